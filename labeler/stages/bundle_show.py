"""Bundles, looked at: who signed what, without a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from labeler.exchange import bundle as files
from labeler.exchange import signing


@dataclass(frozen=True, slots=True)
class Shown:
    """One annotator's bundle.

    Attributes:
        kinds: how many events of each kind. documents: how many documents they are on.
        first, last: times of the oldest and the newest event; empty for none.
    """

    annotator: str
    project: str
    fingerprint: str
    public_key: str
    events: int
    kinds: Mapping[str, int]
    documents: int
    first: str
    last: str


def show(path: Path) -> list[Shown]:
    """The bundles in a file; hashes and signatures hold.

    Raises:
        BadInput: the file cannot be read or is no bundle. Tampered: it was changed, cut or forged.
    """
    return [
        Shown(
            annotator=one.annotator,
            project=one.project,
            fingerprint=signing.fingerprint(one.public_key),
            public_key=one.public_key,
            events=len(one.actions),
            kinds=dict(sorted(Counter(action.kind.value for action in one.actions).items())),
            documents=len({action.document for action in one.actions}),
            first=min((action.at for action in one.actions), default=""),
            last=max((action.at for action in one.actions), default=""),
        )
        for one in files.read_bundles(path)
    ]
