"""Grade from a file: what people said elsewhere, recorded as chained events; each answer once."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from labeler.domain.documents import Rejection
from labeler.domain.grades import Action, Circumstances, EventKind, digest, moment_of
from labeler.domain.marks import written
from labeler.domain.progress import Progress
from labeler.domain.rubric import Rubric
from labeler.exchange.answer_files import AUTO, read_answers
from labeler.exchange.answers import Heard, Said, Status, imported
from labeler.exchange.reading import Reading
from labeler.stages.clock import now
from labeler.stages.matching import Finder, fitting
from labeler.store import answers, documents, events, ledgers, rubrics
from labeler.store.project import Project

BATCH = 50  # small: while a batch is written, a grade waits
AHEAD = timedelta(days=1)
TICK = timedelta(microseconds=1)
AT_ONCE = timedelta(milliseconds=1)
OLDEST = datetime.min.replace(tzinfo=UTC) + TICK
_ANSWER = {Status.SKIPPED: EventKind.SKIP, Status.FLAGGED: EventKind.FLAG}


@dataclass(frozen=True, slots=True)
class GradeParams:
    """A file or folder of what people said.

    Attributes:
        format: one of ``labeler.exchange.answer_files.FORMATS``, or ``auto`` to look.
        reading: names of its fields, and who said what nobody is named for.
    """

    path: Path
    format: str = AUTO
    reading: Reading = field(default_factory=Reading)


@dataclass(frozen=True, slots=True)
class GradeReport:
    """How many answers were recorded now, the records that were not and why, and how many were known already."""

    recorded: int
    rejected: tuple[Rejection, ...]
    known: int = 0


def run(project: Project, params: GradeParams) -> Generator[Progress, None, GradeReport]:
    """Record what a file says. What the project knows already (same person, document, answer and time) counts once."""
    with project.read() as tx:
        rubric = rubrics.newest(tx)
    taker = _Taker(project, params.path, rubric)
    batch: list[Heard | Rejection] = []
    for number, found in enumerate(read_answers(params.path, params.format, params.reading), 1):
        batch.append(found)
        if len(batch) >= BATCH:
            taker.take(batch)
            batch = []
            yield Progress(number, None, "grades", str(params.path))
    taker.take(batch)
    yield Progress(taker.recorded, taker.recorded, "grades", str(params.path))
    return GradeReport(taker.recorded, tuple(taker.rejected), taker.known)


class _Taker:
    """Takes in what was heard, batch by batch."""

    def __init__(self, project: Project, path: Path, rubric: Rubric | None) -> None:
        self._project = project
        self._path = path
        self._rubric = rubric
        self._finder = Finder(project)
        self._clock = datetime.fromisoformat(now())
        self._times: dict[int, int] = {}
        self.recorded = self.known = 0
        self.rejected: list[Rejection] = []

    def take(self, batch: Sequence[Heard | Rejection]) -> None:
        """Record a batch: all of it that can be. What is rejected stays in the order of the file."""
        heard = [one for one in batch if isinstance(one, Heard)]
        names = dict(zip(map(id, heard), self._finder.find(heard), strict=True))
        texts = self._texts([replace(one, document=names[id(one)]) for one in heard if names[id(one)]])
        fitted: list[Heard] = []
        for one in batch:
            if isinstance(one, Rejection):
                self.rejected.append(one)
            elif self._timely(one) and self._on_the_scale(one) and self._there(names[id(one)], one):
                fitted.append(self._fitted(replace(one, document=names[id(one)]), texts))
        if fitted:
            self._record(fitted)

    def _record(self, fitted: Sequence[Heard]) -> None:
        with self._project.write(durable=True) as tx:
            numbers = documents.numbers_of(tx, {heard.document for heard in fitted})
            standing: dict[tuple[int, str], dict[EventKind, Action]] = {
                who: {kind: event.action for kind, event in by_kind.items()}
                for who, by_kind in answers.said_of(tx, sorted(set(numbers.values()))).items()
            }
            before = events.last_seq(tx)
            parts: list[list[Action]] = []
            for heard in fitted:
                of_person = standing.setdefault((numbers[heard.document], heard.said.annotator), {})
                parts.append(list(self._actions(heard, of_person)))
                of_person.update({action.kind: action for action in parts[-1]})
            made = iter(events.append(tx, [action for part in parts for action in part]))
        seen: set[int] = set()
        for part in parts:
            fresh = {event.seq for event in islice(made, len(part)) if event.seq > before} - seen
            seen |= fresh
            self.recorded += bool(fresh)
            self.known += not fresh

    def _reject(self, heard: Heard, error: str) -> None:
        self.rejected.append(Rejection(str(self._path), heard.record, error))

    def _there(self, name: str, heard: Heard) -> bool:
        if name:
            return True
        if heard.document:
            self._reject(heard, f"there is no document {heard.document!r:.200}")
        elif heard.url or heard.text:
            self._reject(heard, f"no document has its address or its text: {heard.url or heard.text!r:.100}")
        else:
            self._reject(heard, "it does not name its document")
        return False

    def _timely(self, heard: Heard) -> bool:
        """A time that lies ahead would be newer than all that is said from now on."""
        stated = max(moment_of(at, "")[0] for at in (heard.said.at, heard.said.graded_at))
        if stated <= self._clock + AHEAD:
            return True
        self._reject(heard, f"its time lies ahead: {stated.isoformat()}")
        return False

    def _on_the_scale(self, heard: Heard) -> bool:
        """Whether a grade is one that the rubric in force can give; one given under another rubric is taken as it is."""
        value, rubric = heard.said.value, self._rubric
        if value is None or rubric is None or heard.said.came.rubric not in ("", rubric.label):
            return True
        if value in rubric.values:
            return True
        known = ", ".join(map(str, rubric.values))
        self._reject(heard, f"{rubric.label} has the grades {known}, not {value}")
        return False

    def _texts(self, batch: Sequence[Heard]) -> dict[str, str]:
        """Visible texts of the documents with evidence."""
        marked = {heard.document for heard in batch if heard.said.marks}
        with self._project.read() as tx:
            numbers = documents.numbers_of(tx, marked)
            texts = {number: row.text for number, row in ledgers.extractions(tx, sorted(numbers.values())).items()}
        return {name: texts[number] for name, number in numbers.items() if number in texts}

    def _fitted(self, heard: Heard, texts: Mapping[str, str]) -> Heard:
        """With evidence on the visible text; without it where it does not fit, which is said."""
        said = heard.said
        if heard.lost:
            self._reject(heard, f"its evidence was not understood ({heard.lost:.200}); the rest of it was recorded")
        if not said.marks:
            return heard
        marks = fitting(said.marks, heard.text, texts[heard.document]) if heard.document in texts else None
        if marks is None:
            why = "does not fit the document's text" if heard.document in texts else "needs a prepared document"
            self._reject(heard, f"its evidence {why}; the rest of it was recorded")
        return replace(heard, said=replace(said, marks=marks or ()))

    def _actions(self, heard: Heard, standing: Mapping[EventKind, Action]) -> Iterator[Action]:
        said = imported(heard.said)
        came = replace(said.came, rubric=said.came.rubric or (self._rubric.label if self._rubric else ""))
        for kind, value, text, stated in _parts(said):
            criteria = said.criteria if kind is EventKind.GRADE else ()
            uid = self._uid(["import", kind.value, heard.document, said.annotator, stated, value, text, list(criteria)])
            if _is_known(standing, kind, value, text, said, stated):
                continue
            below = kind is EventKind.GRADE and said.status is not Status.GRADED
            yield Action(
                uid=uid,
                kind=kind,
                document=heard.document,
                annotator=said.annotator,
                at=self._at(stated, standing.get(kind)),
                value=value,
                text=text,
                circumstances=Circumstances(rubric=came.rubric) if below else came,
                criteria=criteria,
            )

    def _uid(self, named: list[object]) -> str:
        """The same for the same file again; another one where a file comes back to what it said before."""
        uid = digest(named)
        times = self._times[hash(uid)] = self._times.get(hash(uid), -1) + 1
        return digest([*named, times]) if times else uid

    def _at(self, stated: str, before: Action | None) -> str:
        """The stated time, or now; just after what it replaces where that was said at the same time."""
        if not stated:
            self._clock = max(self._clock + TICK, datetime.fromisoformat(now()))
            return _written(self._clock)
        at = moment_of(stated, "")[0]
        if before is not None:
            last = moment_of(before.at, "")[0]
            at = last + TICK if timedelta(0) <= last - at < AT_ONCE else at
        return _written(at)


def _parts(said: Said) -> Iterator[tuple[EventKind, int | None, str, str]]:
    """The events that say it: kind, value, text, and the time that is stated for it; the newest answer last."""
    if said.value is not None:
        below = said.status is not Status.GRADED
        yield EventKind.GRADE, said.value, "", _earlier(said) if below else said.at
    if said.status in _ANSWER:
        yield _ANSWER[said.status], None, said.flag, said.at
    if said.comment:
        yield EventKind.COMMENT, None, said.comment, said.at
    if said.marks:
        yield EventKind.EVIDENCE, None, written(said.marks), said.at


def _earlier(said: Said) -> str:
    """When a grade was given that a later answer stands upon; just before that where nobody knows."""
    if not said.at or (moment_of(said.graded_at, "") < moment_of(said.at, "") and said.graded_at):
        return said.graded_at
    at = moment_of(said.at, "")[0]
    return _written(max(at, OLDEST) - TICK)


def _is_known(
    standing: Mapping[EventKind, Action], kind: EventKind, value: int | None, text: str, said: Said, stated: str
) -> bool:
    """Whether the project says so already. A remark or evidence is the same whenever it was made."""
    done = standing.get(kind)
    if done is None:
        grade = standing.get(EventKind.GRADE)
        return kind is EventKind.COMMENT and grade is not None and grade.text == text
    if kind in (EventKind.COMMENT, EventKind.EVIDENCE):
        return done.text == text
    criteria = said.criteria if kind is EventKind.GRADE else ()
    same = (done.value, done.criteria) == (value, criteria) and (kind is EventKind.GRADE or done.text == text)
    return same and (not stated or timedelta(0) <= moment_of(done.at, "")[0] - moment_of(stated, "")[0] < AT_ONCE)


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
