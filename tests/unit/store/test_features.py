"""Descriptions of texts come back as they went in."""

from __future__ import annotations

from itertools import count

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.store import features
from labeler.store.features import Described
from labeler.store.project import Project

NUMBERS = count()


def described(name: str, buckets: list[int], statistics: list[float]) -> Described:
    counts = [(7 * b) % 65_535 + 1 for b in buckets]
    return Described(
        name,
        "key",
        np.array(statistics, np.float32),
        np.array(buckets, np.uint32),
        np.array(counts, np.uint16),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(
    buckets=st.lists(st.integers(0, 2**32 - 1), unique=True, max_size=40).map(sorted),
    statistics=st.lists(st.floats(width=32, allow_nan=False), max_size=9),
)
def test_what_was_saved_comes_back(project: Project, buckets: list[int], statistics: list[float]) -> None:
    name = f"text {next(NUMBERS)}"
    row = described(name, buckets, statistics)
    with project.write() as tx:
        features.save(tx, [row])
        features.save(tx, [described(name, [], [])])  # a text keeps what it was described as first
    with project.read() as tx:
        found = features.load(tx, "key", [name, name])[1]
        assert name in features.known(tx, "key")
    for field in ("statistics", "buckets", "counts"):
        np.testing.assert_array_equal(getattr(found, field), getattr(row, field))


def test_a_text_that_was_not_described_is_missed(project: Project) -> None:
    with project.read() as tx, pytest.raises(KeyError):
        features.load(tx, "key", ["nothing"])
