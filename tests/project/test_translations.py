"""The catalogs follow the code."""

from __future__ import annotations

import subprocess
from functools import partial
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = """
from labeler.ui.language import tr, trn
BOTH = (tr("Grade"), tr("Grade", about="a verb"), tr("Grade"))
MANY = trn("{count:,} document", "{count:,} documents", 3)
ASKED = phrase("{who} is away", who="ada") + phrases("one", "{count} pages", 1)
PUNCTUATION = tr("{a}: {b} ({c})", a=1, b=2, c=3)
OTHERS = translate("not one of ours")
"""


@pytest.fixture
def code(translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module with texts, and an empty folder for its catalogs."""
    written = tmp_path / "code" / "texts.py"
    (tmp_path / "catalogs").mkdir()
    written.parent.mkdir()
    written.write_text(CODE, encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "catalogs")
    monkeypatch.setattr(translations, "sources", partial(translations.sources, written.parent))
    return written


def known(translations: ModuleType, language: str = "de") -> dict[tuple[str, str], str]:
    """What a catalog says."""
    return {(s.text, s.about): said for s, said in translations.read(translations.catalog(language)).items()}


def translate(translations: ModuleType, said: dict[tuple[str, str], str], language: str = "de") -> None:
    """What a translator does."""
    path = translations.catalog(language)
    made = {source: said.get((source.text, source.about), "") for source in translations.read(path)}
    translations.write(path, translations.LANGUAGES[language], made)


TEXTS = {
    ("Grade", ""), ("Grade", "a verb"), ("{count:,} document", ""), ("{count:,} documents", ""),
    ("{who} is away", ""), ("one", ""), ("{count} pages", ""),
}  # fmt: skip


def test_all_texts_are_found_each_once_but_for_punctuation(translations: ModuleType, code: Path) -> None:
    translations.update()
    for language in ("de", "es"):
        assert known(translations, language) == dict.fromkeys(TEXTS, "")
    assert {tuple(one) for one in translations.missing()["es"]} == TEXTS


def test_update_keeps_what_is_translated_and_follows_the_code(translations: ModuleType, code: Path) -> None:
    translations.update()
    verb, noun = ("Grade", "a verb"), ("Grade", "")
    translate(translations, {verb: "Bewerten", noun: "Bewertung & <Note>\u00a0„5“", ("one", ""): "eine"})
    code.write_text(CODE.replace('"one"', '"one page"'), encoding="utf-8")
    translations.update()
    found = known(translations)
    assert (found[verb], found[noun]) == ("Bewerten", "Bewertung & <Note>\u00a0„5“")
    assert ("one", "") not in found
    assert found[("one page", "")] == ""
    assert ["one page", ""] in translations.missing()["de"]
    assert ["Grade", ""] not in translations.missing()["de"]
    messages = ET.parse(translations.catalog("de")).iter("message")  # noqa: S314 - a file of the test's own
    unfinished = {m.findtext("source") for m in messages if m.find("translation").get("type") == "unfinished"}
    assert unfinished == {text for text, about in found if not found[(text, about)]}


def test_the_order_says_nothing_about_the_order_of_the_code(translations: ModuleType, code: Path) -> None:
    translations.update()
    before = translations.catalog("de").read_bytes()
    lines = CODE.strip().splitlines()
    code.write_text("\n".join([lines[0], *reversed(lines[1:])]), encoding="utf-8")
    translations.update()
    assert translations.catalog("de").read_bytes() == before


@pytest.mark.parametrize(
    "call",
    ['tr(f"{n} documents")', "tr(TEXT)", 'tr("a" + b)', 'phrase("a", about=WHERE)', 'trn("one", f"{n}", n)'],
)
def test_texts_that_reading_cannot_find_are_refused(translations: ModuleType, code: Path, call: str) -> None:
    code.write_text(f"{CODE}\nX = {call}\n", encoding="utf-8")
    with pytest.raises(translations.NotLiteral, match=r"texts\.py:9"):
        translations.update()


def test_the_fields_of_a_text_are_known_and_braces_alone_are_none(translations: ModuleType) -> None:
    assert translations.fields_of("{done:,} of {total:,} {{units}}") == ["done", "total"]
    assert translations.fields_of("a lone { brace") == []


def test_a_catalog_that_is_no_catalog_is_not_compiled(translations: ModuleType, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS>", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        translations.compiled(broken, tmp_path / "broken.qm")


def test_every_text_of_the_project_is_a_literal(translations: ModuleType) -> None:
    assert len(translations.sources()) > 300
