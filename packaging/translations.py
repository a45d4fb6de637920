"""The catalogs of the screen's texts, made from the code.

    python packaging/translations.py update      read the code, bring resources/translations/*.ts up to date
    python packaging/translations.py compile     make the .qm files that Qt reads
    python packaging/translations.py missing     what has no translation yet, as JSON

`update` keeps what is translated, adds what is new as unfinished and takes out what is gone. Texts are the literals in
``tr``, ``trn`` (labeler.ui.language), ``phrase`` and ``phrases`` (labeler.domain.wording). Translators edit the .ts
files by hand or in Qt Linguist.
"""

from __future__ import annotations

import ast
import json
import string
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "labeler"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
SPEAKERS = {"tr": 1, "trn": 2, "phrase": 1, "phrases": 2}
"""Functions that say a text, and how many literals they begin with."""


@dataclass(frozen=True, order=True)
class Source:
    """An English text, and what tells it apart from the same one elsewhere."""

    text: str
    about: str = ""


class NotLiteral(Exception):
    """A text that cannot be found by reading the code."""


def texts_of(path: Path) -> Iterator[Source]:
    """The texts of a module.

    Raises:
        NotLiteral: a text is put together where it is said.
    """
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in SPEAKERS:
            continue
        about = next((k.value for k in call.keywords if k.arg == "about"), ast.Constant(""))
        for said in call.args[: SPEAKERS[call.func.id]]:
            for literal in (said, about):
                if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
                    raise NotLiteral(f"{path}:{call.lineno}: a text has to be a literal")
            yield Source(said.value, about.value)  # type: ignore[attr-defined]


def sources(root: Path = ROOT / "labeler") -> list[Source]:
    """All texts with letters in them, each once, sorted."""
    found = {source for path in root.rglob("*.py") for source in texts_of(path)}
    return sorted(source for source in found if any(c.isalpha() for c in without_fields(source.text)))


def fields_of(text: str) -> list[str]:
    """The names of the fields of a text, sorted; none for a text that is no format."""
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return []


def without_fields(text: str) -> str:
    """What stands around the fields of a text."""
    try:
        return "".join(literal for literal, _, _, _ in string.Formatter().parse(text))
    except ValueError:
        return text


def catalog(language: str) -> Path:
    """The file with the translations into ``language``."""
    return FOLDER / f"labeler_{language}.ts"


def read(path: Path) -> dict[Source, str]:
    """The translations of a catalog; empty for what is unfinished."""
    if not path.exists():
        return {}
    return {
        Source(m.findtext("source", ""), m.findtext("comment", "")): m.findtext("translation", "")
        for m in ET.parse(path).iter("message")  # noqa: S314 - a file of the project's own
    }


def write(path: Path, locale: str, translations: Mapping[Source, str]) -> None:
    """Write a catalog, in the order of the texts."""
    root = ET.Element("TS", version="2.1", language=locale, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, translation in sorted(translations.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source.text
        if source.about:
            ET.SubElement(message, "comment").text = source.about
        made = ET.SubElement(message, "translation", {} if translation else {"type": "unfinished"})
        made.text = translation
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def update() -> None:
    """Bring the catalogs up to date with the code."""
    wanted = sources()
    for language, locale in LANGUAGES.items():
        known = read(catalog(language))
        write(catalog(language), locale, {source: known.get(source, "") for source in wanted})


def compiled(path: Path, to: Path) -> None:
    """Make the .qm file of a catalog, with the lrelease that comes with PySide6."""
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([str(lrelease), "-silent", str(path), "-qm", str(to)], check=True)


def missing() -> dict[str, list[list[str]]]:
    """By language: texts and what they are about, without a translation."""
    wanted = sources()
    known = {language: read(catalog(language)) for language in LANGUAGES}
    return {name: [[s.text, s.about] for s in wanted if not known[name].get(s)] for name in LANGUAGES}


def main(arguments: list[str]) -> int:
    """Do what the command line asks for."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            for language in LANGUAGES:
                compiled(catalog(language), catalog(language).with_suffix(".qm"))
        case ["missing"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
