"""The form in which a benchmark prints what it measured."""

from __future__ import annotations


def figure(
    name: str, value: float, unit: str, reference: float, bar: float, *, at_least: bool = False
) -> dict[str, object]:
    """One measured figure; ``ratio`` is value over reference and is what the bar holds against."""
    ratio = value / reference
    return {
        "name": name,
        "value": round(value, 5),
        "unit": unit,
        "reference": round(reference, 5),
        "ratio": round(ratio, 5),
        "bar": bar,
        "holds": ratio >= bar if at_least else ratio <= bar,
    }
