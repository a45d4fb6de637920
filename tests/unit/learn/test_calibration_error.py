import itertools

import numpy as np
import pytest

from labeler.learn.calibration_error import bin_edges, bins_of, calibration_curve, calibration_error, plain_error


def test_error_is_freed_of_what_chance_adds() -> None:
    rng = np.random.default_rng(0)
    plain, freed, covered = [], [], 0
    for _ in range(60):
        p = rng.beta(1, 4, 150)
        hits = (rng.random(150) < p) * 1.0
        found = calibration_error(p, hits)
        assert found.low is not None
        assert found.high is not None
        plain.append(plain_error(p, hits, bin_edges(p)))
        freed.append(found.value)
        covered += found.low <= 0.005
    assert np.mean(plain) > 0.06
    assert np.mean(freed) < 0.03
    assert covered >= 55


@pytest.mark.parametrize("n", [40, 200])
def test_error_of_wrong_probabilities_is_found_and_covered(n: int) -> None:
    rng = np.random.default_rng(1)
    covered, values = 0, []
    for _ in range(100):
        p = rng.beta(1, 2, n)
        found = calibration_error(p, (rng.random(n) < p / 2) * 1.0)
        assert found.low is not None
        assert found.high is not None
        covered += found.low <= 1 / 6 <= found.high  # half the mean probability
        values.append(found.value)
    assert covered >= 91
    assert np.mean(values) == pytest.approx(1 / 6, abs=0.02)


def test_same_documents_have_the_same_error() -> None:
    p = np.linspace(0, 1, 50)
    assert calibration_error(p, p > 0.5) == calibration_error(p, p > 0.5)


def test_few_documents_have_no_error() -> None:
    found = calibration_error(np.full(19, 0.5), np.ones(19))
    assert (found.value, found.why) == (None, "a calibration error needs 20 documents, these count as 19")
    assert calibration_error(np.zeros(0), np.zeros(0)).value is None
    lopsided = calibration_error(np.full(100, 0.5), np.ones(100), np.r_[1000.0, np.ones(99)])
    assert lopsided.why == "a calibration error needs 20 documents, these count as 1"


def test_curve_partitions_the_documents() -> None:
    rng = np.random.default_rng(0)
    p = rng.random(100).round(2)
    curve = calibration_curve(p, p)
    assert sum(b.share.n for b in curve) == 100
    assert [b.probability for b in curve] == sorted(b.probability for b in curve)
    assert all(b.low <= b.probability <= b.high for b in curve)
    assert all(b.share.value == pytest.approx(b.probability) for b in curve)
    assert all(one.high < other.low for one, other in itertools.pairwise(curve))
    assert calibration_curve(np.zeros(0), np.zeros(0)) == ()


def test_equal_probabilities_are_in_one_bin() -> None:
    p = np.repeat([0.1, 0.9], [90, 10])
    bins = bins_of(p, bin_edges(p))
    assert len(set(bins[:90].tolist())) == 1
    assert [b.share.n for b in calibration_curve(p, p)] == [90, 10] or len(calibration_curve(p, p)) == 1
