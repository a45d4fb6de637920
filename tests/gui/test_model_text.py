"""Figures, cuts and budgets in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.probes import ProbeInfo
from labeler.ui import language
from labeler.ui.panels import model_text
from labeler.ui.panels.model_text import MIN_EVALUATION, cut_number, figure_words, measured, parse_tokens

SPACE = "\u00a0"
FIGURE = {"value": 0.911, "low": 0.85, "high": 0.95, "n": 71, "why": ""}


def metrics(evaluated: int) -> dict[str, object]:
    return {
        "cut": 3,
        "evaluation": {"documents": evaluated, "precision": FIGURE},
        "out_of_bag": {"documents": 300, "precision": {**FIGURE, "value": 0.5}},
    }


@pytest.mark.parametrize(
    ("documents", "key"), [(0, "out_of_bag"), (MIN_EVALUATION - 1, "out_of_bag"), (MIN_EVALUATION, "evaluation")]
)
def test_figures_come_from_the_evaluation_stream_when_it_is_large_enough(documents: int, key: str) -> None:
    assert measured(metrics(documents)).key == key


def test_what_gives_better_figures_is_said_only_while_it_helps() -> None:
    assert model_text.basis_words(measured(metrics(MIN_EVALUATION)), MIN_EVALUATION) == ""
    assert "12 are graded so far" in model_text.basis_words(measured(metrics(12)), 12)
    assert "1 is graded so far" in model_text.basis_words(measured(metrics(1)), 1)


def test_a_figure_carries_its_interval_and_number() -> None:
    value, note = figure_words("precision", measured(metrics(143)))
    assert value == "0.91"
    assert note == f"0.85{SPACE}–{SPACE}0.95 at 95{SPACE}% · 71 documents"


def test_an_undefined_figure_says_why() -> None:
    undefined = {"value": None, "low": None, "high": None, "n": 0, "why": "no document reaches the cut"}
    found = measured({"out_of_bag": {"documents": 5, "precision": undefined}})
    assert figure_words("precision", found) == ("–", "not defined: no document reaches the cut")
    assert figure_words("recall", found) == ("–", "not defined: not measured")
    assert model_text.bracketed(undefined) == "–"


def test_negative_figures_have_a_real_minus_sign() -> None:
    assert model_text.bracketed({"value": -0.1, "low": -0.25, "high": 0.1}) == "\u22120.10 [\u22120.25, 0.10]"


def test_a_curve_leaves_undefined_points_out_and_is_in_order() -> None:
    undefined = {"value": None, "low": None, "high": None, "n": 3}
    points = model_text.curve_points({
        "learning_curve": [
            {"grades": 40, "spearman": {"value": 0.5, "low": 0.3, "high": 0.6, "n": 30}},
            {"grades": 5, "spearman": undefined},
            {"grades": 20, "spearman": {"value": 0.2, "low": None, "high": None, "n": 15}},
        ]
    })  # fmt: skip
    assert [(p.grades, p.low, p.high) for p in points] == [(20, 0.2, 0.2), (40, 0.3, 0.6)]
    assert model_text.curve_words(points).startswith("From 0.20 at 20 to 0.50 at 40 grades.")
    assert "more grades" in model_text.curve_words(points[:1])
    assert model_text.curve_words([]) == "Too few grades for a curve."
    assert model_text.curve_points({}) == []


@pytest.mark.parametrize(
    ("text", "tokens"),
    [("250000", 250_000), ("250,000", 250_000), ("250'000", 250_000), ("500 k", 500_000), ("6.1M", 6_100_000), (" 2 g ", 2_000_000_000),
     ("300 tokens", 300), (".5k", 500), ("0", 0), ("", None), ("k", None), ("-5", None), ("1e6", None), ("lots", None), ("1.2.3", None)],
)  # fmt: skip
def test_token_budgets_are_read_as_people_write_them(text: str, tokens: int | None) -> None:
    assert parse_tokens(text) == tokens


@given(st.integers(0, 10**12))
def test_every_whole_number_is_read_back(number: int) -> None:
    assert parse_tokens(f"{number:,}") == number


@given(st.text(max_size=20))
def test_no_text_breaks_the_budget_field(text: str) -> None:
    found = parse_tokens(text)
    assert found is None or found >= 0


@pytest.mark.parametrize(("cut", "words"), [(3.0, "3.0"), (2.95, "2.95"), (2.5, "2.5"), (0, "0.0")])
def test_cuts_show_what_was_chosen(cut: float, words: str) -> None:
    assert cut_number(cut) == words


def test_served_reasons_are_in_words_most_first_with_the_share_of_the_queue() -> None:
    served = {"random": 3, "uncertainty": 9, "evaluation": 3, "later": 1}
    assert model_text.served_rows(served, {"random": 0.1, "rare": 0.6}) == [
        ("the probe was unsure", "9", "–"), ("at random", "3", "10%"), ("at random, for these figures only", "3", "–"),
        ("later", "1", "–"), ("search for rare high grades", "0", "60%"),
    ]  # fmt: skip


def test_versions_say_on_what_they_were_measured() -> None:
    def info(number: int, evaluated: int) -> ProbeInfo:
        return ProbeInfo(number, "k", "2026-11-01T00:00:00Z", 1, 1, 1, "e", {}, {}, metrics(evaluated))

    assert model_text.versions_note([info(1, 0)]) == "All measured out of bag."
    assert model_text.versions_note([info(1, 40)]).startswith("All measured on random documents")
    assert model_text.versions_note([info(1, 0), info(2, 40)]).startswith("Measured out of bag: 1. The others")


# in another language


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language._State, "language", "de")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "tokens"),
    [("250.000", 250_000), ("250 000", 250_000), ("6,1 M", 6_100_000), ("6.1 M", 6_100_000), ("1.234,5 k", 1_234_500),
     ("2.500 k", 2_500_000), ("300 Tokens", 300), (",5k", 500), ("1.2.3", None), ("1,2,3", None), ("viel", None)],
)  # fmt: skip
def test_token_budgets_are_read_as_the_language_writes_them(text: str, tokens: int | None) -> None:
    assert parse_tokens(text) == tokens


@pytest.mark.usefixtures("german")
def test_intervals_are_told_from_the_commas_of_their_numbers() -> None:
    assert model_text.bracketed({"value": 0.911, "low": 0.85, "high": 0.95}) == "0,91 [0,85; 0,95]"
    assert (cut_number(2.5), model_text.many(6_100_000)) == ("2,5", f"6,1{SPACE}M")
    assert parse_tokens(model_text.many(6_100_000)) == 6_100_000
