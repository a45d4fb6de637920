"""A page that is made to fool or to stop what looks at it: the words are painted, framed and told all the same."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.text.markup import without_returns
from labeler.text.stretches import stretches
from labeler.text.visible import visible_page
from labeler.ui.lifetime import delete_now
from labeler.ui.web.ledger_page import OUR_WORLD, LedgerPage
from labeler.ui.web.painted import Look, painted
from labeler.ui.widgets.marks import Under

PATIENCE_MS = 30_000
STATE = """(() => {
  const all = (what) => [...Document.prototype.querySelectorAll.call(document, what)];
  const shown = all("html>div").map((part) => getComputedStyle(part).display);
  return shown.join() + " " + all("lb-s").filter((part) => part.getAttribute("o") === "NaN").length;
})()"""
LOOKS = [Look("", "muted", Under.NONE, glow=True)]
FRONT = "<!doctype html><body style='margin:0'><p style='margin:0;height:20px'>first words</p>"
FALSE = "n=0 o=NaN r=0 style='display:block;position:fixed;left:0;top:300px;width:100%;height:100px'>false"


def page(html: str) -> bytes:
    """Painted as one kept span."""
    read = visible_page(html)
    ends = [len(read.text)]
    return painted(without_returns(read.source), stretches(read.offsets.runs, ends), LOOKS, [0]).encode()


@pytest.fixture
def view(qapp: QApplication) -> Iterator[LedgerPage]:
    made = LedgerPage()
    made.resize(800, 600)
    made.show()
    yield made
    made.close_down()
    made.close()
    delete_now(made)


def target(view: LedgerPage) -> QWidget:
    made = view._front.focusProxy()
    assert isinstance(made, QWidget)
    return made


def point_at(qtbot: QtBot, view: LedgerPage, where: QPoint, done: Callable[[], bool]) -> None:
    """Move the mouse there until it is noticed; a move to where it is already is none."""
    steps = itertools.cycle((QPoint(0, 0), QPoint(1, 0)))

    def moved() -> bool:
        QTest.mouseMove(target(view), where + next(steps))
        return done()

    qtbot.waitUntil(moved, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    "behind",
    [
        "<form name=querySelectorAll></form><form name=documentElement></form><img id=x name=createElement>",
        "<p id=labeler>",
        "<form id=labeler><input name=choose><input name=look></form>",
        "<style>html>div,html>div *{display:none!important}</style>",
        f"<lb-s {FALSE}</lb-s>",
        f"<LB-S\n{FALSE}",
        f"<svg><style><p><lb-s {FALSE}</lb-s>",
        f"<svg><title><lb-s {FALSE}",
        f"<math><xmp><lb-s {FALSE}",
        f"<noscript><lb-s {FALSE}</noscript>",
        f"<svg><![CDATA[><lb-s {FALSE}]]></svg><!--><lb-s {FALSE}-->",
    ],
)
def test_no_page_stops_or_feigns_what_is_told(qtbot: QtBot, view: LedgerPage, behind: str) -> None:
    said: list[int] = []
    view.hovered.connect(said.append)
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MS):
        view.show_page(1, page(FRONT + behind))
    with qtbot.waitSignal(view.framed, timeout=PATIENCE_MS) as told:
        view.choose(0, tag="KEPT", move=True)
    assert told.args == [True]
    point_at(qtbot, view, QPoint(20, 10), lambda: said[-1:] == [0])
    point_at(qtbot, view, QPoint(600, 350), lambda: said[-1:] == [-1])
    got: list[object] = []
    view._front.page().runJavaScript(STATE, OUR_WORLD, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE_MS)
    assert got == ["block,block 0"]


def test_a_form_that_hides_its_methods_is_walked_over(qtbot: QtBot, view: LedgerPage) -> None:
    said: list[int] = []
    view.hovered.connect(said.append)
    form = "<form style='height:100px'><input name=closest><input name=parentElement></form>"
    folded = "<form><input name=closest><details><summary>s</summary><p>deep</details></form>"
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MS):
        view.show_page(1, page(FRONT + form + folded))
    point_at(qtbot, view, QPoint(20, 10), lambda: said[-1:] == [0])
    point_at(qtbot, view, QPoint(600, 90), lambda: said[-1:] == [-1])
    with qtbot.waitSignal(view.framed, timeout=PATIENCE_MS) as told:
        view.choose(0, move=True)
    assert told.args == [True]
