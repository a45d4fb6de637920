"""Creating or upgrading a project."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from labeler.domain.resources import resource
from labeler.domain.rubric import Rubric
from labeler.store import rubrics
from labeler.store.project import Project, create_project

SHIPPED_IN: Final[Mapping[str, tuple[str, str, str]]] = {
    "en": ("educational-value", "teaching-quality", "worth-learning"),
    "de": ("bildungswert", "lerneignung", "lernenswert"),
    "es": ("valor-educativo", "calidad-docente", "merece-aprenderse"),
}
"""The rubrics that ship, by the language they are written in: the same three in each. A project begins with the first."""
SHIPPED: Final = tuple(name for names in SHIPPED_IN.values() for name in names)


def new_project(location: str) -> Project:
    """Create a project, or upgrade an older one, give it the rubric that ships, and open it."""
    project = create_project(location)
    with project.write() as tx:
        rubrics.add(tx, shipped_rubric())
    return project


def shipped_rubric(name: str = "educational-value") -> Rubric:
    """The rubric that ships under that name."""
    body = json.loads(resource("rubrics", f"{name}.json").read_text(encoding="utf-8"))
    return rubrics.read_rubric(body["name"], body["version"], body)
