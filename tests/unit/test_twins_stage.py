"""Near-duplicates from main texts to screening: against plain set arithmetic, step by step and all at once."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.progress import drain
from labeler.domain.twins import Member, Twin, choose, components
from labeler.stages import screen, twin_search, twins
from labeler.stages.config import change_settings
from labeler.store import clusters, documents, ledgers, meta
from labeler.store import twins as stored
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, create_project
from labeler.text import minhash

Similar = Mapping[int, Mapping[int, float]]


# --- which one stays


def both_ways(pairs: Mapping[tuple[int, int], float]) -> dict[int, dict[int, float]]:
    similar: dict[int, dict[int, float]] = {}
    for (a, b), similarity in pairs.items():
        similar.setdefault(a, {})[b] = similar.setdefault(b, {})[a] = similarity
    return similar


@pytest.mark.parametrize(
    ("members", "kept"),
    [
        ([Member(1, 10), Member(2, 20)], 2),  # the longest
        ([Member(1, 10), Member(2, 10)], 1),  # the first that came in
        ([Member(1, 10, 4.0), Member(2, 20, 1.0)], 1),  # the best
        ([Member(1, 10, -1.0), Member(2, 20)], 1),  # any score before none
        ([Member(1, 10, 2.0), Member(2, 20, 2.0)], 2),
    ],
)
def test_the_best_then_the_longest_then_the_first_stays(members: list[Member], kept: int) -> None:
    other = 3 - kept
    assert choose(members, both_ways({(1, 2): 0.8})) == {other: Twin(kept, 0.8)}


def test_a_chain_drops_nothing_that_no_kept_text_is_like() -> None:
    members = [Member(1, 30), Member(2, 20), Member(3, 10)]
    assert choose(members, both_ways({(1, 2): 0.8, (2, 3): 0.8})) == {2: Twin(1, 0.8)}


def test_the_most_similar_kept_twin_is_named() -> None:
    members = [Member(1, 30), Member(2, 20), Member(3, 10)]
    assert choose(members, both_ways({(1, 3): 0.7, (2, 3): 0.9})) == {3: Twin(2, 0.9)}
    assert choose(members, both_ways({(1, 3): 0.9, (2, 3): 0.9})) == {3: Twin(1, 0.9)}


numbers = st.integers(1, 12)
edges = st.dictionaries(
    st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1]), st.sampled_from([0.7, 0.8, 0.95]), max_size=30
)


@given(pairs=edges, lengths=st.lists(st.integers(1, 3), min_size=12, max_size=12), seed=st.randoms())
def test_every_dropped_text_has_a_kept_twin_and_no_two_kept_ones_are_alike(
    pairs: dict[tuple[int, int], float], lengths: list[int], seed: random.Random
) -> None:
    members = [Member(number, length) for number, length in enumerate(lengths, 1)]
    similar = both_ways(pairs)
    gone = choose(members, similar)
    for number, twin in gone.items():
        assert twin.number not in gone
        assert similar[number][twin.number] == twin.similarity
    kept = {m.number for m in members} - gone.keys()
    assert not any(a in kept and b in kept for a, b in pairs)
    seed.shuffle(members)
    assert choose(members, similar) == gone


@given(pairs=edges)
def test_components_are_what_walking_finds(pairs: dict[tuple[int, int], float]) -> None:
    similar = both_ways(pairs)
    expected = {}
    for start in similar:
        seen, todo = {start}, [start]
        while todo:
            todo += [n for n in similar[todo.pop()] if n not in seen and not seen.add(n)]
        expected[start] = min(seen)
    assert components(pairs) == expected


# --- which are compared


def new_texts(*sets: Sequence[int]) -> twin_search.NewTexts:
    shingles = [np.array(sorted(s), dtype=np.uint64) for s in sets]
    return twin_search.NewTexts([f"h{n}" for n in range(len(sets))], shingles, minhash.signatures(shingles))


def test_a_text_reaches_those_before_it_that_share_a_band() -> None:
    bands = np.array([[1, 2], [2, 3], [3, 4], [9, 9], [1, 1]])
    found = twin_search.reach(new_texts([1], [2], [3], [4], []), bands, 100, {1: [5, 7], 9: [7]})
    assert [r.candidates.tolist() for r in found] == [[5, 7], [100], [101], [7], []]
    assert [r.bands for r in found] == [(1, 2), (2, 3), (3, 4), (9,), ()]


def test_a_full_band_is_looked_into_but_grows_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twin_search, "BAND_MEMBERS", 3)
    bands = np.array([[1, 10 + n] for n in range(5)])
    found = twin_search.reach(new_texts(*[[n] for n in range(5)]), bands, 100, {1: [7]})
    assert [r.candidates.tolist() for r in found] == [[7], [7, 100], [7, 100, 101], [7, 100, 101], [7, 100, 101]]
    assert [r.full for r in found] == [0, 0, 1, 1, 1]
    assert found[-1].bands == (14,)


def test_too_many_candidates_leave_the_closest_and_the_longest() -> None:
    count = 500
    estimates = np.linspace(0.3, 0.9, count)
    lengths = np.ones(count, dtype=np.int64)
    lengths[250:270] = 9
    picked, left = twin_search.promising(estimates, lengths)
    near = int((estimates >= 0.6 - twin_search.MARGIN).sum())
    assert left == near - len(picked) == near - twin_search.CLOSEST - twin_search.LONGEST
    assert set(range(250, 270)) < set(picked.tolist())
    assert set(range(count - twin_search.CLOSEST, count)) < set(picked.tolist())
    few, none_left = twin_search.promising(estimates[-9:], lengths[-9:])
    assert (few.tolist(), none_left) == (list(range(9)), 0)


# --- the stage


def words_of(seed: int, count: int = 120) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices("abcdefgh", k=6)) for _ in range(count)]


def changed(words: Sequence[str], *places: int) -> list[str]:
    """The same words but at some places; five in the middle cost about eight hundredths of similarity."""
    copy = list(words)
    for place in places:
        copy[place] = f"new{place}"
    return copy


def extracted(number: int, text: str, language: str = "en") -> Extraction:
    spans = (Span(0, len(text), Fate.KEPT, tokens=len(text.split())),) if text else ()
    main_hash = hashlib.sha256(text.encode()).hexdigest() if text else ""
    count = len(text.split())
    return Extraction(number, "key", "ok", "utf-8", "", text, spans, main_hash, count, count, language, 1.0, 1.0)


class Pile:
    """A project whose documents are texts."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.count = 0
        with project.write() as tx:
            self.source = documents.add_source(tx, "s", "2026")

    def add(self, *texts: Sequence[str] | str, language: str = "en") -> None:
        with self.project.write() as tx:
            for text in texts:
                self.count += 1
                raw = RawDocument(f"d{self.count}", f"body {self.count}".encode(), Form.TEXT, Origin("s"))
                documents.add_documents(tx, self.source, [raw])
                joined = text if isinstance(text, str) else " ".join(text)
                ledgers.save_extractions(tx, [extracted(documents.all_ids(tx)[-1], joined, language)])

    def exchange(self, number: int, text: Sequence[str]) -> None:
        """Extract a document anew, with another main text."""
        with self.project.write() as tx:
            ledgers.save_extractions(tx, [extracted(number, " ".join(text))])

    def compare(self) -> twins.TwinsReport:
        return drain(twins.run(self.project, twins.TwinsParams()))

    def screen(self) -> screen.ScreenReport:
        return drain(screen.run(self.project, screen.ScreenParams()))

    def prepare(self) -> None:
        self.compare()
        self.screen()

    def said(self) -> dict[str, Screened]:
        with self.project.read() as tx:
            found = ledgers.screenings(tx)
            return {s.document: found[s.document_id] for s in ledgers.standings(tx)}

    def gone(self) -> dict[str, tuple[str, object]]:
        """Dropped documents with the reason and the twin."""
        return {name: (s.reason, s.evidence.get("twin")) for name, s in self.said().items() if s.stage is not None}

    def clusters(self) -> list[set[str]]:
        """The clusters as sets of texts' hashes."""
        with self.project.read() as tx:
            found: dict[int, set[str]] = {}
            for main_hash, cluster in clusters.by_text(tx).items():
                found.setdefault(cluster, set()).add(main_hash)
        return sorted(found.values(), key=sorted)


@pytest.fixture
def pile(project: Project) -> Pile:
    return Pile(project)


def hashed(words: Sequence[str]) -> str:
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def test_a_near_duplicate_is_dropped_with_its_twin_similarity_and_cluster(pile: Pile) -> None:
    first = words_of(1)
    copy = [*changed(first, 50), "and", "more"]
    pile.add(first, words_of(2), copy)
    report = pile.compare()
    assert (report.texts, report.pairs, report.forgotten, report.left_out, report.full_bands) == (3, 1, 0, 0, 0)
    assert pile.screen().dropped == {"near_duplicate": 1}
    said = pile.said()["d1"]
    expected = minhash.jaccard(minhash.shingles(" ".join(first)), minhash.shingles(" ".join(copy)))
    assert (said.stage, said.reason) == (Stage.DUPLICATES, "near_duplicate")
    assert said.evidence == {
        "twin": "d3", "similarity": round(expected, 4), "kept_because": "longer: 122 over 120 tokens", "cluster": 2,
    }  # fmt: skip


def test_equal_texts_are_one_and_keep_their_own_reason(pile: Pile) -> None:
    first = words_of(1)
    pile.add(first, first, changed(first, 50), changed(first, 50))
    pile.prepare()
    assert pile.gone() == {
        "d2": ("same_main_text", "d1"),
        "d3": ("near_duplicate", "d1"),
        "d4": ("same_main_text", "d1"),  # what it equals goes for d1, too
    }
    assert pile.said()["d4"].evidence["equal_to"] == "d3"


def test_a_twin_in_a_language_that_is_not_kept_drops_nothing(pile: Pile) -> None:
    pile.add(words_of(1), language="de")
    pile.add(changed(words_of(1), 50), "too short", "")
    with pile.project.write() as tx:
        change_settings(tx, languages=("en",))
    pile.prepare()
    assert pile.gone() == {"d1": ("other_language", None)}


def chain() -> list[list[str]]:
    """Three texts: the first two and the last two are similar, the first and the last are not."""
    first = words_of(3)
    second = changed(first, 20, 40)
    return [[*first, "the", "longest"], second, changed(second, 60, 80)[:-1]]


def test_a_chain_keeps_both_ends(pile: Pile) -> None:
    pile.add(*chain())
    pile.prepare()
    assert pile.gone() == {"d2": ("near_duplicate", "d1")}
    assert len(pile.clusters()) == 1
    assert pile.said()["d2"].evidence["cluster"] == 3


def test_a_changed_setting_never_returns_the_old_answer(pile: Pile) -> None:
    pile.add(*chain())
    pile.prepare()
    with pile.project.write() as tx:
        change_settings(tx, near_duplicate_at=0.95)
    assert pile.screen().dropped == {}  # not compared under this setting yet
    pile.prepare()
    assert (pile.gone(), pile.clusters()) == ({}, [])
    with pile.project.write() as tx:
        change_settings(tx, near_duplicate_at=0.6)
    assert pile.compare().texts == 0  # what was measured is still known
    pile.screen()
    assert pile.gone()["d2"] == ("near_duplicate", "d1")


def test_other_code_compares_everything_again(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    pile.add(*chain())
    pile.prepare()
    before = pile.said()
    assert pile.compare().texts == 0
    monkeypatch.setattr(twins, "CODE_VERSION", "twins-other")
    assert pile.screen().dropped == {}
    assert pile.compare().texts == 3
    pile.screen()
    assert pile.said() == before


@pytest.mark.parametrize("wrong", [0.59, 1.01, float("nan")])
def test_a_similarity_that_was_not_remembered_cannot_be_asked_for(project: Project, wrong: float) -> None:
    with pytest.raises(BadInput, match=r"begin between 0\.6 and 1"), project.write() as tx:
        change_settings(tx, near_duplicate_at=wrong)


def test_a_text_that_changed_leaves_its_cluster(pile: Pile) -> None:
    texts = chain()
    pile.add(*texts)
    pile.prepare()
    pile.exchange(2, words_of(9))
    report = pile.compare()
    assert (report.texts, report.forgotten) == (1, 1)
    assert pile.clusters() == []
    pile.screen()
    assert pile.gone() == {}
    pile.exchange(2, texts[1])
    pile.prepare()
    assert pile.clusters() == [{hashed(text) for text in texts}]
    assert pile.gone() == {"d2": ("near_duplicate", "d1")}


def test_a_kept_twin_that_changed_frees_what_it_stood_for(pile: Pile) -> None:
    first = words_of(1)
    pile.add(first[:-2], first)
    pile.prepare()
    assert pile.gone() == {"d1": ("near_duplicate", "d2")}
    pile.exchange(2, words_of(2))
    pile.prepare()
    assert pile.gone() == {}


def test_a_new_text_brings_two_clusters_together(pile: Pile) -> None:
    first, second, third = chain()
    pile.add(first, [*first, "x"], third, [*third, "y"])
    pile.prepare()
    assert len(pile.clusters()) == 2
    pile.add(second)
    pile.prepare()
    assert [len(cluster) for cluster in pile.clusters()] == [5]


def test_a_stopped_comparison_leaves_whole_batches_and_goes_on(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "BATCH", 2)
    pile.add(*chain(), *[words_of(seed) for seed in (20, 21, 22)])
    stage = twins.run(pile.project, twins.TwinsParams())
    steps = [next(stage).done for _ in range(2)]
    stage.close()
    assert steps == [0, 2]
    with pile.project.read() as tx:
        assert stored.last_number(tx) == 2
    assert pile.compare().texts == 4
    pile.screen()
    assert pile.gone() == {"d2": ("near_duplicate", "d1")}


def test_texts_that_another_process_adds_meanwhile_are_compared_too(
    pile: Pile, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, _ = chain()
    pile.add(first)
    compare = twins.compare

    def late(project: Project, new: twin_search.NewTexts) -> twin_search.Compared:
        made = compare(project, new)
        monkeypatch.setattr(twins, "compare", compare)
        pile.add(second)
        pile.compare()
        return made

    monkeypatch.setattr(twins, "compare", late)
    assert pile.compare().texts == 0  # the other one was faster
    pile.screen()
    assert pile.gone() == {"d2": ("near_duplicate", "d1")}


def test_adding_step_by_step_gives_what_adding_at_once_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Screening looks at new documents and their likes only; the answers are those of a look at all."""
    chance = random.Random(4)
    texts: list[list[str]] = []
    for number in range(60):
        if texts and chance.random() < 0.6:
            old = chance.choice(texts)
            texts.append(changed(old, chance.randrange(len(old)))[chance.randrange(3) :])
        else:
            texts.append(words_of(100 + number, chance.choice([60, 120])))
    with (
        create_project(str(tmp_path / "once.labeler")) as one,
        create_project(str(tmp_path / "steps.labeler")) as other,
    ):
        once, steps = Pile(one), Pile(other)
        once.add(*texts)
        once.prepare()
        looked_at = []
        for start in range(0, 60, 7):
            steps.add(*texts[start : start + 7])
            steps.compare()
            with other.read() as tx:
                looked_at.append(len(screen._open_to_change(tx) or []))
            steps.screen()
        assert steps.said() == once.said()
        assert steps.clusters() == once.clusters()
        assert len(once.gone()) > 15
        assert looked_at[-1] < 60
        assert once.screen().documents == steps.screen().documents == 0


def test_many_copies_of_one_text_leave_one(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twin_search, "CLOSEST", 4)
    monkeypatch.setattr(twin_search, "LONGEST", 4)
    first = words_of(1, 200)
    pile.add(*[changed(first, 2 * place)[: 200 - place % 3] for place in range(40)])
    report = pile.compare()
    assert report.left_out > 0
    pile.screen()
    said = pile.said()
    kept = [name for name, s in said.items() if s.stage is None]
    assert 1 <= len(kept) <= 3
    assert all(s.evidence["twin"] in kept for s in said.values() if s.stage is not None)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6), edits=st.integers(0, 6))
def test_similarity_in_evidence_is_that_of_the_texts(
    tmp_path_factory: pytest.TempPathFactory, seed: int, edits: int
) -> None:
    chance = random.Random(seed)
    first = words_of(seed, 150)
    copy = changed(first, *chance.sample(range(150), edits))
    with create_project(str(tmp_path_factory.mktemp("p") / "p.labeler")) as project:
        pile = Pile(project)
        pile.add(first, copy)
        pile.prepare()
        sets = [{tuple(words[at : at + 5]) for at in range(len(words) - 4)} for words in (first, copy)]
        similarity = len(sets[0] & sets[1]) / len(sets[0] | sets[1])
        said = pile.said()["d2"]
    if edits == 0:
        assert said.reason == "same_main_text"
    elif similarity >= 0.8:
        known = {"twin": "d1", "similarity": round(similarity, 4), "kept_because": "came first", "cluster": 2}
        assert said.evidence == known
    elif similarity < 0.7:
        assert said.stage is None


def test_texts_too_short_to_compare_are_not_looked_at_again(pile: Pile) -> None:
    pile.add("one two", "one two!", "")
    assert pile.compare().texts == 2
    assert pile.compare().texts == 0
    assert pile.screen().dropped == {}


def test_an_empty_project_has_no_twins(pile: Pile) -> None:
    assert pile.compare() == twins.TwinsReport(0, 0, 0, 0, 0)
    assert pile.screen() == screen.ScreenReport(0, {})


def test_what_is_dropped_near_duplicates_counts_in_the_catalog(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The queue reads its catalog again when a document is dropped for a twin that came later."""
    first = words_of(1)
    pile.add(first[:-2])
    pile.prepare()
    with pile.project.read() as tx:
        before = meta.get(tx, meta.CATALOG)
    pile.add(first)
    pile.prepare()
    with pile.project.read() as tx:
        assert meta.get(tx, meta.CATALOG) != before
    assert pile.gone() == {"d1": ("near_duplicate", "d2")}
