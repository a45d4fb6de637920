"""Bundles as somebody at the desk sees them: their own key, and whom this project trusts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.exchange import signing
from labeler.stages.keys import known_key
from labeler.store import bundles
from labeler.store.project import Project


@dataclass(frozen=True, slots=True)
class Trusted:
    """A key that is trusted to be an annotator's."""

    annotator: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class BundleView:
    """What there is.

    Attributes:
        fingerprint: of the annotator's key on this computer; empty before the first bundle.
        trusted: by name. waiting: events of merged bundles that cannot come in yet.
    """

    annotator: str
    fingerprint: str
    trusted: Sequence[Trusted]
    waiting: int


def view(project: Project, annotator: str) -> BundleView:
    """Look; nothing changes, and no key is made."""
    own = known_key(annotator)
    with project.read() as tx:
        keys = bundles.trusted(tx)
        waiting = bundles.waiting(tx)
    found = (Trusted(name, signing.fingerprint(key)) for key, name in keys.items())
    trusted = tuple(sorted(found, key=lambda one: (one.annotator, one.fingerprint)))
    return BundleView(annotator, own.fingerprint if own else "", trusted, waiting)
