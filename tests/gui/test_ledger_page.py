"""The rendered page with the fates painted in: what it says, what it frames, and that it still calls nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.text.markup import without_returns
from labeler.text.stretches import stretches
from labeler.text.visible import visible_page
from labeler.ui.lifetime import delete_now
from labeler.ui.theme import SCHEMES
from labeler.ui.web.ledger_page import OUR_WORLD, LedgerPage
from labeler.ui.web.painted import Look, painted
from labeler.ui.widgets.marks import Under

PATIENCE_MS = 30_000
KEPT = Look("", "muted", Under.NONE, glow=True)
NAV = Look("navigation", "boilerplate", Under.DOTTED, glow=False)
HTML = """<!doctype html><title>before</title><style>body{margin:0} p{margin:0;height:20px} #x *{color:lime!important;display:block}</style>
<p>first <b>words</b> here</p><p id=x>second line</p><p hidden>not seen</p><div style='height:4000px'></div><p>the last</p>
<p onmouseover="document.title='ran'"><script>document.title='ran'</script></p>"""


def page(html: str = HTML) -> bytes:
    """Painted line by line: kept and navigation in turn."""
    read = visible_page(html)
    ends = [block.end for block in read.blocks]
    looks = [(KEPT, NAV)[at % 2] for at in range(len(ends))]
    found = stretches(read.offsets.runs, ends)
    return painted(without_returns(read.source), found, looks, list(range(len(ends)))).encode()


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[LedgerPage]:
    made = LedgerPage()
    made.resize(800, 600)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=PATIENCE_MS):
        made.show_page(1, page())
    qtbot.waitUntil(lambda: made.seen is not None, timeout=PATIENCE_MS)
    yield made
    made.close_down()
    made.close()
    delete_now(made)


def ask(qtbot: QtBot, view: LedgerPage, expression: str) -> object:
    got: list[object] = []
    view._front.page().runJavaScript(expression, OUR_WORLD, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE_MS)
    return got[0]


def style(qtbot: QtBot, view: LedgerPage, number: int, name: str) -> object:
    return ask(qtbot, view, f"getComputedStyle(document.querySelector('lb-s[n=\"{number}\"]')).{name}")


def target(view: LedgerPage) -> QWidget:
    made = view._front.focusProxy()
    assert isinstance(made, QWidget)
    return made


def test_the_page_says_what_is_under_the_mouse_and_what_was_clicked(qtbot: QtBot, view: LedgerPage) -> None:
    said: list[tuple[str, int]] = []
    view.hovered.connect(lambda at: said.append(("hovered", at)))
    view.clicked.connect(lambda at: said.append(("clicked", at)))
    QTest.mouseMove(target(view), QPoint(20, 10))
    qtbot.waitUntil(lambda: ("hovered", 0) in said, timeout=PATIENCE_MS)
    QTest.mouseClick(target(view), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    second = visible_page(HTML).text.index("second")
    qtbot.waitUntil(lambda: ("clicked", second) in said, timeout=PATIENCE_MS)
    QTest.mouseClick(target(view), Qt.MouseButton.LeftButton, pos=QPoint(700, 400))
    qtbot.waitUntil(lambda: ("clicked", -1) in said, timeout=PATIENCE_MS)
    assert ask(qtbot, view, "document.title") == "before"


def test_fates_are_painted_whatever_the_page_says(qtbot: QtBot, view: LedgerPage) -> None:
    light = SCHEMES["light"]
    red, green, blue = (int(light.signal[i : i + 2], 16) for i in (1, 3, 5))
    assert style(qtbot, view, 0, "backgroundColor") == f"rgb({red}, {green}, {blue})"
    assert style(qtbot, view, 1, "textDecorationStyle") == "dotted"
    assert style(qtbot, view, 1, "display") == "inline"
    assert ask(qtbot, view, "document.querySelectorAll('lb-s')[3].innerText") == "second line"


def test_a_span_is_framed_with_its_tag_and_scrolled_to(qtbot: QtBot, view: LedgerPage) -> None:
    with qtbot.waitSignal(view.framed, timeout=PATIENCE_MS) as told:
        view.choose(3, tag="NAV", colour="boilerplate", move=True)
    assert told.args == [True]
    last = visible_page(HTML).text.index("the last")
    qtbot.waitUntil(lambda: view.seen == (last, last), timeout=PATIENCE_MS)
    frame = "[...document.documentElement.children].filter(e => e.localName == 'div')"
    assert ask(qtbot, view, f"{frame}[1].innerText") == "NAV"
    apart = "e.getBoundingClientRect().top - document.querySelector('lb-s[n=\"3\"]').getBoundingClientRect().top"
    assert ask(qtbot, view, f"(e => Math.round({apart}))({frame}[0])") == -4
    view.choose(None)
    assert ask(qtbot, view, f"{frame}[0].style.display") == "none"


def test_a_span_that_the_page_hides_is_said_to_be_so(qtbot: QtBot, view: LedgerPage) -> None:
    with qtbot.waitSignal(view.framed, timeout=PATIENCE_MS) as told:
        view.choose(2, move=True)
    assert told.args == [False]


def test_a_span_that_the_page_folds_away_is_unfolded(qtbot: QtBot, view: LedgerPage) -> None:
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MS):
        view.show_page(2, page("<p>one<details><summary>two</summary><p>three</details>"))
    for move in (False, True):
        with qtbot.waitSignal(view.framed, timeout=PATIENCE_MS, check_params_cb=lambda seen, move=move: seen == move):
            view.choose(2, move=move)


def test_all_other_looks_are_dimmed(qtbot: QtBot, view: LedgerPage) -> None:
    view.focus_on([1])
    assert style(qtbot, view, 0, "opacity") == "0.3"
    assert style(qtbot, view, 1, "opacity") == "1"
    view.focus_on([])
    assert style(qtbot, view, 0, "opacity") == "1"


def test_what_was_wished_before_the_page_is_loaded_is_done_then(qtbot: QtBot, view: LedgerPage) -> None:
    last = visible_page(HTML).text.index("the last")
    view.show_page(2, page())
    view.focus_on([0])
    view.go_to(last)
    view.choose(3)
    qtbot.waitUntil(lambda: view.seen == (last, last), timeout=PATIENCE_MS)
    assert style(qtbot, view, 1, "opacity") == "0.3"


def test_what_was_asked_for_stays_at_the_top_in_any_size_until_somebody_scrolls(qtbot: QtBot, view: LedgerPage) -> None:
    html = "<style>html{overflow-anchor:none}</style>"  # Chromium itself does not keep the place
    html += "".join(f"<p>Paragraph {n}: {'words that fill lines ' * 12}" for n in range(60))
    text = visible_page(html).text
    wanted = text.index("Paragraph 30:")
    view.resize(300, 400)
    view.show_page(2, page(html))
    view.go_to(wanted)
    for width, height in ((300, 400), (900, 700), (400, 200)):
        view.resize(width, height)
        qtbot.waitUntil(lambda width=width: ask(qtbot, view, "innerWidth > 0 && innerWidth") == width - 2)
        qtbot.waitUntil(lambda: view.seen is not None and view.seen[0] == wanted, timeout=PATIENCE_MS)
        assert view.top == wanted
    ask(qtbot, view, "scrollBy(0, -1500), true")
    qtbot.waitUntil(lambda: view.seen is not None and view.seen[0] < wanted, timeout=PATIENCE_MS)
    assert view.seen is not None
    assert view.top == view.seen[0]


def test_the_last_that_was_asked_for_before_the_page_is_loaded_is_gone_to(qtbot: QtBot, view: LedgerPage) -> None:
    html = "".join(f"<p>Paragraph {n}: {'words that fill lines ' * 40}" for n in range(60))
    wanted = visible_page(html).text.index("Paragraph 30:")
    view.show_page(2, page(html))
    view.choose(55, move=True)
    view.go_to(wanted)
    qtbot.waitUntil(lambda: view.seen is not None and view.seen[0] == wanted, timeout=PATIENCE_MS)
    assert view.top == wanted


def test_a_message_that_is_not_ours_is_not_heard(view: LedgerPage) -> None:
    said: list[int] = []
    view.hovered.connect(said.append)
    view._said(view._front, "labeler hovered 3")
    view._said(view._front, "")
    view._said(view._back, f"{view._token} hovered 3")
    assert said == []
    view._said(view._front, f"{view._token} hovered 3")
    assert said == [3]


def test_stretches_are_marked_in_a_style_of_their_own(qtbot: QtBot, view: LedgerPage) -> None:
    text = visible_page(HTML).text
    start = text.index("words")
    styles = {"good": "background-color:#00ff00", "bad": "background-color:#0000ff"}
    view.mark([(start, start + 10, "good"), (text.index("cond"), text.index("cond") + 4, "bad")], styles)
    said = "Array.from(CSS.highlights, ([name, all]) => name + ':' + Array.from(all, (r) => r.toString()).join('|')).join(' ')"
    assert ask(qtbot, view, said) == "labeler-good:words here labeler-bad:cond"
    qtbot.waitUntil(lambda: _has_colour(view, 0x00FF00) and _has_colour(view, 0x0000FF), timeout=PATIENCE_MS)
    view.mark([], styles)
    assert ask(qtbot, view, "CSS.highlights.size") == 0
    qtbot.waitUntil(lambda: not _has_colour(view, 0x00FF00), timeout=PATIENCE_MS)


def test_marks_count_folded_white_space_once_and_characters_whole(qtbot: QtBot, view: LedgerPage) -> None:
    html = "<p>a \n  b &amp; 𝔸𝔹 <i>c</i>  d</p><pre>x  y\nz</pre>"
    text = visible_page(html).text
    wanted = ["b & 𝔸", "𝔹 c d", "y\nz"]
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MS):
        view.show_page(2, page(html))
    view.mark([(text.index(one), text.index(one) + len(one), f"m{n}") for n, one in enumerate(wanted)], {})
    said = "JSON.stringify(Array.from(CSS.highlights.values(), (all) => Array.from(all)[0].toString()))"
    found = ask(qtbot, view, said)
    assert [" ".join(one.split()) for one in json.loads(str(found))] == ["b & 𝔸", "𝔹 c d", "y z"]


def _has_colour(view: LedgerPage, colour: int) -> bool:
    image = view.grab().toImage()
    return any(
        image.pixel(x, y) & 0xFFFFFF == colour for y in range(0, min(60, image.height()), 2) for x in range(0, 300, 2)
    )
