"""Crash reports: what is written down when the fault is ours."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import labeler


def write_crash_report(error: BaseException, folder: Path | None = None) -> Path:
    """Write the traceback and the versions to a file of its own and return its path.

    The report holds no document text, no settings and no environment variables.
    """
    folder = folder or crash_folder()
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%f")
    path = folder / f"crash-{stamp}.txt"
    lines = [
        f"Labeler {labeler.__version__}, Python {sys.version.split()[0]}, {platform.platform()}",
        "",
        *(line.rstrip("\n") for line in traceback.format_exception(error)),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="replace")
    return path


def crash_folder() -> Path:
    """Where crash reports go: the user's log folder, or LABELER_CONFIG_DIR/crashes."""
    import os

    import platformdirs

    base = os.environ.get("LABELER_CONFIG_DIR")
    return Path(base) / "crashes" if base else Path(platformdirs.user_log_dir("labeler", appauthor=False))
