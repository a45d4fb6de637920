"""Archives in which tools hand over one file for each person. What is in them is small, and named by us."""

from __future__ import annotations

import contextlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from labeler.domain.errors import BadInput

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
            raise BadInput(f"{path} cannot be unpacked: {' '.join(str(error).split())[:200]}.") from error
        yield folder


def _unpack(archive: zipfile.ZipFile, folder: Path, path: Path) -> None:
    members = [member for member in archive.infolist() if _name(member).lower().endswith(".jsonl")]
    if len(members) > MAX_FILES:
        raise BadInput(f"{path} holds more than {MAX_FILES} files.", "Unpack it yourself, and name the folder.")
    left = MAX_BYTES
    for member in members:
        target = folder / _name(member)
        if target.exists():
            raise BadInput(f"{path} holds {target.name} twice.", "Unpack it yourself, and name the folders.")
        with archive.open(member) as packed, target.open("xb") as out:
            while chunk := packed.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise BadInput(f"{path} unpacks to more than {MAX_BYTES:,} bytes.", "Unpack it yourself.")
                out.write(chunk)


def _name(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename.replace("\\", "/")).name
