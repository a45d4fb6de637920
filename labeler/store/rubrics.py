"""Rubrics of a project, by name and version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from labeler.domain.errors import Tampered
from labeler.domain.grades import canonical_json
from labeler.domain.rubric import Criterion, Example, Level, Rubric
from labeler.domain.wording import phrase
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
    found = versions(tx)
    return found[0] if found else None


def versions(tx: Tx) -> list[Rubric]:
    """All versions of the project, the one in force first.

    Raises:
        Tampered: one of them cannot be read.
    """
    rows = sorted(tx.execute(sa.select(rubric)), key=lambda r: (-r.version, r.name))  # databases sort texts differently
    return [_stored(row) for row in rows]


def by_label(tx: Tx, label: str) -> Rubric | None:
    """The version of that label, None when the project has none."""
    return next((made for made in versions(tx) if made.label == label), None)


def _stored(row: Any) -> Rubric:  # noqa: ANN401 a row
    try:
        return read_rubric(row.name, row.version, json.loads(row.body))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        message = phrase(
            "The rubric {name}/{version} was changed behind Labeler's back, and cannot be read.",
            name=row.name, version=row.version,
        )  # fmt: skip
        raise Tampered(message, phrase("Go back to a backup.")) from error


def read_rubric(name: str, version: int, body: Mapping[str, Any]) -> Rubric:
    """A rubric from its stored or shipped JSON.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it says what no rubric says.
    """
    return Rubric(
        name,
        version,
        str(body["question"]),
        tuple(Level(**{**level, "value": _whole(level["value"])}) for level in body["levels"]),
        problematic=bool(body.get("problematic", False)),
        criteria=tuple(Criterion(**c) for c in body.get("criteria", ())),
        examples=tuple(Example(**{**e, "value": _whole(e["value"])}) for e in body.get("examples", ())),
        keeps={label: tuple(_whole(value) for value in values) for label, values in body.get("keeps", {}).items()},
        notes=str(body.get("notes", "")),
        keep_at=_whole(body.get("keep_at", 3)),
        at=str(body.get("at", "")),
        by=str(body.get("by", "")),
    )


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError(f"a level is a whole number: {value!r}")
    return value
