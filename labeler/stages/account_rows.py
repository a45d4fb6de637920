"""The account as JSON and as a table of rows."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from labeler.exchange.files import replacing
from labeler.stages.account import AccountReport, Step
from labeler.store.accounts import Part

COLUMNS: Final = ("by", "stage", "reason", "tokens", "documents")


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of one group (empty where all are counted together) that one stage took for one reason.

    Attributes:
        stage: None for kept, whose reason is ``kept``.
    """

    by: str
    stage: str | None
    reason: str
    tokens: int
    documents: int

    def record(self) -> dict[str, object]:
        """The row with the names of COLUMNS."""
        return {name: getattr(self, name) for name in COLUMNS}


def rows(report: AccountReport) -> Iterator[Row]:
    """Every number of the account once: its tokens add up to the report's."""
    for group in report.groups:
        for part in group.parts:
            yield Row(group.name, part.stage or None, part.reason, part.tokens, part.documents)


def record(report: AccountReport) -> dict[str, object]:
    """The account, JSON-ready."""
    return {
        "run": report.run,
        "by": report.by.value,
        "tokens": report.tokens,
        "documents": report.documents,
        "flow": [_step(step) for step in report.flow],
        "groups": [{"by": g.name, "tokens": g.tokens, "documents": g.documents} for g in report.groups],
        "rows": [row.record() for row in rows(report)],
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "stage": step.stage.value,
        "entered": step.entered,
        "documents_entered": step.documents_entered,
        "drops": [_drop(part) for part in step.drops],
        "left": step.left,
        "documents_left": step.documents_left,
    }


def _drop(part: Part) -> dict[str, object]:
    return {"reason": part.reason, "tokens": part.tokens, "documents": part.documents}


def as_csv(report: AccountReport) -> str:
    """The rows with a heading, as RFC 4180 has it. Values are never altered."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows(report):
        writer.writerow([row.by, row.stage or "", row.reason, row.tokens, row.documents])
    return out.getvalue()


def as_json(report: AccountReport) -> str:
    """The account as one JSON document for people and programs."""
    return json.dumps(record(report), ensure_ascii=False, indent=1) + "\n"


def write_json(report: AccountReport, path: Path) -> None:
    """Write the account as JSON. The file appears whole or not at all.

    Raises:
        WorldError: it cannot be written there.
    """
    _write(as_json(report), path)


def write_csv(report: AccountReport, path: Path) -> None:
    """Write the rows as CSV. The file appears whole or not at all.

    Raises:
        WorldError: it cannot be written there.
    """
    _write(as_csv(report), path)


def _write(text: str, path: Path) -> None:
    with replacing(path) as file:
        file.write(text.encode("utf-8"))
