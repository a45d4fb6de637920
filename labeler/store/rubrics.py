"""Rubrics of a project, by name and version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from labeler.domain.grades import canonical_json
from labeler.domain.rubric import Criterion, Example, Level, Rubric
from labeler.store.project import Tx
from labeler.store.schema import rubric


def add(tx: Tx, made: Rubric) -> None:
    """Add a version unless it is there."""
    known = sa.select(rubric.c.version).where(rubric.c.name == made.name, rubric.c.version == made.version)
    if tx.execute(known).first() is None:
        body = asdict(made)
        del body["name"], body["version"]
        tx.execute(rubric.insert().values(name=made.name, version=made.version, body=canonical_json(body)))


def newest(tx: Tx) -> Rubric | None:
    """The rubric in force: the newest version; None when the project has none."""
    found = tx.execute(sa.select(rubric)).all()
    if not found:
        return None
    row = min(found, key=lambda r: (-r.version, r.name))  # databases sort texts differently
    return read_rubric(row.name, row.version, json.loads(row.body))


def read_rubric(name: str, version: int, body: Mapping[str, Any]) -> Rubric:
    """A rubric from its stored or shipped JSON."""
    return Rubric(
        name,
        version,
        str(body["question"]),
        tuple(Level(**level) for level in body["levels"]),
        problematic=bool(body.get("problematic", False)),
        criteria=tuple(Criterion(**c) for c in body.get("criteria", ())),
        examples=tuple(Example(**e) for e in body.get("examples", ())),
        keeps={label: tuple(values) for label, values in body.get("keeps", {}).items()},
        notes=str(body.get("notes", "")),
    )
