"""Large pages are read in time, or the ledger says why not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def large() -> Any:
    """The large pages that the benchmark makes."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import large_pages

        return large_pages
    finally:
        sys.path.remove(str(BENCHMARKS))


def test_large_pages_are_read_or_reported(large: Any) -> None:
    pages = {
        "long": large.long_page(900_000),
        "elements": large.many_elements(10_000),
        "nested": large.nested(20_000),
        "beyond": large.long_page(1_100_000),
    }
    status, seconds = large.extracted(pages, extract_megabytes=1)
    assert status == {"long": "ok", "elements": "ok", "nested": "empty", "beyond": "too_large"}
    assert seconds < 100


def test_a_page_that_takes_too_long_is_reported(large: Any) -> None:
    status, _ = large.extracted({"slow": large.many_paragraphs(3_000_000)}, extract_seconds=0.5)
    assert status == {"slow": "timeout"}
