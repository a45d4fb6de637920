"""The Audit panel on a small project: list, filter, spans, twins, grades, runs, states."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.probes import Cut, ProbeInfo
from labeler.domain.progress import drain
from labeler.learn.features import Features
from labeler.learn.forest import grow
from labeler.learn.growing import ForestSettings
from labeler.stages import decide, score, screen
from labeler.stages.material import FEATURES_KEY
from labeler.store import documents, events, features, ledgers, probes, screens, vectors
from labeler.store.features import Described
from labeler.store.ledgers import Extraction, Screened
from labeler.store.probes import StoredProbe
from labeler.store.project import Project, create_project, open_project
from labeler.store.vectors import Vector
from labeler.ui.actions import Context
from labeler.ui.app import Desktop
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.audit_decide import DecideDialog
from labeler.ui.panels.audit_tabs import Tab
from labeler.ui.panels.audit_why_pane import GradeLine
from labeler.ui.widgets.panel import Panel
from labeler.ui.window import Place

COUNT = 14
NAV, FOOT = "Home 𝔸 Shop\n\n", "Imprint and terms"
WAIT = 10_000


class Bot(Protocol):
    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = ...) -> None: ...  # noqa: N802


class Elsewhere(Panel):
    """Another place of the rail."""

    id = "home"


def main_text(number: int) -> str:
    same = 0 if number == COUNT - 1 else number  # the last one repeats the first
    return f"𝔸𝔹 Lesson {same}: the roots 𝕏 of an equation are where it is zero.\n\n"


def prepare(project: Project) -> None:
    """Documents, ledgers, screenings, vectors; all grades blind."""
    raws = [
        RawDocument(
            f"doc-{n}", f"<p>{n}</p>".encode(), Form.HTML, Origin("f", url=f"https://www.site{n}.example/p"),
            title=f"Title {n}",
        )
        for n in range(COUNT)
    ]  # fmt: skip
    with project.write() as tx:
        documents.add_documents(tx, documents.add_source(tx, "f", "2026-11-01"), raws)
        ids = documents.all_ids(tx)
        rows = [extraction(number, at) for at, number in enumerate(ids)]
        ledgers.save_extractions(tx, rows)
        twin = {"twin": "doc-0", "similarity": 1.0}
        ledgers.save_screenings(
            tx,
            [Screened(n, "k", None, "", {}) for n in ids[:-1]]
            + [Screened(ids[-1], "k", Stage.DUPLICATES, "same_main_text", twin)],
        )
        screens.set_made_with(tx, screen.made_with(tx))
        made = np.random.default_rng(3).normal(size=(COUNT, 6)).astype(np.float32)
        length = len(main_text(0))
        vectors.save(tx, [Vector(r.main_hash, "enc", made[at], ((0, length // 2, 4),)) for at, r in enumerate(rows)])
        nothing = np.zeros(0)  # this probe reads the embedding alone
        features.save(tx, [Described(r.main_hash, "f", nothing, nothing, nothing) for r in rows[:-1]])


def extraction(number: int, at: int) -> Extraction:
    main = main_text(at)
    text = NAV + main + FOOT
    a, b = len(NAV), len(NAV) + len(main)
    spans = (
        Span(0, a, Fate.DROPPED, Stage.EXTRACT, "navigation", 3, {"path": "body/nav", "why": "its element is nav"}),
        Span(a, b, Fate.KEPT, tokens=12, evidence={"path": "body/main/p"}),
        Span(b, len(text), Fate.DROPPED, Stage.EXTRACT, "footer", 3, {"path": "body/footer"}),
    )
    key = hashlib.sha256(main.encode()).hexdigest()
    return Extraction(number, f"k{at}", "ok", "utf-8", "", text, spans, key, 18, 12, "en", 0.9, 1.0)


def grade_and_train(project: Project) -> None:
    circumstances = Circumstances(Strategy.RANDOM, 0.5, None, 3.0, score_visible=False, others_visible=False)
    with project.write() as tx:
        names = [f"doc-{n}" for n in range(12)]
        appended = events.append(
            tx,
            [
                Action(
                    f"u{n}",
                    EventKind.GRADE,
                    name,
                    "ada",
                    "2026-11-09T10:00:00+00:00",
                    n % 6,
                    circumstances=circumstances,
                )
                for n, name in enumerate(names)
            ],
        )
        hashes = [extraction(1, n).main_hash for n in range(12)]
        embedding = vectors.load(tx, "enc", hashes)
    settings = ForestSettings(trees=20, min_leaf=2, families=("embedding",))
    packed = grow(Features.of(embedding), [[n % 6] for n in range(12)], settings=settings).to_bytes()
    training = tuple(
        {"document": name, "main_hash": h, "tokens": 12,
         "grades": [{"document": name, "annotator": "ada", "value": n % 6, "at": "2026-11-09", "event": e.seq, "weight": 1.0}]}
        for n, (name, h, e) in enumerate(zip(names, hashes, appended, strict=True))
    )  # fmt: skip
    info = ProbeInfo(0, "p", "2026-11-10", 12, 12, 1, "enc", {"keep_at": 3, FEATURES_KEY: "f"}, {})
    with project.write() as tx:
        probes.save(tx, StoredProbe(info, training, packed, hashlib.sha256(packed).hexdigest()))
    drain(score.run(project, score.ScoreParams()))


def decided(project: Project, *cuts: Cut) -> None:
    for cut in cuts:
        drain(decide.run(project, decide.DecideParams(cut)))


@pytest.fixture
def location(tmp_path: Path) -> str:
    path = str(tmp_path / "audit.labeler")
    with create_project(path):
        return path


@pytest.fixture
def full(location: str) -> str:
    """A project with two decision runs."""
    with open_project(location) as project:
        prepare(project)
        grade_and_train(project)
        decided(project, Cut(score=0.5), Cut(score=2.5))
    return location


@pytest.fixture
def show(make_desktop: Callable[..., Desktop], qtbot: Bot) -> Iterator[Callable[..., AuditPanel]]:
    """Opens a project in the whole app with the Audit panel in front."""
    desktops: list[Desktop] = []

    def make(path: str = "") -> AuditPanel:
        places = (
            Place("audit", "go_audit", Context.AUDIT, AuditPanel),
            Place("home", "go_home", Context.HOME, Elsewhere),
        )
        desktop = make_desktop(places=places, open_project=open_project)
        desktops.append(desktop)
        desktop.window.resize(1280, 800)
        desktop.window.show()
        desktop.window.go("audit")
        if path:
            desktop.shell.projects.open(path)
        panel = desktop.window.panel("audit")
        assert isinstance(panel, AuditPanel)
        qtbot.waitUntil(lambda: quiet(panel), timeout=WAIT)
        return panel

    yield make
    for desktop in desktops:
        desktop.window.close()


def quiet(panel: AuditPanel) -> bool:
    return panel.shell.lane.waiting == 0 and not panel.finder._typing.isActive()


def listed(panel: AuditPanel) -> list[str]:
    return [row.document for at in range(panel.finder.model.rowCount()) if (row := panel.finder.model.row(at))]


def shown(panel: AuditPanel) -> str:
    return "" if panel.reading.shown is None else panel.reading.shown.audited.document.external_id


def settle(panel: AuditPanel, qtbot: Bot) -> None:
    qtbot.waitUntil(lambda: quiet(panel), timeout=WAIT)


def type_filter(panel: AuditPanel, qtbot: Bot, text: str) -> None:
    panel.finder.field.setText(text)
    settle(panel, qtbot)


def texts(panel: AuditPanel) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(
        label.text().replace("\u200b", "") for label in panel.why.findChildren(QLabel) if not label.isHidden()
    )


def point_of(panel: AuditPanel, offset: int) -> QPoint:
    """Where the character at an offset is drawn."""
    view = panel.reading.text
    cursor = view.textCursor()
    cursor.setPosition(view._type.map.position(offset))
    left = view.cursorRect(cursor)
    return QPoint(left.left() + 3, left.center().y())


def links(panel: AuditPanel) -> Sequence[QPushButton]:
    return [b for b in panel.why.findChildren(QPushButton) if b.accessibleName().startswith("Open the twin")]


def test_the_newest_run_is_shown_with_its_first_document(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    assert panel.run_chip.accessibleName() == "Run 2 · cut 2.5 · probe 1"
    assert listed(panel) == [f"doc-{n}" for n in range(COUNT)]
    assert panel.finder.count.text() == f"{COUNT} of {COUNT}"
    assert shown(panel) == "doc-0"
    assert "documents kept" in panel.subtitle
    assert "Why this document?" in texts(panel)


def test_the_filter_narrows_the_list_says_what_it_cannot_read_and_offers_a_way_back(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    type_filter(panel, qtbot, "stage:duplicates")
    assert listed(panel) == ["doc-13"]
    assert panel.finder.count.text() == "1 of 14"
    type_filter(panel, qtbot, "colour:x doc-3")
    assert listed(panel) == ["doc-3"]
    assert "“colour”" in panel.finder.problem.text()
    type_filter(panel, qtbot, "zzzz")
    assert panel.finder.nothing.isVisible()
    assert not panel.finder.list.isVisible()
    panel.finder.clear()
    settle(panel, qtbot)
    assert len(listed(panel)) == COUNT
    assert not panel.finder.problem.isVisible()


def test_slash_goes_to_the_filter_and_enter_to_the_first_document_found(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    panel.window().activateWindow()
    QTest.keyClick(panel.finder.list, Qt.Key.Key_Slash)
    qtbot.waitUntil(panel.finder.field.hasFocus, timeout=WAIT)
    QTest.keyClicks(panel.finder.field, "jkn id:doc-5")
    panel.finder.field.setText("id:doc-5")
    settle(panel, qtbot)
    QTest.keyClick(panel.finder.field, Qt.Key.Key_Return)
    settle(panel, qtbot)
    assert shown(panel) == "doc-5"


def test_j_and_k_walk_the_list(show: Callable[..., AuditPanel], full: str, qtbot: Bot) -> None:
    panel = show(full)
    for key, name in ((Qt.Key.Key_J, "doc-1"), (Qt.Key.Key_J, "doc-2"), (Qt.Key.Key_K, "doc-1")):
        QTest.keyClick(panel.window(), key)
        settle(panel, qtbot)
        assert shown(panel) == name


def test_the_list_can_be_sorted_by_score(show: Callable[..., AuditPanel], full: str, qtbot: Bot) -> None:
    panel = show(full)
    panel.finder.sort.setCurrentIndex(1)
    settle(panel, qtbot)
    table = panel.view.table if panel.view else None
    assert table is not None
    by_score = sorted(table.rows, key=lambda r: -(r.score or -1))
    assert listed(panel)[:3] == [r.document for r in by_score[:3]]
    assert shown(panel) == "doc-0"


@pytest.mark.parametrize(("offset", "span"), [(0, 0), (5, 0), (len(NAV), 1), (len(NAV) + 1, 1), (len(NAV) + 20, 1)])
def test_the_mouse_asks_about_the_span_below_it_also_behind_astral_characters(
    show: Callable[..., AuditPanel], full: str, offset: int, span: int
) -> None:
    panel = show(full)
    view = panel.reading.text
    point = point_of(panel, offset)
    assert view.offset_at_point(point) == offset
    QTest.mouseMove(view.viewport(), point)
    view.hovered.emit(view.offset_at_point(point))
    assert panel.reading.span == span
    assert view.framed is not None
    framed = view.text[view.framed[0] : view.framed[1]]
    assert framed.startswith(NAV[:4] if span == 0 else "𝔸𝔹 Lesson")
    assert not panel.reading.pinned


def test_every_character_on_screen_is_found_under_its_own_point(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    view = panel.reading.text
    for offset, character in enumerate(view.text):
        if not character.isspace():
            assert view.offset_at_point(point_of(panel, offset)) == offset, (offset, character)


def test_a_click_pins_a_span_and_a_second_one_lets_go(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    view = panel.reading.text
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panel, len(NAV) + 4))
    assert (panel.reading.span, panel.reading.pinned) == (1, True)
    view.hovered.emit(0)
    assert panel.reading.span == 1
    assert "· pinned" in texts(panel)
    view.clicked.emit(len(NAV) + 4)
    assert not panel.reading.pinned
    view.hovered.emit(0)
    assert panel.reading.span == 0


def test_the_text_cursor_asks_about_the_span_it_is_in(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    view = panel.reading.text
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert (panel.reading.span, panel.reading.pinned) == (2, True)
    assert "Extraction dropped it: footer" in texts(panel)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert panel.reading.span == 0


def test_n_goes_to_the_next_dropped_span_and_shift_n_back(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    type_filter(panel, qtbot, "fate:kept")
    panel.finder.step(1)
    settle(panel, qtbot)
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(panel.window(), Qt.Key.Key_N, modifier)
        seen.append(panel.reading.span)
    assert seen == [0, 2, 0]
    panel.why.whole.click()
    assert panel.reading.span is None
    assert "Why this document?" in texts(panel)


def test_the_legend_counts_tokens_and_dims_the_rest_and_n_follows_it(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    type_filter(panel, qtbot, "fate:kept")
    panel.finder.step(1)
    settle(panel, qtbot)
    legend = panel.reading.legend
    assert [e.text().strip() for e in legend.entries] == ["kept 12", "footer 3", "nav 3"]
    legend.entries[1].click()
    view, made = panel.reading.text, panel.reading.shown
    assert made is not None
    assert {view.text[s : s + 7] for s in view._focus} == {"Imprint"}
    panel.reading.next_dropped(1)
    assert panel.reading.span == 2
    legend.entries[1].click()
    assert view._focus == frozenset()


def test_a_twin_opens_from_the_why_pane_and_back_returns(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    type_filter(panel, qtbot, "stage:duplicates")
    panel.finder.step(1)
    settle(panel, qtbot)
    assert "It repeats another document" in texts(panel)
    links(panel)[0].click()
    settle(panel, qtbot)
    assert shown(panel) == "doc-0"
    assert panel.reading.back.isVisible()
    panel.reading.back.click()
    settle(panel, qtbot)
    assert shown(panel) == "doc-13"
    assert not panel.reading.back.isVisible()


def test_the_grades_behind_add_up_to_the_score_and_open_their_documents(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    made = panel.reading.shown
    assert made is not None
    of = made.audited
    assert of.score == pytest.approx(sum(g.weight * g.value for g in of.grades_behind))
    lines = panel.why.findChildren(GradeLine)
    assert "blind" in lines[0].accessibleName()
    assert "2026-11-09" in lines[0].accessibleName()
    other = next(line for line in lines if "This document" not in line.accessibleName())
    wanted = other.toolTip().split("\n")[1]
    other.click()
    settle(panel, qtbot)
    assert shown(panel) == wanted
    assert panel.finder.list.currentIndex().row() == int(wanted.removeprefix("doc-"))


def test_text_the_encoder_did_not_read_carries_a_tag(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    made = panel.reading.shown
    assert made is not None
    tags = [mark.tag for mark in made.marks]
    assert sum("UNREAD" in tag for tag in tags) == 1
    unread = next(mark for mark in made.marks if "UNREAD" in mark.tag)
    assert unread.start == len(NAV) + len(main_text(0)) // 2
    assert "The encoder read" in texts(panel)


def test_another_run_shows_its_own_decisions_of_the_same_document(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    panel.finder.step(1)
    settle(panel, qtbot)
    before = [e.text() for e in panel.reading.legend.entries]
    before_row = panel.finder.model.row(1)
    assert before_row is not None
    before_fate, kept = before_row.fate, panel.subtitle
    panel.run_chip.menu().actions()[1].trigger()
    settle(panel, qtbot)
    assert panel.run_chip.accessibleName() == "Run 1 · cut 0.5 · probe 1"
    assert shown(panel) == "doc-1"
    assert panel.subtitle != kept
    table = panel.view.table if panel.view else None
    assert table is not None
    row = table.rows[table.where["doc-1"]]
    after = [e.text() for e in panel.reading.legend.entries]
    assert ("kept" in "".join(after)) == (row.fate == "kept")
    assert (after != before) == (row.fate != before_fate)


def test_page_and_source_are_loaded_when_they_are_wanted(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    QTest.keyClick(panel.window(), Qt.Key.Key_H)
    settle(panel, qtbot)
    assert panel.reading.tab is Tab.SOURCE
    assert panel.reading.source.toPlainText() == "<p>0</p>"
    assert panel.reading.note.isVisible(), "these ledgers are not those of their pages"
    QTest.keyClick(panel.window(), Qt.Key.Key_J)
    qtbot.waitUntil(lambda: panel.reading.source.toPlainText() == "<p>1</p>", timeout=WAIT)
    QTest.keyClick(panel.window(), Qt.Key.Key_T)
    assert panel.reading.legend.isVisible()
    assert not panel.reading.note.isVisible()


def test_before_a_run_the_ledger_so_far_is_shown_and_a_run_is_offered(
    show: Callable[..., AuditPanel], location: str
) -> None:
    with open_project(location) as project:
        prepare(project)
    panel = show(location)
    assert panel.finder.notice.isVisible()
    assert panel.run_chip.accessibleName() == "No decision run yet"
    assert not panel.new_run.isEnabled()
    assert "No decision run yet" in texts(panel)
    table = panel.view.table if panel.view else None
    assert table is not None
    assert [r.fate for r in table.rows] == ["kept"] * (COUNT - 1) + ["dropped"]


def test_a_decision_run_is_made_from_the_dialog_and_then_shown(
    show: Callable[..., AuditPanel], location: str, qtbot: Bot
) -> None:
    with open_project(location) as project:
        prepare(project)
        grade_and_train(project)
    panel = show(location)
    panel.ask_decision()
    dialog = next(d for d in panel.window().findChildren(DecideDialog))
    settle(panel, qtbot)
    dialog.cut.setValue(1.5)
    assert "Keeps about" in dialog.preview.text()
    dialog.start.click()
    qtbot.waitUntil(lambda: panel.view is not None and panel.view.run is not None, timeout=WAIT)
    settle(panel, qtbot)
    assert panel.run_chip.accessibleName() == "Run 1 · cut 1.5 · probe 1"
    assert not panel.finder.notice.isVisible()


def test_a_budget_can_be_chosen_instead_of_a_cut(show: Callable[..., AuditPanel], full: str, qtbot: Bot) -> None:
    panel = show(full)
    panel.ask_decision()
    dialog = next(d for d in panel.window().findChildren(DecideDialog))
    settle(panel, qtbot)
    assert dialog.wanted == Cut(score=2.5)
    dialog.by_budget.setChecked(True)
    dialog.budget.setValue(30)
    assert dialog.wanted == Cut(budget=30)
    assert not dialog.cut.isEnabled()
    dialog.start.click()
    qtbot.waitUntil(lambda: "budget 30 tokens" in panel.run_chip.accessibleName(), timeout=WAIT)
    settle(panel, qtbot)


def test_empty_states_say_what_to_do(show: Callable[..., AuditPanel], location: str, tmp_path: Path) -> None:
    assert show()._empty.title.text() == "No project is open"
    assert show(location)._empty.title.text() == "Nothing to audit yet"
    path = str(tmp_path / "raw.labeler")
    with create_project(path) as project, project.write() as tx:
        raw = RawDocument("a", b"<p>a</p>", Form.HTML, Origin("f"))
        documents.add_documents(tx, documents.add_source(tx, "f", "2026-11-01"), [raw])
    assert show(path)._empty.title.text() == "Nothing is prepared yet"


def test_filter_order_run_and_document_are_there_again_at_the_next_start(
    show: Callable[..., AuditPanel], full: str, qtbot: Bot
) -> None:
    panel = show(full)
    type_filter(panel, qtbot, "-doc-1")
    panel.finder.sort.setCurrentIndex(2)
    panel.show_run(1)
    settle(panel, qtbot)
    panel.finder.list.setCurrentIndex(panel.finder.model.index(3))
    settle(panel, qtbot)
    name, state = shown(panel), panel.save_state()
    panel.window().close()
    again = show()
    again.restore_state(state)
    again.shell.projects.open(full)
    qtbot.waitUntil(lambda: again.view is not None and quiet(again), timeout=WAIT)
    assert again.finder.text == "-doc-1"
    assert again.finder.sort.currentIndex() == 2
    assert again.run_chip.accessibleName().startswith("Run 1")
    assert shown(again) == name


def test_everything_that_can_be_pressed_has_a_name_and_a_tooltip(show: Callable[..., AuditPanel], full: str) -> None:
    panel = show(full)
    buttons = panel.findChildren(QPushButton)
    assert len(buttons) > 8
    for one in buttons:
        assert one.accessibleName(), one.text()
        assert one.toolTip(), one.text()


def test_nothing_of_a_closed_project_stays(show: Callable[..., AuditPanel], full: str, qtbot: Bot) -> None:
    panel = show(full)
    panel.on_project(None)
    assert panel.view is None
    assert panel._empty.title.text() == "No project is open"
