"""What the audit panel asks the project: its runs, the table of one, and one document with all that explains it."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.domain.probes import RunInfo
from labeler.domain.wording import Phrase, phrase
from labeler.stages.audit import Audited, Auditor
from labeler.stages.audit_table import Table, load_table
from labeler.stages.audit_words import cut_in_words
from labeler.store import overview, probes, runs
from labeler.store.project import Project

MEGA, GIGA = 1_000_000, 1_000_000_000


@dataclass(frozen=True, slots=True)
class AuditView:
    """One decision run, or what passed so far, ready to be looked at.

    Attributes:
        documents: how many there are. prepared: how many of them are extracted.
        probe: the probe in force, None before the first.
        runs: oldest first. table, auditor: of the run that was asked for; None while nothing is prepared.
    """

    documents: int
    prepared: int
    probe: int | None
    runs: tuple[RunInfo, ...]
    table: Table | None
    auditor: Auditor | None

    @property
    def run(self) -> RunInfo | None:
        """The run shown."""
        return None if self.table is None else self.table.run


def audit_view(project: Project, run: int | None) -> AuditView:
    """Look at a run: the one of that number where there is one, else the newest, else what passed so far."""
    with project.read() as tx:
        counts = overview.overview(tx)
        known = tuple(runs.infos(tx))
        in_force = probes.info(tx)
    chosen = next((r.id for r in known if r.id == run), known[-1].id if known else None)
    table = load_table(project, chosen) if counts.extracted else None
    auditor = None if table is None else Auditor(project, chosen)
    probe = None if in_force is None else in_force.id
    return AuditView(counts.pages + counts.lessons, counts.extracted, probe, known, table, auditor)


def audited(auditor: Auditor, document_id: int) -> Audited | None:
    """One document; None when it is not prepared any more."""
    return next(iter(auditor.documents([document_id])), None)


def run_in_words(run: RunInfo | None) -> Phrase:
    """``Run 3 · cut 3.0 · probe 2``."""
    if run is None:
        return phrase("No decision run yet")
    return phrase("Run {run} · {cut} · probe {probe}", run=run.id, cut=cut_in_words(run.cut), probe=run.probe)


def amount(number: int) -> Phrase:
    """A count people can read: ``18,204``, ``21.4 M``, ``3.1 G``."""
    if number >= GIGA:
        return phrase("{number:,.1f} G", number=number / GIGA)
    if number >= MEGA:
        return phrase("{number:,.1f} M", number=number / MEGA)
    return phrase("{number:,}", number=number)
