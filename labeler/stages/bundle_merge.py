"""Bundles, the way in: what annotators did in other copies of the project, by anyone, in any order, any number of times.

What counts afterwards depends only on which events came in: each has a name that is recorded once, the newest of what a
person said holds by its time, and a bundle holds what its undos take back. What cannot come in yet (its document is not
here, its time has not come, its annotator's role does not allow it) waits in the signed bundle, and is tried again at each merge.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from labeler.domain.bundles import Bundle
from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.domain.grades import Action, action_record, canonical_json, moment_of
from labeler.domain.progress import Progress
from labeler.domain.team import MAY_RECORD, Role
from labeler.domain.wording import phrase
from labeler.exchange import bundle as files
from labeler.exchange import signing
from labeler.stages.bundle_trust import Stranger, check_project, note_trust, strangers
from labeler.stages.clock import now
from labeler.stages.team import KINDS, ROLES
from labeler.store import bundles, documents, events, members
from labeler.store.clean_actions import clean_action
from labeler.store.project import Project, Tx

AHEAD = timedelta(days=1)  # a clock may be wrong by so much
DIFFERS = phrase("another event of the same name is recorded here")


@dataclass(frozen=True, slots=True)
class MergeParams:
    """Files to merge.

    Attributes:
        trust: fingerprints of keys to trust from now on, each as its bundle's annotator's.
    """

    paths: tuple[Path, ...]
    trust: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of one bundle.

    Attributes:
        source: the file. new: events recorded now. known: those recorded before, and undos of what is taken back already.
        rejected: those that did not come in, and why. waiting: how many of these may come in later.
    """

    source: str
    annotator: str
    fingerprint: str
    new: int
    known: int
    rejected: tuple[Rejection, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of all of them; ``bundles`` also has those merged earlier of which something came in now."""

    new: int
    known: int
    rejected: tuple[Rejection, ...]
    bundles: tuple[Merged, ...]


def run(project: Project, params: MergeParams) -> Generator[Progress, None, MergeReport]:
    """Merge bundles: each in one durable transaction, all of it or nothing. All are checked before the first is merged.

    Raises:
        BadInput: a file is no bundle, of another project, or of a key that is not trusted.
        Tampered: a file was changed, cut or forged.
    """
    given: list[tuple[str, Bundle]] = []
    for number, path in enumerate(params.paths):
        yield Progress(number, len(params.paths), "files", path.name)
        given += [(str(path), one) for one in files.read_bundles(path)]
    with project.read() as tx:
        check_project(tx, given)
        unknown = strangers(tx, given)
    _refuse_strangers([one for one in unknown if not _is_trusted(one, params.trust)])
    merged: list[Merged] = []
    for source, one in given:
        yield Progress(len(merged), len(given), "bundles", f"{one.annotator}, {Path(source).name}")
        with project.write(durable=True) as tx:
            note_trust(tx, one)
            merged.append(_merge(tx, source, one))
    merged += _again(project, {one.hash for _, one in given})
    yield Progress(len(given), len(given), "bundles", phrase("merged"))
    return MergeReport(
        sum(m.new for m in merged),
        sum(m.known for m in merged),
        tuple(r for m in merged for r in m.rejected),
        tuple(merged),
    )


def _is_trusted(one: Stranger, fingerprints: Sequence[str]) -> bool:
    return any(signing.same_fingerprint(one.fingerprint, stated) for stated in fingerprints)


def _refuse_strangers(unknown: Sequence[Stranger]) -> None:
    if unknown:
        raise BadInput(
            unknown[0].words, phrase('If it is: --trust "{fingerprint}"', fingerprint=unknown[0].fingerprint)
        )


def _again(project: Project, done: set[str]) -> list[Merged]:
    """Try again what is waiting from earlier merges, of keys that are still trusted; those of which something came in."""
    found = []
    with project.read() as tx:
        trusted = bundles.trusted(tx)
        waiting = [kept for kept in bundles.kept(tx, only_waiting=True) if kept.hash not in done]
    for kept in waiting:
        source = phrase("the bundle of {name}", name=kept.annotator)
        one = files.parse(kept.sealed, phrase("The bundle of {name}", name=kept.annotator))[0]
        if trusted.get(one.public_key) != one.annotator:
            continue
        with project.write(durable=True) as tx:
            merged = _merge(tx, source, one)
        if merged.new:
            found.append(merged)
    return found


def _merge(tx: Tx, source: str, one: Bundle) -> Merged:
    sorting = _Sorting(tx, source, one)
    for action in one.actions:
        sorting.sort(action)
    events.append(tx, sorting.new)
    bundles.keep(tx, one, sorting.waiting)
    return Merged(
        source=source,
        annotator=one.annotator,
        fingerprint=signing.fingerprint(one.public_key),
        new=len(sorting.new),
        known=sorting.known,
        rejected=tuple(sorting.rejected),
        waiting=sorting.waiting,
    )


class _Sorting:
    """Which events of a bundle are new, which are known, and which cannot come in."""

    def __init__(self, tx: Tx, source: str, one: Bundle) -> None:
        self._source = source
        member = members.named(tx, one.annotator)
        self._role = member.role if member else Role.ANNOTATOR if members.active(tx) else None  # as at the desk
        actions, uids = one.actions, {a.uid for a in one.actions}
        self._recorded = events.recorded(tx, uids)
        self._taken_back = bundles.taken_back(tx, uids)
        self._documents = documents.numbers_of(tx, {a.document for a in actions})
        self._latest = moment_of(now(), "")[0] + AHEAD
        self._in: set[str] = set()
        self.new: list[Action] = []
        self.known = 0
        self.waiting = 0
        self.rejected: list[Rejection] = []

    def sort(self, action: Action) -> None:
        """Put an event where it belongs."""
        recorded = self._recorded.get(action.uid)
        if recorded is not None and not same(recorded.action, action):
            self._reject(action, DIFFERS)
        elif recorded is not None or (action.undoes in self._in and action.undoes in self._taken_back):
            self.known += 1
            self._in.add(action.uid)
        elif not same(clean_action(action), action):
            self._reject(action, phrase("it holds what no project can hold"))
        elif (why := self._not_yet(action)) is not None:
            self.waiting += 1
            self._reject(action, why)
        else:
            self.new.append(action)
            self._in.add(action.uid)

    def _not_yet(self, action: Action) -> str | None:
        """Why an event cannot come in for now."""
        if action.document not in self._documents:
            return phrase("there is no document {document}", document=repr(action.document))
        if self._role and action.kind not in MAY_RECORD[self._role]:
            return phrase("of the role {role} nobody may do that", role=ROLES[self._role])
        if moment_of(action.at, "")[0] > self._latest:
            return phrase("its time is in the future: {time}", time=action.at)
        if action.undoes and action.undoes not in self._in:
            return phrase("what it takes back did not come in")
        return None

    def _reject(self, action: Action, why: str) -> None:
        name = phrase("{kind} of {name} at {time}", kind=KINDS[action.kind], name=action.annotator, time=action.at)
        self.rejected.append(Rejection(self._source, name, why))


def same(one: Action, other: Action) -> bool:
    """Whether two events say the same, to the last digit."""
    return canonical_json(action_record(one)) == canonical_json(action_record(other))
