"""A document in its three forms: page, visible text and source go along with each other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, kept_text
from labeler.store import documents, ledgers
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, create_project, open_project
from labeler.text.ledger import page_ledger
from labeler.text.visible import visible_page
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.audit_page import LOADING, PLAIN
from labeler.ui.panels.audit_tabs import Tab
from labeler.ui.window import Place

WAIT = 30_000
ITEMS = 60
MAIN = "".join(f"Paragraph {n} says how many roots the equation 𝕏 has.\n\n" for n in range(ITEMS))
LONG = (
    "<!doctype html>\r\n<title>Roots</title><nav class=menu><a href=/>Home</a> <a href=/shop>Shop &amp; more</a></nav>"
    + "".join(f"<p>Paragraph {n} says how <b>many</b> roots\r\n the equation 𝕏 has.</p>" for n in range(ITEMS))
    + "<div hidden>not to be seen</div><footer>Imprint and terms</footer>"
)
PAGES = (LONG, "<nav>Menu</nav><p>Short text of a page.</p>", "<p></p>")


def prepare(project: Project) -> None:
    """Pages with the ledgers that extraction would give them, and a plain text."""
    raws = [
        RawDocument(f"doc-{n}", page.encode(), Form.HTML, Origin("f"), title=f"Title {n}")
        for n, page in enumerate(PAGES)
    ]
    raws.append(RawDocument("plain", b"A plain text.\r\n\r\nOf two parts.", Form.TEXT, Origin("f"), title="Plain"))
    with project.write() as tx:
        documents.add_documents(tx, documents.add_source(tx, "f", "2026-11-01"), raws)
        ids = documents.all_ids(tx)
        rows = [extraction(number, at) for at, number in enumerate(ids[: len(PAGES)])]
        ledgers.save_extractions(tx, [*rows, plain(ids[-1])])
        ledgers.save_screenings(tx, [Screened(n, "k", None, "", {}) for n in ids])


def sealed(number: int, text: str, spans: tuple) -> Extraction:  # type: ignore[type-arg]
    key = "k" * ledgers.KEY_PART + ledgers.seal(text, spans)
    main = kept_text(text, spans)
    main_hash = hashlib.sha256(main.encode()).hexdigest() if main else ""
    tokens = sum(s.tokens for s in spans)
    kept = sum(s.tokens for s in spans if s.fate is Fate.KEPT)
    return Extraction(number, key, "ok", "utf-8", "", text, spans, main_hash, tokens, kept, "en", 0.9, 1.0)


def extraction(number: int, at: int) -> Extraction:
    page = visible_page(PAGES[at])
    return sealed(number, page.text, page_ledger(page, (MAIN, "Short text of a page.", "")[at]))


def plain(number: int) -> Extraction:
    from labeler.text.ledger import text_ledger

    text = "A plain text.\r\n\r\nOf two parts."
    return sealed(number, text, text_ledger(text))


@pytest.fixture
def panel(make_desktop: Callable[..., Desktop], qtbot: QtBot, tmp_path: Path) -> Iterator[AuditPanel]:
    path = str(tmp_path / "forms.labeler")
    with create_project(path) as project:
        prepare(project)
    places = (Place("audit", "go_audit", Context.AUDIT, AuditPanel),)
    desktop = make_desktop(places=places, open_project=open_project)
    desktop.window.resize(1280, 720)
    desktop.window.show()
    desktop.window.go("audit")
    desktop.shell.projects.open(path)
    made = desktop.window.panel("audit")
    assert isinstance(made, AuditPanel)
    settle(made, qtbot)
    yield made
    desktop.window.close()


def settle(panel: AuditPanel, qtbot: QtBot) -> None:
    reading = panel.reading
    qtbot.waitUntil(
        lambda: (
            panel.shell.lane.waiting == 0
            and not panel.finder._typing.isActive()
            and reading.source.is_complete
            and reading.text.is_complete
        ),
        timeout=WAIT,
    )
    if reading.tab is Tab.PAGE:
        qtbot.waitUntil(lambda: reading.page.cover.text() != LOADING or reading.page.seen is not None, timeout=WAIT)


def key(panel: AuditPanel, qtbot: QtBot, which: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(panel.window(), which, modifier or Qt.KeyboardModifier.NoModifier)
    settle(panel, qtbot)


def look_for(panel: AuditPanel, qtbot: QtBot, words: str) -> None:
    panel.finder.field.setText(words)
    settle(panel, qtbot)
    panel.finder.step(1)
    settle(panel, qtbot)


def reasons(panel: AuditPanel) -> list[str]:
    made = panel.reading.shown
    assert made is not None
    return [span.reason for span in made.audited.spans]


def is_on_screen(panel: AuditPanel, offset: int) -> bool:
    seen = panel.reading._seen(panel.reading.tab)
    return seen is not None and seen[0] <= offset <= seen[1]


@pytest.mark.parametrize("form", [Qt.Key.Key_P, Qt.Key.Key_H, Qt.Key.Key_T])
def test_n_goes_to_the_next_dropped_span_in_the_form_in_front(panel: AuditPanel, qtbot: QtBot, form: Qt.Key) -> None:
    key(panel, qtbot, form)
    tab = panel.reading.tab
    last = reasons(panel).index("footer")
    seen = []
    while panel.reading.span != last:
        key(panel, qtbot, Qt.Key.Key_N)
        seen.append(panel.reading.span)
    assert [reasons(panel)[n] for n in seen if n is not None] == [r for r in reasons(panel) if r]
    assert panel.reading.tab is tab
    made = panel.reading.shown
    assert made is not None
    qtbot.waitUntil(lambda: is_on_screen(panel, made.audited.spans[last].start), timeout=WAIT)
    key(panel, qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert panel.reading.span == seen[-2]


def test_the_chosen_span_goes_along_from_form_to_form(panel: AuditPanel, qtbot: QtBot) -> None:
    made = panel.reading.shown
    assert made is not None
    footer = reasons(panel).index("footer")
    start = made.audited.spans[footer].start
    panel.reading.choose(footer)
    for form in (Qt.Key.Key_H, Qt.Key.Key_P, Qt.Key.Key_T):
        key(panel, qtbot, form)
        assert (panel.reading.span, panel.reading.pinned) == (footer, True)
        qtbot.waitUntil(lambda: is_on_screen(panel, start), timeout=WAIT)
    assert panel.reading.source.framed == (start, made.audited.spans[footer].end)
    assert panel.reading.text.framed == panel.reading.source.framed


def test_the_place_one_reads_goes_along_from_form_to_form(panel: AuditPanel, qtbot: QtBot) -> None:
    made = panel.reading.shown
    assert made is not None
    place = made.audited.text.index("Paragraph 30 ")
    panel.reading.text.scroll_to(place)
    for form in (Qt.Key.Key_H, Qt.Key.Key_P, Qt.Key.Key_T):
        key(panel, qtbot, form)
        qtbot.waitUntil(lambda: is_on_screen(panel, place + 20), timeout=WAIT)
        seen = panel.reading._seen(panel.reading.tab)
        assert seen is not None
        assert abs(seen[0] - place) < 200


def test_the_legend_dims_in_all_forms(panel: AuditPanel, qtbot: QtBot) -> None:
    made = panel.reading.shown
    assert made is not None
    footer = next(entry for entry in panel.reading.legend.entries if entry.reason == "footer")
    key(panel, qtbot, Qt.Key.Key_H)
    footer.click()
    assert panel.reading.source._bright == {"footer"}
    key(panel, qtbot, Qt.Key.Key_P)
    assert panel.reading.page._reasons == {"footer"}
    view, written = panel.reading.page.view, panel.reading.written
    assert view is not None
    assert written is not None
    assert view._dimmed == f"labeler.focusOn([{written.looks.index('footer')}])"
    assert panel.reading.legend.isVisible()


def test_the_source_is_marked_between_its_tags(panel: AuditPanel, qtbot: QtBot) -> None:
    key(panel, qtbot, Qt.Key.Key_H)
    view = panel.reading.source
    assert view.written is not None
    made = view.written
    pieces = [
        (view._sheet.source[s.start : s.end], made.tag(n), made.mark(n).glow) for n, s in enumerate(made.stretches[:6])
    ]
    assert pieces[:3] == [("Home", "NAV", False), (" ", "", False), ("Shop &amp; more", "", False)]
    assert pieces[3] == ("Paragraph 0 says how ", "", True)
    line = view._sheet.source.split("\n")[0]
    assert line == "<!doctype html>"


def test_the_mouse_asks_about_the_text_below_it_in_the_source(panel: AuditPanel, qtbot: QtBot) -> None:
    key(panel, qtbot, Qt.Key.Key_H)
    view = panel.reading.source
    boxes = {n: base for n, base in view._pieces()}
    third = boxes[2]
    at = QPoint(round(third.center().x()), round(third.top()) - 3)
    QTest.mouseMove(view.viewport(), at)
    view.hovered.emit(view.offset_at_point(at))
    assert panel.reading.span is not None
    assert reasons(panel)[panel.reading.span] == "navigation"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel.reading.pinned
    assert view.offset_at_point(QPoint(2, 2)) == -1


def test_a_reason_is_gone_to_from_its_name(panel: AuditPanel, qtbot: QtBot) -> None:
    key(panel, qtbot, Qt.Key.Key_H)
    key(panel, qtbot, Qt.Key.Key_R)
    field = panel.reading.reasons
    assert field.hasFocus()
    listed = [field.reasons.item(n).text() for n in range(field.reasons.count())]
    assert listed[-1] == f"kept · {reasons(panel).count('')} spans"
    QTest.keyClicks(field, "foot")
    assert field.reasons.count() == 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.reading.span == reasons(panel).index("footer")
    assert panel.reading.tab is Tab.SOURCE
    field.setText("")
    QTest.keyClicks(field, "kep")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    kept = [n for n, reason in enumerate(reasons(panel)) if not reason]
    assert panel.reading.span == kept[-1]
    assert field.reasons.item(0).text() == f"kept · {len(kept)} of {len(kept)}"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.reading.span == kept[0]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert not field.reasons.isVisible()
    assert panel.reading.totals.isVisible()


def test_n_before_the_source_is_there_goes_to_the_span_when_it_is(panel: AuditPanel, qtbot: QtBot) -> None:
    QTest.keyClick(panel.window(), Qt.Key.Key_H)
    assert panel.reading.source.written is None
    panel.reading.choose(reasons(panel).index("footer"))
    assert not panel.reading.source._waiting.isActive()
    settle(panel, qtbot)
    made = panel.reading.shown
    assert made is not None
    qtbot.waitUntil(lambda: is_on_screen(panel, made.audited.text.index("Imprint")), timeout=WAIT)


def test_a_plain_text_has_source_and_no_page(panel: AuditPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "id:plain")
    key(panel, qtbot, Qt.Key.Key_P)
    assert panel.reading.page.cover.text() == PLAIN
    key(panel, qtbot, Qt.Key.Key_H)
    assert panel.reading.source.toPlainText().split() == ["A", "plain", "text.", "Of", "two", "parts."]
    assert panel.reading.source.seen == (0, panel.reading.source.written.stretches[-1].start)  # type: ignore[union-attr]


def test_a_document_without_text_can_be_looked_at_in_all_forms(panel: AuditPanel, qtbot: QtBot) -> None:
    look_for(panel, qtbot, "id:doc-2")
    key(panel, qtbot, Qt.Key.Key_H)
    assert panel.reading.source.toPlainText() == "<p></p>"
    assert panel.reading.note.text() == "This document has no visible text."
    assert panel.reading.note.isVisible()
    QTest.keyClick(panel.window(), Qt.Key.Key_P)
    qtbot.waitUntil(lambda: panel.reading.page._stack.currentWidget() is panel.reading.page.view, timeout=WAIT)
    for which in (Qt.Key.Key_N, Qt.Key.Key_R):
        QTest.keyClick(panel.window(), which)
    assert panel.reading.span is None
    assert not panel.reading.reasons.reasons.isVisible()


def test_a_span_that_the_page_hides_is_said_to_be_hidden(panel: AuditPanel, qtbot: QtBot) -> None:
    key(panel, qtbot, Qt.Key.Key_P)
    panel.reading.choose(reasons(panel).index("hidden"))
    qtbot.waitUntil(panel.reading.page.hidden.isVisible, timeout=WAIT)
    panel.reading.choose(reasons(panel).index("footer"))
    qtbot.waitUntil(lambda: not panel.reading.page.hidden.isVisible(), timeout=WAIT)


def test_a_page_of_another_document_is_covered_until_the_new_one_is_there(panel: AuditPanel, qtbot: QtBot) -> None:
    key(panel, qtbot, Qt.Key.Key_P)
    before = panel.reading.written
    assert before is not None
    QTest.keyClick(panel.window(), Qt.Key.Key_J)
    qtbot.waitUntil(lambda: panel.reading.shown is not before.shown, timeout=WAIT)
    panel.reading.show_written(before)
    assert panel.reading.written is not before
    settle(panel, qtbot)
    assert panel.reading.page._written is panel.reading.written is not None


def test_the_why_pane_tells_what_is_known_about_a_span(panel: AuditPanel, qtbot: QtBot) -> None:
    panel.reading.choose(reasons(panel).index("footer"))
    told = [one.accessibleName() for one in panel.why.facts.findChildren(QLabel) if not one.isHidden()]
    assert "Element: footer" in told
    start = len(LONG.encode()) - len("Imprint and terms</footer>")
    end = start + len("Imprint and terms")
    assert f"Bytes: bytes {start} to {end} of the original, the end not included" in told
    panel.why.whole.click()
    assert not panel.why.facts.isVisible()
