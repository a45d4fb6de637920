"""The audit's table of documents: loaded once per run, then filtered and sorted in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Final, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler.domain.ledger import Stage
from labeler.domain.probes import RunInfo
from labeler.stages.audit_filter import COMPARISONS, PARTIAL, Condition, Filter, Names, Number, Words
from labeler.store import audit_rows, runs, topics
from labeler.store.project import Project, Tx
from labeler.store.runs import DecisionRow

T = TypeVar("T")
Rows: TypeAlias = NDArray[np.int64]
UMBRELLA: Final = "boilerplate"
"""``reason:boilerplate`` finds everything that extraction dropped, whatever part of the page it was."""


class Sort(StrEnum):
    """How the list is ordered."""

    ORDER = "order"
    SCORE = "score"
    LOW_SCORE = "low score"
    TOKENS = "tokens"
    REASON = "reason"


@dataclass(frozen=True, eq=False)
class Table:
    """All lines of the audit.

    Attributes:
        run: the decision run they belong to; None for what passed so far.
        span_reasons, trim_reasons: ask the project which documents hold spans that extraction, or a later stage,
            dropped for a reason. topics: asks it for the topics of documents by their numbers, as they were found
            last. Each is asked once, when a filter needs it.
    """

    run: RunInfo | None
    rows: Sequence[DecisionRow]
    span_reasons: Callable[[], Mapping[str, frozenset[int]]] = field(default=dict)
    trim_reasons: Callable[[], Mapping[str, frozenset[int]]] = field(default=dict)
    topics: Callable[[], Mapping[int, str]] = field(default=dict)

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def where(self) -> Mapping[str, int]:
        """Row number by external id."""
        return {row.document: at for at, row in enumerate(self.rows)}

    @cached_property
    def numbers_at(self) -> Mapping[int, int]:
        """Row number by document number."""
        return {row.document_id: at for at, row in enumerate(self.rows)}

    @cached_property
    def words(self) -> list[str]:
        """Title, site and id of each row in lower case."""
        return [f"{row.title}\n{row.url}\n{row.document}".lower() for row in self.rows]

    @cached_property
    def numbers(self) -> Mapping[str, NDArray[np.float64]]:
        """Score (NaN for none), tokens and kept tokens; shape (rows,) each."""
        return {
            "score": np.array([np.nan if r.score is None else r.score for r in self.rows], dtype=np.float64),
            "tokens": np.array([r.tokens for r in self.rows], dtype=np.float64),
            "kept": np.array([r.kept_tokens for r in self.rows], dtype=np.float64),
        }

    @cached_property
    def reasons_inside(self) -> Mapping[str, frozenset[int]]:
        """Document numbers by the reasons of the spans that extraction dropped."""
        return self.span_reasons()

    @cached_property
    def reasons_later(self) -> Mapping[str, frozenset[int]]:
        """Document numbers by the reasons for which later stages left out parts."""
        return self.trim_reasons()

    @cached_property
    def topic_of(self) -> Mapping[int, str]:
        """Topics by document number."""
        return self.topics()

    @cached_property
    def kept(self) -> tuple[int, int]:
        """Documents and tokens kept."""
        kept = [r.kept_tokens for r in self.rows if r.fate == "kept"]
        return len(kept), sum(kept)

    def warm(self) -> Table:
        """Make what filters need now, on the thread that loads, and return itself."""
        _ = self.words, self.numbers, self.where, self.numbers_at, self.kept
        return self


def load_table(project: Project, run: int | None) -> Table:
    """The table of a run; of what passed so far when ``run`` is None."""
    with project.read() as tx:
        info = None if run is None else runs.info(tx, run)
        rows = audit_rows.rows_so_far(tx) if info is None else runs.table(tx, info.id)

    def ask(read: Callable[[Tx], T]) -> Callable[[], T]:
        def answer() -> T:
            with project.read() as tx:
                return read(tx)

        return answer

    number = None if info is None else info.id
    inside, later = ask(audit_rows.span_reasons), ask(lambda tx: audit_rows.trim_reasons(tx, number))
    return Table(info, rows, inside, later, ask(topics.by_document)).warm()


def arrange(table: Table, wanted: Filter, sort: Sort = Sort.ORDER) -> Rows:
    """Numbers of the rows that fulfil every condition, in the order asked for."""
    rows = np.arange(len(table), dtype=np.int64)
    for condition in sorted(wanted.conditions, key=_cost):
        rows = rows[_holds(table, rows, condition)]
    return _sorted(table, rows, sort)


def _cost(condition: Condition) -> int:
    return 0 if isinstance(condition, Number) else 1 if isinstance(condition, Names) else 2


def _holds(table: Table, rows: Rows, condition: Condition) -> NDArray[np.bool_]:
    if isinstance(condition, Number):
        values = table.numbers[condition.key][rows]
        with np.errstate(invalid="ignore"):
            found = np.asarray(COMPARISONS[condition.comparison](values, condition.value))  # type: ignore[arg-type]
        return ~found & ~np.isnan(values) if condition.negated else found
    if isinstance(condition, Words):
        words, text = table.words, condition.text
        found = np.fromiter((text in words[at] for at in rows.tolist()), dtype=np.bool_, count=len(rows))
    else:
        found = _named(table, rows, condition)
    return ~found if condition.negated else found


def _named(table: Table, rows: Rows, condition: Names) -> NDArray[np.bool_]:
    if condition.key == "reason":
        return _by_reason(table, rows, condition)
    read = _reader(table, condition)
    known: dict[str, bool] = {}

    def holds(value: str) -> bool:
        if value not in known:
            known[value] = any(_fits(value.lower(), wish, condition) for wish in condition.values)
        return known[value]

    values = table.rows
    return np.fromiter((holds(read(values[at])) for at in rows.tolist()), dtype=np.bool_, count=len(rows))


def _reader(table: Table, condition: Names) -> Callable[[DecisionRow], str]:
    if condition.key == "topic":
        return lambda row: table.topic_of.get(row.document_id, "")
    return site_of if condition.key == "site" and condition.exact else _READ[condition.key]


def _by_reason(table: Table, rows: Rows, condition: Names) -> NDArray[np.bool_]:
    """The document itself was dropped for the reason, or a part of it was."""

    def wished(reason: str) -> bool:
        return any(_fits(reason.lower(), wish, condition) for wish in condition.values)

    everything = not condition.exact and any(UMBRELLA.startswith(wish) for wish in condition.values)
    inside: set[int] = set()
    for reason, numbers in table.reasons_inside.items():
        if everything or wished(reason):
            inside |= numbers
    for reason, numbers in table.reasons_later.items():
        if wished(reason):
            inside |= numbers
    wanted = {reason for reason in {row.reason for row in table.rows} if wished(reason)}
    return np.fromiter(
        ((row := table.rows[at]).reason in wanted or row.document_id in inside for at in rows.tolist()),
        dtype=np.bool_, count=len(rows),
    )  # fmt: skip


def _fits(value: str, wish: str, condition: Names) -> bool:
    if condition.exact:
        return " ".join(value.replace('"', "").split()) == " ".join(wish.split())
    if condition.key in PARTIAL:
        return wish in value
    plain = value.replace("_", " ").replace("-", " ")
    return bool(value) and (value.startswith(wish) or plain.startswith(wish.replace("_", " ").replace("-", " ")))


_READ: Final[Mapping[str, Callable[[DecisionRow], str]]] = {
    "title": lambda row: row.title,
    "site": lambda row: row.url,
    "id": lambda row: row.document,
    "fate": lambda row: row.fate,
    "stage": lambda row: row.stage,
    "kind": lambda row: row.kind,
    "lang": lambda row: row.language,
    "source": lambda row: row.source,
}


def _sorted(table: Table, rows: Rows, sort: Sort) -> Rows:
    """Stable: equal ones stay in the order they came in; documents without a score come last."""
    if sort is Sort.ORDER:
        return rows
    if sort is Sort.REASON:
        order = {stage.value: at for at, stage in enumerate(Stage)}
        keys = [(order.get(r.stage, -1), r.reason) for r in (table.rows[at] for at in rows.tolist())]
        return rows[sorted(range(len(keys)), key=keys.__getitem__)]
    values = table.numbers["tokens" if sort is Sort.TOKENS else "score"][rows]
    ascending = values if sort is Sort.LOW_SCORE else -values
    return rows[np.argsort(ascending, kind="stable")]  # NaN sorts last


def site_of(row: DecisionRow) -> str:
    """The host of the page's address, without ``www.``; the external id where there is no address."""
    return host_of(row.url) or row.document


def host_of(url: str) -> str:
    """The host of an address, without ``www.``; empty where there is none."""
    return url.partition("//")[2].partition("/")[0].rpartition("@")[2].removeprefix("www.")


def title_of(row: DecisionRow) -> str:
    """What to call a document: its title in one line, else its external id."""
    return " ".join(row.title.split()) or row.document
