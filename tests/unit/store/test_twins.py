"""Signatures, bands, pairs and clusters in both databases, and what is left to screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from labeler.domain.ledger import Fate, Span, Stage
from labeler.store import clusters, ledgers, screens, twins
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project
from labeler.store.twins import Pair, Signed

Fill = Callable[..., list[int]]
Make = Callable[..., Extraction]


def signed(number: int, *bands: int, main_hash: str = "") -> Signed:
    return Signed(number, main_hash or f"hash-{number}", 100, bytes([number]) * 4, bands, 2, 1)


@pytest.fixture
def four(anywhere: Project) -> Project:
    """Four texts: 1, 2 and 3 share bands, 1-2 and 2-3 are pairs, 4 is alone."""
    with anywhere.write() as tx:
        twins.add(tx, [signed(1, 2**46, 11), signed(2, 2**46, 12)], [Pair(1, 2, 0.9)])
        twins.add(tx, [signed(3, 12, 13), signed(4, 14)], [Pair(2, 3, 0.65)])
        twins.add(tx, [], [])
    return anywhere


def test_texts_are_found_by_their_bands(four: Project) -> None:
    with four.read() as tx:
        assert twins.sharing(tx, [12, 2**46, 99, 11]) == {11: [1], 12: [2, 3], 2**46: [1, 2]}
        assert twins.sharing(tx, []) == {}
        assert twins.signatures(tx, [3, 1, 9]) == {1: (b"\1\1\1\1", 100), 3: (b"\3\3\3\3", 100)}
        assert twins.last_number(tx) == 4
        assert twins.signed_among(tx, ["hash-1", "hash-9"]) == {"hash-1"}


def test_pairs_are_given_from_a_similarity_on(four: Project) -> None:
    with four.read() as tx:
        assert twins.pairs_from(tx, 0.6) == [Pair(1, 2, 0.9), Pair(2, 3, 0.65)]
        assert twins.pairs_from(tx, 0.7) == [Pair(1, 2, 0.9)]
        assert twins.pairs_from(tx, 0.6, [2, 3]) == [Pair(2, 3, 0.65)]
        assert clusters.similar_texts(tx, 0.7) == [("hash-1", "hash-2", 0.9)]


def test_clusters_are_put_renamed_and_set_anew(four: Project) -> None:
    with four.write() as tx:
        clusters.put(tx, {1: 1, 2: 1, 3: 3, 4: 3})
        clusters.rename(tx, {3: 1})
        clusters.rename(tx, {})
        assert clusters.of(tx, [1, 4, 9]) == {1: 1, 4: 1}
        clusters.put(tx, {4: 4}, instead_of=[3, 4])
        assert clusters.members(tx, [1, 4]) == [1, 2, 4]
        assert clusters.made_at(tx) is None
        clusters.set_all(tx, 0.65, {2: 2, 3: 2})
        assert clusters.made_at(tx) == 0.65
        assert clusters.by_text(tx) == {"hash-2": 2, "hash-3": 2}
        assert clusters.by_text(tx, ["hash-1", "hash-3"]) == {"hash-2": 2, "hash-3": 2}
        assert clusters.by_text(tx, ["hash-1"]) == {}
        assert clusters.similar_texts(tx, 0.6, [2]) == [("hash-2", "hash-3", 0.65)]


def test_a_removed_text_leaves_nothing_behind(four: Project) -> None:
    with four.write() as tx:
        clusters.put(tx, {1: 1, 2: 1, 3: 1})
        twins.remove(tx, [2, 4], {2: (2**46, 12), 4: ()})
        assert twins.pairs_from(tx, 0.0) == []
        assert clusters.by_text(tx) == {"hash-1": 1, "hash-3": 1}
        assert twins.sharing(tx, [2**46, 12]) == {2**46: [1], 12: [3]}
        assert twins.signed_among(tx, ["hash-2", "hash-4"]) == set()


def test_every_change_has_a_stamp_of_its_own(four: Project) -> None:
    stamps = []
    for change in (
        lambda tx: twins.add(tx, [signed(5)], []),
        lambda tx: clusters.set_all(tx, 0.7, {}),
        lambda tx: twins.remove(tx, [5], {5: ()}),
        lambda tx: twins.start_over(tx, "key"),
    ):
        with four.write() as tx:
            change(tx)
            stamps.append(twins.stamp(tx))
    assert len(set(stamps)) == 4


def test_starting_over_forgets_all(four: Project) -> None:
    with four.write() as tx:
        clusters.set_all(tx, 0.6, {1: 1, 2: 1})
        assert twins.key(tx) == ""
        twins.start_over(tx, "other")
        assert twins.key(tx) == "other"
        assert (twins.last_number(tx), clusters.by_text(tx), twins.pairs_from(tx, 0.0)) == (0, {}, [])
        assert twins.sharing(tx, [11, 12, 13, 14]) == {}


def test_what_has_no_signature_and_what_nobody_holds(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c, d = fill(anywhere, "abcd")
    rows = [extraction(n, main_hash=h) for n, h in ((a, "one"), (b, "two"), (c, "one"), (d, ""))]
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, rows)
        assert twins.unsigned(tx) == {"one": a, "two": b}
        twins.add(tx, [signed(1, main_hash="two"), signed(2, main_hash="gone")], [])
        assert twins.unsigned(tx) == {"one": a}
        assert twins.unsigned(tx, a) == {"one": c}
        assert twins.unsigned(tx, c) == {}
        assert twins.unheld(tx) == [2]
        assert twins.holders(tx, [1, 2]) == {1: (b, "two")}


def test_main_texts_are_the_kept_spans(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    spans = (Span(0, 2, Fate.KEPT), Span(2, 4, Fate.DROPPED, Stage.EXTRACT, "advert"), Span(4, 6, Fate.KEPT))
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a, "aaXXbb", main_hash="x", spans=spans), extraction(b)])
        assert twins.main_texts(tx, [a, b, c]) == {"x": "aabb", "hash": "main"}


def test_new_documents_are_those_after_all_screened_ones(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        assert screens.new(tx) == []
        ledgers.save_extractions(tx, [extraction(n, main_hash=h) for n, h in ((a, "x"), (b, ""), (c, "y"))])
        assert screens.new(tx) == [a, b, c]
        ledgers.save_screenings(tx, [Screened(a, "k", Stage.LANGUAGE, "other_language", {})])
        assert screens.new(tx) == [b, c]
        ledgers.save_screenings(tx, [Screened(c, "k", None, "", {})])
        assert screens.new(tx) is None
        assert screens.texts_of(tx, [a, b, c]) == ["x", "y"]
        assert screens.holding(tx, ["y", "x"]) == [a, c]
        assert screens.dropped(tx) == {"other_language": 1}
        assert [s.document_id for s in ledgers.standings(tx, [a, c])] == [a, c]
        assert ledgers.standings(tx, []) == []
        assert screens.made_with(tx) == ""
        screens.set_made_with(tx, "key")
        assert screens.made_with(tx) == "key"


def test_what_was_seen_stands_until_an_extraction_is_replaced(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == 0
        ledgers.save_extractions(tx, [extraction(a), extraction(c)])
        twins.set_seen(tx, twins.extractions_now(tx))
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == c
        ledgers.save_extractions(tx, [extraction(b)])  # later than one that came after it
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == 0
        twins.set_seen(tx, twins.extractions_now(tx))
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == c
        ledgers.save_extractions(tx, [extraction(a, "other", spans=())])
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == 0
        twins.set_seen(tx, twins.extractions_now(tx))
        twins.start_over(tx, "key")
        assert twins.unchanged_up_to(tx, twins.extractions_now(tx)) == 0
