"""Sharing: which documents a team leaves to one of its people, and which it wants graded once more.

A document that the queue drew for one person comes before the others who are to grade it with the same draw: their
grades carry the same strategy and propensity, since it was drawn once. Whoever has begun documents waiting gets those
first, or a large project would hardly ever see two grades of one document.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from labeler.domain.errors import BadInput, Tampered
from labeler.domain.grades import EventKind, canonical_json
from labeler.domain.team import Sharing
from labeler.domain.wording import phrase
from labeler.store import documents, leases, members, meta
from labeler.store.project import Project, Tx
from labeler.store.raters import Rating, Ratings
from labeler.store.serving import Catalog

KEY = "sharing"
Numbers = NDArray[np.int64]


def load_sharing(tx: Tx) -> Sharing:
    """How the project is shared; the defaults where it says nothing.

    Raises:
        Tampered: it cannot be read, or says what nothing says.
    """
    try:
        return Sharing(**json.loads(meta.get(tx, KEY) or "{}"))
    except (ValueError, TypeError, BadInput) as error:
        changed = phrase("What says how the project is shared was changed behind Labeler's back.")
        raise Tampered(
            phrase("{changed} {why}", changed=changed, why=str(error)), phrase("Go back to a backup.")
        ) from error


def change_sharing(tx: Tx, **changes: object) -> Sharing:
    """Change some of it and return all.

    Raises:
        BadInput: there is no setting of that name, or it cannot have that value.
    """
    try:
        changed = replace(load_sharing(tx), **changes)  # type: ignore[arg-type]
    except TypeError as error:
        raise BadInput(phrase("There is no such setting: {names}.", names=", ".join(changes))) from error
    meta.put(tx, KEY, canonical_json(asdict(changed)))
    return changed


def is_shared(tx: Tx, sharing: Sharing) -> bool:
    """Whether several people share the documents; who works alone leases nothing."""
    return sharing.overlap > 1 or members.active(tx) > 1


def take_up(tx: Tx, annotator: str, document: str) -> None:
    """Lease a document that comes back to a desk, as its answer was taken back there."""
    sharing = load_sharing(tx)
    if is_shared(tx, sharing):
        leases.hold(tx, annotator, list(documents.numbers_of(tx, {document}).values()), sharing.lease_minutes * 60)


def leave(project: Project, annotator: str) -> None:
    """Give back all that was served to this person and got no answer."""
    with project.read() as tx:
        held = leases.held_by(tx, annotator)
    if held:
        with project.write(urgent=True) as tx:
            leases.give_back(tx, annotator)


def _none() -> Numbers:
    return np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Others:
    """What others did and do, as it matters to one person. A group is what documents that say the same have in common.

    Attributes:
        enough: groups that enough people answered. away: groups that will have enough when all answer who have them
            on their desk now.
        passed_over: documents in the place of which another one of their group was begun.
        begun: documents that the queue drew for others and that want more people, the longest begun first, each with
            the number of the first answer to it.
        on_desks: documents on others' desks.
    """

    enough: Numbers = field(default_factory=_none)
    away: Numbers = field(default_factory=_none)
    passed_over: Numbers = field(default_factory=_none)
    begun: Mapping[int, int] = field(default_factory=dict)
    on_desks: Numbers = field(default_factory=_none)


NOBODY = Others()


@dataclass(slots=True)
class _Group:
    """What others did with documents that say the same."""

    raters: set[str] = field(default_factory=set)
    holders: set[str] = field(default_factory=set)
    grades: dict[str, int] = field(default_factory=dict)
    documents: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    first_draw: dict[int, int] = field(default_factory=dict)
    is_settled: bool = False


def look_at_others(tx: Tx, said: Ratings, catalog: Catalog, annotator: str, sharing: Sharing, keep_at: int) -> Others:
    """What everybody but this person said, and holds now."""
    held = [(number, who) for number, who in leases.live(tx) if who != annotator]
    groups: dict[int, _Group] = defaultdict(_Group)
    counted = [a for a in said.answers if a.kind is not EventKind.SKIP and a.annotator != annotator]
    for answer, name in zip(counted, _groups_of(catalog, (a.document_id for a in counted)), strict=True):
        _count(groups[name], answer)
    for (number, who), name in zip(held, _groups_of(catalog, (number for number, _ in held)), strict=True):
        groups[name].holders.add(who)
        groups[name].documents[number] += 1
    for name in _groups_of(catalog, said.settled):
        groups[name].is_settled = True
    return _others(catalog, groups, sharing, keep_at, on_desks=[number for number, _ in held])


def _count(group: _Group, answer: Rating) -> None:
    group.raters.add(answer.annotator)
    group.documents[answer.document_id] += 1
    if answer.value is not None:
        group.grades[answer.annotator] = answer.value
    if answer.was_drawn:
        group.first_draw.setdefault(answer.document_id, answer.seq)


def _groups_of(catalog: Catalog, numbers: Iterable[int]) -> list[int]:
    found: list[int] = catalog.groups.of(np.fromiter(numbers, np.int64)).tolist()
    return found


def _others(
    catalog: Catalog, groups: Mapping[int, _Group], sharing: Sharing, keep_at: int, on_desks: list[int]
) -> Others:
    enough, away, chosen = [], [], {}
    begun: list[tuple[int, int]] = []
    servable = set(catalog.ids[np.isin(catalog.group_of, np.fromiter(groups, np.int64))].tolist())
    for name, group in groups.items():
        wanted = 0 if group.is_settled else sharing.wanted(len(group.raters), list(group.grades.values()), keep_at)
        if len(group.raters) >= wanted:
            enough.append(name)
            continue
        if len(group.raters | group.holders) >= wanted:
            away.append(name)
        there = [number for number in group.documents if number in servable]
        if there:
            one = chosen[name] = min(there, key=lambda n: (-group.documents[n], n))
            if group.raters and one in group.first_draw:
                begun.append((group.first_draw[one], one))
    in_chosen = np.isin(catalog.group_of, np.fromiter(chosen, np.int64))
    passed_over = catalog.ids[in_chosen & ~np.isin(catalog.ids, np.fromiter(chosen.values(), np.int64))]
    return Others(
        np.array(enough, np.int64),
        np.array(away, np.int64),
        passed_over,
        {number: seq for seq, number in sorted(begun)},
        np.array(sorted(on_desks), np.int64),
    )
