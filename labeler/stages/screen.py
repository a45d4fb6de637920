"""Screen: language and duplicates. Each document passes, or is dropped by one stage for one reason."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from labeler.domain.grades import digest
from labeler.domain.ledger import Stage
from labeler.domain.progress import Progress
from labeler.stages.config import load_settings
from labeler.store import ledgers
from labeler.store.ledgers import Screened, Standing
from labeler.store.project import Project

CODE_VERSION = "screen-1"
BATCH = 500


@dataclass(frozen=True, slots=True)
class ScreenParams:
    """Nothing to choose: the project's settings say which languages stay."""


@dataclass(frozen=True, slots=True)
class ScreenReport:
    """How many documents were screened anew, and how many of all are dropped, by reason."""

    documents: int
    dropped: dict[str, int]


def run(project: Project, params: ScreenParams) -> Generator[Progress, None, ScreenReport]:
    """Screen all extracted documents; those whose answer and key are unchanged are not written again."""
    del params
    with project.read() as tx:
        languages = load_settings(tx).languages
        standings = ledgers.standings(tx)
        before = ledgers.screenings(tx)
    rows = screen(standings, languages=languages)
    changed = [row for row in rows if before.get(row.document_id) != row]
    for at in range(0, len(changed), BATCH):
        yield Progress(at, len(changed), "documents", "screen")
        with project.write() as tx:
            ledgers.save_screenings(tx, changed[at : at + BATCH])
    yield Progress(len(changed), len(changed), "documents", "screen")
    dropped: dict[str, int] = {}
    for row in rows:
        if row.stage is not None:
            dropped[row.reason] = dropped.get(row.reason, 0) + 1
    return ScreenReport(len(changed), dropped)


def screen(standings: Sequence[Standing], *, languages: Sequence[str]) -> list[Screened]:
    """Screen documents in the order they came in: the first of several equal ones stays."""
    names = {s.document_id: s.document for s in standings}
    first_with: dict[str, str] = {}
    rows = []
    for s in standings:
        stage, reason, evidence = _opinion(s, languages, names, first_with)
        if s.main_hash and stage is None:
            first_with.setdefault(s.main_hash, s.document)
        key = digest([CODE_VERSION, list(languages), s.main_hash, s.duplicate_of, stage, reason, dict(evidence)])
        rows.append(Screened(s.document_id, key, stage, reason, evidence))
    return rows


def _opinion(
    s: Standing, languages: Sequence[str], names: Mapping[int, str], first_with: Mapping[str, str]
) -> tuple[Stage | None, str, Mapping[str, object]]:
    if languages and s.main_hash and s.language not in languages:
        wanted = {"language": s.language, "confidence": s.confidence, "wanted": list(languages)}
        return Stage.LANGUAGE, "other_language", wanted
    if s.duplicate_of is not None:
        return Stage.DUPLICATES, "exact_duplicate", {"twin": names[s.duplicate_of], "similarity": 1.0}
    if s.main_hash and s.main_hash in first_with:
        return Stage.DUPLICATES, "same_main_text", {"twin": first_with[s.main_hash], "similarity": 1.0}
    return None, "", {}
