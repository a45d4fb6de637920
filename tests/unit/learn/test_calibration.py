import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learn.calibration import CUTS, Calibration, CutMap, Unfit, fit_calibrations
from labeler.learn.calibration_error import calibration_error


def one_hot(grades: np.ndarray) -> np.ndarray:
    return np.eye(6)[grades]


def material(rng: np.random.Generator, count: int, *, shift: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """A forest's probabilities, and grades whose log odds are shifted against them."""
    chances = rng.dirichlet([3.0, 6.0, 2.0, 1.0, 0.5, 0.2], count)
    above = np.cumsum(chances[:, ::-1], axis=1)[:, ::-1][:, 1:]
    true = 1 / (1 + (1 / np.clip(above, 1e-6, 1 - 1e-6) - 1) * np.exp(-shift))
    return chances, (rng.random((count, 1)) < true).sum(axis=1)


def fitted(found: dict[str, Calibration | Unfit], kind: str = "page") -> Calibration:
    calibration = found[kind]
    assert isinstance(calibration, Calibration)
    return calibration


@pytest.mark.parametrize("shift", [0.0, -1.5, 2.0])
@pytest.mark.parametrize("cut", [2, 3])
def test_a_shifted_forest_is_put_right(shift: float, cut: int) -> None:
    rng = np.random.default_rng(4)
    chances, grades = material(rng, 4000, shift=shift)
    calibration = fitted(fit_calibrations(["page"] * 1000, chances[:1000], one_hot(grades[:1000])))
    p = calibration.p_at_least(chances[1000:], cut)
    assert p is not None
    error = calibration_error(p, (grades[1000:] >= cut) * 1.0)
    assert error.value is not None
    assert error.value <= 0.05


def test_few_grades_leave_a_forest_that_is_right_nearly_as_it_is() -> None:
    rng = np.random.default_rng(2)
    chances, grades = material(rng, 30)
    calibration = fitted(fit_calibrations(["page"] * 30, chances, one_hot(grades)))
    for entry in calibration.maps[1:3]:
        assert isinstance(entry, CutMap)
        assert abs(entry.shift) < 1.0
        assert 0.5 < entry.slope < 1.5


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([30, 200]), st.floats(-3, 3))
def test_more_is_never_less(seed: int, count: int, shift: float) -> None:
    """Probability rises with the forest's own, and falls with the cut."""
    rng = np.random.default_rng(seed)
    chances, grades = material(rng, count, shift=shift)
    calibration = fitted(fit_calibrations(["page"] * count, chances, one_hot(grades)))
    before = np.ones(count)
    for cut in CUTS:
        p = calibration.p_at_least(chances, cut)
        if p is None:
            assert isinstance(calibration.at(cut), Unfit)
            continue
        assert (p <= before + 1e-12).all()
        assert ((p >= 0) & (p <= 1)).all()
        before = p
    ladder = np.zeros((50, 6))
    ladder[:, 3] = np.linspace(0, 1, 50)
    ladder[:, 0] = 1 - ladder[:, 3]
    for cut in CUTS[:3]:
        p = calibration.p_at_least(ladder, cut)
        assert p is None or (np.diff(p) >= -1e-12).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_records_give_the_same_probabilities(seed: int) -> None:
    rng = np.random.default_rng(seed)
    chances, grades = material(rng, 40)
    calibration = fitted(fit_calibrations(["page"] * 40, chances, one_hot(grades)))
    again = Calibration.from_record(json.loads(json.dumps(calibration.to_record(), allow_nan=False)))
    assert again == calibration


def test_records_that_are_no_calibration_are_refused() -> None:
    good = Calibration(40, (CutMap(0.0, 1.0),) * 5).to_record()
    for bad in (
        {**good, "maps": good["maps"][:4]},
        {**good, "maps": [{"shift": 0.0, "slope": -1.0}] * 5},
        {**good, "maps": [{"shift": float("nan"), "slope": 1.0}] * 5},
    ):
        with pytest.raises(ValueError, match="a calibration"):
            Calibration.from_record(bad)
    with pytest.raises(KeyError):
        Calibration.from_record({"documents": 3})


def test_each_kind_has_its_own_and_says_why_it_has_none() -> None:
    rng = np.random.default_rng(0)
    chances, grades = material(rng, 200)
    kinds = ["page"] * 100 + ["lesson"] * 100
    turned = np.where(np.arange(200) < 100, grades, np.maximum(grades - 1, 0))
    found = fit_calibrations(kinds, chances, one_hot(turned))
    pages, lessons = fitted(found).p_at_least(chances, 2), fitted(found, "lesson").p_at_least(chances, 2)
    assert pages is not None
    assert lessons is not None
    assert lessons.mean() < pages.mean() - 0.1
    assert found["page"] == fit_calibrations(kinds[:100], chances[:100], one_hot(turned[:100]))["page"]
    few = fit_calibrations(["page"] * 100 + ["lesson"] * 29, chances[:129], one_hot(grades[:129]))
    assert few["lesson"] == Unfit("lessons have 29 of 30 grades of their own")
    assert fit_calibrations([], np.zeros((0, 6)), np.zeros((0, 6)))["page"] == Unfit(
        "pages have 0 of 30 grades of their own"
    )


def test_a_cut_that_nobody_reached_has_no_map() -> None:
    rng = np.random.default_rng(0)
    chances, grades = material(rng, 50)
    calibration = fitted(fit_calibrations(["page"] * 50, chances, one_hot(np.clip(grades, 1, 2))))
    assert calibration.at(3) == Unfit("nobody graded any of the pages 3 or more")
    assert calibration.at(1) == Unfit("nobody graded any of the pages less than 1")
    assert calibration.p_at_least(chances, 3) is None
    assert calibration.p_at_least(chances, 6) is None
    assert calibration.p_at_least(chances, 1.5) is not None


def test_several_grades_count_as_the_share_that_reached_the_cut() -> None:
    rng = np.random.default_rng(0)
    chances, _ = material(rng, 100)
    halves = np.tile([0.0, 0.5, 0.0, 0.5, 0.0, 0.0], (100, 1))
    calibration = fitted(fit_calibrations(["page"] * 100, chances, halves))
    p = calibration.p_at_least(chances, 2)
    assert p is not None
    assert p.mean() == pytest.approx(0.5, abs=0.05)


def test_documents_that_count_nothing_and_documents_without_an_answer_change_nothing() -> None:
    rng = np.random.default_rng(0)
    chances, grades = material(rng, 80)
    chances[40:60] = np.nan
    weights = np.r_[np.ones(60), np.zeros(20)]
    found = fit_calibrations(["page"] * 80, chances, one_hot(grades), weights)
    assert found["page"] == fit_calibrations(["page"] * 40, chances[:40], one_hot(grades[:40]))["page"]
    p = fitted(found).p_at_least(chances, 2)
    assert p is not None
    assert np.isnan(p[40:60]).all()
    assert np.isfinite(p[:40]).all()
