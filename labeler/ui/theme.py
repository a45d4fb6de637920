"""Colours and type: one table of tokens, from which the palette and the style sheet are generated."""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from labeler.domain.resources import resource
from labeler.ui.settings import Settings

FONT_PX: Final = 13
SERIFS: Final = (
    "Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif",
)  # fmt: skip
MONOSPACED: Final = ("Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Menlo", "Consolas", "Courier New")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as ``#RRGGBB``."""

    paper: str
    surface: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    signal: str
    boilerplate: str
    rule: str
    twin: str
    language: str
    good: str

    def as_dict(self) -> dict[str, str]:
        """Token name to colour."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


SCHEMES: Final[dict[str, Tokens]] = {
    "light": Tokens(
        paper="#F7F6F2", surface="#FFFFFF", ink="#1C1F23", muted="#5A6169", line="#DEDBD2",
        accent="#A9480B", on_accent="#FFFFFF", selected="#F0E6DB", signal="#FFEBCB",
        boilerplate="#9A5B00", rule="#B3261E", twin="#8A3FA0", language="#0B6BA8", good="#0B6E4F",
    ),
    "dark": Tokens(
        paper="#16181C", surface="#1E2126", ink="#ECEAE4", muted="#A3A9B2", line="#343942",
        accent="#FF9E57", on_accent="#16181C", selected="#2A2620", signal="#4A3312",
        boilerplate="#E8A33D", rule="#FF8A80", twin="#D9A0EA", language="#7CC4F2", good="#5FD3A6",
    ),
}  # fmt: skip
CHOICES: Final = ("system", *SCHEMES)
TEXT_TOKENS: Final = ("ink", "muted", "boilerplate", "rule", "twin", "language", "good")
GROUND_TOKENS: Final = ("paper", "surface", "signal")


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` in [0, 1], as WCAG 2 defines it."""

    def linear(byte: int) -> float:
        c = byte / 255
        return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """WCAG contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def mixed(over: str, under: str, share: float) -> str:
    """``over`` laid on ``under`` with opacity ``share``: soft fills from strong tokens."""
    parts = [round(int(over[i : i + 2], 16) * share + int(under[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5)]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def palette(tokens: Tokens) -> QPalette:
    """The Fusion palette of a scheme."""
    p = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.paper), (role.WindowText, tokens.ink), (role.Base, tokens.surface),
        (role.AlternateBase, tokens.paper), (role.Text, tokens.ink), (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface), (role.ButtonText, tokens.ink), (role.BrightText, tokens.rule),
        (role.Highlight, tokens.accent), (role.HighlightedText, tokens.on_accent), (role.Accent, tokens.accent),
        (role.Link, tokens.language), (role.LinkVisited, tokens.twin),
        (role.ToolTipBase, tokens.surface), (role.ToolTipText, tokens.ink),
        (role.Light, tokens.surface), (role.Midlight, tokens.line), (role.Mid, tokens.line),
        (role.Dark, tokens.muted), (role.Shadow, tokens.line),
    ):  # fmt: skip
        p.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        p.setColor(QPalette.ColorGroup.Disabled, which, QColor(mixed(tokens.muted, tokens.paper, 0.6)))
    return p


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of ``resources/themes/labeler.qss`` with the tokens filled in."""
    derived = {
        "scheme": next(name for name, scheme in SCHEMES.items() if scheme == tokens),
        "themes": resource("themes").as_posix(),
        "accent_hover": mixed(tokens.ink, tokens.accent, 0.14),
        "hover": mixed(tokens.ink, tokens.surface, 0.05),
        "faint": mixed(tokens.muted, tokens.paper, 0.6),
        "rule_soft": mixed(tokens.rule, tokens.surface, 0.10),
        "good_soft": mixed(tokens.good, tokens.surface, 0.10),
    }
    return Template(resource("themes", "labeler.qss").read_text("utf-8")).substitute(tokens.as_dict() | derived)


def interface_font(px: int = FONT_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's interface font in pixels, figures of equal width."""
    return QFont(_interface_font(px, weight))


@functools.cache
def _interface_font(px: int, weight: QFont.Weight) -> QFont:
    """Made once: it is asked for with every line that is drawn."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def serif_font(px: int, family: str = "") -> QFont:
    """The reading font: ``family`` when given, else the first serif the system has."""
    present = set(QFontDatabase.families())
    chosen = family or next((name for name in SERIFS if name in present), "serif")
    font = QFont(chosen)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    return font


def fixed_font(px: int) -> QFont:
    """The system's font of fixed width, for source."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if not QFontInfo(font).fixedPitch():  # a platform without settings of its own names any font
        present = set(QFontDatabase.families())
        font = QFont(next((name for name in MONOSPACED if name in present), "monospace"))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(px)
    return font


class Theme(QObject):
    """The theme in force. ``changed`` fires after the application has been restyled.

    Args:
        app: the application to style.
        settings: where the choice (``light``, ``dark`` or ``system``) is kept.
    """

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._scheme = ""
        app.setStyle("Fusion")
        app.setFont(interface_font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def choice(self) -> str:
        """What the person chose: ``light``, ``dark`` or ``system``."""
        return str(self._settings.get("theme"))

    @property
    def scheme(self) -> str:
        """What is shown: ``light`` or ``dark``."""
        return self._scheme

    @property
    def current(self) -> Tokens:
        """The colours shown."""
        return SCHEMES[self._scheme]

    def colour(self, token: str) -> QColor:
        """A token of the scheme shown."""
        return QColor(getattr(self.current, token))

    def choose(self, choice: str) -> None:
        """Switch to ``light``, ``dark`` or ``system`` and remember it."""
        self._settings.put("theme", choice)
        self.apply()

    def toggle(self) -> None:
        """From light to dark or back."""
        self.choose("light" if self._scheme == "dark" else "dark")

    def apply(self) -> None:
        """Restyle the application if what is to be shown differs from what is shown."""
        scheme = self.choice if self.choice in SCHEMES else self._system_scheme()
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self._app.setPalette(palette(self.current))
        self._app.setStyleSheet(style_sheet(self.current))
        self.changed.emit()

    def _system_scheme(self) -> str:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _system_changed(self) -> None:
        self.apply()
