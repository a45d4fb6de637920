"""What people did in courses, and what leads did for them; only ever added to."""

from __future__ import annotations

import json

import sqlalchemy as sa

from labeler.domain.course import Attempt, Result
from labeler.domain.errors import Tampered
from labeler.domain.grades import canonical_json, moment
from labeler.domain.wording import phrase
from labeler.store.documents import clean
from labeler.store.project import Tx
from labeler.store.schema import qualification


def add(tx: Tx, made: Result) -> None:
    """Add a result, unless one of that name is there."""
    known = sa.select(qualification.c.uid).where(qualification.c.uid == made.uid)
    if tx.execute(known).first() is None:
        tx.execute(
            qualification.insert().values(
                uid=made.uid,
                annotator=clean(made.annotator),
                rubric=made.rubric,
                kind=made.kind.value,
                at=made.at,
                passed=made.passed,
                body=canonical_json(made.body),
            )
        )


def results(tx: Tx, annotator: str | None = None) -> list[Result]:
    """Results of this person (None: of everybody), the oldest first.

    Raises:
        Tampered: one of them cannot be read.
    """
    query = sa.select(qualification)
    if annotator is not None:
        query = query.where(qualification.c.annotator == clean(annotator))
    try:
        found = [
            Result(r.uid, r.annotator, r.rubric, Attempt(r.kind), r.at, r.passed, dict(json.loads(r.body)))
            for r in tx.execute(query)
        ]
    except (ValueError, TypeError) as error:
        raise Tampered(
            phrase("The results of the course were changed behind Labeler's back."), phrase("Go back to a backup.")
        ) from error
    return sorted(found, key=moment)
