"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.store.project import Project, create_project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def shared_folder() -> Path | None:
    """The folder with real pages, where there is one: LABELER_SHARED, or ``shared`` beside the checkout."""
    named = os.environ.get("LABELER_SHARED")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return folder if (folder / "data").is_dir() else None


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real pages, grades and archives; tests over them skip where they are absent."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("needs the development data; set LABELER_SHARED")
    return folder / "data"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty SQLite project."""
    with create_project(str(tmp_path / "test.labeler")) as made:
        yield made
