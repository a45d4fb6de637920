"""How a lesson came about: its passes, those it carries itself or those of the documents it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from labeler.domain.documents import Document
from labeler.domain.wording import phrase
from labeler.lessons.passes import CRITIQUE, FIELD, Pass, read_passes
from labeler.store import documents, ledgers
from labeler.store.project import Project, Tx
from labeler.text.differences import Differences, differences

LONGEST: Final = 12
"""Documents that are followed back at most."""


@dataclass(frozen=True, slots=True)
class Step:
    """One pass beside the next one.

    Attributes:
        critique: what was said of the first; empty for nothing.
    """

    before: Pass
    critique: str
    after: Pass
    differences: Differences


def steps(project: Project, document: Document, text: str) -> tuple[Step, ...]:
    """The steps from the first draft to this lesson, oldest first; none for a lesson that stands alone.

    Args:
        text: the visible text of the lesson.
    """
    passes = _carried(document, text) or _followed(project, document, text)
    found: list[Step] = []
    before, critique = None, ""
    for one in passes:
        if one.kind == CRITIQUE:
            critique = one.text
            continue
        if before is not None:
            found.append(Step(before, critique, one, differences(before.text, one.text)))
        before, critique = one, ""
    return tuple(found)


def _carried(document: Document, text: str) -> tuple[Pass, ...]:
    """The passes that the lesson carries; it is the last of them itself."""
    found = read_passes(document.extra.get(FIELD))
    if not found:
        return ()
    last = Pass(_kind(document), text, document.external_id)
    return (*found[:-1], last) if found[-1].text == text else (*found, last)


def _followed(project: Project, document: Document, text: str) -> tuple[Pass, ...]:
    """The passes of the documents that a lesson was made from, as far as they are in the project."""
    found = [Pass(_kind(document), text, document.external_id)]
    seen, at = {document.external_id}, document
    with project.read() as tx:
        while len(seen) < LONGEST:
            critique, name = at.extra.get(CRITIQUE), at.extra.get("parent")
            parent = documents.by_external_id(tx, name) if isinstance(name, str) and name not in seen else None
            if parent is None:
                break
            if isinstance(critique, str) and critique:
                found.append(Pass(CRITIQUE, critique))
            found.append(Pass(_kind(parent), _text_of(tx, parent), parent.external_id))
            seen.add(parent.external_id)
            at = parent
    return tuple(reversed(found))


def _text_of(tx: Tx, document: Document) -> str:
    found = ledgers.extractions(tx, [document.id]).get(document.id)
    return found.text if found else ""


def _kind(document: Document) -> str:
    kind = document.extra.get("pass")
    return kind if isinstance(kind, str) and kind else phrase("lesson")
