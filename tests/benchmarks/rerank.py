"""From a grade that was recorded to a queue that was ranked again, beside refitting and rescoring with scikit-learn.

    python tests/benchmarks/rerank.py [--data DIR] [--quick]

One JSON line per figure. Speed and memory are those of a grove over 100,000 made-up documents while another thread
settles it, as in the app, with a short pause between grades; the load of the machine is printed with them. Quality is
the rank correlation on documents that were not graded, over ten seeds, with a 95 % interval of the mean: of the grove,
of its own trees all grown anew from all grades, and of scikit-learn's forest.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import numpy as np
import numpy.typing as npt

from labeler.learn.bootstrap import document_keys
from labeler.learn.encoders import load_encoder
from labeler.learn.features import Features
from labeler.learn.figures import spearman
from labeler.learn.forest import ForestSettings, grow
from labeler.learn.grove import Grove
from labeler.learn.grove_events import GradeEvent
from labeler.learn.passages import embed_texts
from labeler.learn.queues import MIXED, Candidates, Space, Traits, draw, set_apart
from labeler.learn.words import count_words, word_table
from labeler.text.statistics import statistics_of

TREES, DIMENSION, CUT, BATCH = 200, 384, 3, 10
BARS: dict[str, float | None] = {"latency": 100.0, "faster": 100.0, "quality": -0.01, "memory": 1.5}
AT_LEAST = ("faster", "quality")
SEEDS = 10
PAUSE = 0.2  # seconds between two grades; people take longer
# Grades that are there when the clock starts; an epoch begins among the timed grades of most.
STARTS, TIMED = (12, 90, 280, 700, 1375, 1970), 40
GRADES = (500, 530)  # the next epoch begins with grade 531: trees and views are as far behind as they get

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class World:
    """Documents and the grade that a person would give each."""

    features: Features
    grades: npt.NDArray[np.int64]

    @property
    def keys(self) -> npt.NDArray[np.uint64]:
        return document_keys(str(n) for n in range(len(self.grades)))


@dataclass
class Times:
    """What happened to the timed grades: milliseconds each, of them on a core, and for how many trees had to wait."""

    milliseconds: list[float] = field(default_factory=list)
    working: list[float] = field(default_factory=list)
    waiting: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with graded/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help="fewer documents, grades and seeds")
    options = parser.parse_args()
    if options.quick:  # too few documents and grades to hold against the bars
        for name in BARS:
            BARS[name] = None
    speed(10_000 if options.quick else 100_000, STARTS[:3] if options.quick else STARTS)
    seeds = 3 if options.quick else SEEDS
    worlds = [made_up(3_000, seed) for seed in range(seeds)]
    for grades in (100,) if options.quick else GRADES:
        quality("made-up", worlds, grades)
    files = sorted((options.data / "graded").glob("fineweb-edu-*.jsonl.gz"))
    if files:
        world = read_graded(files, 150 if options.quick else None)
        quality("fineweb-edu", [world] * seeds, round(len(world.grades) * 0.8))


def row(
    name: str, value: float, unit: str, reference: float | None = None, *,
    ratio: float | None = None, held_against: str = "", **more: object,
) -> None:  # fmt: skip
    """Print one figure, held against one of the bars."""
    bar = BARS.get(held_against)
    judged = value if ratio is None else ratio
    holds = None if bar is None else judged >= bar if held_against in AT_LEAST else judged <= bar
    figure = {"name": name, "value": value, "unit": unit, "reference": reference, "ratio": ratio, "bar": bar}
    rounded = {k: round(v, 5) if isinstance(v, float) else v for k, v in figure.items()}
    print(json.dumps({**rounded, "holds": holds, **more}), flush=True)


def made_up(count: int, seed: int) -> World:
    """Documents in some hundred topics, whose grades depend on topic and direction, with the noise of people."""
    rng = np.random.default_rng(seed)
    topics = rng.standard_normal((150, DIMENSION)).astype(np.float32)
    topic = rng.integers(0, len(topics), count)
    vectors = topics[topic] + 1.5 * rng.standard_normal((count, DIMENSION), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    worth = vectors @ rng.standard_normal(DIMENSION) + 0.7 * rng.standard_normal(len(topics))[topic]
    grades = np.clip(np.rint(1.3 + 1.2 * worth + 0.5 * rng.standard_normal(count)), 0, 5)
    return World(Features.of(vectors), grades.astype(np.int64))


def read_graded(files: Sequence[Path], limit: int | None) -> World:
    """Real documents with all their features."""
    rows = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    texts = [r["text"] for r in rows[:limit]]
    vectors = np.array([e.vector for e in embed_texts(load_encoder(), texts)])
    features = Features.of(vectors, [statistics_of(t) for t in texts], word_table(count_words(texts)))
    return World(features, np.array([int(r["label"]) for r in rows[:limit]]))


def graded(world: World, order: npt.NDArray[np.int64]) -> list[GradeEvent]:
    """A grade of each document, in that order."""
    keys = world.keys
    return [GradeEvent(int(keys[d]), "ada", int(world.grades[d]), 1.0, n) for n, d in enumerate(order.tolist(), 1)]


def settle(grove: Grove) -> None:
    for _ in grove.settle():
        pass


@contextmanager
def settling(grove: Grove) -> Iterator[None]:
    """Have another thread settle the grove."""
    over, woken = Event(), Event()

    def work() -> None:
        while not over.is_set():
            for _ in grove.settle():
                if over.is_set():
                    return
            woken.wait(0.02)

    thread = Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def speed(count: int, starts: Sequence[int]) -> None:
    """Milliseconds from a grade to the next batch, beside a refit; memory of the grove."""
    world = made_up(count, 0)
    order = np.random.default_rng(1).permutation(count)[: starts[-1] + TIMED]
    events = graded(world, order)
    grove = Grove(ForestSettings(trees=TREES), world.features, world.keys)
    times, seconds = {}, 0.0
    for start in starts:
        grove.become(events[:start])
        started = time.perf_counter()
        settle(grove)
        seconds = time.perf_counter() - started
        times[start] = one_by_one(grove, world, events[start : start + TIMED], order, start)
    everything = np.concatenate([t.milliseconds for t in times.values()])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    load = [round(x, 1) for x in os.getloadavg()]
    refit, refit_on_all_cores = (refit_seconds(world, order, jobs) for jobs in (None, -1))
    last = np.array(times[starts[-1]].milliseconds)
    after = f"{count} documents, {starts[-1]}-{starts[-1] + TIMED} grades"
    p95 = float(np.percentile(last, 95))
    row(f"rerank_p95_after_{starts[-1]}", p95, f"ms, {after}", held_against="latency", load=load)
    over_all = float(np.percentile(everything, 95))
    unit = f"ms, {count} documents, {len(everything)} grades after {', '.join(map(str, starts))}"
    row("rerank_p95", over_all, unit, held_against="latency", load=load)
    for start, found in times.items():
        low, middle, high = np.percentile(found.milliseconds, [5, 50, 95])
        working = round(float(np.percentile(found.working, 95)), 1)
        more = {"p5": round(low, 1), "p95": round(high, 1), "p95_on_a_core": working}
        row(f"rerank_median_after_{start}", float(middle), "ms", **more)
    median = float(np.median(last))
    for name, seconds_of, bar in (("refit", refit, "faster"), ("refit_on_all_cores", refit_on_all_cores, "")):
        row(
            f"rerank_beside_{name}", median, "ms, median grade", seconds_of * 1000, ratio=seconds_of * 1000 / median,
            held_against=bar, ratio_by_p95=round(seconds_of * 1000 / p95, 1),
        )  # fmt: skip
    waiting = sum(t.waiting for t in times.values()) / len(everything)
    row("share_with_trees_left_to_the_background", waiting, "of the timed grades")
    row("settled_again_in_the_background", seconds, f"s, all trees and views, {starts[-1]} grades")
    row("peak_memory", peak, "GiB, before the refits", held_against="memory")


def one_by_one(
    grove: Grove, world: World, events: Sequence[GradeEvent], order: npt.NDArray[np.int64], done: int
) -> Times:
    """Time each grade until the next batch is drawn."""
    times = Times()
    ids = np.arange(len(world.grades))
    apart = set_apart(ids, seed=0)
    traits = world.features
    space = Space(lambda rows: Traits(traits.embedding[rows], traits.statistics[rows]))
    with settling(grove):
        for number, event in enumerate(events):
            time.sleep(PAUSE)
            started, worked = time.perf_counter(), time.thread_time()
            times.waiting += grove.learn(event).waiting > 0
            reading = grove.scores().reading
            is_open = np.ones(len(ids), bool)
            is_open[order[: done + number + 1]] = False
            p_keep = reading.p_keep(CUT)
            sides = []
            for side in (is_open & ~apart, is_open & apart):
                sides.append(Candidates(ids[side], reading.expected[side], p_keep[side], reading.spread[side]))
            known = order[: done + number + 1].tolist()
            picks = draw(
                MIXED, sides[0], apart=sides[1], n=BATCH, cut=CUT, seed=number, space=space, known=known
            )  # fmt: skip
            times.milliseconds.append((time.perf_counter() - started) * 1000)
            times.working.append((time.thread_time() - worked) * 1000)
            if len(picks) != BATCH:
                raise SystemExit("the queue did not give a whole batch")
    return times


def refit_seconds(world: World, order: npt.NDArray[np.int64], jobs: int | None) -> float:
    """Seconds to fit scikit-learn's forest on the same grades and to score all documents."""
    from sklearn.ensemble import RandomForestClassifier

    vectors = world.features.embedding
    started = time.perf_counter()
    model = RandomForestClassifier(TREES, random_state=0, n_jobs=jobs).fit(vectors[order], world.grades[order])
    model.predict_proba(vectors)
    return time.perf_counter() - started


def quality(name: str, worlds: Sequence[World], grades: int) -> None:
    """Rank correlation on what was not graded, after grades one by one and after refits."""
    from sklearn.ensemble import RandomForestClassifier

    found: dict[str, list[float]] = {"grove": [], "all grown anew": [], "scikit-learn": []}
    for seed, world in enumerate(worlds):
        order = np.random.default_rng([seed, 7]).permutation(len(world.grades))
        train, rest = order[:grades], order[grades:]
        events, settings = graded(world, train), ForestSettings(trees=TREES, seed=seed)
        grove = Grove(settings, world.features, world.keys)
        if seed == 0:  # a settled grove is the same whichever way it came to its grades
            for event in events:
                grove.learn(event)
        grove.become(events)
        settle(grove)
        anew = grow(world.features.take(train), [[int(g)] for g in world.grades[train]], settings=settings)
        model = RandomForestClassifier(TREES, random_state=seed, n_jobs=-1)
        model.fit(world.features.embedding[train], world.grades[train])
        answers = {
            "grove": grove.scores().reading.expected[rest],
            "all grown anew": anew.expected(world.features.take(rest)),
            "scikit-learn": model.predict_proba(world.features.embedding[rest]) @ model.classes_,
        }
        for who, given in answers.items():
            found[who].append(spearman(world.grades[rest].astype(float), np.asarray(given, float)).value or 0.0)
    ours = np.array(found["grove"])
    for who in ("all grown anew", "scikit-learn"):
        difference = ours - np.array(found[who])
        middle = float(difference.mean())
        reach = 2.26 * float(difference.std(ddof=1)) / np.sqrt(len(difference))
        row(
            f"spearman_{name}_after_{grades}_less_that_of_{who.replace(' ', '_')}", middle,
            f"mean of {len(ours)} seeds", held_against="quality",
            low=round(middle - reach, 4), high=round(middle + reach, 4),
            grove=round(float(ours.mean()), 4), other=round(float(np.mean(found[who])), 4),
        )  # fmt: skip


if __name__ == "__main__":
    main()
