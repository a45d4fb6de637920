"""Texts are described once, and their features come back in the order they are asked for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from labeler.domain.progress import drain
from labeler.exchange.base import ReadOptions
from labeler.learn.words import count_words, word_table
from labeler.stages import describe, extract, ingest
from labeler.stages.describing import features_key
from labeler.store import features, ledgers
from labeler.store.project import Project
from labeler.text.statistics import statistics_of

TEXTS = ("Why is the sky blue? Light scatters, and blue light scatters most.", "Bread needs time. Bread needs heat.")


def bring_in(project: Project, folder: Path) -> list[str]:
    source = folder / "two.jsonl"
    source.write_text("".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(TEXTS)))
    drain(ingest.run(project, ingest.IngestParams((str(source),), ReadOptions(text_field="text", id_field="id"))))
    drain(extract.run(project, extract.ExtractParams(1)))
    with project.read() as tx:
        return [s.main_hash for s in ledgers.standings(tx)]


def test_a_text_is_described_once(project: Project, tmp_path: Path) -> None:
    hashes = bring_in(project, tmp_path)
    assert drain(describe.run(project, describe.DescribeParams(1))).texts == len(TEXTS)
    assert drain(describe.run(project, describe.DescribeParams(1))).texts == 0
    with project.read() as tx:
        last, first = features.load(tx, features_key(), hashes[::-1])
    np.testing.assert_allclose(first.statistics, statistics_of(TEXTS[0]), rtol=1e-6)
    np.testing.assert_array_equal(last.buckets, count_words([TEXTS[1]])[0][0])


def test_a_table_of_words_holds_every_count() -> None:
    counted = count_words([*TEXTS, ""])
    table = word_table(counted)
    assert table.shape[0] == len(TEXTS) + 1
    for row, (buckets, counts) in enumerate(counted):
        assert table[row].sum() == counts.sum()
        assert (table[row].toarray()[0][buckets] == counts).all()
