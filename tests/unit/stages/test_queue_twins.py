"""The queue serves one document of those that say the same, and splits never cut between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.domain.twins import components
from labeler.stages import queue
from labeler.stages.gather import gather
from labeler.stages.material import Basis
from labeler.stages.queue import QueueParams, QueueReport
from labeler.store import clusters, documents, events, features, groups, ledgers, twins, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, create_project


class Pile:
    """A project whose documents pass screening; which main texts they have and which are alike is said."""

    def __init__(self, project: Project, texts: Sequence[str], alike: Iterable[tuple[str, str]] = ()) -> None:
        self.project = project
        self.uid = 0
        with project.write() as tx:
            source = documents.add_source(tx, "t", "2026")
            numbers = range(1, len(texts) + 1)
            raws = [RawDocument(f"d{n}", f"body {n}".encode(), Form.TEXT, Origin("t", str(n))) for n in numbers]
            documents.add_documents(tx, source, raws)
            ledgers.save_extractions(tx, [extraction(n, text) for n, text in zip(numbers, texts, strict=True)])
            ledgers.save_screenings(tx, [Screened(n, "t", None, "", {}) for n in numbers])
            number_of = {text: n for n, text in enumerate(dict.fromkeys(texts), 1)}
            rows = [twins.Signed(n, text, 9, b"", (n,)) for text, n in number_of.items()]
            pairs = sorted({tuple(sorted((number_of[a], number_of[b]))) for a, b in alike})
            twins.add(tx, rows, [twins.Pair(a, b, 0.9) for a, b in pairs])
            clusters.set_all(tx, 0.7, components(pairs))
            none = np.zeros(0, np.uint32), np.zeros(0, np.uint16)
            features.save(tx, [features.Described(text, "k", np.ones(2, np.float32), *none) for text in number_of])
            vectors.save(tx, [vectors.Vector(text, "e", np.ones(3, np.float32), ((0, 4, 4),)) for text in number_of])

    def draw(self, n: int = 99, annotator: str = "ann", exclude: Iterable[int] = ()) -> QueueReport:
        return drain(queue.run(self.project, QueueParams(n, annotator=annotator, exclude=frozenset(exclude))))

    def say(
        self, number: int, kind: EventKind = EventKind.GRADE, annotator: str = "ann", how: Strategy = Strategy.RANDOM
    ) -> None:
        self.uid += 1
        value = 3 if kind is EventKind.GRADE else None
        seen = Circumstances(how, 0.5, None, 1.0, False, False, "r/1")
        action = Action(
            f"u{self.uid}", kind, f"d{number}", annotator, "2026-01-01T00:00:00Z", value, circumstances=seen
        )
        with self.project.write() as tx:
            events.append(tx, [action])


def extraction(number: int, text: str) -> Extraction:
    spans = (Span(0, len(text), Fate.KEPT, tokens=1),)
    return Extraction(number, "t", "ok", "utf-8", "", text, spans, text, 1, 1, "en", 1.0, 1.0)


def served(report: QueueReport) -> list[int]:
    return sorted(s.document_id for s in report.served)


@pytest.fixture
def pile(project: Project) -> Pile:
    """Documents 1, 3 and 4 are alike by a chain, 2 and 5 have the same text, 6 is alone."""
    return Pile(project, ["a", "b", "c", "d", "b", "e"], [("a", "c"), ("c", "d")])


def test_one_of_each_group_is_served_and_the_others_are_counted(pile: Pile) -> None:
    report = pile.draw()
    assert (served(report), report.left, report.skipped, report.behind_twin) == ([1, 2, 6], 3, 0, 3)


def test_an_answered_twin_is_enough_for_that_person(pile: Pile) -> None:
    pile.say(4)
    pile.say(5, EventKind.FLAG)
    report = pile.draw()
    assert (served(report), report.left, report.behind_twin) == ([6], 1, 3)
    assert served(pile.draw(annotator="bob")) == [1, 2, 6]
    assert served(pile.draw(annotator="")) == [6]


def test_what_is_on_the_desk_comes_before_its_twins(pile: Pile) -> None:
    report = pile.draw(exclude=[3, 6])
    assert (served(report), report.left, report.behind_twin) == ([2], 3, 3)


def test_a_skipped_document_comes_back_and_its_twins_wait(pile: Pile) -> None:
    pile.say(3, EventKind.SKIP)
    report = pile.draw()
    assert (served(report), report.left, report.skipped, report.behind_twin) == ([2, 3, 6], 3, 1, 3)
    pile.say(1)
    report = pile.draw()
    assert (served(report), report.left, report.skipped, report.behind_twin) == ([2, 6], 2, 0, 3)


def test_groups_name_the_lowest_number(pile: Pile) -> None:
    with pile.project.read() as tx:
        found = groups.read_groups(tx)
    assert found.of(np.arange(1, 9)).tolist() == [1, 2, 1, 1, 2, 6, 7, 8]
    assert groups.ALL_APART.of(np.array([4, 2])).tolist() == [4, 2]


TEXTS = "abcdefgh"
alike = st.lists(st.tuples(st.sampled_from(TEXTS), st.sampled_from(TEXTS)).filter(lambda p: p[0] != p[1]), max_size=6)
said = st.dictionaries(
    st.tuples(st.integers(1, 10), st.sampled_from(["ann", "bob"])),
    st.tuples(st.sampled_from([EventKind.GRADE, EventKind.SKIP, EventKind.FLAG]), st.sampled_from(list(Strategy))),
    max_size=12,
)
Said = Mapping[tuple[int, str], tuple[EventKind, Strategy]]


@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.generate])  # each example is a project
@given(texts=st.lists(st.sampled_from(TEXTS), min_size=10, max_size=10), alike=alike, said=said)
def test_no_group_is_served_twice_nor_split(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], alike: list[tuple[str, str]], said: Said
) -> None:
    alike = [pair for pair in alike if set(pair) <= set(texts)]
    with create_project(str(tmp_path_factory.mktemp("p") / "p.labeler")) as project:
        pile = Pile(project, texts, alike)
        for (number, who), (kind, how) in said.items():
            pile.say(number, kind, who, how)
        together = components([*alike_numbers(texts, alike)])
        group = {n: together.get(n, n) for n in range(1, 11)}
        report = pile.draw()
        numbers = served(report)
        answered = {n for n, who in said if who == "ann"}
        done = {group[n] for (n, who), (kind, _) in said.items() if who == "ann" and kind is not EventKind.SKIP}
        assert len({group[n] for n in numbers}) == len(numbers) == report.left
        assert {group[n] for n in numbers} == set(group.values()) - done
        skips = {n for n in answered if said[n, "ann"][0] is EventKind.SKIP}
        assert report.left + report.behind_twin == len(set(range(1, 11)) - (answered - skips))
        with project.read() as tx:
            training, evaluation = gather(tx, Basis("e", "k"), events.last_seq(tx))
        sides = [
            {group[int(g["document"][1:])] for row in side.rows for g in row["grades"]}
            for side in (training, evaluation)
        ]
        assert not sides[0] & sides[1]
        for row, at in zip(training.rows, training.groups, strict=True):
            others = {
                o
                for r, o in zip(training.rows, training.groups, strict=True)
                if group_of(r, group) == group_of(row, group)
            }
            assert others == {at}
        apart = {group[n] for (n, _), answer in said.items() if answer == (EventKind.GRADE, Strategy.EVALUATION)}
        assert not sides[0] & apart


def group_of(row: Mapping[str, object], group: Mapping[int, int]) -> int:
    return group[int(str(row["document"])[1:])]


def alike_numbers(texts: Sequence[str], alike: Iterable[tuple[str, str]]) -> Iterable[tuple[int, int]]:
    """Pairs of document numbers that are alike, or equal."""
    first = {text: texts.index(text) + 1 for text in texts}
    yield from ((first[a], first[b]) for a, b in alike)
    yield from ((first[text], n) for n, text in enumerate(texts, 1))
