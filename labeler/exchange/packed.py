"""Archives in which tools hand over one file for each person. What is in them is small, and named by us."""

from __future__ import annotations

import contextlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase

MAGIC = b"PK\x03\x04"
MAX_FILES = 2_000
MAX_BYTES = 500_000_000
_CHUNK = 1024 * 1024


@contextlib.contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The JSON Lines of a ZIP archive in a folder of their own, which is gone afterwards.

    Only the last part of a file's name in the archive counts, so that none lands elsewhere.

    Raises:
        BadInput: it is no archive, damaged, locked, or holds too much.
    """
    with tempfile.TemporaryDirectory(prefix="labeler-") as place:
        folder = Path(place)
        try:
            with zipfile.ZipFile(path) as archive:
                _unpack(archive, folder, path)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, ValueError) as error:
            raise BadInput(
                phrase("{path} cannot be unpacked: {reason}.", path=path, reason=" ".join(str(error).split())[:200])
            ) from error
        yield folder


def _unpack(archive: zipfile.ZipFile, folder: Path, path: Path) -> None:
    members = [member for member in archive.infolist() if _name(member).lower().endswith(".jsonl")]
    if len(members) > MAX_FILES:
        raise BadInput(
            phrase("{path} holds more than {most} files.", path=path, most=MAX_FILES),
            phrase("Unpack it yourself, and name the folder."),
        )
    left = MAX_BYTES
    for member in members:
        target = folder / _name(member)
        if target.exists():
            raise BadInput(
                phrase("{path} holds {name} twice.", path=path, name=target.name),
                phrase("Unpack it yourself, and name the folders."),
            )
        with archive.open(member) as packed, target.open("xb") as out:
            while chunk := packed.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise BadInput(
                        phrase("{path} unpacks to more than {most:,} bytes.", path=path, most=MAX_BYTES),
                        phrase("Unpack it yourself."),
                    )
                out.write(chunk)


def _name(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename.replace("\\", "/")).name
