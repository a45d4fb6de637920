"""What is looked up after a grade, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from labeler.domain.grades import Action, EventKind, Sight
from labeler.domain.probes import ProbeInfo
from labeler.store import afterwards, events, ledgers, probes, serving, twins
from labeler.store.ledgers import Extraction
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project
from labeler.store.twins import Pair, Signed

Fill = Callable[..., list[int]]


@pytest.fixture
def texts(anywhere: Project, fill: Fill, extraction: Callable[..., Extraction]) -> list[int]:
    """Documents a to d with the main texts x, x, y, z; y is a near-duplicate of x."""
    numbers = fill(anywhere, "abcd")
    with anywhere.write() as tx:
        rows = [replace(extraction(n), main_hash=main) for n, main in zip(numbers, "xxyz", strict=True)]
        ledgers.save_extractions(tx, rows)
        twins.add(tx, [Signed(n, main, 9, b"s", ()) for n, main in enumerate("xyz", 1)], [Pair(1, 2, 0.91)])
    return numbers


def test_documents_alike_come_with_their_similarity(anywhere: Project, texts: list[int]) -> None:
    a, b, c, d = texts
    with anywhere.read() as tx:
        assert afterwards.alike(tx, a) == {b: 1.0, c: 0.91}
        assert afterwards.alike(tx, c) == {a: 0.91, b: 0.91}
        assert afterwards.alike(tx, d) == {}


def test_the_score_of_one_document(anywhere: Project, texts: list[int]) -> None:
    with anywhere.write() as tx:
        number = probes.save(tx, StoredProbe(ProbeInfo(0, "p", "2026", 0, 0, 1, "e", {}, {}), (), b"f", "h"))
        rows = [ScoreRow(texts[0], "x", 2.5, 0.4, 1.0, 1.5, 3.5), ScoreRow(texts[2], "old", 1.0, 0.4, 1.0)]
        probes.save_scores(tx, number, rows)
    with anywhere.read() as tx:
        found = afterwards.score_of(tx, number, texts[0])
        assert found is not None
        assert (found.document, found.expected, found.low, found.high) == ("a", 2.5, 1.5, 3.5)
        assert afterwards.score_of(tx, number, texts[1]) is None
        assert afterwards.score_of(tx, number, texts[2]) is None, "its main text is another one by now"


def test_who_has_seen_what_since_when_is_kept(anywhere: Project) -> None:
    with anywhere.write(durable=True) as tx:
        afterwards.note_seen(tx, "ann", ["a"], Sight.SCORE, "2026-01-01")
        afterwards.note_seen(tx, "ann", ["a", "c", "c"], Sight.SCORE, "2026-01-02")
        afterwards.note_seen(tx, "ann", ["b"], Sight.OTHERS, "2026-01-03")
        afterwards.note_seen(tx, "ben", ["b" * 600], Sight.SCORE, "2026-01-04")
    with anywhere.read() as tx:
        assert afterwards.seen(tx, "ann", ["a", "b", "c"]) == {"a": "2026-01-01", "c": "2026-01-02"}
        assert afterwards.seen(tx, "ann", ["a", "b", "c"], Sight.OTHERS) == {"b": "2026-01-03"}
        assert afterwards.seen(tx, "ben", ["b" * 600]) == {"b" * 600: "2026-01-04"}
        assert afterwards.seen(tx, "ann", []) == {}


def test_what_somebody_did_last_comes_with_what_was_taken_back(
    anywhere: Project, fill: Fill, grade: Callable[..., Action]
) -> None:
    fill(anywhere, "ab")
    rows = [
        grade("g1", "a", value=1),
        grade("g2", "b", value=2),
        grade("o", "b", "ben", value=5),
        grade("v", "b", kind=EventKind.VERDICT, value=None, text="{}"),
        grade("u1", "b", undoes="g2", value=None),
        grade("u2", "b", undoes="v", value=None),
    ]  # fmt: skip
    with anywhere.write(durable=True) as tx:
        events.append(tx, [replace(row, at=f"2026-01-01T00:00:0{n}+00:00") for n, row in enumerate(rows)])
    with anywhere.read() as tx:
        said, targets = serving.said_and_undone(tx, "ann")
        assert [e.action.uid for e in said] == ["g1", "g2", "u1", "u2"]
        assert set(targets) == {"g2"}, "a verdict that was taken back is none of the desk's"
        assert [e.action.uid for e in serving.said_and_undone(tx, "ann", newest=2)[0]] == ["u1", "u2"]
        assert set(serving.said_and_undone(tx, "ann", newest=2)[1]) == {"g2"}
