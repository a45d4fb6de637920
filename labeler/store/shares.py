"""Network shares, on which SQLite's write-ahead log does not work."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from labeler.domain.errors import BadProject
from labeler.domain.wording import phrase

NETWORK_TYPES = frozenset(
    ("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "ceph", "glusterfs")
    + ("lustre", "gpfs", "davfs", "webdav", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.s3fs")
    + ("fuse.glusterfs", "fuse.gvfsd-fuse")
)


def refuse_network_share(path: Path) -> None:
    """Raise BadProject when ``path`` lies on a network share."""
    kind = network_share(path)
    if kind:
        raise BadProject(
            phrase(
                "{path} is on a network share ({kind}), where a SQLite project would be damaged.", path=path, kind=kind
            ),
            phrase("Keep it on a local disk, or use a PostgreSQL project for a team."),
        )


def network_share(path: Path) -> str:
    """The file system type of the share that holds ``path``, or an empty string for a local disk."""
    if sys.platform == "win32":
        return _windows_share(path)
    return share_among(path.resolve(), mounts())


def share_among(path: Path, table: Sequence[tuple[str, str]]) -> str:
    """The network type of the deepest mount point above ``path`` in ``table`` of (mount point, type)."""
    best, best_type = -1, ""
    for point, kind in table:
        mount = PurePosixPath(point)
        if (path.as_posix() == point or mount in PurePosixPath(path.as_posix()).parents) and len(mount.parts) >= best:
            best, best_type = len(mount.parts), kind.lower()
    return best_type if best_type in NETWORK_TYPES else ""


def mounts() -> list[tuple[str, str]]:
    """Mount points and their types on Linux and macOS."""
    listing = Path("/proc/self/mounts")
    if listing.exists():
        rows = (line.split(" ") for line in listing.read_text(errors="replace").splitlines())
        return [(_unescape(row[1]), row[2]) for row in rows if len(row) > 2]
    shown = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=10)
    return [parsed for line in shown.stdout.splitlines() if (parsed := parse_mac_mount(line))]


def parse_mac_mount(line: str) -> tuple[str, str] | None:
    """``//host/share on /Volumes/x (smbfs, nodev)`` to ``("/Volumes/x", "smbfs")``."""
    _, on, rest = line.partition(" on ")
    point, bracket, options = rest.rpartition(" (")
    return (point, options.rstrip(")").split(",")[0].strip()) if on and bracket else None


def _unescape(field: str) -> str:
    """Undo the octal escapes of /proc/self/mounts (space, tab, newline, backslash)."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, char)
    return field


def _windows_share(path: Path) -> str:
    absolute = path.absolute()
    if absolute.drive.startswith("\\\\"):
        return "smb"
    import ctypes

    remote = 4
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  (the attribute exists on Windows only)
    return "smb" if kernel.GetDriveTypeW(f"{absolute.drive}\\") == remote else ""
