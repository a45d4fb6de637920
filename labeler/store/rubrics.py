"""Rubrics of a project, by name and version."""

from __future__ import annotations

import json
from dataclasses import asdict

import sqlalchemy as sa

from labeler.domain.grades import canonical_json
from labeler.domain.rubric import Level, Rubric
from labeler.store.project import Tx
from labeler.store.schema import rubric


def add(tx: Tx, made: Rubric) -> None:
    """Add a version unless it is there."""
    known = sa.select(rubric.c.version).where(rubric.c.name == made.name, rubric.c.version == made.version)
    if tx.execute(known).first() is None:
        body = {"question": made.question, "levels": [asdict(level) for level in made.levels]}
        tx.execute(rubric.insert().values(name=made.name, version=made.version, body=canonical_json(body)))


def newest(tx: Tx) -> Rubric | None:
    """The rubric in force: the newest version; None when the project has none."""
    found = tx.execute(sa.select(rubric)).all()
    if not found:
        return None
    row = min(found, key=lambda r: (-r.version, r.name))  # databases sort texts differently
    body = json.loads(row.body)
    return Rubric(row.name, row.version, body["question"], tuple(Level(**level) for level in body["levels"]))
