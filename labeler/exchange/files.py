"""Files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from labeler.domain.errors import WorldError, why_refused
from labeler.domain.wording import phrase

_ELSEWHERE = phrase("Choose another place.")
_DATABASE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written.

    Attributes:
        rows: how many rows it holds, 0 for files without rows.
        bytes: its size. sha256: the hash of its bytes, hexadecimal.
    """

    path: Path
    rows: int
    bytes: int
    sha256: str


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the name ``path`` only when all is written and on the disk.

    Raises:
        WorldError: the place cannot be written to, or holds a project: grades are never written over.
    """
    try:
        if _is_database(path):
            raise WorldError(
                phrase("{path} is a project or another database, and is not written over.", path=path), _ELSEWHERE
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _cannot(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _cannot(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def hash_file(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def written(path: Path, rows: int) -> WrittenFile:
    """What is on the disk under ``path`` now."""
    return WrittenFile(path, rows, path.stat().st_size, hash_file(path))


def _cannot(path: Path, error: OSError) -> WorldError:
    return WorldError(
        phrase("{path} cannot be written: {reason}.", path=path, reason=why_refused(error)),
        _ELSEWHERE,
    )


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
