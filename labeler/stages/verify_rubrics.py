"""Verify the rubrics of a project, and that its probes were trained on grades that theirs accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from labeler.domain.errors import Tampered
from labeler.domain.rubric import Rubric
from labeler.domain.wording import phrase
from labeler.stages.train import RUBRIC_DIGEST_KEY, RUBRIC_KEY
from labeler.store import events, probes, rubrics
from labeler.store.probes import StoredProbe
from labeler.store.project import Tx

UNREADABLE = (ValueError, TypeError, KeyError, Tampered)


def rubric_problems(tx: Tx) -> Iterator[str]:
    """Rubrics that cannot be read, that changed after a probe was trained under them, or that do not accept its grades."""
    try:
        known = {made.label: made for made in rubrics.versions(tx)}
    except Tampered as error:
        yield error.message
        return
    given = {seq: (row.rubric, row.value) for seq, row in events.rows(tx)}
    try:
        numbers = [info.id for info in probes.infos(tx)]
    except UNREADABLE:
        return  # said of the probes
    for number in numbers:
        try:
            stored = probes.load(tx, number)
            if stored is not None:
                yield from _of_probe(stored, known, given)
        except UNREADABLE:
            continue  # said of the probes


def _of_probe(
    stored: StoredProbe, known: Mapping[str, Rubric], given: Mapping[int, tuple[str, int | None]]
) -> Iterator[str]:
    number, settings = stored.info.id, stored.info.settings
    if RUBRIC_KEY not in settings:  # of a version that knew one rubric only
        return
    rubric = known.get(str(settings[RUBRIC_KEY]))
    if rubric is None:
        yield phrase(
            "probe {number} was trained under the rubric {rubric}, which is not there",
            number=number,
            rubric=settings[RUBRIC_KEY],
        )
    elif rubric.digest != settings.get(RUBRIC_DIGEST_KEY):
        yield phrase(
            "the rubric {label} was changed after probe {number} was trained under it",
            label=rubric.label,
            number=number,
        )
    else:
        for event in (grade["event"] for row in stored.training for grade in row["grades"]):
            label, value = given.get(event, ("", None))
            if value is not None and not rubric.accepts(label, value):
                yield phrase(
                    "probe {number} was trained on event {event}, which its rubric {label} does not accept",
                    number=number,
                    event=event,
                    label=rubric.label,
                )
