"""The probe in force: the newest, unless somebody went back to an earlier one since it was trained.

Choices are kept, each sealed with the one before it, so that a change behind Labeler's back is seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

import sqlalchemy as sa

from labeler.domain.errors import Tampered
from labeler.domain.grades import GENESIS, canonical_json, digest
from labeler.domain.probes import ProbeChoice
from labeler.domain.wording import phrase
from labeler.store import meta
from labeler.store.project import Tx
from labeler.store.schema import probe

CHOICES = "probe_choices"
KEPT = 200  # choices; they are read with every document that is served


def number(tx: Tx) -> int | None:
    """Number of the probe in force, None before the first.

    Raises:
        Tampered: the choices cannot be read, or name a probe that is not there.
    """
    newest = newest_number(tx)
    made = choices(tx)
    if newest is None or not made or made[-1].newest != newest:
        return newest
    chosen = made[-1].probe
    if tx.execute(sa.select(probe.c.id).where(probe.c.id == chosen)).first() is None:
        raise _tampered(phrase("It names probe {number}, which is not there.", number=chosen))
    return chosen


def gone_back_to(tx: Tx) -> int | None:
    """Number of the probe in force where it is not the newest, else None."""
    chosen = number(tx)
    return None if chosen == newest_number(tx) else chosen


def newest_number(tx: Tx) -> int | None:
    """Number of the probe that was trained last."""
    found = tx.execute(sa.select(sa.func.max(probe.c.id))).scalar()
    return None if found is None else int(found)


def newest_events(tx: Tx) -> int:
    """Number of the last event that any training saw, 0 before the first."""
    return int(tx.execute(sa.select(sa.func.max(probe.c.events))).scalar() or 0)


def choices(tx: Tx) -> tuple[ProbeChoice, ...]:
    """All choices that people made, oldest first.

    Raises:
        Tampered: they cannot be read.
    """
    stored = meta.get(tx, CHOICES)
    try:
        made = tuple(ProbeChoice(**row) for row in json.loads(stored or "[]"))
    except (ValueError, TypeError) as error:
        raise _tampered(phrase("It cannot be read.")) from error
    if any(type(c.probe) is not int or type(c.newest) is not int for c in made):
        raise _tampered(phrase("It names no probe."))
    if not all(isinstance(said, str) for c in made for said in (c.at, c.by, c.seal)):
        raise _tampered(phrase("It cannot be read."))
    return made


def choose(tx: Tx, chosen: int, *, by: str, at: str) -> ProbeChoice:
    """Put a probe in force until a newer one is trained, or another is chosen.

    Args:
        chosen: number of a probe that is there.
    """
    made = choices(tx)
    newest = newest_number(tx) or chosen
    before = made[-1].seal if made else GENESIS
    choice = ProbeChoice(at, chosen, by, newest, _seal(before, at, chosen, by, newest))
    kept = [*made, choice][-KEPT:]
    meta.put(tx, CHOICES, canonical_json([asdict(c) for c in kept]))
    meta.bump(tx, meta.CATALOG)
    return choice


def problems(tx: Tx) -> Iterator[str]:
    """What is wrong with the choices: changed, lost, or of probes that are not there."""
    try:
        made = choices(tx)
        number(tx)
    except Tampered as error:
        yield error.message
        return
    for at, choice in enumerate(made):
        before = _before(made, at)
        if before is not None and choice.seal != _seal(before, choice.at, choice.probe, choice.by, choice.newest):
            yield phrase(
                "the choice of probe {probe} at {at} was changed after it was made", probe=choice.probe, at=choice.at
            )


def _before(made: Sequence[ProbeChoice], at: int) -> str | None:
    """The seal before a choice; None where it is not kept any more."""
    if at:
        return made[at - 1].seal
    return GENESIS if len(made) < KEPT else None


def _seal(before: str, at: str, chosen: int, by: str, newest: int) -> str:
    return digest([before, at, chosen, by, newest])


def _tampered(why: str) -> Tampered:
    return Tampered(
        phrase("What says which probe is in force was changed behind Labeler's back. {why}", why=why),
        phrase("See labeler verify PROJECT."),
    )
