"""The catalogs: every text of the screen is in them, in each language, with the same fields and marks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from labeler.ui.language import LANGUAGES
from tests.project.prose import prose

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = tuple(sorted(set(LANGUAGES) - {"en"}))
_TAG = re.compile(r"</?[a-z]+[^>]*>")


@pytest.fixture
def catalogs(translations: ModuleType) -> Mapping[str, Mapping[Any, str]]:
    """By language: what is in its catalog."""
    return {language: translations.read(translations.catalog(language)) for language in translations.LANGUAGES}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_no_other(
    translations: ModuleType, catalogs: Mapping[str, Mapping[Any, str]], language: str
) -> None:
    known = catalogs[language]
    wanted = set(translations.sources())
    assert sorted(s.text for s in wanted if not known.get(s, "").strip()) == []
    assert sorted(s.text for s in known if s not in wanted) == [], "python packaging/translations.py update"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_fields_the_tags_and_the_margins_of_its_text(
    translations: ModuleType, catalogs: Mapping[str, Mapping[Any, str]], language: str
) -> None:
    wrong = [
        (source.text, said)
        for source, said in catalogs[language].items()
        if set(translations.fields_of(source.text)) != set(translations.fields_of(said))
        or sorted(_TAG.findall(source.text)) != sorted(_TAG.findall(said))
        or _margins(source.text) != _margins(said)
        or source.text.endswith("…") != said.endswith("…")
    ]
    assert wrong == []


def _margins(text: str) -> tuple[str, str]:
    bare = text.strip()
    return text.partition(bare)[0], text.rpartition(bare)[2]


@pytest.mark.parametrize("language", TRANSLATED)
def test_qt_reads_what_the_catalog_says(translations: ModuleType, language: str, tmp_path: Path) -> None:
    catalog = translations.catalog(language)
    made = tmp_path / "made.qm"
    translations.compiled(catalog, made)
    assert made.read_bytes() == catalog.with_suffix(".qm").read_bytes(), "python packaging/translations.py compile"


def test_no_text_of_the_screen_stands_beside_the_catalogs() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{at}"
        for path in sorted((ROOT / "labeler" / "ui").rglob("*.py"))
        for at in prose(path)
    ]
    assert found == []
