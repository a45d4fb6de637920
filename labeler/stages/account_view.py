"""What the flow panel asks the project: its runs, and the account of one."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.domain.probes import RunInfo
from labeler.domain.progress import drain
from labeler.stages import account, topics
from labeler.stages.account import AccountParams, AccountReport, By
from labeler.store import overview, runs
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class AccountView:
    """The account of one decision run, or of what passed so far.

    Attributes:
        documents: how many there are. prepared: how many of them are extracted.
        runs: oldest first. run: the one shown, None for what passed so far.
        report: None while nothing is prepared, and while topics have to be found first.
    """

    documents: int
    prepared: int
    runs: tuple[RunInfo, ...]
    run: RunInfo | None
    report: AccountReport | None


def account_view(project: Project, run: int | None, by: By) -> AccountView:
    """Look at a run: the one of that number where there is one, else the newest, else what passed so far.

    Raises:
        NotReady: documents have other texts now than when the run decided.
    """
    with project.read() as tx:
        counts = overview.overview(tx)
        known = tuple(runs.infos(tx))
    chosen = next((r for r in known if r.id == run), known[-1] if known else None)
    ready = counts.extracted and (by is not By.TOPIC or topics.known(project))
    params = AccountParams(None if chosen is None else chosen.id, by)
    report = drain(account.run(project, params)) if ready else None
    return AccountView(counts.pages + counts.lessons, counts.extracted, known, chosen, report)
