"""Projects that can be looked at, but not changed: on a read-only disk, or where nothing may be written."""

from __future__ import annotations

import os
from pathlib import Path

from labeler.domain.errors import BadProject
from labeler.domain.wording import phrase

COPY_IT = phrase("Check the permissions, or copy the project to a disk that can be written and open it there.")


def is_read_only(path: Path) -> bool:
    """Whether a project file, or what SQLite keeps beside it, cannot be written."""
    return path.is_file() and not (_may_write(path) and _may_write(path.parent))


def is_alone(path: Path) -> bool:
    """Whether a project has to be read without what SQLite keeps beside it, since that is not there and cannot be made.

    Where it is there, somebody who may write has the project open, or was killed: then it is read as always.

    Raises:
        BadProject: the file alone does not tell all, since the newest answers lie beside it.
    """
    if not path.is_file() or _may_write(path.parent) or _beside(path, "-shm").exists():
        return False
    log = _beside(path, "-wal")
    if log.is_file() and log.stat().st_size:
        raise BadProject(
            phrase("{path}: the newest changes lie in {name}, and its folder is read-only.", path=path, name=log.name),
            COPY_IT,
        )
    return True


def refusal(location: str) -> BadProject:
    """What to say when something is to be written there."""
    return BadProject(
        phrase(
            "{location}: nothing can be saved, as the file, its folder or its disk is read-only.", location=location
        ),
        COPY_IT,
    )


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
