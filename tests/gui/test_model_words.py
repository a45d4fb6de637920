"""What training measured, read and put into words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.probes import FAMILIES, ProbeInfo
from labeler.stages.probe_versions import Comparison, Kept, Moved
from labeler.stages.queue import QueueReport
from labeler.ui.panels import model_compared, model_words
from labeler.ui.panels.model_kinds import kinds_told, metrics_of
from labeler.ui.panels.model_metrics import NEWER, Certainty, FamilyDrop, read_metrics
from labeler.ui.panels.model_trust import cell_colours
from labeler.ui.theme import SCHEMES, contrast

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
KEYS = ("cut", "evaluation", "out_of_bag", *NEWER)
LINE = [5, 1, 0, 0, 0, 0]
TABLE = [LINE[-at:] + LINE[:-at] for at in range(6)]


def figure(value: float | None, why: str = "") -> dict[str, object]:
    return {"value": value, "low": value, "high": value, "n": 9, "why": why}


def metrics(**other: object) -> dict[str, Any]:
    full: dict[str, Any] = {
        "cut": 3,
        "evaluation": {"documents": 40, "spearman": figure(0.7), "precision": figure(None, "no document reaches the cut")},
        "out_of_bag": {"documents": 300, "spearman": figure(0.6)},
        "by_kind": {"page": {"documents": 40, "spearman": figure(0.7)}, "lesson": {"documents": 0, "why": "no lesson"}},
        "kinds": {"page": {"evaluation": {"documents": 40, "spearman": figure(0.7)}}, "lesson": {"why": "no lesson"}},
        "weighted": {"documents": 340, "effective": 120.4, "spearman": figure(0.65)},
        "calibration_curve": {
            "on": "held out",
            "bins": [
                {"predicted": 0.9, "observed": 0.5, "low": 0.4, "high": 0.6, "documents": 20},
                {"predicted": 0.1, "observed": 0.12, "low": 0.05, "high": 0.2, "documents": 20},
            ],
        },
        "confusion": {"on": "held out", "table": TABLE},
        "families": [{"family": "words", "without": 0.6, "drop": 0.1, "low": 0.05, "high": 0.15}],
        "certainty": {"page": {"calibrated": True, "interval": True, "why": ""}},
        "advice": {"outcome": "go on", "words": "It still gets better."},
    }  # fmt: skip
    return full | other


@given(st.dictionaries(st.sampled_from(KEYS), JSON, max_size=len(KEYS)))
def test_whatever_a_probe_holds_is_read_and_said(found: dict[str, Any]) -> None:
    read = read_metrics(found)
    model_words.figure_table(read)
    assert model_words.calibration_words(read.calibration)
    assert model_words.confusion_words(read.confusion)
    assert model_words.advice_words(read.advice)[0]
    model_words.missing_words(read)


def test_everything_that_was_measured_is_read() -> None:
    read = read_metrics(metrics())
    assert read.missing == ()
    assert [b.predicted for b in read.calibration.bins] == [0.1, 0.9]
    assert read.confusion.documents == 36
    assert read.confusion.share(0, 0) == 5 / 6
    assert read.families == (FamilyDrop("words", 0.6, 0.1, 0.05, 0.15),)
    assert list(read.sets) == ["evaluation", "page", "lesson", "weighted", "out_of_bag"]


def test_a_probe_of_before_says_what_training_again_would_add() -> None:
    read = read_metrics({"cut": 3, "out_of_bag": {"documents": 9, "spearman": figure(0.5)}})
    assert len(read.missing) == len(NEWER)
    words = model_words.missing_words(read)
    assert words.startswith("Training again would add ")
    assert words.endswith(" and advice on when to stop.")
    assert model_words.missing_words(read_metrics(metrics())) == ""
    assert "Train again" in model_words.advice_words(None)[1]


@pytest.mark.parametrize("table", [TABLE[:5], [row[:5] for row in TABLE], "none", [[None]]])
def test_a_confusion_that_is_none_is_left_out(table: object) -> None:
    assert read_metrics(metrics(confusion={"on": "held out", "table": table})).confusion.documents == 0


def test_figures_stand_in_a_column_for_each_set_that_has_documents() -> None:
    made = model_words.figure_table(read_metrics(metrics()))
    assert [head for head, _ in made.heads] == ["Random · 40", "Pages · 40", "All, weighted · 340", "Out of bag · 300"]
    assert [title for title, _, _ in made.rows] == ["Rank agreement with people", "Precision at grade 3"]
    assert made.rows[0][2] == ("0.70 [0.70, 0.70]", "0.70 [0.70, 0.70]", "0.65 [0.65, 0.65]", "0.60 [0.60, 0.60]")
    assert made.rows[1][2][0] == "–"
    assert made.why[1] == ("no document reaches the cut", "not measured", "not measured", "not measured")
    assert "Lessons: no lesson." in made.notes
    assert any("as much as 120 documents" in note for note in made.notes)


def test_without_an_evaluation_stream_the_figures_say_so() -> None:
    nobody = {"documents": 0, "why": "no document of the random evaluation stream is graded yet"}
    by_kind = {"page": nobody, "lesson": nobody}
    made = model_words.figure_table(read_metrics(metrics(evaluation=nobody, by_kind=by_kind)))
    assert [head for head, _ in made.heads] == ["All, weighted · 340", "Out of bag · 300"]
    assert made.notes[-1] == model_words.NO_STREAM


def test_few_random_documents_are_said_to_be_few() -> None:
    made = model_words.figure_table(read_metrics(metrics(evaluation={"documents": 12, "spearman": figure(0.5)})))
    assert "intervals are wide" in made.notes[0]


def test_calibration_says_where_the_interval_reaches_the_diagonal() -> None:
    read = read_metrics(metrics()).calibration
    assert model_words.calibration_words(read).startswith(
        "40 documents, on documents held out from training. In 1 of 2 groups"
    )
    assert model_words.calibration_lines(read)[1] == "predicted 90%, graded 50% (40% to 60%), 20 documents"


def test_confusion_counts_what_is_right_and_what_is_near() -> None:
    assert model_words.confusion_words(read_metrics(metrics()).confusion).startswith(
        "30 of 36 documents score exactly their grade, 35 at most one off"
    )


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [(0.01, 0.2, "helps"), (-0.2, -0.01, "hurts"), (-0.1, 0.1, "no clear difference"), (None, None, "one measurement, without an interval")],
)  # fmt: skip
def test_a_family_helps_only_when_its_interval_says_so(low: float | None, high: float | None, verdict: str) -> None:
    assert model_words.drop_verdict(FamilyDrop("words", None, 0.05, low, high)) == verdict


def test_what_a_family_brings_carries_its_sign() -> None:
    assert model_words.drop_words(FamilyDrop("words", 0.6, 0.04, 0.01, 0.07))[0] == "+0.040 [0.010, 0.070]"
    assert model_words.drop_words(FamilyDrop("words", 0.6, -0.04, None, None))[0] == "\u22120.040"
    assert model_words.drop_words(None) == ("–", "not measured in this probe")


def test_every_family_has_words() -> None:
    assert set(model_words.FAMILY_WORDS) == set(FAMILIES)
    assert model_words.family_names({"words"}) == "words"
    assert model_words.family_names(FAMILIES) == "meaning, statistics, words and directions"


def test_the_next_training_is_told_from_the_probe() -> None:
    same = model_words.choice_words(FAMILIES, FAMILIES, 3)
    assert same.endswith("the next training reads the same.")
    other = model_words.choice_words(("words",), FAMILIES, 3)
    assert other.startswith("The next training reads words. Probe 3 read meaning")


def test_certainty_says_what_is_lacking_and_why() -> None:
    sure = model_words.certainty_words(Certainty("page", True, True, ""))
    assert sure.startswith("Pages: probabilities are calibrated")
    unsure = model_words.certainty_words(Certainty("lesson", False, True, "lessons have 9 of 30 grades of their own"))
    assert unsure == "Lessons: not calibrated: lessons have 9 of 30 grades of their own."


def test_the_queue_says_what_is_left() -> None:
    rows = model_words.stock_rows(QueueReport((), left=12, skipped=2, behind_twin=4))
    assert [count for _, count in rows] == [10, 2, 4]
    rows = model_words.stock_rows(QueueReport((), left=12, skipped=2, behind_twin=4, with_others=5, enough=6))
    assert [count for _, count in rows] == [10, 2, 4, 5, 6]


@pytest.mark.parametrize("scheme", SCHEMES)
@given(share=st.floats(0, 1))
def test_counts_can_be_read_on_every_colour(scheme: str, share: float) -> None:
    ground, text = cell_colours(share, SCHEMES[scheme])
    assert contrast(ground, text) >= 4.5


# versions


def moved(name: str, before: float | None, after: float | None, *, was: bool, is_now: bool, tokens: int = 10) -> Moved:
    return Moved(name, tokens, before, after, was, is_now)


GAINED = moved("in", 2.8, 3.3, was=False, is_now=True, tokens=40)
LOST = moved("out", 3.1, 2.4, was=True, is_now=False, tokens=15)
STAYS = moved("stays", 3.1, 4.4, was=True, is_now=True)


def comparison(*, gained: tuple[Moved, ...] = (GAINED,), lost: tuple[Moved, ...] = (LOST,)) -> Comparison:
    return Comparison(1, 2, 3.0, 9, 0.9, Kept(4, 400), Kept(4, 425), gained, lost, (STAYS, GAINED))


def test_what_changes_sides_is_counted() -> None:
    assert model_compared.change_words(comparison()) == "2 documents change sides at cut 3.0: 1 in, 1 out (+25 tokens)."
    assert model_compared.change_words(comparison(gained=())).startswith("1 document changes sides")
    assert model_compared.change_words(comparison(gained=(), lost=())) == "No document changes sides at cut 3.0."
    assert [model_compared.signed_count(n) for n in (41_200, -12, 0)] == ["+41,200", "\u221212", "±0"]


def test_those_that_change_sides_stand_first_and_each_once() -> None:
    assert [m.document for m in model_compared.shown_movers(comparison(), 9)] == ["out", "in", "stays"]
    assert len(model_compared.shown_movers(comparison(), 2)) == 2
    assert model_compared.moved_row(GAINED) == ("in", "2.80 → 3.30", "↑ in")
    assert model_compared.moved_row(moved("new", None, 1.0, was=False, is_now=False)) == ("new", "– → 1.00", "dropped")


def test_the_first_pair_holds_the_probe_in_force() -> None:
    history = [ProbeInfo(n, "k", "2026-11-01T00:00:00Z", 1, 1, 1, "e", {}, {}) for n in (1, 2, 3)]
    assert model_compared.first_pair(history, 3) == (2, 3)
    assert model_compared.first_pair(history, 1) == (1, 2)
    assert model_compared.first_pair(history[:1], 1) is None
    assert model_compared.version_row(history[0], 1)[0].startswith("1 · in force")


def test_each_kind_is_told_by_itself() -> None:
    one = {"evaluation": {"documents": 3, "spearman": figure(0.2)}, "confusion": {"on": "out of bag", "table": TABLE}}
    found = metrics(kinds={"page": {"evaluation": {"documents": 40}}, "lesson": one})
    assert kinds_told(found) == ("page", "lesson")
    read = read_metrics(metrics_of(found, "lesson"))
    assert read.confusion.on == "out of bag"
    assert read.sets["evaluation"].documents == 3
    assert not {"page", "lesson"} & set(read.sets)
    assert kinds_told(metrics(kinds={"lesson": {"why": "no lesson is graded yet"}})) == ()
    assert metrics_of(metrics(), "lesson") == metrics()
    assert kinds_told({"kinds": 3}) == kinds_told({}) == ()


def test_an_advice_is_told_from_its_numbers_and_in_stored_words_where_they_are_unknown() -> None:
    reason = {
        "about": "narrow",
        "name": "recall",
        "grades": 0,
        "now": 0.041,
        "then": 0.05,
        "start": 0,
        "end": 0,
        "why": "",
    }
    given = {"outcome": "enough", "words": "As it was stored.", "reasons": [reason]}
    told = model_words.advice_words(read_metrics(metrics(advice=given)).advice)
    assert told == ("Enough", "Recall at the cut is known to ±4 points.")
    later = given | {"reasons": [reason, reason | {"about": "something new"}]}
    assert model_words.advice_words(read_metrics(metrics(advice=later)).advice)[1] == "As it was stored."
    early = {"outcome": "too early to say", "words": "Soon."}
    assert model_words.advice_words(read_metrics(metrics(advice=early)).advice) == ("Too early to say", "Soon.")
