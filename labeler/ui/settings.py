"""Settings: one table of rows, kept in one ini file. The dialog and the tests derive from the table."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from labeler.domain.wording import phrase
from labeler.ui.language import LANGUAGES

CONFIG_DIR_VARIABLE: Final = "LABELER_CONFIG_DIR"
Value: TypeAlias = str | int | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        default: value when nothing is stored; its type is the setting's type.
        label: how the settings dialog calls it; empty for what the app remembers by itself.
        choices: the values allowed and how the dialog calls them, for a setting that has few.
        bounds: lowest and highest value of a number.
    """

    key: str
    default: Value
    label: str = ""
    help: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    bounds: tuple[int, int] = (0, 0)


_SYSTEM: Final = {"system": phrase("As the system")}
SETTINGS: Final[tuple[Setting, ...]] = (
    Setting("annotator", "", phrase("Your name"), phrase("Stands beside every grade you give.")),
    Setting(
        "theme", "system", phrase("Theme"), phrase("Light, dark, or as the system says."),
        {**_SYSTEM, "light": phrase("Light"), "dark": phrase("Dark")},
    ),
    Setting(
        "language", "system", phrase("Language"),
        phrase("Of everything but what you grade. Holds from the next start."), {**_SYSTEM, **LANGUAGES},
    ),
    Setting("reader_family", "", phrase("Reading font"), phrase("What pages and lessons are read in.")),
    Setting("reader_px", 17, phrase("Reading size"), phrase("Pixels."), bounds=(12, 32)),
    Setting("reader_characters", 70, phrase("Line width"), phrase("Characters in a line of text."), bounds=(45, 110)),
    Setting(
        "advance", "moment", phrase("Go on after a grade"),
        phrase("After a moment in which another key corrects it, at once, or with Enter."),
        {"moment": phrase("After a moment"), "at once": phrase("At once"), "enter": phrase("With Enter")},
    ),
    Setting(
        "probe_after", False, phrase("Show what the probe thought"),
        phrase("Its score, after your own grade is saved. If you grade the document again, the answer says that you had seen it."),
    ),
    Setting("daily_goal", 0, phrase("Daily goal"), phrase("Documents to grade in a day; 0 for none."), bounds=(0, 5000)),
    Setting(
        "pause_after", 0, phrase("Remind me to pause"),
        phrase("After so many minutes of grading, in one quiet line; 0 for never."), bounds=(0, 240),
    ),
    Setting("reading_mode", False),
    Setting("keys", "{}"),
    Setting("last_panel", "home"),
    Setting("last_project", ""),
    Setting("recent_projects", "[]"),
)  # fmt: skip
ROWS: Final[Mapping[str, Setting]] = {row.key: row for row in SETTINGS}
RECENT_KEPT: Final = 8


def config_dir() -> Path:
    """The folder of the settings file; ``LABELER_CONFIG_DIR`` overrides the platform's own."""
    override = os.environ.get(CONFIG_DIR_VARIABLE)
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_config_dir("labeler", appauthor=False))


def parsed(row: Setting, stored: object) -> Value:
    """``stored`` as a value of ``row``; the default when it does not fit (an ini file can be edited by hand)."""
    text = str(stored)
    if isinstance(row.default, bool):
        return {"true": True, "false": False}.get(text.lower(), row.default)
    if isinstance(row.default, int):
        try:
            number = int(text)
        except ValueError:
            return row.default
        low, high = row.bounds
        return min(max(number, low), high) if low < high else number
    return row.default if row.choices and text not in row.choices else text


def with_recent(recent: list[str], location: str) -> list[str]:
    """``recent`` with ``location`` first, each once."""
    return [location, *(known for known in recent if known != location)][:RECENT_KEPT]


class Settings(QObject):
    """The stored settings. ``changed`` carries the key of a setting that got another value.

    Args:
        folder: where ``labeler.ini`` lies; None for ``config_dir()``.
    """

    changed = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = (folder or config_dir()) / "labeler.ini"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._ini = QSettings(str(self.path), QSettings.Format.IniFormat)

    def get(self, key: str) -> Value:
        """The value of a setting of the table."""
        row = ROWS[key]
        stored = self._ini.value(f"settings/{key}")
        return row.default if stored is None else parsed(row, stored)

    def put(self, key: str, value: Value) -> None:
        """Store a value; out of its bounds or choices it is an error of ours.

        Raises:
            ValueError: the value does not fit the row.
        """
        row = ROWS[key]
        if type(value) is not type(row.default) or parsed(row, value) != value:
            raise ValueError(f"{value!r} does not fit the setting {key}")
        if value == self.get(key):
            return
        self._ini.setValue(f"settings/{key}", value)
        self.changed.emit(key)

    @property
    def annotator(self) -> str:
        """Who grades here: the name set, else the system's user name."""
        return str(self.get("annotator")).strip() or _user_name()

    @property
    def recent_projects(self) -> list[str]:
        """Where the projects opened last are, latest first."""
        try:
            found = json.loads(str(self.get("recent_projects")))
        except ValueError:
            return []
        return [str(x) for x in found] if isinstance(found, list) else []

    def remember_project(self, location: str) -> None:
        """Note the project that is open, for the next start."""
        self.put("last_project", location)
        if location:
            self.put("recent_projects", json.dumps(with_recent(self.recent_projects, location)))

    def panel_state(self, panel: str) -> dict[str, object]:
        """What a panel saved at the last close; empty when it saved nothing readable."""
        try:
            state = json.loads(str(self._ini.value(f"panels/{panel}", "{}")))
        except ValueError:
            return {}
        return state if isinstance(state, dict) else {}

    def save_panel_state(self, panel: str, state: Mapping[str, object]) -> None:
        """Keep what a panel wants to find again; JSON-ready."""
        self._ini.setValue(f"panels/{panel}", json.dumps(dict(state)))

    @property
    def geometry(self) -> QByteArray | None:
        """The window's place at the last close."""
        stored = self._ini.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else None

    def save_geometry(self, geometry: QByteArray) -> None:
        """Keep the window's place."""
        self._ini.setValue("window/geometry", geometry)

    def sync(self) -> None:
        """Write everything to the file now."""
        self._ini.sync()


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"
