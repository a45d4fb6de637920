"""A grove: whichever way it came to its events, it says the same, bit for bit."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event, Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from labeler.domain.errors import NotReady
from labeler.learn.bootstrap import Keys, document_keys
from labeler.learn.features import WORD_BUCKETS, Features
from labeler.learn.forest import Forest, ForestSettings, grow
from labeler.learn.grade_table import GradeTable
from labeler.learn.grove import PER_EVENT, Grove, Scores
from labeler.learn.grove_events import PARTS, EventLog, GradeEvent, epoch_of, grown_from

SMALL = ForestSettings(trees=7, min_leaf=2, max_features=0.5, seed=3)
POOL = 60


def documents(count: int, seed: int = 0) -> Features:
    rng = np.random.default_rng(seed)
    of, bucket = np.repeat(np.arange(count), 5), rng.integers(0, 12, 5 * count)
    words = csr_matrix((np.ones(5 * count, np.float32), (of, bucket)), shape=(count, WORD_BUCKETS))
    return Features.of(rng.standard_normal((count, 6)), rng.standard_normal((count, 2)), words)


FEATURES = documents(POOL)
KEYS = document_keys(f"text {n}" for n in range(POOL))
GROUPS = [n // 2 for n in range(POOL)]
AFTER = documents(9, seed=1)
AFTER_KEYS = document_keys(f"later {n}" for n in range(9))


def event(number: int, document: int, value: int, giver: str = "ada", weight: float = 1.0) -> GradeEvent:
    return GradeEvent(int(KEYS[document]), giver, value, weight, number)


def events_of(count: int, seed: int = 0) -> list[GradeEvent]:
    """Grades that follow the features, now and then by a second person or once more."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(count):
        document = int(rng.integers(POOL))
        value = int(np.clip(np.rint(FEATURES.embedding[document, 0] * 1.5 + 2.5 + rng.normal(0, 0.5)), 0, 5))
        found.append(event(number, document, value, *((("bob", 0.4)) if rng.random() < 0.2 else ("ada", 1.0))))
    return found


def new_grove() -> Grove:
    return Grove(SMALL, FEATURES, KEYS, GROUPS)


def settled(grove: Grove) -> Grove:
    for _ in grove.settle():
        pass
    assert grove.state().settled
    return grove


def rebuilt(events: Sequence[GradeEvent]) -> Grove:
    grove = new_grove()
    grove.become(events)
    return settled(grove)


def one_by_one(events: Sequence[GradeEvent]) -> Grove:
    grove = new_grove()
    for one in events:
        grove.learn(one, seconds=10)
        settled(grove)
    return grove


def same(first: Scores, second: Scores) -> bool:
    ours, theirs = first.reading, second.reading
    return (
        np.array_equal(first.keys, second.keys)
        and np.array_equal(ours.expected, theirs.expected, equal_nan=True)
        and np.array_equal(ours.probabilities, theirs.probabilities, equal_nan=True)
        and np.array_equal(ours.spread, theirs.spread, equal_nan=True)
    )


def assert_equal(first: Grove, second: Grove) -> None:
    assert first.state() == second.state()
    assert same(first.scores(), second.scores())


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("grade"), st.integers(0, 14), st.integers(0, 5), st.sampled_from([("ada", 1.0), ("bob", 0.3)])
        ),
        st.tuples(st.just("undo"), st.integers(0, 30)),
        st.tuples(st.just("settle"), st.integers(0, 12)),
    ),
    max_size=30,
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(steps=STEPS)
def test_grades_regrades_and_undos_in_any_order_equal_what_is_left_of_them(steps: list[tuple[object, ...]]) -> None:
    grove, there = new_grove(), []
    for number, step in enumerate(steps):
        match step:
            case ("grade", int(document), int(value), (str(giver), float(weight))):
                there.append(event(number, document, value, giver, weight))
                grove.learn(there[-1], seconds=number % 3)
            case ("undo", int(back)) if there:
                there.pop(-1 - back % len(there))
                grove.become(there)
            case ("settle", int(count)):
                for _ in zip(range(count), grove.settle(), strict=False):
                    pass
        exactly_by_difference(grove, there)
    assert_equal(settled(grove), rebuilt(there))


def exactly_by_difference(grove: Grove, there: list[GradeEvent]) -> None:
    """What is said before the trees follow is what these trees say with all grades."""
    assert grove.state().events == len(there)
    if grove.state().epoch is None or not there:
        return
    forest, reading = grove.forest(), grove.scores().reading
    again = forest.read(FEATURES)
    assert reading.expected == pytest.approx(again.expected, abs=1e-9, nan_ok=True)
    assert reading.probabilities == pytest.approx(again.probabilities, abs=1e-9, nan_ok=True)
    assert reading.spread == pytest.approx(again.spread, abs=1e-4, nan_ok=True)


@settings(deadline=None, max_examples=15)
@given(seed=st.integers(0, 1000), count=st.integers(1, 40), back=st.integers(1, 12))
def test_undo_of_the_last_grades_equals_never_having_given_them(seed: int, count: int, back: int) -> None:
    events = events_of(count + back, seed)
    grove = one_by_one(events)
    grove.become(events[:count])
    assert_equal(settled(grove), one_by_one(events[:count]))


def test_a_rebuild_from_the_events_is_identical_at_every_event() -> None:
    events = events_of(45)
    grove = new_grove()
    for count, one in enumerate(events, 1):
        grove.learn(one, seconds=10)
        if count % 4 == 0 or count in (1, 2, 3, 5, 8, 18, 22):
            assert_equal(settled(grove), rebuilt(events[:count]))


def test_an_epoch_is_crossed_forwards_and_back() -> None:
    events = events_of(24)
    grove = rebuilt(events[:21])
    before = grove.scores()
    assert grove.state().epoch == 18
    for one in events[21:]:
        grove.learn(one)
    assert not grove.state().settled
    assert settled(grove).state().epoch == 22
    assert not same(grove.scores(), before)
    grove.become(events[:21])
    settled(grove)
    assert grove.state().epoch == 18
    assert same(grove.scores(), before)


def test_grades_given_while_a_new_epoch_grows_are_in_it() -> None:
    events = events_of(40)
    grove = rebuilt(events[:21])
    grove.learn(events[21])
    given, steps = 22, grove.settle()
    for _ in steps:
        if given < 26:
            grove.learn(events[given])
            given += 1
    assert_equal(settled(grove), rebuilt(events[:given]))


def test_an_epoch_that_is_over_before_it_has_grown_is_used_until_the_next_one_has() -> None:
    events = events_of(60)
    grove = rebuilt(events[:21])
    grove.learn(events[21])
    steps = grove.settle()
    next(steps)
    for one in events[22:30]:
        grove.learn(one)
    for _ in steps:
        epoch = grove.state().epoch
        if epoch != 18:
            break
    assert epoch == 22
    exactly_by_difference(grove, events[:30])
    assert_equal(settled(grove), rebuilt(events[:30]))


def test_settling_that_was_stopped_goes_on_where_it_was() -> None:
    grove = new_grove()
    grove.become(events_of(30))
    calls = 0
    while not grove.state().settled:
        steps = grove.settle()
        next(steps, None)
        steps.close()
        calls += 1
        assert calls < 100
    assert_equal(grove, rebuilt(events_of(30)))


def test_at_an_epoch_the_grove_is_the_forest_of_these_grades() -> None:
    events = events_of(42)
    grove, log = rebuilt(events), EventLog(events)
    assert epoch_of(42) == 42
    rows = [KEYS.tolist().index(text) for text in log.texts(42)]
    forest = grow(FEATURES.take(rows), log.table(42), settings=SMALL, groups=[GROUPS[r] for r in rows], keys=KEYS[rows])
    assert grove.forest().to_bytes() == forest.to_bytes()
    assert Forest.from_bytes(grove.forest().to_bytes()).expected(FEATURES) == pytest.approx(
        grove.scores().reading.expected, abs=1e-9
    )


def test_weights_of_grades_carry_every_score_between_epochs() -> None:
    grove = rebuilt(events_of(38))
    forest, reading = grove.forest(), grove.scores().reading
    for at in range(POOL):
        weights = forest.weights(FEATURES.part(at, at + 1))
        assert abs(weights.sum() - 1) < 1e-9
        assert abs(weights @ forest.mean_grades - reading.expected[at]) < 1e-9
        assert np.abs(weights @ forest.shares - reading.probabilities[at]).max() < 1e-9


def test_a_grade_counts_at_once_and_the_trees_follow() -> None:
    events = events_of(31)
    grove = rebuilt(events[:30])
    before = grove.scores().reading.expected
    high = event(99, 3, 5, "eve")
    assert grove.learn(high, seconds=0).waiting == PER_EVENT
    assert grove.state().events == 31
    assert (grove.scores().reading.expected != before).any()
    assert grove.learn(event(100, 4, 0, "eve"), seconds=10).waiting == 0
    assert max(grove.state().grown) == 32


def test_without_grades_nothing_is_known() -> None:
    grove = settled(new_grove())
    assert np.isnan(grove.scores().reading.expected).all()
    with pytest.raises(NotReady):
        grove.forest()
    grove.learn(event(0, 0, 3))
    assert settled(grove).scores().reading.expected == pytest.approx(np.full(POOL, 3.0), abs=1e-9)
    grove.become([])
    assert np.isnan(grove.scores().reading.expected).all()
    assert np.isnan(settled(grove).scores().reading.expected).all()
    assert grove.state() == new_grove().state()


def with_all(events: Sequence[GradeEvent]) -> Grove:
    """A grove over the pool with the later documents in it from the start."""
    words = csr_matrix(np.vstack([FEATURES.words.toarray(), AFTER.words.toarray()]))
    features = Features.of(
        np.vstack([FEATURES.embedding, AFTER.embedding]), np.vstack([FEATURES.statistics, AFTER.statistics]), words
    )
    keys: Keys = np.concatenate([KEYS, AFTER_KEYS])
    grove = Grove(SMALL, features, keys, [*GROUPS, *range(100, 109)])
    grove.become(events)
    return settled(grove)


def test_documents_that_come_later_are_scored_as_if_they_had_been_there() -> None:
    events = events_of(25)
    grove = rebuilt(events)
    grove.add(AFTER.part(0, 4), AFTER_KEYS[:4], range(100, 104))
    grove.add(AFTER.part(4, 9), AFTER_KEYS[4:], range(104, 109))
    assert_equal(grove, with_all(events))
    more = [*events, GradeEvent(int(AFTER_KEYS[7]), "ada", 5, 1.0, 50), *events_of(31)[25:]]
    for one in more[25:]:
        grove.learn(one)
    assert_equal(settled(grove), with_all(more))
    with pytest.raises(ValueError, match="key of its own"):
        grove.add(AFTER.part(0, 1), AFTER_KEYS[:1])


def test_documents_that_come_while_an_epoch_grows_are_in_it() -> None:
    events = events_of(30)
    grove = rebuilt(events[:21])
    grove.become(events)
    steps = grove.settle()
    next(steps)
    grove.add(AFTER, AFTER_KEYS, range(100, 109))
    for _ in steps:
        pass
    assert_equal(grove, with_all(events))


def test_removed_documents_are_said_nothing_of_and_may_come_back() -> None:
    grove = rebuilt(events_of(25))
    graded = set(EventLog(events_of(25)).texts(25))
    gone = [key for key in KEYS.tolist() if key not in graded][:3]
    before = dict(zip(grove.scores().keys.tolist(), grove.scores().reading.expected, strict=True))
    grove.remove(gone)
    scores = grove.scores()
    assert set(scores.keys.tolist()) == set(KEYS.tolist()) - set(gone)
    assert all(before[k] == e for k, e in zip(scores.keys.tolist(), scores.reading.expected, strict=True))
    with pytest.raises(ValueError, match="with grades"):
        grove.remove([next(iter(graded))])
    with pytest.raises(KeyError):
        grove.learn(GradeEvent(gone[0], "ada", 3))
    place = KEYS.tolist().index(gone[0])
    grove.add(FEATURES.part(place, place + 1), KEYS[place : place + 1])
    assert grove.scores().reading.expected[-1] == before[gone[0]]


def test_what_was_read_does_not_change() -> None:
    events = events_of(30)
    grove = rebuilt(events[:25])
    scores = grove.scores()
    kept = scores.reading.expected.copy()
    forest = grove.forest()
    packed = forest.to_bytes()
    for one in events[25:]:
        grove.learn(one, seconds=10)
    settled(grove)
    assert np.array_equal(scores.reading.expected, kept)
    assert forest.to_bytes() == packed


@given(st.integers(0, 400), st.integers(1, 9), st.integers(1, 3))
def test_trees_have_their_turn_one_after_the_other(events: int, trees: int, per_event: int) -> None:
    epoch = epoch_of(events)
    wanted, turn = [epoch] * trees, 0
    for number in range(epoch + 1, events + 1):
        for _ in range(per_event):
            wanted[turn % trees] = number
            turn += 1
    assert grown_from(events, trees, per_event).tolist() == wanted


def test_epochs_come_with_a_sixteenth_more_grades() -> None:
    epochs = sorted({epoch_of(n) for n in range(3000)})
    assert epochs[:13] == [0, 1, 2, 3, 5, 8, 12, 18, 22, 26, 30, 34, 38]
    ratios = np.array(epochs[31:]) / np.array(epochs[30:-1])
    assert (ratios < 1.065).all()
    assert (ratios > 1.05).all()


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from("ab"), st.integers(0, 5)), min_size=1, max_size=20))
def test_the_grades_of_the_first_events_are_those_that_stood_then(given_: list[tuple[int, str, int]]) -> None:
    log = EventLog(event(n, d, v, giver, 0.5) for n, (d, giver, v) in enumerate(given_))
    for count in range(1, len(given_) + 1):
        standing: dict[int, dict[str, int]] = {}
        for d, giver, v in given_[:count]:
            standing.setdefault(int(KEYS[d]), {})[giver] = v
        assert log.texts(count) == list(standing)
        table = log.table(count)
        assert table.means() == pytest.approx([np.mean(list(g.values())) for g in standing.values()])
        assert table.totals() == pytest.approx([0.5 * len(g) for g in standing.values()])
    for text, grades in standing.items():
        shares = GradeTable.of([list(grades.values())]).shares()[0]
        assert log.parts(text) / PARTS == pytest.approx(shares * 0.5 * len(grades))
    assert not log.parts(7).any()


@pytest.mark.parametrize("wrong", [{"value": 6}, {"value": -1}, {"weight": 0.0}, {"weight": float("nan")}])
def test_grades_off_the_scale_are_our_mistake(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="0 to 5"):
        GradeEvent(**{"text": 1, "giver": "ada", "value": 3, **wrong})  # type: ignore[arg-type]


def test_keys_that_are_not_their_own_are_our_mistake() -> None:
    with pytest.raises(ValueError, match="key of its own"):
        Grove(SMALL, FEATURES.part(0, 2), np.zeros(2, np.uint64))
    with pytest.raises(ValueError, match="at most"):
        Grove(ForestSettings(trees=6000), FEATURES, KEYS)


def test_one_thread_learns_while_another_settles() -> None:
    events, grove, over = events_of(50), new_grove(), Event()
    failed: list[BaseException] = []

    def settle() -> None:
        try:
            while not over.is_set():
                for _ in grove.settle():
                    pass
        except BaseException as error:  # noqa: BLE001 (it is told in the other thread)
            failed.append(error)

    thread = Thread(target=settle)
    thread.start()
    for count, one in enumerate(events, 1):
        grove.learn(one, seconds=0.001)
        if count % 7 == 0:
            grove.become(events[: count - 3])
            grove.become(events[:count])
        assert len(grove.scores().keys) == POOL
    over.set()
    thread.join()
    assert failed == []
    assert_equal(settled(grove), rebuilt(events))
