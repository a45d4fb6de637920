"""The tokens, their contrast, and switching at run time."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from labeler.domain.resources import resource
from labeler.ui.icons import icon, pixmap
from labeler.ui.settings import Settings
from labeler.ui.theme import (
    GROUND_TOKENS,
    SCHEMES,
    TEXT_TOKENS,
    Theme,
    contrast,
    luminance,
    mixed,
    serif_font,
    style_sheet,
)
from labeler.ui.widgets.kit import Chip, label
from labeler.ui.widgets.source import SourceView


def test_contrast_agrees_with_the_figures_of_the_standard() -> None:
    assert luminance("#FFFFFF") == pytest.approx(1.0)
    assert luminance("#000000") == 0.0
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUND_TOKENS)
@pytest.mark.parametrize("text", [*TEXT_TOKENS, "accent"])
def test_every_text_colour_can_be_read_on_every_ground(scheme: str, ground: str, text: str) -> None:
    tokens = SCHEMES[scheme].as_dict()
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read_on_the_primary_button_and_on_what_is_chosen(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    for text in ("ink", "muted", "accent"):
        assert contrast(getattr(tokens, text), tokens.selected) >= 4.5
    for soft in (mixed(tokens.rule, tokens.surface, 0.10), mixed(tokens.good, tokens.surface, 0.10)):
        assert contrast(tokens.ink, soft) >= 4.5
        assert contrast(tokens.muted, soft) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_is_filled_and_holds_no_colour_of_its_own(scheme: str) -> None:
    assert "${" not in style_sheet(SCHEMES[scheme])
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", resource("themes", "labeler.qss").read_text("utf-8"))


def test_switching_restyles_what_is_on_screen_and_is_remembered(
    qapp: QApplication, theme: Theme, settings: Settings, keep: Callable[[QWidget], QWidget]
) -> None:
    widget = keep(QWidget())
    widget.resize(20, 20)
    widget.show()
    assert widget.grab().toImage().pixelColor(10, 10).name().upper() == SCHEMES["light"].paper
    theme.choose("dark")
    assert widget.grab().toImage().pixelColor(10, 10).name().upper() == SCHEMES["dark"].paper
    assert qapp.palette().color(QPalette.ColorRole.Highlight).name().upper() == SCHEMES["dark"].accent
    assert settings.get("theme") == "dark"
    theme.toggle()
    assert theme.scheme == "light"


def test_an_icon_is_drawn_in_the_colour_asked_for(theme: Theme) -> None:
    drawn = pixmap("home", "#FF0000", 40).toImage()
    colours = {
        drawn.pixelColor(x, y).name() for x in range(40) for y in range(40) if drawn.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}
    assert not icon("grade", theme).isNull()


def test_chips_say_their_tone_in_words_or_signs_too(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    chip = keep(Chip("saved", "good"))
    assert isinstance(chip, Chip)
    assert chip.text() != "saved"
    assert chip.accessibleName() == "saved"
    assert not chip.isVisible(), "a chip without a parent would flash as a window"
    chip.say("")
    assert chip.isHidden()


def test_a_label_never_reads_markup(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    plain = keep(label("<b>bold</b><img src='http://127.0.0.1/x.png'>"))
    wide = keep(label("bold"))
    assert plain.sizeHint().width() > 3 * wide.sizeHint().width()


def test_source_keeps_its_fixed_width_when_it_is_shown(
    theme: Theme, settings: Settings, keep: Callable[[QWidget], QWidget]
) -> None:
    view = keep(SourceView(theme, settings))
    assert isinstance(view, SourceView)
    view.show()
    metrics = QFontMetricsF(view.document().defaultFont())
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("WWWW")


def test_reading_is_in_a_serif(qapp: QApplication) -> None:
    assert serif_font(17).pixelSize() == 17
    assert serif_font(17, "Some Font").family() == "Some Font"
