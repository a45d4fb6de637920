"""Whether a bundle may come in: it belongs to the project, and its key is trusted to be its annotator's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.bundles import Bundle
from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase, phrases
from labeler.exchange import bundle as files
from labeler.exchange import signing
from labeler.stages.clock import now
from labeler.stages.keys import known_key
from labeler.store import bundles, meta
from labeler.store.project import Project, Tx

OTHER_PROJECT = phrase("Share a project by copying its file; every copy takes the bundles of the others.")


@dataclass(frozen=True, slots=True)
class Stranger:
    """A key that nobody trusted yet.

    Attributes:
        sources: files with bundles of this key. events: how many events these have.
        others: how many other keys are trusted to be the same annotator's.
    """

    annotator: str
    fingerprint: str
    sources: tuple[str, ...]
    events: int
    others: int

    @property
    def words(self) -> str:
        """What is asked of a person, in one line."""
        if not self.others:
            ask = phrase(
                "Ask {name}, whether it has the fingerprint {fingerprint}.",
                name=self.annotator,
                fingerprint=self.fingerprint,
            )
        else:
            ask = phrases(
                "Ask {name}, who is known here by another key, whether it has the fingerprint {fingerprint}.",
                "Ask {name}, who is known here by other keys, whether it has the fingerprint {fingerprint}.",
                self.others,
                name=self.annotator,
                fingerprint=self.fingerprint,
            )
        return phrase("{file} is signed with a key that is not trusted here. {ask}", file=self.sources[0], ask=ask)


def ask(project: Project, paths: Iterable[Path]) -> list[Stranger]:
    """The keys that a merge of these files would need trust in; nothing changes.

    Raises:
        BadInput, Tampered: as a merge would.
    """
    given = [(str(path), one) for path in paths for one in files.read_bundles(path)]
    with project.read() as tx:
        check_project(tx, given)
        return strangers(tx, given)


def check_project(tx: Tx, given: Sequence[tuple[str, Bundle]]) -> None:
    """That bundles were made in a copy of this project.

    Raises:
        BadInput: one was not.
    """
    own = meta.get(tx, "uuid") or ""
    for source, one in given:
        if one.project != own:
            raise BadInput(phrase("{file} was made in another project.", file=source), OTHER_PROJECT)


def strangers(tx: Tx, given: Sequence[tuple[str, Bundle]]) -> list[Stranger]:
    """Keys that are not trusted yet; the key of an annotator who works on this computer is.

    Raises:
        BadInput: a key is trusted to be somebody else's.
    """
    trusted = bundles.trusted(tx)
    unknown: dict[tuple[str, str], list[tuple[str, Bundle]]] = {}
    for source, one in given:
        owner = trusted.get(one.public_key)
        if owner is not None and owner != one.annotator:
            raise BadInput(
                phrase(
                    "{file} says it is of {name}, but is signed with the key of {owner}.",
                    file=source,
                    name=one.annotator,
                    owner=owner,
                ),
                phrase("Ask {owner} for a bundle of their own.", owner=owner),
            )
        if owner is None and not _is_own(one):
            unknown.setdefault((one.annotator, one.public_key), []).append((source, one))
    return [
        Stranger(
            annotator,
            signing.fingerprint(key),
            tuple(dict.fromkeys(source for source, _ in rows)),
            sum(len(one.actions) for _, one in rows),
            sum(name == annotator for name in trusted.values()),
        )
        for (annotator, key), rows in unknown.items()
    ]


def _is_own(one: Bundle) -> bool:
    own = known_key(one.annotator)
    return own is not None and own.public_key == one.public_key


def note_trust(tx: Tx, one: Bundle) -> None:
    """Note that a bundle's key is its annotator's, once a person said so, or it is one of this computer's."""
    bundles.trust(tx, one.public_key, one.annotator, now())
