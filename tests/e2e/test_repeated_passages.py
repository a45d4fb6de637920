"""Repeated passages through all stages: pages of one site lose what stands on most of them, and the ledger says so."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from labeler.domain.ledger import Fate, Stage, check_partition
from labeler.domain.progress import drain
from labeler.stages import extract, ingest, measure, passages, screen, twins
from labeler.stages.audit import Audited, AuditParams
from labeler.stages.audit import run as audit
from labeler.store import ledgers
from labeler.store.project import Project

NOTICE = "Readers of this page can order a printed copy of all our sheets at the office in the old town."
WORDS = [
    "water",
    "plants",
    "light",
    "roots",
    "stones",
    "rivers",
    "cells",
    "energy",
    "heat",
    "sound",
    "maps",
    "numbers",
    "letters",
    "seeds",
    "clouds",
    "iron",
]


def page(number: int) -> str:
    chance = random.Random(number)
    texts = (" ".join(chance.choices(WORDS, k=45)).capitalize() + "." for _ in range(4))
    body = "".join(f"<p>The {chance.choice(WORDS)} of sheet {number} are the topic here. {text}</p>" for text in texts)
    link = f'<link rel="canonical" href="https://sheets.example.org/{number}">'
    return (
        f"<html><head>{link}<title>{number}</title></head><body><article>{body}<p>{NOTICE}</p></article></body></html>"
    )


def add(project: Project, folder: Path, *numbers: int) -> None:
    folder.mkdir()
    for number in numbers:
        (folder / f"{folder.name}-{number}.html").write_text(page(number), encoding="utf-8")
    drain(ingest.run(project, ingest.IngestParams((str(folder),))))
    drain(extract.run(project, extract.ExtractParams(1)))
    drain(twins.run(project, twins.TwinsParams()))
    drain(passages.run(project, passages.PassagesParams()))
    drain(measure.run(project, measure.MeasureParams(1)))
    drain(screen.run(project, screen.ScreenParams()))


def audited(project: Project) -> list[Audited]:
    return [item for item in audit(project, AuditParams()) if isinstance(item, Audited)]


def test_a_notice_on_every_page_of_a_site_is_left_out_of_all_of_them(project: Project, tmp_path: Path) -> None:
    add(project, tmp_path / "first", 1, 2, 3, 4)
    assert all(s.reason != "repeated_passage" for of in audited(project) for s in of.spans)
    add(project, tmp_path / "second", 5, 6)
    found = audited(project)
    assert len(found) == 6
    sums: Counter[str] = Counter()
    for of in found:
        check_partition(of.spans, len(of.text))
        sums.update(of.totals)
        (left_out,) = [s for s in of.spans if s.reason == "repeated_passage"]
        assert of.text[left_out.start : left_out.end].strip() == NOTICE
        assert (left_out.stage, left_out.fate) == (Stage.DUPLICATES, Fate.DROPPED)
        assert left_out.tokens > 15
        evidence = dict(left_out.evidence)
        twin = evidence.pop("twin")
        assert twin in {other.document.external_id for other in found} - {of.document.external_id}
        assert evidence == {"documents": 6, "of": 6, "site": "sheets.example.org"}
    with project.read() as tx:
        assert dict(ledgers.tokens_by_fate(tx)) == {why: n for why, n in sums.items() if n}
    assert drain(screen.run(project, screen.ScreenParams())).documents == 0
