"""A disk that really fills up, and that really cannot be written.

Where this process may mount, it is a file system of its own. Elsewhere the limits of the process stand in: writes fail at
the same calls, with another errno.
"""

from __future__ import annotations

import ctypes
import os
import resource
import shutil
import signal
import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

SIZE = 24 << 20
CAP_DAC_OVERRIDE, CAPABILITY_VERSION = 1, 0x20080522  # of linux/capability.h


class Disk(ABC):
    """A place for files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def full(self, leaving: int = 0) -> AbstractContextManager[None]:
        """Until the end of the block there is room for so many bytes only."""

    @abstractmethod
    def read_only(self) -> AbstractContextManager[None]:
        """Until the end of the block nothing on it can be changed."""


class MountedDisk(Disk):
    """A file system in memory."""

    @contextmanager
    def full(self, leaving: int = 0) -> Iterator[None]:
        """Fill it with one file."""
        filler = self.folder / "filler"
        with filler.open("wb") as file:
            free = os.statvfs(self.folder)
            os.posix_fallocate(file.fileno(), 0, max(1, free.f_bavail * free.f_frsize - leaving))
        try:
            yield
        finally:
            filler.unlink()

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """Mount it so."""
        self._mount_again("ro")
        try:
            yield
        finally:
            self._mount_again("rw")

    def _mount_again(self, how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True, capture_output=True)


class LimitedDisk(Disk):
    """A folder, with limits to what this process may do."""

    @contextmanager
    def full(self, leaving: int = 0) -> Iterator[None]:
        """No file may grow beyond what is left."""
        before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (leaving, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            signal.signal(signal.SIGXFSZ, before)

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """Nobody may write, and root is held to that, in this thread and those it starts."""
        places = [self.folder, *self.folder.rglob("*")]
        for place in places:
            place.chmod(0o555 if place.is_dir() else 0o444)
        try:
            with _without(CAP_DAC_OVERRIDE):
                yield
        finally:
            for place in places:
                place.chmod(0o755 if place.is_dir() else 0o644)


@contextmanager
def _without(capability: int) -> Iterator[None]:
    """Give up one of root's rights for a while."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, held = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0), (ctypes.c_uint32 * 6)()
    if libc.capget(header, held):
        raise OSError(ctypes.get_errno(), "capget")
    fewer = (ctypes.c_uint32 * 6)(*held)
    fewer[0] &= ~(1 << capability)
    if libc.capset(header, fewer):
        raise OSError(ctypes.get_errno(), "capset")
    try:
        yield
    finally:
        libc.capset(header, held)


@contextmanager
def mounted() -> Iterator[Disk | None]:
    """A file system of its own; None where this process may not mount."""
    folder = Path(tempfile.mkdtemp(prefix="labeler-disk-"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=755", "labeler-test", str(folder)]
    may = (
        shutil.which("mount") is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )
    try:
        yield MountedDisk(folder) if may else None
    finally:
        if may:
            subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)
        folder.rmdir()


@contextmanager
def limited() -> Iterator[Disk]:
    """A folder whose limits hold everywhere."""
    folder = Path(tempfile.mkdtemp(prefix="labeler-disk-"))
    folder.chmod(0o755)
    try:
        yield LimitedDisk(folder)
    finally:
        shutil.rmtree(folder)
