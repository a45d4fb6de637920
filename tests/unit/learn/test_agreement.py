"""Figures of agreement are those that a second, slower way of counting gives; what is undefined says why."""

from __future__ import annotations

import warnings
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array, hstack

from labeler.learn import agreement_alpha, agreement_grades, agreement_icc, agreement_pairs
from labeler.learn.agreement import FIGURES, Agreement, agreement
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_pairs import ENOUGH
from labeler.learn.agreement_resampling import Scale, Statistic, figures

Rows = list[tuple[int, str, int]]


@st.composite
def grades(draw: st.DrawFn, most_documents: int = 14) -> Rows:
    """Grades of up to five people for some of the documents each."""
    documents = draw(st.integers(2, most_documents))
    people = draw(st.integers(2, 5))
    cells = draw(
        st.lists(st.one_of(st.none(), st.integers(0, 5)), min_size=documents * people, max_size=documents * people)
    )
    return [(at // people, f"p{at % people}", value) for at, value in enumerate(cells) if value is not None]


def shared(rows: Rows) -> SharedGrades:
    return SharedGrades.of([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])


def only_shared(rows: Rows) -> Rows:
    return [row for row in rows if sum(other[0] == row[0] for other in rows) >= 2]


def found(rows: Rows) -> dict[str, float | None]:
    return {name: figure.value for name, figure in agreement(shared(rows), resamples=5).figures.items()}


def slow_alpha(rows: Rows, scale: str) -> float | None:
    """crowd-kit's alpha, with a distance of our own."""
    from crowdkit.metrics.data import alpha_krippendorff
    from pandas import DataFrame

    values = sorted(row[2] for row in rows)
    count = {level: values.count(level) for level in range(6)}

    def distance(a: int, b: int) -> float:
        if scale == "nominal":
            return float(a != b)
        if scale == "interval":
            return float(a - b) ** 2
        low, high = min(a, b), max(a, b)
        return (sum(count[g] for g in range(low, high + 1)) - (count[low] + count[high]) / 2.0) ** 2

    if len(set(values)) < 2:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return alpha_krippendorff(DataFrame(rows, columns=["task", "worker", "label"]), distance)


@settings(max_examples=60, deadline=None)
@given(grades())
def test_alpha_is_crowd_kit_s(rows: Rows) -> None:
    ours, common = found(rows), only_shared(rows)
    for scale in agreement_alpha.SCALES:
        theirs = slow_alpha(common, scale) if common else None
        mine = ours[f"alpha_{scale}"]
        assert mine == pytest.approx(theirs, abs=1e-9) if theirs is not None else mine is None


def kappa_of(rows: Rows, a: str, b: str) -> tuple[float | None, int]:
    """scikit-learn's quadratic weighted kappa of two people, and how many documents they share."""
    from sklearn.metrics import cohen_kappa_score

    by = {(document, person): value for document, person, value in rows}
    both = [(by[d, a], by[d, b]) for d in sorted({r[0] for r in rows}) if (d, a) in by and (d, b) in by]
    x, y = [x for x, _ in both], [y for _, y in both]
    if not both or len({*x, *y}) < 2:
        return None, len(both)
    return float(cohen_kappa_score(x, y, weights="quadratic", labels=list(range(6)))), len(both)


@settings(max_examples=60, deadline=None)
@given(grades(most_documents=30))
def test_kappas_are_scikit_learn_s(rows: Rows) -> None:
    result = agreement(shared(rows), resamples=5)
    mine = {(pair.first, pair.second): pair for pair in result.pairs}
    total = weight = 0.0
    for a, b in combinations(sorted({person for _, person, _ in rows}), 2):
        theirs, count = kappa_of(rows, a, b)
        assert ((a, b) in mine) == (count > 0)
        if count:
            assert mine[a, b].shared == count
            assert mine[a, b].quadratic_kappa.value == (None if theirs is None else pytest.approx(theirs, abs=1e-9))
        if theirs is not None and count >= ENOUGH:
            total, weight = total + theirs * count, weight + count
    mean = result.figures["quadratic_kappa"].value
    assert mean == (pytest.approx(total / weight, abs=1e-9) if weight else None)


@settings(max_examples=60, deadline=None)
@given(grades())
def test_shares_are_counted_over_pairs_of_grades(rows: Rows) -> None:
    pairs = [abs(a[2] - b[2]) for a, b in combinations(rows, 2) if a[0] == b[0]]
    ours = found(rows)
    if not pairs:
        assert ours["exact"] is ours["within_one"] is None
        return
    assert ours["exact"] == pytest.approx(np.mean([apart == 0 for apart in pairs]))
    assert ours["within_one"] == pytest.approx(np.mean([apart <= 1 for apart in pairs]))


def left_over(values: npt.NDArray[np.float64], *factors: list[object]) -> tuple[float, int]:
    """Sum of squares that a model of these factors leaves, and its rank."""
    columns = [np.ones(len(values))]
    columns += [
        np.array([level == each for each in factor], float)
        for factor in factors
        for level in sorted(set(factor), key=str)
    ]
    design = np.stack(columns, axis=1)
    solved = np.linalg.lstsq(design, values, rcond=None)[0]
    return float(((values - design @ solved) ** 2).sum()), int(np.linalg.matrix_rank(design))


def slow_icc(rows: Rows) -> tuple[float, float] | None:
    """ICC(2,1) and ICC(3,1) from three least-squares fits (Henderson's third method)."""
    documents, people = [row[0] for row in rows], [row[1] for row in rows]
    values = np.array([row[2] for row in rows], float)
    n, a, b = len(rows), len(set(documents)), len(set(people))
    full, rank = left_over(values, documents, people)
    without_people, _ = left_over(values, documents)
    without_documents, _ = left_over(values, people)
    if a < 2 or n in (rank, a, b):
        return None
    rest = full / (n - rank)
    person = (without_people - full - (rank - a) * rest) / (n - a)
    document = (without_documents - full - (rank - b) * rest) / (n - b)
    if document + rest <= 1e-6 or document + person + rest <= 1e-6:
        return None
    return document / (document + person + rest), document / (document + rest)


@settings(max_examples=80, deadline=None)
@given(grades())
def test_intraclass_correlations_are_those_of_fitted_models(rows: Rows) -> None:
    common = only_shared(rows)
    theirs = slow_icc(common) if common else None
    if theirs is None:
        return
    ours = found(rows)
    assert ours["icc_agreement"] == pytest.approx(np.clip(theirs[0], -1, 1), abs=1e-6)
    assert ours["icc_consistency"] == pytest.approx(np.clip(theirs[1], -1, 1), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(grades(), st.integers(0, 2**32 - 1))
def test_the_order_of_grades_and_the_names_of_people_do_not_matter(rows: Rows, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(rows))
    mixed = [(100 - rows[at][0], rows[at][1] + "x", rows[at][2]) for at in order]
    assert found(mixed) == pytest.approx(found(rows), abs=1e-9)


def test_a_resample_is_the_figure_of_its_documents() -> None:
    rng = np.random.default_rng(3)
    rows = [(d, f"p{p}", int(rng.integers(0, 6))) for d in range(12) for p in range(4) if rng.random() < 0.7]
    of = shared(rows)
    drawn = rng.integers(of.documents, size=of.documents)
    numbers = np.unique([r[0] for r in only_shared(rows)])
    copies = [(100 + k, p, v) for k, at in enumerate(drawn) for d, p, v in rows if d == numbers[at]]
    weights = np.bincount(drawn, minlength=of.documents).astype(float)
    for statistic, again in (
        (agreement_alpha.alpha(of), agreement_alpha.alpha(shared(copies))),
        (agreement_pairs.shares(of), agreement_pairs.shares(shared(copies))),
        (agreement_icc.icc(of), agreement_icc.icc(shared(copies))),
    ):
        weighted = statistic.of((weights @ statistic.features.toarray())[None])[0]
        literal = again.of(again.features.toarray().sum(axis=0)[None])[0]
        assert weighted == pytest.approx(literal, abs=1e-9)


def noisy(documents: int, people: int = 4, seed: int = 5) -> SharedGrades:
    rng = np.random.default_rng(seed)
    level = rng.normal(2.5, 1.2, documents)
    values = np.clip(np.rint(level[:, None] + rng.normal(0, 0.7, (documents, people))), 0, 5)
    where, who = np.nonzero(rng.random(values.shape) < 0.8)
    return SharedGrades.of(where, [f"p{at}" for at in who], values[where, who])


def test_intervals_hold_the_figure_are_the_same_every_time_and_narrow_with_more_documents() -> None:
    few, many = agreement(noisy(40)).figures, agreement(noisy(640)).figures
    again = agreement(noisy(40)).figures
    for name in FIGURES:
        a, b = few[name], many[name]
        assert again[name] == a
        assert a.value is not None
        assert a.low is not None
        assert a.high is not None
        assert a.low < a.value < a.high
        assert b.low is not None
        assert b.high is not None
        # A quarter as wide with sixteen times the documents.
        assert (b.high - b.low) / (a.high - a.low) == pytest.approx(0.25, abs=0.1)


def test_another_seed_gives_another_interval_of_about_the_same_width() -> None:
    one, two = agreement(noisy(60)).figures["alpha_ordinal"], agreement(noisy(60), seed=1).figures["alpha_ordinal"]
    assert one.value == two.value
    assert one.low is not None
    assert two.low is not None
    assert one.value is not None
    assert one.low != two.low
    assert one.value - one.low == pytest.approx(one.value - two.low, rel=0.15)


def test_intervals_cover_as_often_as_they_say() -> None:
    """Of samples of 30 documents, about 95 in 100 intervals hold the figure of very many documents."""
    truth = agreement(noisy(20_000), resamples=5).figures["alpha_ordinal"].value
    assert truth is not None
    held = 0
    for seed in range(120):
        figure = figures(agreement_alpha.alpha(noisy(30, seed=seed)), resamples=200)[0]
        assert figure.low is not None
        assert figure.high is not None
        held += figure.low <= truth <= figure.high
    assert held >= 108


def test_no_disagreement_is_no_certainty() -> None:
    rows = [(d, p, d % 6) for d in range(24) for p in ("a", "b", "c")]
    perfect = agreement(shared(rows)).figures
    for name in FIGURES:
        figure = perfect[name]
        assert figure.value == pytest.approx(1.0)
        assert figure.high == pytest.approx(1.0)
        assert figure.low is not None
        assert 0.8 < figure.low < 0.9


def why(result: Agreement) -> set[str]:
    assert all(figure.value is figure.low is figure.high is None for figure in result.figures.values())
    return {figure.why for figure in result.figures.values()}


def test_what_is_undefined_says_why() -> None:
    assert why(agreement(shared([]))) == {agreement_grades.NOBODY}
    assert why(agreement(shared([(1, "a", 2), (2, "a", 3)]))) == {agreement_grades.ALONE}
    assert why(agreement(shared([(1, "a", 2), (2, "b", 3)]))) == {agreement_grades.APART}


def test_without_variance_only_shares_are_defined() -> None:
    result = agreement(shared([(d, p, 3) for d in range(20) for p in ("a", "b")]))
    said = {name: figure.why for name, figure in result.figures.items() if figure.value is None}
    assert set(FIGURES) - set(said) == {"exact", "within_one"}
    assert said["alpha_ordinal"] == agreement_alpha.SAME
    assert said["icc_agreement"] == agreement_icc.NO_VARIANCE
    assert said["quadratic_kappa"] == agreement_pairs.FEW
    assert result.pairs[0].quadratic_kappa.why == agreement_pairs.FLAT
    exact = result.figures["exact"]
    assert exact.value == 1.0
    assert exact.low is not None
    assert 0.8 < exact.low < 0.9


def test_so_few_documents_say_nothing() -> None:
    result = agreement(shared([(1, "a", 1), (1, "b", 2), (2, "a", 4), (2, "b", 4)]))
    figure = result.figures["alpha_ordinal"]
    assert (figure.low, figure.high, figure.n) == (-1.0, 1.0, 2)


@settings(max_examples=40, deadline=None)
@given(grades(most_documents=8))
def test_every_figure_is_defined_or_says_why_and_lies_in_its_interval(rows: Rows) -> None:
    result = agreement(shared(rows), resamples=20)
    for figure in (*result.figures.values(), *(pair.quadratic_kappa for pair in result.pairs)):
        if figure.value is None:
            assert figure.why.endswith(".")
            assert figure.low is figure.high is None
        else:
            assert figure.low is not None
            assert figure.high is not None
            assert not figure.why
            assert -1 <= figure.low <= figure.value <= figure.high <= 1


def test_two_grades_of_one_person_on_one_document_are_refused() -> None:
    with pytest.raises(ValueError, match="one grade per document"):
        shared([(1, "a", 2), (1, "a", 3)])
    with pytest.raises(ValueError, match="finite"):
        SharedGrades.of([1, 1], ["a", "b"], [1.0, float("nan")])


def test_sparse_and_dense_tables_give_the_same_sums() -> None:
    of = noisy(50)
    dense = agreement_pairs.shares(of)
    assert dense.features.nnz > 0.1 * np.prod(dense.features.shape)
    wide = Statistic(
        hstack([dense.features, csr_array((of.documents, 2000))]).tocsr(),
        lambda totals: dense.of(totals[:, : dense.features.shape[1]]),
        Scale.SHARE, dense.counts, dense.why,
    )  # fmt: skip
    assert [f.low for f in figures(wide, resamples=50)] == pytest.approx([f.low for f in figures(dense, resamples=50)])
