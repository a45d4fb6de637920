"""Verify bundles: files, and those that a project keeps as they were signed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labeler.domain.bundles import Bundle
from labeler.domain.errors import WorldError
from labeler.domain.wording import phrase
from labeler.exchange import bundle as files
from labeler.stages.bundle_merge import same
from labeler.store import bundles, events, meta
from labeler.store.project import Tx


def bundle_problems(tx: Tx) -> Iterator[str]:
    """What annotators signed and the chain does not hold, or holds otherwise.

    A chain that was rewritten from some event on has hashes that hold; what was signed it cannot change.
    """
    project = meta.get(tx, "uuid") or ""
    trusted = bundles.trusted(tx)
    try:
        for kept in bundles.kept(tx):
            yield from _problems(tx, kept, project, trusted)
    except WorldError as error:
        yield error.message


def _problems(tx: Tx, kept: bundles.Kept, project: str, trusted: dict[str, str]) -> Iterator[str]:
    name = phrase("the bundle of {annotator}", annotator=kept.annotator)
    try:
        one = files.parse(kept.sealed, name)[0]
    except WorldError as error:
        yield error.message
        return
    if (one.hash, one.annotator, one.public_key, one.project) != (
        kept.hash, kept.annotator, kept.public_key, project,
    ):  # fmt: skip
        yield phrase("{name} is not the one that was merged", name=name)
    if trusted.get(one.public_key) != one.annotator:
        yield phrase("{name} is signed with a key that is not trusted", name=name)
    yield from _event_problems(tx, one, kept.waiting, name)


def _event_problems(tx: Tx, one: Bundle, waiting: int, name: str) -> Iterator[str]:
    recorded = events.recorded(tx, (action.uid for action in one.actions))
    undone = bundles.taken_back(tx, recorded)
    missing = 0
    for action in one.actions:
        made = recorded.get(action.uid)
        if made is None:
            missing += not (action.undoes and action.undoes in undone)
        elif not same(made.action, action):
            yield phrase(
                "event {seq} says something else than {annotator} signed", seq=made.seq, annotator=one.annotator
            )
    if missing > waiting:
        yield phrase(
            "{missing} events of {name} are not in the chain, only {waiting} should be missing",
            missing=missing,
            name=name,
            waiting=waiting,
        )


def check_bundle(path: Path) -> list[str]:
    """What is wrong with a bundle file; empty when hashes and signatures hold."""
    try:
        files.read_bundles(path)
    except WorldError as error:
        return [error.message]
    return []
