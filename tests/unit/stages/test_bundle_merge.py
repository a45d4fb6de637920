"""Merging bundles is commutative, associative and idempotent in everything that is derived from the events."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span
from labeler.domain.marks import Mark, Sign, written
from labeler.domain.progress import drain
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import bundle_make, bundle_merge, verdict, verify
from labeler.stages.bundle_make import MakeParams
from labeler.stages.bundle_merge import MergeParams
from labeler.stages.bundle_trust import ask
from labeler.stages.export_rows import table
from labeler.stages.gather import gather
from labeler.stages.material import Basis
from labeler.store import bundles, documents, events, features, ledgers, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, create_project, open_project

DOCUMENTS = 4
DAY = datetime(2026, 1, 1, tzinfo=UTC)
# Device 0 and 1 are both ann's, the second with a key of its own; 2 is ann's, too, with the key of 0 copied.
PEOPLE = ("ann", "ann", "ann", "bob", "lead")
KEYS = (0, 1, 0, 3, 4)
KINDS = (
    EventKind.GRADE,
    EventKind.SKIP,
    EventKind.FLAG,
    EventKind.COMMENT,
    EventKind.EVIDENCE,
    EventKind.ADJUDICATION,
    EventKind.VERDICT,
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that everybody gets a copy of: documents with texts that a probe can read."""
    path = tmp_path_factory.mktemp("base") / "team.labeler"
    names = range(1, DOCUMENTS + 1)
    none = np.zeros(0, np.uint32), np.zeros(0, np.uint16)
    with create_project(str(path)) as project, project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        raws = [RawDocument(f"d{n}", f"body {n}".encode(), Form.TEXT, Origin("t", str(n))) for n in names]
        documents.add_documents(tx, source, raws)
        spans = (Span(0, 1, Fate.KEPT, tokens=1),)
        ledgers.save_extractions(
            tx, [Extraction(n, "t", "ok", "utf-8", "", "x", spans, f"t{n}", 1, 1, "en", 1.0, 1.0) for n in names]
        )
        ledgers.save_screenings(tx, [Screened(n, "t", None, "", {}) for n in names])
        features.save(tx, [features.Described(f"t{n}", "k", np.ones(2, np.float32), *none) for n in names])
        vectors.save(tx, [vectors.Vector(f"t{n}", "e", np.ones(3, np.float32), ((0, 4, 4),)) for n in names])
    return path


@dataclass
class Place:
    """A folder with copies of the project."""

    base: Path
    folder: Path
    numbers: Iterator[int]

    @contextmanager
    def copy(self) -> Iterator[Project]:
        path = self.folder / f"{next(self.numbers)}.labeler"
        shutil.copyfile(self.base, path)
        try:
            with open_project(path) as project:
                yield project
        finally:
            path.unlink()

    def make(self, project: Project, device: int, **how: Any) -> Path:
        path = self.folder / f"{next(self.numbers)}.labeler-bundle"
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("LABELER_CONFIG_DIR", str(self.folder / f"key{KEYS[device]}"))
            drain(bundle_make.run(project, MakeParams(path, PEOPLE[device], **how)))
        return path

    def merge(self, project: Project, paths: Sequence[Path]) -> bundle_merge.MergeReport:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("LABELER_CONFIG_DIR", str(self.folder / "nobody"))
            fingerprints = tuple(stranger.fingerprint for stranger in ask(project, paths))
            return drain(bundle_merge.run(project, MergeParams(tuple(paths), fingerprints)))


@pytest.fixture(scope="module")
def place(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(base, tmp_path_factory.mktemp("copies"), count())


@dataclass(frozen=True)
class Step:
    """Something that is done on a device; ``other`` is whose bundle is merged there first."""

    device: int
    kind: EventKind
    document: int
    value: int
    minute: int
    how: Strategy
    takes_back: bool
    other: int


steps = st.lists(
    st.builds(
        Step,
        device=st.integers(0, len(PEOPLE) - 1),
        kind=st.sampled_from(KINDS),
        document=st.integers(1, DOCUMENTS),
        value=st.integers(0, 5),
        minute=st.integers(0, 6),  # few, so that clocks that go wrong and equal times come up
        how=st.sampled_from([Strategy.EVALUATION, Strategy.RANDOM, Strategy.UNCERTAINTY, Strategy.CHOSEN]),
        takes_back=st.sampled_from([False, False, True]),
        other=st.sampled_from([-1, -1, -1, 0, 1, 2, 3, 4]),
    ),
    min_size=1,
    max_size=12,
)
TEXTS = {
    EventKind.FLAG: "unsafe",
    EventKind.EVIDENCE: written([Mark(0, 1, Sign.GOOD)]),
    EventKind.ADJUDICATION: "agreed",
}
VERDICTS = (Verdict(Says.AGREE, Fate.KEPT), Verdict(Says.OVERTURN, Fate.DROPPED, note="an advert"))


def do(project: Project, step: Step, uid: str) -> None:
    """What a desk would record."""
    who, name = PEOPLE[step.device], f"d{step.document}"
    at = (DAY + timedelta(minutes=step.minute)).isoformat()
    with project.write() as tx:
        mine = [r for r in events.standing(tx, KINDS, annotator=who) if r.document == name]
        if step.takes_back and mine:
            target = mine[step.value % len(mine)]
            events.append(tx, [Action(uid, EventKind.UNDO, name, who, at, undoes=target.uid)])
            return
        valued = step.kind in (EventKind.GRADE, EventKind.ADJUDICATION)
        circumstances = Circumstances(
            step.how, None if step.how is Strategy.CHOSEN else 0.5, None, 1.5, False, None, "r/1"
        )
        text = TEXTS.get(step.kind, f"note {uid}" if step.kind is EventKind.COMMENT else "")
        if step.kind is EventKind.VERDICT:
            text = VERDICTS[step.value % len(VERDICTS)].as_text()
        value = step.value if valued else None
        events.append(tx, [Action(uid, step.kind, name, who, at, value, text, circumstances=circumstances)])


def derived(project: Project) -> dict[str, object]:
    """Everything that counts, without places in the chain."""
    with project.read() as tx:
        up_to = events.last_seq(tx)
        training, evaluation = gather(tx, Basis("e", "k"), up_to)
        return {
            "grades": {(g.document, g.annotator): replace(g, seq=0) for g in events.current_grades(tx)},
            "answers": {
                kind: {(n, e.action.annotator): e.action for n, e in events.newest_answers(tx, (kind,))}
                for kind in KINDS
            },
            "settled": {number: e.action for number, e in events.adjudications(tx).items()},
            "overturned": {name: replace(given, event=0) for name, given in verdict.overturned(tx).items()},
            "standing": {r.uid for r in events.standing(tx, KINDS)},
            "training": [told(row) for row in training.rows],
            "evaluation": [told(row) for row in evaluation.rows],
            **{what: rows_of(project, what) for what in ("labels", "verdicts")},
        }


def rows_of(project: Project, what: str) -> list[dict[str, object]]:
    """What is exported, without places in the chain."""
    return [{k: v for k, v in row.items() if k not in ("event", "hash")} for row in table(project, what, None).rows]


def told(row: Any) -> dict[str, object]:
    return {**row, "grades": [{k: v for k, v in g.items() if k != "event"} for g in row["grades"]]}


def kept(project: Project) -> set[str]:
    with project.read() as tx:
        return {one.hash for one in bundles.kept(tx)}


@contextmanager
def worked(place: Place, done: Sequence[Step]) -> Iterator[list[Path]]:
    """The bundles of all who did something, each on a copy of their own; some merged others' in between."""
    with (
        place.copy() as a, place.copy() as b, place.copy() as c, place.copy() as d, place.copy() as e,
    ):  # fmt: skip
        devices = (a, b, c, d, e)
        busy: dict[int, None] = {}
        for number, step in enumerate(done):
            if step.other in busy:
                place.merge(devices[step.device], [place.make(devices[step.other], step.other)])
            do(devices[step.device], step, f"{number:02}")
            busy[step.device] = None
        yield [place.make(devices[device], device) for device in busy]


@settings(
    max_examples=12, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(done=steps, draw=st.data())
def test_any_order_any_number_of_times_gives_the_same(place: Place, done: list[Step], draw: st.DataObject) -> None:
    with worked(place, done) as made, place.copy() as one, place.copy() as other, place.copy() as between:
        place.merge(one, made)
        wanted, originals = derived(one), kept(one)
        again = draw.draw(st.permutations([*made, *made[:2]]), label="another order, some twice")
        for path in again:
            place.merge(other, [path])
        assert derived(other) == wanted
        assert kept(other) == originals

        split = draw.draw(st.integers(0, len(made)), label="those that somebody else merges first")
        if split:
            place.merge(between, again[:split])
            gathered = place.make(between, PEOPLE.index("lead"), everyone=True)
            with place.copy() as third:
                place.merge(third, [path for path in again if path not in again[:split]])
                place.merge(third, [gathered])
                assert derived(third) == wanted

        with one.read() as tx:
            events_before = events.last_seq(tx)
        report = place.merge(one, made)
        assert (report.new, report.rejected) == (0, ())
        assert derived(one) == wanted
        with one.read() as tx:
            assert events.last_seq(tx) == events_before
        with one.read() as tx:
            assert list(verify.bundle_problems(tx)) == list(verify.chain_problems(tx)) == []
