"""The catalogs: every text of the screen is in them, in each language, with the same fields and marks."""

from __future__ import annotations

import re
import runpy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.project.prose import prose

ROOT = Path(__file__).resolve().parents[2]
TOOL: Mapping[str, Any] = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
LANGUAGES = tuple(TOOL["LANGUAGES"])
_TAG = re.compile(r"</?[a-z]+[^>]*>")
_SAME: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def catalogs() -> Mapping[str, Mapping[Any, str]]:
    """By language: what is in its catalog."""
    return {language: TOOL["read"](TOOL["catalog"](language)) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_other(catalogs: Mapping[str, Mapping[Any, str]], language: str) -> None:
    known = catalogs[language]
    wanted = set(TOOL["sources"]())
    assert sorted(s.text for s in wanted if not known.get(s, "").strip()) == []
    assert sorted(s.text for s in known if s not in wanted) == [], "python packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_the_tags_and_the_margins_of_its_text(
    catalogs: Mapping[str, Mapping[Any, str]], language: str
) -> None:
    wrong = [
        (source.text, said)
        for source, said in catalogs[language].items()
        if set(TOOL["fields_of"](source.text)) != set(TOOL["fields_of"](said))
        or sorted(_TAG.findall(source.text)) != sorted(_TAG.findall(said))
        or _margins(source.text) != _margins(said)
        or source.text.endswith("…") != said.endswith("…")
    ]
    assert wrong == []


def _margins(text: str) -> tuple[str, str]:
    bare = text.strip()
    return text.partition(bare)[0], text.rpartition(bare)[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_reads_what_the_catalog_says(language: str, tmp_path: Path) -> None:
    catalog = TOOL["catalog"](language)
    made = tmp_path / "made.qm"
    TOOL["compiled"](catalog, made)
    assert made.read_bytes() == catalog.with_suffix(".qm").read_bytes(), "python packaging/translations.py compile"


def test_no_text_of_the_screen_stands_beside_the_catalogs() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{at}"
        for path in sorted((ROOT / "labeler" / "ui").rglob("*.py"))
        for at in prose(path)
    ]
    assert found == []
