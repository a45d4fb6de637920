"""Bundles, the way out: what an annotator did here, signed, in one file.

People who work without a server share a project by copying its file: each copy keeps the project's name for life
(``uuid``), and a bundle made in one copy can be merged into every other.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from labeler.domain.bundles import Bundle, reason
from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import Action, moment_of
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.exchange import bundle as files
from labeler.stages.keys import OwnKey, known_key, own_key
from labeler.store import bundles, meta
from labeler.store.project import Project, Tx


@dataclass(frozen=True, slots=True)
class MakeParams:
    """What to write, and where.

    Attributes:
        annotator: whose events; empty for the one person who has events here and a key on this computer.
        since: only what was done at or after this time (ISO 8601), and what that takes back; empty for everything.
        everyone: with the signed bundles of others that were merged here, unchanged.
    """

    path: Path
    annotator: str = ""
    since: str = ""
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class MakeReport:
    """What was written.

    Attributes:
        events: of the annotator. bundles: how many the file holds; more than one with those of others.
        left_out: by annotator, how many events of others have no signature here and so stay here.
    """

    file: str
    project: str
    annotator: str
    fingerprint: str
    key: str
    events: int
    bundles: int
    left_out: Mapping[str, int] = field(default_factory=dict)


def run(project: Project, params: MakeParams) -> Generator[Progress, None, MakeReport]:
    """Write a bundle. The same events give the same file.

    Raises:
        NotReady: there is nothing of this annotator. BadInput: nobody knows whose events are meant, or ``since`` is no time.
    """
    since = _since(params.since)
    with project.read() as tx:
        uuid = meta.get(tx, "uuid") or ""
        annotator = params.annotator or _only(bundles.counts(tx))
        actions = _chosen(bundles.actions_of(tx, annotator), since)
    nothing = NotReady(
        phrase("{name} has done nothing in this project since then.", name=annotator)
        if since
        else phrase("{name} has done nothing in this project.", name=annotator)
    )
    if not actions and not params.everyone:
        raise nothing  # before a key is made for nothing
    yield Progress(0, len(actions), "events", params.path.name)
    key = own_key(annotator)
    parts = [_own(uuid, annotator, actions, key)] if actions else []
    left_out: dict[str, int] = {}
    if params.everyone:
        yield Progress(len(actions), len(actions), "events", phrase("bundles of others"))
        with project.read() as tx:
            parts += _of_others(tx, annotator, actions)
            left_out = _left_out(tx, parts)
    if not parts:
        raise nothing
    together = files.gather(uuid, [part.sealed for part in parts], key.private)
    files.write_bundle(params.path, together if params.everyone else parts[0].sealed, len(actions))
    yield Progress(len(actions), len(actions), "events", params.path.name)
    return MakeReport(
        file=str(params.path),
        project=uuid,
        annotator=annotator,
        fingerprint=key.fingerprint,
        key=str(key.path),
        events=len(actions),
        bundles=len(parts),
        left_out=left_out,
    )


def _own(uuid: str, annotator: str, actions: Sequence[Action], key: OwnKey) -> Bundle:
    """The annotator's bundle, read back: what is handed out can be read."""
    try:
        sealed = files.seal(uuid, annotator, actions, key.private)
    except ValueError as error:
        why = phrase("The events of {name} cannot be a bundle: {why}.", name=annotator, why=reason(error))
        raise BadInput(why, phrase("Check: labeler verify")) from error
    return files.parse(sealed, phrase("The bundle of {name}", name=annotator))[0]


def _since(text: str) -> datetime | None:
    if not text:
        return None
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(
            phrase("Not a time: {text}.", text=f"{text!r:.60}"),
            phrase("Write it like 2026-01-31 or 2026-01-31T18:00:00Z."),
        ) from None
    return moment_of(text, "")[0]


def _only(counts: Mapping[str, int]) -> str:
    """The one annotator who can be meant."""
    if not counts:
        raise NotReady(phrase("Nobody has done anything in this project."))
    able = [name for name in counts if known_key(name)] if len(counts) > 1 else list(counts)
    if len(able) != 1:
        raise BadInput(
            phrase("Several people have events here: {names}.", names=", ".join(list(counts)[:10])),
            phrase("Say whose: --annotator NAME"),
        )
    return able[0]


def _chosen(actions: Sequence[Action], since: datetime | None) -> list[Action]:
    """Those since then, and those that they take back: a bundle stands by itself."""
    if since is None:
        return list(actions)
    wanted = {a.uid for a in actions if moment_of(a.at, "")[0] >= since}
    wanted |= {a.undoes for a in actions if a.uid in wanted and a.undoes}
    return [a for a in actions if a.uid in wanted]


def _of_others(tx: Tx, annotator: str, actions: Sequence[Action]) -> list[Bundle]:
    """Bundles that came in, checked again; without those of the annotator that hold nothing more."""
    here = {action.uid for action in actions}
    found = []
    for kept in bundles.kept(tx):
        one = files.parse(kept.sealed, phrase("The bundle of {name}", name=kept.annotator))[0]
        if one.annotator != annotator or not here.issuperset(a.uid for a in one.actions):
            found.append(one)
    return found


def _left_out(tx: Tx, parts: Sequence[Bundle]) -> dict[str, int]:
    signed = {action.uid for part in parts for action in part.actions}
    missing = {
        name: sum(action.uid not in signed for action in bundles.actions_of(tx, name)) for name in bundles.counts(tx)
    }
    return {name: number for name, number in missing.items() if number}
