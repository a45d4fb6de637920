"""The language of the screen. Texts are English in the code; Qt's catalogs say them in German and Spanish.

`tr` and `trn` say a text at once, so the language has to be known before the modules that hold texts are imported:
`install` comes first, and another language comes with the next start. What stages and errors say is a
`labeler.domain.wording.Phrase`, English until `shown` says it here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from labeler.domain.resources import resource
from labeler.domain.wording import Phrase

VARIABLE: Final = "LABELER_LANGUAGE"
CONTEXT: Final = "labeler"
"""All texts are in one context of the catalogs: what reads the same is said the same."""
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch", "es": "Español"}
_COMMA_FOR_POINT: Final = str.maketrans(",.", ".,")


class _State:
    """The language in force, and whether anything was said before it was known."""

    language = "en"
    has_spoken = False


def current() -> str:
    """The language of the screen: a key of `LANGUAGES`."""
    return _State.language


def chosen(setting: str) -> str:
    """The language to speak: the environment's ``LABELER_LANGUAGE``, else the setting, else the system's; else English."""
    for wish in (os.environ.get(VARIABLE, ""), setting):
        if wish in LANGUAGES:
            return wish
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def install(app: QCoreApplication, language: str) -> None:
    """Speak ``language`` from here on, Qt's own words too.

    Raises:
        RuntimeError: another language is spoken, or texts were made in English already: the modules that hold them
            were imported too early.
    """
    if _State.language != "en":
        raise RuntimeError("a language is spoken already")
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        return
    if _State.has_spoken:
        raise RuntimeError("texts were made before the language was known")
    QLocale.setDefault(QLocale(language))
    ours = str(resource("translations"))
    for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("labeler", ours)):
        translator = QTranslator(app)
        if not translator.load(f"{name}_{language}", folder):
            raise FileNotFoundError(Path(folder) / f"{name}_{language}.qm")
        app.installTranslator(translator)
    _State.language = language


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """``text`` in the language of the screen, its fields filled in. It has to be a literal.

    Args:
        about: tells apart what is one word in English and several in other languages ("a verb", "of a document").
        values: for the fields, as of `str.format`; numbers are written as the language writes them.
    """
    return _said(text, about, values)


def trn(one: str, many: str, count: int, /, *, about: str = "", **values: object) -> str:
    """``one`` where ``count`` is 1, ``many`` for any other; both may show the field ``count``. Both have to be literals."""
    return _said(one if count == 1 else many, about, {"count": count, **values})


def shown(text: str) -> str:
    """What a stage, an error or a table of constants said, in the language of the screen; other texts as they are."""
    return _said(text.template, text.about, text.values) if isinstance(text, Phrase) else text


def figure(value: float, spec: str = "") -> str:
    """A number as the language writes it: ``1,234.5`` in English, ``1.234,5`` in German and Spanish."""
    text = format(value, spec)
    return text if _State.language == "en" else text.translate(_COMMA_FOR_POINT)


class _Fields(Formatter):
    """`str.format`, with numbers as the language writes them and phrases said in it."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return figure(value, format_spec)
        return format(shown(value) if isinstance(value, Phrase) else value, format_spec)


_FIELDS: Final = _Fields()


def _said(text: str, about: str, values: Mapping[str, object]) -> str:
    _State.has_spoken = True
    said = QCoreApplication.translate(CONTEXT, text, about or None) if _State.language != "en" else text
    return _FIELDS.vformat(said, (), values) if values else said
