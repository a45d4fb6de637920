"""What the command line prints: results to stdout, progress to stderr."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Generator, Iterable, Mapping
from typing import TextIO, TypeVar

from labeler.domain.documents import Rejection
from labeler.domain.progress import Progress

R = TypeVar("R")
EVERY_SECONDS = 0.2


def drain(stage: Generator[Progress, None, R], *, stream: TextIO | None = None) -> R:
    """Run a stage to its end and show its progress on stderr: a line that renews itself on a terminal, else nothing."""
    out = stream or sys.stderr
    live = out.isatty()
    shown = 0.0
    wrote = False
    try:
        while True:
            step = next(stage)
            if live and time.monotonic() - shown >= EVERY_SECONDS:
                shown, wrote = time.monotonic(), True
                out.write("\r\x1b[K" + progress_line(step))
                out.flush()
    except StopIteration as stop:
        report: R = stop.value
        return report
    finally:
        if wrote:
            out.write("\r\x1b[K")
            out.flush()


def progress_line(step: Progress) -> str:
    """One line for a step: ``extract: 120 of 400 documents``."""
    total = f" of {step.total:,}" if step.total is not None else ""
    note = f"{step.note}: " if step.note else ""
    return f"{note}{step.done:,}{total} {step.unit}"[:100]


def emit(report: Mapping[str, object], *, as_json: bool, words: str) -> None:
    """Print a report: one JSON document, or a sentence for people."""
    line = dump(report) if as_json else words
    sys.stdout.write(line + "\n")


def emit_recorded(recorded: int, rejected: Iterable[Rejection], *, what: str, as_json: bool, known: int = 0) -> None:
    """Print how many rows of a file were recorded, how many were known, and which were not and why."""
    rows = [{"source": r.source, "record": r.record, "error": r.error} for r in rejected]
    before = f" {known} known already," if known else ""
    lines = [f"{recorded} {what} recorded,{before} {len(rows)} rejected."]
    lines += [f"  rejected {r['record']}: {r['error']}" for r in rows]
    emit({"recorded": recorded, "rejected": rows}, as_json=as_json, words="\n".join(lines))


def emit_rows(rows: Iterable[Mapping[str, object]], *, as_json: bool, words: str) -> None:
    """Print rows as they come: JSON Lines, or one line each after the template ``words``."""
    for row in rows:
        sys.stdout.write((dump(row) if as_json else words.format(**row)) + "\n")


def dump(value: object) -> str:
    """JSON on one line; text stays readable, except what no terminal encoding can hold."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False)
