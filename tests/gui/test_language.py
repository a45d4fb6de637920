"""The language of the screen: which one it is, how it says things, and that it is known before anything is said."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from labeler.domain.errors import WorldError
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase, phrases
from labeler.ui import language
from labeler.ui.actions import DEFAULTS
from labeler.ui.errors import ErrorDesk
from labeler.ui.language import figure, shown, tr, trn
from labeler.ui.lifetime import delete_now
from labeler.ui.pace import Pace, progress_line
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.dialogs import SettingsDialog

ROOT = Path(__file__).resolve().parents[2]
CATALOG = {
    ("Grade", ""): "Bewertung",
    ("Grade", "a verb"): "Bewerten",
    ("{count:,} document", ""): "{count:,} Dokument",
    ("{count:,} documents", ""): "{count:,} Dokumente",
    ("{count:,} documents", "of"): "{count:,} Dokumenten",
    ("{share:.1%} of {documents} are {state}", ""): "{state} sind {share:.1%} von {documents}",
    ("kept", ""): "behalten",
    ("All keys", ""): "Alle Tasten",
}
FRONT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from labeler.ui import language
language.resource = lambda *parts: Path(sys.argv[1])
def say(*said):
    print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small German catalog."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    translations = sys.modules["translations"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translations)
    folder = tmp_path_factory.mktemp("catalogs")
    source = folder / "labeler_de.ts"
    translations.write(source, "de_DE", {translations.Source(*key): said for key, said in CATALOG.items()})
    translations.compiled(source, folder / "labeler_de.qm")
    return folder


def child(catalogs: Path, code: str, **variables: str) -> list[object]:
    """What a process of its own says last: a language can be chosen only once."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-c", FRONT + code, str(catalogs)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found: list[object] = json.loads(done.stdout.splitlines()[-1])
    return found


# in English


def test_english_is_said_as_it_is_written() -> None:
    assert tr("Nothing {here}") == "Nothing {here}"  # no values, no fields
    assert tr("{n:,} of {total:.1f}", n=1234, total=2.25) == "1,234 of 2.2"
    assert [trn("{count} page", "{count:,} pages", n) for n in (0, 1, 2000)] == ["0 pages", "1 page", "2,000 pages"]
    assert tr("{yes}: {name}", yes=True, name="{ada}") == "True: {ada}"
    assert shown("plain {text}") == "plain {text}"


def test_a_phrase_is_said_where_it_is_shown_and_not_before() -> None:
    made = phrase("{documents} are {state}", documents=phrases("one", "{count:,}", 1234), state=phrase("kept"))
    assert shown(made) == made == "1,234 are kept"


@pytest.mark.parametrize("other", ["de", "es"])
def test_numbers_are_written_as_the_language_writes_them(monkeypatch: pytest.MonkeyPatch, other: str) -> None:
    assert (figure(1234.5, ",.1f"), figure(0.25, ".0%"), figure(7)) == ("1,234.5", "25%", "7")
    monkeypatch.setattr(language._State, "language", other)
    assert (figure(1234567.25, ",.2f"), figure(0.0123, ".1%"), figure(7)) == ("1.234.567,25", "1,2%", "7")
    assert tr("{n:,} · {name} · {share:.2f}", n=1234, name="a.b,c", share=0.5) == "1.234 · a.b,c · 0,50"
    inner = phrase("{n:,}", n=5000)
    assert shown(phrase("{inner} | {n:.1f}", inner=inner, n=1.5)) == "5.000 | 1,5"
    assert progress_line(Progress(2_500_000, 5_000_000, "bytes"), Pace()) == "2,5 MB of 5,0 MB"


def test_an_error_reaches_the_message_bar_in_the_language_of_the_screen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language._State, "language", "de")
    told: list[tuple[str, str]] = []
    desk = ErrorDesk(lambda _error: Path("nowhere"))
    desk.told.connect(lambda message, advice: told.append((message, advice)))
    desk.report(WorldError(phrase("{n:,} are gone.", n=1234), phrase("{n:.1f}", n=0.5)))
    assert told == [("1.234 are gone.", "0,5")]
    delete_now(desk)


# which language


class Spanish:
    """A system that speaks Spanish."""

    @staticmethod
    def system() -> Spanish:
        return Spanish()

    def name(self) -> str:
        return "es_MX"


def test_the_environment_comes_before_the_setting_and_that_before_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "QLocale", Spanish)
    monkeypatch.setenv(language.VARIABLE, "de")
    assert language.chosen("en") == "de"
    monkeypatch.setenv(language.VARIABLE, "tlh")  # none of ours
    assert language.chosen("en") == "en"
    monkeypatch.delenv(language.VARIABLE)
    assert language.chosen("de") == "de"
    assert language.chosen("system") == "es"
    monkeypatch.setattr(Spanish, "name", lambda _self: "nl_BE")
    assert language.chosen("system") == "en"


def test_the_settings_say_that_another_language_comes_with_the_next_start(
    theme: Theme, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(language.VARIABLE)
    monkeypatch.setattr(language, "QLocale", Spanish)
    settings.put("language", "en")
    dialog = SettingsDialog(None, settings, theme)
    choice = dialog.fields["language"]
    assert isinstance(choice, QComboBox)
    assert [choice.itemText(at) for at in range(choice.count())] == ["As the system", "English", "Deutsch", "Español"]
    assert not dialog.news.isVisibleTo(dialog)
    choice.setCurrentIndex(choice.findData("de"))
    assert settings.get("language") == "de"
    assert dialog.news.isVisibleTo(dialog)
    assert dialog.news.text() == "Deutsch from the next start on."
    choice.setCurrentIndex(choice.findData("en"))
    assert not dialog.news.isVisibleTo(dialog)
    choice.setCurrentIndex(choice.findData("system"))
    delete_now(dialog)
    again = SettingsDialog(None, settings, theme)  # nothing was started meanwhile
    assert again.news.isVisibleTo(again)
    assert again.news.text() == "Español from the next start on."
    delete_now(again)


# another language


SAID = """
from labeler.domain.errors import WorldError
from labeler.domain.wording import phrase, phrases
from labeler.ui.language import figure, shown, tr, trn
app = QCoreApplication([])
language.install(app, "de")
state = phrase("{share:.1%} of {documents} are {state}", share=0.125, state=phrase("kept"),
               documents=phrases("{count:,} document", "{count:,} documents", 1234, about="of"))
from labeler.ui import keys
say(
    language.current(), tr("Grade"), tr("Grade", about="a verb"), tr("Grade", about="else"), tr("In no catalog"),
    trn("{count:,} document", "{count:,} documents", 1), trn("{count:,} document", "{count:,} documents", 2000),
    shown(state), state, shown(str(WorldError(state, phrase("kept")))), figure(1.5),
    QCoreApplication.translate("QPlatformTheme", "Cancel"),
    keys.shown("Ctrl+Shift+Return"), keys.short(keys.shown("Ctrl+Shift+Return")), keys.normal("Ctrl+Del"),
)
"""


def test_german_says_it_in_german_and_stores_it_in_english(catalogs: Path) -> None:
    kept = "behalten sind 12,5% von 1.234 Dokumenten"
    assert child(catalogs, SAID) == [
        "de", "Bewertung", "Bewerten", "Bewertung", "In no catalog",
        "1 Dokument", "2.000 Dokumente",
        kept, "12.5% of 1,234 documents are kept", f"{kept} behalten", "1,5",
        "Abbrechen",
        "Strg+Umschalt+Enter", "Strg+⇧+Enter", "Ctrl+Del",
    ]  # fmt: skip


REFUSED = """
app = QCoreApplication([])
said = []
def install(which):
    try:
        language.install(app, which)
    except (RuntimeError, FileNotFoundError) as error:
        return type(error).__name__
    return "spoken"
"""


@pytest.mark.parametrize(
    ("code", "answers"),
    [
        (
            'say(install("de"), install("de"), install("en"), language.current())',
            ["spoken", *2 * ["RuntimeError"], "de"],
        ),
        ('language.tr("x"); say(install("en"), install("de"), language.current())', ["spoken", "RuntimeError", "en"]),
        ("import labeler.ui.actions; say(install('de'), language.current())", ["RuntimeError", "en"]),
        ("say(install('es'), language.current())", ["FileNotFoundError", "en"]),  # this folder has only German
    ],
    ids=["twice", "after a text", "after a module with texts", "without a catalog"],
)
def test_a_language_is_chosen_once_and_first(catalogs: Path, code: str, answers: list[str]) -> None:
    assert child(catalogs, REFUSED + code) == answers


START = """
from labeler.ui.app import build_app, make_application
app = make_application(["labeler"])
desktop = build_app(app, config=Path(sys.argv[1]) / "config")
from labeler.ui.actions import DEFAULTS
action = desktop.shell.actions["help"]
say(action.text(), action.toolTip(), desktop.window.rail.accessibleName(), {one: list(has) for one, has in DEFAULTS.items()})
desktop.window.close()
"""


def test_the_app_starts_in_german_with_the_keys_of_english(catalogs: Path) -> None:
    text, tip, name, keys = child(catalogs, START, LABELER_LANGUAGE="de", LABELER_CONFIG_DIR=str(catalogs / "config"))
    assert (text, tip, name) == ("Alle Tasten", "Show every key (?)", "Places")
    assert keys == {one: list(has) for one, has in DEFAULTS.items()}
