"""Two documents side by side: their main texts, what both have, how similar they are, and why one of them stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from labeler.domain.documents import Document
from labeler.domain.ledger import Opinion, kept_text
from labeler.stages.audit_stored import known
from labeler.store import documents, ledgers
from labeler.store.project import Project
from labeler.text import minhash
from labeler.text.differences import Differences, differences


@dataclass(frozen=True, slots=True)
class Twins:
    """Two documents side by side.

    Attributes:
        left, right: their main texts, as extraction found them.
        similarity: the share of their sequences of five words that both have, 0 to 1.
    """

    left_document: Document
    right_document: Document
    left: str
    right: str
    similarity: float
    differences: Differences


def twin_view(project: Project, left: str, right: str) -> Twins | None:
    """Compare two documents, named by external id; None when one of them is not there or not extracted."""
    with project.read() as tx:
        rows = [documents.by_external_id(tx, name) for name in (left, right)]
        found = ledgers.extractions(tx, [row.id for row in rows if row is not None])
    mine, theirs = rows
    if mine is None or theirs is None or mine.id not in found or theirs.id not in found:
        return None
    texts = [kept_text(found[row.id].text, found[row.id].spans) for row in (mine, theirs)]
    similarity = 1.0 if texts[0] == texts[1] else minhash.jaccard(*map(minhash.shingles, texts))
    return Twins(mine, theirs, texts[0], texts[1], similarity, differences(*texts))


def kept_because(opinions: Iterable[Opinion], twin: str) -> str:
    """What the kept twin of a document has over it, as its ledger says; empty where it names another twin or none."""
    said = (str(o.evidence.get("kept_because", "")) for o in opinions if o.evidence.get("twin") == twin)
    return known(next(filter(None, said), ""))
