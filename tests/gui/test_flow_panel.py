"""The Flow panel: the stream of all tokens, tables of groups, and the way from every number to its documents."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from labeler.domain.ledger import Stage
from labeler.domain.probes import Cut
from labeler.domain.progress import drain
from labeler.stages import decide, topics
from labeler.stages.account import By, Group, flow, ordered
from labeler.stages.audit_filter import parse
from labeler.stages.audit_table import arrange, load_table
from labeler.stages.new import new_project
from labeler.store import ledgers
from labeler.store.accounts import Part
from labeler.store.ledgers import Screened
from labeler.store.project import Project, open_project
from labeler.ui.app import Desktop
from labeler.ui.panels import flow_text as says
from labeler.ui.panels.audit import AuditPanel
from labeler.ui.panels.flow import FlowPanel
from labeler.ui.panels.flow_layout import HEAD, MOST_REASONS, picture
from labeler.ui.panels.flow_stream import PATTERNS, Piece, look_of
from labeler.ui.panels.flow_table import bar_room
from labeler.ui.window import PLACES

Make = Callable[..., Path]
WAIT = 20_000
Asked = list[tuple[str, object]]


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: not desktop.shell.lane.waiting and not desktop.shell.jobs.running, timeout=WAIT)


@pytest.fixture
def asked(real_desktop: Desktop) -> Asked:
    """What Audit is asked to show."""
    found: Asked = []
    audit = real_desktop.window.panel("audit")
    audit.show_filter = lambda text: found.append(("filter", text))  # type: ignore[attr-defined]
    audit.show_run = lambda run: found.append(("run", run))  # type: ignore[attr-defined]
    return found


@pytest.fixture
def opened(qtbot: QtBot, real_desktop: Desktop) -> Callable[[Path | None], FlowPanel]:
    """Flow in front, with a project that has been counted."""

    def show(path: Path | None) -> FlowPanel:
        real_desktop.window.show()
        real_desktop.window.go("flow")
        panel = real_desktop.window.panel("flow")
        assert isinstance(panel, FlowPanel)
        if path is not None:
            real_desktop.shell.projects.open(str(path))
            qtbot.waitUntil(lambda: panel.view is not None, timeout=WAIT)
        settle(qtbot, real_desktop)
        return panel

    return show


def budgeted(make_project: Make) -> Path:
    """A project whose only run keeps some of its documents."""
    path = make_project(documents=12, grades=24, trained=True)
    with open_project(path) as project:
        drain(decide.run(project, decide.DecideParams(Cut(budget=600))))
    return path


def piece_of(panel: FlowPanel, name: str) -> Piece:
    return next(piece for piece in panel.stream.pieces if piece.box.name == name)


STREAM = ["All text", "Extraction", "navigation", "Main text"]


@pytest.mark.parametrize(
    ("run", "names"),
    [(None, ["Duplicates", "exact duplicate", "Kept"]), (1, ["Budget", "over budget", "Kept"])],
)
def test_every_number_of_the_stream_opens_its_documents(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], asked: Asked,
    run: int | None, names: list[str],
) -> None:  # fmt: skip
    path = make_project(documents=12) if run is None else budgeted(make_project)
    panel = opened(path)
    assert [p.box.name for p in panel.stream.pieces] == STREAM + names
    with open_project(path) as project:
        table = load_table(project, run)
        for piece in panel.stream.pieces:
            real_desktop.window.go("flow")
            asked.clear()
            QTest.mouseClick(piece, Qt.MouseButton.LeftButton)
            assert asked[0] == ("run", None)
            assert real_desktop.window.shown == "audit"
            assert len(arrange(table, parse(str(asked[1][1])))) == piece.box.documents, piece.box
    settle(qtbot, real_desktop)


def test_numbers_are_reached_and_opened_by_keys(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], asked: Asked
) -> None:
    panel = opened(make_project(documents=6))
    pieces = panel.stream.pieces
    pieces[0].setFocus()
    for before, after in pairwise(pieces):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert real_desktop.window.focusWidget() is after
    QTest.keyClick(piece_of(panel, "navigation"), Qt.Key.Key_Return)
    QTest.keyClick(piece_of(panel, "Kept"), Qt.Key.Key_Space)
    assert [text for what, text in asked if what == "filter"] == ["reason=navigation", "fate:kept"]
    assert all(piece.accessibleName() and "tokens" in piece.accessibleDescription() for piece in pieces)


def test_tables_show_groups_and_open_what_is_clicked(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], asked: Asked
) -> None:
    panel = opened(make_project(documents=8))
    QTest.keyClick(real_desktop.window, Qt.Key.Key_2)
    settle(qtbot, real_desktop)
    assert (panel.by, panel.pages.currentWidget()) == (By.SOURCE, panel.table)
    model, table = panel.table.groups, panel.table
    titles = [column.title for column in model.columns]
    assert titles == ["Source", "Share", "Tokens", "Documents", "Extraction", "Duplicates", "Kept"]

    def click(column: int, at: float | None = None) -> str:
        real_desktop.window.go("flow")
        asked.clear()
        index = model.index(0, column)
        cell = table.visualRect(index)
        bar = bar_room(QRectF(cell))
        x = cell.center().x() if at is None else round(bar.left() + at * bar.width())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, cell.center().y()))
        return str(asked[-1][1])

    assert click(0) == click(2) == "source=pages.warc"
    assert click(4) == "source=pages.warc reason:boilerplate"
    assert click(6) == "source=pages.warc fate:kept"
    assert click(1, 0.02) == "source=pages.warc reason:boilerplate"
    assert click(1, 0.98) == "source=pages.warc fate:kept"
    real_desktop.window.go("flow")
    table.setFocus()
    table.setCurrentIndex(model.index(0, 5))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked[-1] == ("filter", "source=pages.warc reason=exact_duplicate")


def test_the_largest_come_first_and_headings_sort(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    panel = opened(make_project(documents=6))
    panel.show_by(By.SITE)
    settle(qtbot, real_desktop)
    model = panel.table.groups
    assert [g.tokens for g in model.groups] == [145, 144, 143, 142, 141, 140]
    panel.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [g.tokens for g in model.groups][:2] == [140, 141]
    panel.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [g.name for g in model.groups][:2] == ["doc-0", "doc-1"]
    kept = len(model.columns) - 1
    twin = next(at for at, g in enumerate(model.groups) if g.name == "doc-5")
    assert model.data(model.index(twin, kept)) == "–"
    assert model.filter_at(model.index(twin, kept)) == ""


def test_topics_are_found_by_a_job_and_kept(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    path = make_project(documents=8)
    panel = opened(path)
    real_desktop.shell.actions["flow_topic"].trigger()
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.table, timeout=WAIT)
    assert sum(group.documents for group in panel.table.groups.groups) == 8
    with open_project(path) as project:
        assert topics.known(project)


def test_cancelled_topics_lead_back_to_the_stages(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    path = make_project(documents=8)
    panel = opened(path)
    real_desktop.shell.jobs.started.connect(lambda job: job.cancel())
    panel.show_by(By.TOPIC)
    qtbot.waitUntil(lambda: panel.by is By.STAGE, timeout=WAIT)
    settle(qtbot, real_desktop)
    assert panel.pages.currentIndex() == 0


def test_another_run_is_shown_and_opened(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], asked: Asked
) -> None:
    path = budgeted(make_project)
    with open_project(path) as project:
        drain(decide.run(project, decide.DecideParams(Cut(score=0.0))))
    panel = opened(path)
    assert panel.view is not None
    assert panel.view.run is not None
    assert panel.view.run.id == 2
    kept = piece_of(panel, "Kept").box.tokens
    panel.run_chip.chosen.emit(1)
    settle(qtbot, real_desktop)
    assert piece_of(panel, "Kept").box.tokens < kept
    piece_of(panel, "Kept").click()
    assert asked == [("run", 1), ("filter", "fate:kept")]


def test_files_hold_what_is_shown(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], tmp_path: Path
) -> None:
    panel = opened(make_project(documents=6))
    QTest.keyClick(real_desktop.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = panel.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "out.json"))
    dialog.reject()
    report = panel.view.report if panel.view else None
    assert report is not None
    panel.save(report, tmp_path / "out.csv")
    settle(qtbot, real_desktop)
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["tokens"] == report.tokens
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        assert sum(int(row["tokens"]) for row in csv.DictReader(file)) == report.tokens
    assert panel.note.text() == "Saved out.csv"


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel], tmp_path: Path
) -> None:
    panel = opened(make_project(documents=6))
    (tmp_path / "file").write_text("")
    assert panel.view is not None
    assert panel.view.report is not None
    panel.save(panel.view.report, tmp_path / "file" / "out.csv")
    settle(qtbot, real_desktop)
    qtbot.waitUntil(lambda: "cannot be written" in real_desktop.window.messages.message.text(), timeout=WAIT)


def test_states_without_numbers_say_what_to_do(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    panel = opened(None)
    said = [says.NO_PROJECT]
    assert panel._empty.isVisible()
    for options, words in (({"documents": 0}, says.NO_DOCUMENTS), ({"prepared": False}, says.NOT_PREPARED)):
        opened(make_project(name=f"{words[0]}.labeler", **options))
        assert panel._empty.isVisible()
        assert words[0] in panel._empty.accessibleName() or panel._empty.findChildren(type(panel.note))
        said.append(words)
        assert not real_desktop.shell.actions["save_account_csv"].isEnabled()
    assert len({words[0] for words in said}) == 3


def test_a_run_over_other_texts_is_an_error_with_a_way_out(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    path = budgeted(make_project)
    with open_project(path) as project:
        lose_a_token(project)
    panel = opened(None)
    real_desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: panel._error.isVisible(), timeout=WAIT)


def lose_a_token(project: Project) -> None:
    with project.write() as tx:
        before = ledgers.extractions(tx, [1])[1]
        spans = before.spans[:1]
        text = before.text[: spans[-1].end]
        ledgers.save_extractions(tx, [type(before)(
            1, before.key, "ok", "utf-8", "", text, spans, before.main_hash, before.main_tokens, before.main_tokens,
            "en", 0.9, 1.0,
        )])  # fmt: skip
        ledgers.save_screenings(tx, [Screened(1, "k", None, "", {})])


def test_it_counts_again_when_documents_change(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    panel = opened(make_project(documents=6))
    first = panel.view
    real_desktop.shell.lane.broadcast(frozenset({"grades"}))
    settle(qtbot, real_desktop)
    assert panel.view is first
    real_desktop.shell.lane.broadcast(frozenset({"decisions"}))
    settle(qtbot, real_desktop)
    assert panel.view is not first


def test_the_view_is_remembered(
    qtbot: QtBot, real_desktop: Desktop, make_project: Make, opened: Callable[..., FlowPanel]
) -> None:
    panel = opened(None)
    panel.restore_state({"by": "site"})
    assert (panel.by, panel.tabs.currentIndex(), panel.save_state()) == (By.SITE, 2, {"by": "site"})
    panel.restore_state({"by": "nonsense"})
    assert panel.by is By.STAGE


def test_the_audit_itself_shows_what_is_behind_a_number(
    qtbot: QtBot, make_desktop: Callable[..., Desktop], make_project: Make
) -> None:
    places = tuple(place for place in PLACES if place.id in ("audit", "flow"))
    desktop = make_desktop(places=places, open_project=open_project, create_project=new_project)
    desktop.window.show()
    desktop.window.go("flow")
    flow_panel, audit = desktop.window.panel("flow"), desktop.window.panel("audit")
    assert isinstance(flow_panel, FlowPanel)
    assert isinstance(audit, AuditPanel)
    path = budgeted(make_project)
    with open_project(path) as project:
        drain(decide.run(project, decide.DecideParams(Cut(score=0.0))))
    desktop.shell.projects.open(str(path))
    qtbot.waitUntil(lambda: flow_panel.view is not None, timeout=WAIT)
    flow_panel.show_run(1)
    qtbot.waitUntil(lambda: any(p.box.name == "over budget" for p in flow_panel.stream.pieces), timeout=WAIT)
    piece = piece_of(flow_panel, "over budget")
    piece.click()
    documents = piece.box.documents
    qtbot.waitUntil(lambda: audit.finder.model.rowCount() == documents, timeout=WAIT)
    assert desktop.window.shown == "audit"
    assert audit.view is not None
    assert audit.view.run is not None
    assert (audit.view.run.id, audit.finder.text) == (1, "reason=over_budget")
    settle(qtbot, desktop)


# pure parts

counts = st.integers(0, 10**9)
wholes = st.lists(
    st.tuples(st.sampled_from(list(Stage)), st.integers(0, 30), counts), max_size=40, unique_by=lambda p: (p[0], p[1])
)


@given(wholes, counts, st.integers(200, 2000), st.integers(100, 1500))
def test_the_picture_holds_every_number_and_nothing_overlaps(
    drops: list[tuple[Stage, int, int]], kept: int, width: int, height: int
) -> None:
    parts = [Part(stage.value, f"r{at}", tokens, 1) for stage, at, tokens in drops]
    parts.append(Part("", "kept", kept, 1, 1))
    whole = Group("", sum(p.tokens for p in parts), len(parts), ordered(parts))
    made = picture(flow(whole), width, height)
    shown: dict[Stage, int] = {}
    for box in made.boxes:
        assert box.x >= 0
        assert box.x + box.width <= made.width + 1
        assert box.y + box.height <= made.height
        if box.is_reason and box.stage is not None:
            shown[box.stage] = shown.get(box.stage, 0) + box.tokens
    for step in flow(whole):
        assert shown.get(step.stage, 0) == step.taken
        reasons = [box for box in made.boxes if box.stage is step.stage and box.is_reason]
        assert len(reasons) <= MOST_REASONS
        for above, below in pairwise(reasons):
            assert above.y + above.height <= below.y
            assert above.band[0] + above.band[1] == pytest.approx(below.band[0])
    assert made.boxes[0].tokens == whole.tokens
    assert all(box.band[0] >= HEAD - 1e-6 for box in made.boxes)


def test_no_stage_is_told_by_colour_alone() -> None:
    for stage in Stage:
        assert look_of(stage).under in PATTERNS
    assert len(set(PATTERNS.values())) == len(PATTERNS)


def test_words_and_filters() -> None:
    assert says.share(1, 10_000) == "< 0.1 %"
    assert (says.share(0, 0), says.share(0, 5), says.share(2, 3)) == ("0.0 %", "0.0 %", "66.7 %")
    assert says.counted(1, 2) == "1 token, 2 documents"
    group = Group("a b", 3, 1, (Part("rules", "short", 2, 1), Part("rules", "c4.policy", 1, 1)))
    assert says.stage_filter(By.TOPIC, group, "rules") == 'topic="a b" reason=short,c4.policy'
    assert says.stage_filter(By.TOPIC, group, "") == 'topic="a b" fate:kept'
    (first, second, *_rest) = flow(group)
    assert says.left_filter(None, last=False) == ""
    assert says.left_filter(second, last=False) == "-stage=extract,language"
    assert (says.left_name(first, last=False), says.left_name(second, last=False)) == ("Main text", "After language")
