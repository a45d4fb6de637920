"""A text that cannot be measured does not take those of its batch with it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from labeler.domain.progress import drain
from labeler.stages import extract, ingest, measure
from labeler.stages.measuring import Job, measure_some
from labeler.store import documents, measures
from labeler.store.project import Project

HANGS, DIES = "endless", "deadly"


def hostile(job: Job) -> list[dict[str, object]]:
    """Measure, but never come to an end of one text, and die of another."""
    for text, _ in job.documents:
        if DIES in text:
            os._exit(9)
        while HANGS in text:
            time.sleep(0.05)
    return measure_some(job)


def test_bad_texts_in_a_batch_are_the_only_ones_without_measures(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "texts.jsonl"
    words = {1: HANGS, 3: DIES}
    rows = [{"id": str(n), "text": f"Text {n} has {words.get(n, 'words')} in it."} for n in range(5)]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    drain(ingest.run(project, ingest.IngestParams((str(source),))))
    drain(extract.run(project, extract.ExtractParams()))
    monkeypatch.setattr(measure, "measure_some", hostile)
    monkeypatch.setattr(measure, "BATCH_SECONDS", 3.0)
    report = drain(measure.run(project, measure.MeasureParams(workers=1)))
    assert (report.documents, report.failed) == (5, 2)
    with project.read() as tx:
        ids = documents.all_ids(tx)
        names = documents.external_ids(tx)
        bad = [names[number] for number, _, body in measures.some(tx, ids) if measure.UNMEASURED in body]
    assert bad == ["1", "3"]
    assert drain(measure.run(project, measure.MeasureParams(workers=1))).documents == 0
