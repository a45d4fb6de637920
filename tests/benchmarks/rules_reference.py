"""What datatrove's filters say of texts, and how to compare it: for the benchmark and for tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from labeler.text.rules import Family, RuleReport

Outcome = tuple[str | None, str | None]
"""Why datatrove drops a text, or else what it leaves of it."""
Judge = Callable[[str], Outcome]


def kept_text(text: str, report: RuleReport) -> str | None:
    """The text as C4 leaves it, None where it drops the document."""
    if Family.C4 in report.reasons:
        return None
    lines, at = [], 0
    cut = list(report.dropped_lines)
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        inside = [(first, last) for first, last, _ in cut if start <= first and last <= at]
        if (start, at) in inside:
            continue
        lines.append(strip_around(line, inside, start))
    return "\n".join(lines).strip()


def strip_around(line: str, inside: list[tuple[int, int]], start: int) -> str:
    """A line without citations, of which only the white space at the ends of the original line is taken off."""
    first = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    pieces, at = [], first
    for begin, end in inside:
        pieces.append(line[at - start : begin - start])
        at = end
    return "".join([*pieces, line[at - start : last - start]])


def datatrove() -> tuple[dict[Family, Judge], Callable[[str], list[str]]]:
    """For each family what datatrove's filter says of a text (reason and text left), and its word splitter."""
    os.environ["LOGURU_DIAGNOSE"] = "NO"  # else a crash would write the environment to its log
    from datatrove.data import Document
    from datatrove.pipeline.filters import (
        C4QualityFilter,
        FineWebQualityFilter,
        GopherQualityFilter,
        GopherRepetitionFilter,
    )
    from datatrove.utils.word_tokenizers import load_word_tokenizer

    def judge(made: Any) -> Judge:
        def run(text: str) -> Outcome:
            document = Document(text=text, id="0")
            result = made.filter(document)
            return (None, document.text) if result is True else (result[1], None)

        return run

    filters = {
        Family.GOPHER_REPETITION: judge(GopherRepetitionFilter()),
        Family.GOPHER_QUALITY: judge(GopherQualityFilter()),
        Family.C4: judge(C4QualityFilter()),
        Family.FINEWEB: judge(FineWebQualityFilter()),
    }
    for run in filters.values():
        run("A first text. " * 60)
    return filters, load_word_tokenizer("eng").word_tokenize


def compared(text: str, report: RuleReport, outcomes: dict[Family, Outcome]) -> dict[str, tuple[object, object]]:
    """For each family the reason, and for C4 the text left: ours and datatrove's."""
    results: dict[str, tuple[object, object]] = {
        family: (report.reasons.get(family), outcomes[family][0]) for family in Family
    }
    results["c4_lines"] = (kept_text(text, report), outcomes[Family.C4][1])
    return results
