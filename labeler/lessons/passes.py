"""The passes of a lesson that it carries itself: draft, critique, rewrite, vary, each with its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FIELD: Final = "passes"
"""Where a lesson's record carries them: ``[{"pass": "draft", "text": "..."}, ...]``, oldest first."""
CRITIQUE: Final = "critique"


@dataclass(frozen=True, slots=True)
class Pass:
    """One step of a lesson's lineage.

    Attributes:
        kind: ``draft``, ``critique``, ``rewrite``, ``vary``, or what the record calls it.
        document: external id of the document that holds it; empty when the lesson carries it itself.
    """

    kind: str
    text: str
    document: str = ""


def read_passes(stored: object) -> tuple[Pass, ...]:
    """The passes of a record's field; none where it holds something else."""
    if not isinstance(stored, list):
        return ()
    found = []
    for row in stored:
        if not isinstance(row, dict):
            return ()
        kind, text = row.get("pass"), row.get("text")
        if not isinstance(kind, str) or not isinstance(text, str):
            return ()
        found.append(Pass(kind, text))
    return tuple(found)
