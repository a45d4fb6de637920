"""Verdicts of auditors, as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Says, Verdict
from labeler.exchange.fields import name_in, read_rows, remark_in, time_of
from labeler.exchange.jsonl import Line
from labeler.exchange.rows import BadRow


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One row of a file of verdicts.

    Attributes:
        document: external id of the document. at: when, ISO 8601 in UTC; empty where the row does not say.
        line: number of its line, from 1.
    """

    document: str
    auditor: str
    verdict: Verdict
    at: str = ""
    line: int = 0


def read_verdicts(path: Path) -> Iterator[VerdictRow | Rejection]:
    """The verdicts of a JSON Lines file, plain or gzip; rows that hold none as rejections.

    Raises:
        BadInput: the file is missing or cannot be read.
    """
    return read_rows(path, _verdict)


def _verdict(line: Line) -> VerdictRow:
    row = line.row
    try:
        verdict = Verdict(
            says=Says(_word(row, "says", [says.value for says in Says])),
            fate=Fate(_word(row, "fate", [fate.value for fate in Fate])),
            start=_number(row, "start"),
            end=_number(row, "end"),
            reason=remark_in(row, "reason"),
            note=remark_in(row, "note"),
            run=_number(row, "run"),
        )
    except BadInput as error:
        raise BadRow(str(error)) from None
    return VerdictRow(name_in(row, "document"), name_in(row, "auditor"), verdict, time_of(row.get("at")), line.number)


def _word(row: Mapping[str, object], key: str, known: list[str]) -> str:
    value = row.get(key)
    if value not in known:
        raise BadRow(f"{key} is {' or '.join(known)}: {value!r:.60}")
    return str(value)


def _number(row: Mapping[str, object], key: str) -> int | None:
    value = row.get(key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise BadRow(f"the {key} is no whole number: {value!r:.60}")
    return value
