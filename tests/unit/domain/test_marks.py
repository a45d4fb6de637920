"""Evidence is written and read without loss, and what is no evidence is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.marks import Mark, Sign, read_marks, written

spans = st.builds(
    lambda start, size, sign: Mark(start, start + size, sign),
    st.integers(0, 10**7), st.integers(1, 10**5), st.sampled_from(Sign),
)  # fmt: skip


@given(st.lists(spans))
def test_what_is_written_is_read(marks: list[Mark]) -> None:
    assert read_marks(written(marks)) == tuple(sorted(marks))
    assert written(reversed(marks)) == written(marks)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "7", "[[1, 2]]", '[[2, 1, "good"]]', '[[-1, 1, "good"]]', '[[0, 1, "fine"]]', '[[0, true, "bad"]]',
     '[[0.5, 1, "bad"]]', "[" * 100_000],
)  # fmt: skip
def test_what_is_no_evidence_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no evidence"):
        read_marks(text)
