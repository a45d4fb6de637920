"""Which documents of a project other people's records are about: by id, by address, by text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from labeler.domain.ledger import kept_text
from labeler.domain.marks import Mark
from labeler.exchange.answers import Heard
from labeler.store import answers, documents, ledgers
from labeler.store.project import Project

BATCH = 200


class Finder:
    """Finds documents; reads all texts once, when a record names its document by nothing else."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._texts: dict[bytes, str] | None = None

    def find(self, batch: Sequence[Heard]) -> list[str]:
        """External id of the document of each record; empty where the project has none such.

        A record's id is asked first, its address next where one document alone has it, its text last: the visible
        text or the main text of a document, without the space around it. Of equal texts the first document counts.
        """
        with self._project.read() as tx:
            known = documents.numbers_of(tx, {heard.document for heard in batch if heard.document})
            urls = answers.at_urls(tx, {h.url for h in batch if h.url and h.document not in known})
        return [self._of(heard, known, urls) for heard in batch]

    def _of(self, heard: Heard, known: Mapping[str, int], urls: Mapping[str, Sequence[str]]) -> str:
        if heard.document in known:
            return heard.document
        at = urls.get(heard.url, ())
        if len(at) == 1:
            return at[0]
        return self._by_text().get(_hash(heard.text), "") if heard.text.strip() else ""

    def _by_text(self) -> Mapping[bytes, str]:
        if self._texts is None:
            self._texts = {}
            with self._project.read() as tx:
                ids = documents.all_ids(tx)
            for at in range(0, len(ids), BATCH):
                with self._project.read() as tx:
                    for document, extraction in ledgers.with_text(tx, ids[at : at + BATCH]):
                        for text in (extraction.text, kept_text(extraction.text, extraction.spans)):
                            self._texts.setdefault(_hash(text), document.external_id)
        return self._texts


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.strip().encode("utf-8", "replace")).digest()


def fitting(marks: Sequence[Mark], theirs: str, visible: str) -> tuple[Mark, ...] | None:
    """Marks on their text as marks on the visible text; None where they do not fit.

    Args:
        theirs: the text that the record holds; empty where it holds none, and then offsets are taken as they are.
    """
    shift = 0
    if theirs and theirs != visible:
        shift = visible.find(theirs)
        if shift < 0 or visible.find(theirs, shift + 1) >= 0:
            return None
    moved = tuple(Mark(m.start + shift, m.end + shift, m.sign) for m in marks)
    return moved if all(m.end <= len(visible) for m in moved) else None
