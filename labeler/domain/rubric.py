"""The versioned grading scale and its level descriptions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One grade of a rubric: what it is called and what it takes."""

    value: int
    title: str
    description: str
    guidance: str = ""


@dataclass(frozen=True, slots=True)
class Rubric:
    """A grading scale; a changed scale is a new version, never an edit."""

    name: str
    version: int
    question: str
    levels: tuple[Level, ...]

    @property
    def label(self) -> str:
        """How grades refer to it: ``educational-value/1``."""
        return f"{self.name}/{self.version}"
