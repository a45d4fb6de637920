"""The rendered page with the fates of its text painted in: it says what is under the mouse, and frames a span.

What looks and listens is a script of ours in a world of its own; the page's own scripts stay off (law 8).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QWidget

from labeler.domain.resources import resource
from labeler.ui.theme import SCHEMES
from labeler.ui.web.locked import LockedPage, Sheet
from labeler.ui.web.page_view import PageView
from labeler.ui.web.painted import ELEMENT, LAYER, PAGE_SCHEME

OUR_WORLD: Final = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
TAG_FONT: Final = "600 10px sans-serif"


class LedgerPage(PageView):
    """The page. What is chosen, dimmed and scrolled to before it is loaded is done when it is.

    Signals:
        hovered: offset in the visible text of the stretch under the mouse, -1 for none.
        clicked: offset of the stretch that was clicked, -1 for none.
        framed: whether the chosen span can be seen on the page.
        settled: other stretches are on screen now (``seen``).
    """

    hovered = Signal(int)
    clicked = Signal(int)
    framed = Signal(bool)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = secrets.token_hex(8)
        self._chosen = "null, '', ''"
        self._moves = False
        self._dimmed = "labeler.focusOn([])"
        self._marked = "labeler.mark([], {})"
        self._top: int | None = None
        self._ready: int | None = None
        self.seen: tuple[int, int] | None = None
        """Offsets of the first and the last stretch on screen; None while nobody knows."""
        for sheet in self._sheets:
            page = sheet.page()
            if isinstance(page, LockedPage):
                page.said.connect(lambda message, which=sheet: self._said(which, message))
        self.shown.connect(self._begin)

    @property
    def top(self) -> int | None:
        """Offset of what stands at the top: what was asked for until somebody scrolls; None while nobody knows."""
        if self.seen is None:
            return None
        return self.seen[0] if self._top is None else self._top

    def show_page(self, document_id: int, html: str | bytes) -> None:
        """Bring a page to the front; the one before is not asked any more."""
        if document_id != self._ready:
            self._ready, self.seen = None, None
        super().show_page(document_id, html)

    def choose(self, span: int | None, *, tag: str = "", colour: str = "muted", move: bool = False) -> None:
        """Frame a span; None takes the frame away.

        Args:
            tag, colour: the word above the frame, and its token.
            move: whether to scroll to it.
        """
        ink = getattr(SCHEMES[PAGE_SCHEME], colour)
        self._chosen, self._moves = f"{_js(span)}, {_js(tag)}, {_js(ink)}", move
        if move:
            self._top = None
        self._run_choice()

    def focus_on(self, looks: Sequence[int]) -> None:
        """Dim the looks that are not among these; none of them dims nothing."""
        self._dimmed = f"labeler.focusOn({_js(list(looks))})"
        self._run(self._dimmed)

    def mark(self, marks: Sequence[tuple[int, int, str]], styles: Mapping[str, str]) -> None:
        """Show stretches of the visible text in the style of their name, in the place of those shown before.

        Args:
            styles: declarations by name.
        """
        self._marked = f"labeler.mark({_js(list(marks))}, {_js(dict(styles))})"
        self._run(self._marked)

    def go_to(self, offset: int) -> None:
        """Scroll so that an offset of the visible text is at the top, where it stays until somebody scrolls."""
        self._top, self._moves = offset, False
        self._run(f"labeler.goTo({offset})")

    def _begin(self, document_id: int) -> None:
        if document_id == self._ready:
            return
        self._ready = document_id
        names = {"ELEMENT": ELEMENT, "LAYER": LAYER, "TOKEN": self._token, "FONT": TAG_FONT}
        names["ACCENT"] = SCHEMES[PAGE_SCHEME].accent
        front = "".join(f"const {name} = {_js(value)};" for name, value in names.items())
        self._run(f"if (!Object.hasOwn(window, 'labeler')) {{ {front} {_script()} }}")  # no element of that name
        self._run(self._dimmed)
        self._run(self._marked)
        if self._top is not None:
            self._run(f"labeler.goTo({self._top})")
        self._run_choice()
        self._run("labeler.look()")

    def _run_choice(self) -> None:
        self._run(f"labeler.choose({self._chosen}, {_js(self._moves)})")

    def _run(self, code: str) -> None:
        if self._ready is not None and self._ready == self.document_id:
            self._front.page().runJavaScript(code, OUR_WORLD)

    def _said(self, sheet: Sheet, message: str) -> None:
        token, _, rest = message.partition(" ")
        if token != self._token or sheet is not self._front or self._ready is None:
            return
        verb, *numbers = rest.split()
        first, *more = map(int, numbers)
        if verb == "seen":
            self.seen = (first, more[0]) if first >= 0 else None
            self.settled.emit()
        elif verb == "left":
            self._top = None if first == self._top else self._top
        elif verb == "framed":
            self.framed.emit(bool(first))
        else:
            {"hovered": self.hovered, "clicked": self.clicked}[verb].emit(first)


def _js(value: object) -> str:
    return json.dumps(value)


@lru_cache(maxsize=1)
def _script() -> str:
    return resource("web", "ledger.js").read_text("utf-8")
