"""Figures of agreement are those of published worked examples."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from labeler.learn.agreement import agreement
from labeler.learn.agreement_grades import SharedGrades

_ = np.nan

# K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C: four observers, twelve units, missing
# data. The published figures: nominal .743, ordinal .815, interval .849.
KRIPPENDORFF = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]

# P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin
# 86 (1979): six targets, four judges. They give ICC(1,1) = .17, ICC(2,1) = .29, ICC(3,1) = .71, from the mean squares
# 11.24 (targets), 32.49 (judges), 1.02 (residual) and 6.26 (within targets).
SHROUT_FLEISS = [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]

# R. N. MacLennan, "Interrater Reliability With SPSS for Windows 5.0", The American Statistician 47 (1993), page 293:
# nine judges, six pairs of skaters. SAS sample 25031 prints the mean squares .43707407 (pairs), .02157407 (judges)
# and .01124074 (error).
MACLENNAN = [
    [5.9, 5.8, 5.5, 5.6, 5.4, 5.5],
    [5.9, 5.7, 5.7, 5.8, 5.5, 5.2],
    [5.9, 5.8, 5.7, 5.6, 5.4, 5.2],
    [5.9, 5.7, 5.8, 5.7, 5.4, 5.3],
    [5.8, 5.7, 5.3, 5.4, 5.4, 5.1],
    [5.8, 5.7, 5.6, 5.6, 5.4, 5.4],
    [5.9, 5.8, 5.5, 5.3, 5.4, 5.2],
    [5.9, 5.8, 5.7, 5.6, 5.4, 5.2],
    [5.9, 5.8, 5.3, 5.7, 5.5, 5.3],
]

# The data set `anxiety` of the R package irr (M. Gamer, J. Lemon, I. Fellows, P. Singh): three raters, twenty subjects.
# kappa2(anxiety[, 2:3], "squared") gives 0.2520325: irr leaves out the category that neither used, so 6 is the fifth.
# icc(anxiety, model = "twoway", type = "agreement", unit = "single") prints ICC(A,1) = 0.198.
ANXIETY = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
]


def shared(table: list[list[float]]) -> SharedGrades:
    """Grades from one row per person; missing ones left out."""
    grades: npt.NDArray[np.float64] = np.array(table, np.float64).T
    documents, people = np.nonzero(np.isfinite(grades))
    return SharedGrades.of(documents, [f"p{at}" for at in people], grades[documents, people])


def values(table: list[list[float]]) -> dict[str, float]:
    found = agreement(shared(table), resamples=10).figures
    return {name: figure.value for name, figure in found.items() if figure.value is not None}


def test_krippendorff_s_example_with_missing_grades() -> None:
    found = values(KRIPPENDORFF)
    assert found["alpha_nominal"] == pytest.approx(0.743, abs=5e-4)
    assert found["alpha_ordinal"] == pytest.approx(0.815, abs=5e-4)
    assert found["alpha_interval"] == pytest.approx(0.849, abs=5e-4)


def test_intraclass_correlations_of_shrout_and_fleiss() -> None:
    found = values(SHROUT_FLEISS)
    assert found["icc_one_way"] == pytest.approx(0.17, abs=5e-3)
    assert found["icc_agreement"] == pytest.approx(0.29, abs=5e-3)
    assert found["icc_consistency"] == pytest.approx(0.71, abs=5e-3)
    # From the published mean squares, with the paper's formulas.
    assert found["icc_one_way"] == pytest.approx((11.24 - 6.26) / (11.24 + 3 * 6.26), abs=1e-3)
    assert found["icc_agreement"] == pytest.approx(
        (11.24 - 1.02) / (11.24 + 3 * 1.02 + 4 * (32.49 - 1.02) / 6), abs=1e-3
    )
    assert found["icc_consistency"] == pytest.approx((11.24 - 1.02) / (11.24 + 3 * 1.02), abs=1e-3)


def test_intraclass_correlations_of_maclennan_s_judges() -> None:
    pairs, judges, error = 0.43707407, 0.02157407, 0.01124074
    found = values(MACLENNAN)
    assert found["icc_consistency"] == pytest.approx((pairs - error) / (pairs + 8 * error), abs=1e-6)
    assert found["icc_agreement"] == pytest.approx(
        (pairs - error) / (pairs + 8 * error + 9 * (judges - error) / 6), abs=1e-6
    )


def test_intraclass_correlation_of_the_anxiety_ratings() -> None:
    assert values(ANXIETY)["icc_agreement"] == pytest.approx(0.198, abs=5e-4)


def test_weighted_kappa_of_the_anxiety_ratings() -> None:
    two = [[5 if grade == 6 else grade for grade in person] for person in ANXIETY[1:]]
    assert values(two)["quadratic_kappa"] == pytest.approx(0.2520325, abs=1e-6)
