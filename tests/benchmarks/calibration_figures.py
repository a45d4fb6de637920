"""The form in which the benchmark of calibration prints what it measured."""

from __future__ import annotations

import json


def row(
    name: str,
    value: float,
    unit: str,
    *,
    reference: float | None = None,
    bar: float | tuple[float, float] | None = None,
    at_least: bool = False,
) -> None:
    """Print one figure; a bar of two numbers holds between them, one number is a most, or ``at_least`` a least."""
    if bar is None:
        holds = None
    elif isinstance(bar, tuple):
        holds = bar[0] <= value <= bar[1]
    else:
        holds = value >= bar if at_least else value <= bar
    print(
        json.dumps(
            {
                "name": name,
                "value": round(value, 4),
                "unit": unit,
                "reference": None if reference is None else round(reference, 4),
                "ratio": round(value / reference, 4) if reference else None,
                "bar": bar,
                "holds": None if holds is None else bool(holds),
            }
        ),
        flush=True,
    )
