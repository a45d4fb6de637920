"""What the desk says of the next keys, and when it is empty. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.domain.rubric import Criterion, Rubric
from labeler.stages.desk import DeskState
from labeler.stages.outbox import Refused
from labeler.ui.language import shown, tr, trn
from labeler.ui.panels.grading.criteria import asked
from labeler.ui.panels.grading.flags import flag_words
from labeler.ui.panels.grading.hint import Act, Said, sentence
from labeler.ui.panels.grading.notes import Note
from labeler.ui.panels.grading.visit import Visit

MOST_LISTED = 2  # keys that are named one by one

NOTES: dict[Note, tuple[Said, ...]] = {
    Note.TOO_SOON: sentence(
        tr(
            "That key came right after the change and was not taken. Press it again to grade this document, or {undo} to go back."
        )
    ),
    Note.NO_PROBLEMATIC: sentence(tr("This rubric calls no document problematic. {flag} says what is wrong with it.")),
    Note.NOTHING_ASKED: sentence(tr("No criterion is asked now.")),
    Note.ANSWERED: sentence(tr("This document has an answer. {next} next · {undo} takes it back")),
    Note.NOTHING_TO_UNDO: sentence(tr("There is nothing to undo.")),
    Note.NOTHING_TO_REDO: sentence(tr("There is nothing to redo.")),
    Note.GONE: sentence(tr("That document has no text any more. What was said of it is kept.")),
    Note.AWAY: sentence(
        tr("Undo waits for the connection. Until then, another key corrects the grade of this document.")
    ),
    Note.FORGOTTEN: sentence(tr("The answer that could not be saved was dropped.")),
}
MARKING = sentence(
    tr("{mark_next} {mark_previous} block · {evidence} done\n{mark_good} good · {mark_bad} bad · {mark_none} none")
)
"""What keys do while evidence is marked."""


def levels(rubric: Rubric) -> tuple[Said, ...]:
    """The keys of the rubric's grades: the lowest to the highest, or each where some are left out."""
    values = rubric.values
    keys: tuple[Said, ...] = tuple(Act(f"grade_{value}") for value in values)
    if len(values) > MOST_LISTED and values[-1] - values[0] == len(values) - 1:
        return _from_to(keys[0], keys[-1])
    return keys


def _from_to(lowest: Said, highest: Said) -> tuple[Said, ...]:
    return sentence(tr("{lowest} to {highest}", about="keys"), lowest=(lowest,), highest=(highest,))


def _note(note: Note, rubric: Rubric, visit: Visit) -> tuple[Said, ...]:
    if note is Note.NO_GRADE:
        return sentence(tr("Not graded yet: {grades} or {skip} to skip it."), grades=levels(rubric))
    if note is Note.NO_LEVEL:
        return sentence(tr("This rubric has no such grade. Its grades: {grades}"), grades=levels(rubric))
    if note is Note.NO_VALUE:
        criterion = asked(rubric, visit)
        return _criterion(criterion) if criterion else ()
    return NOTES[note]


def _criterion(criterion: Criterion) -> tuple[Said, ...]:
    values = _from_to(Act("grade_0"), Act(f"grade_{criterion.highest}"))
    asks = f"{criterion.name}: {criterion.question}" if criterion.question else f"{criterion.name}:"
    keys = tr("{values} · {criterion_open} leaves it open\n{next} next · {undo} undo")
    return (asks, *sentence(keys, values=values))


GOING_ON = {
    "moment": tr("{grades} grade and go on\n{skip} skip · {undo} undo · {help} keys"),
    "at once": tr("{grades} grade and go on at once\n{skip} skip · {undo} undo · {help} keys"),
}
"""How the desk goes on after a grade, by what the settings say."""
BY_KEY = tr("{grades} grade, {next} next\n{skip} skip · {undo} undo · {help} keys")


def hint(
    visit: Visit, note: Note, *, rubric: Rubric, advance: str, troubled: bool, is_marking: bool = False
) -> tuple[Said, ...]:
    """What the next keys do."""
    if note is not Note.NONE:
        return _note(note, rubric, visit)
    if troubled:
        return sentence(tr("Another grade or Try again records it · {undo} drops it"))
    if is_marking:
        return MARKING
    criterion = asked(rubric, visit)
    if criterion is not None:
        return _criterion(criterion)
    if visit.value is not None:
        return sentence(tr("{value} is set. {next} next · {undo} undo · {help} keys"), value=visit.value)
    if visit.flag:
        flagged = tr("Flagged: {flag}. {next} next, or grade it as well · {undo} undo")
        return sentence(flagged, flag=flag_words(visit.flag))
    grades = levels(rubric)
    if visit.is_skipped:
        return sentence(tr("You skipped this. {grades} grades it · {next} next"), grades=grades)
    if visit.was is not None:
        return sentence(tr("{value} was taken back. {redo} sets it again"), value=visit.was)
    if visit.sheet.served.again:
        again = tr("The rubric changed, and your grade of this counts no more. {grades} grades it again")
        return sentence(again, grades=grades)
    return sentence(GOING_ON.get(advance, BY_KEY), grades=grades)


@dataclass(frozen=True, slots=True)
class Nothing:
    """Why there is no document on the desk, and what to do.

    Attributes:
        actions: ids of the actions that lead on; the first is the way.
    """

    title: str
    text: str
    actions: tuple[str, ...]


NO_PROJECT = Nothing(
    tr("No project is open"),
    tr("Open a project to grade its documents, or make a new one."),
    ("open_project", "new_project"),
)


def nothing(
    state: DeskState, *, left: int, skipped: int, is_preparing: bool, behind_twin: int = 0, with_others: int = 0
) -> Nothing:
    """Why there is no document on the desk."""
    if not state.documents:
        return Nothing(tr("Nothing to grade yet"), tr("Bring in pages or lessons first."), ("import",))
    unprepared = state.documents - state.prepared
    if is_preparing:
        text = tr("Documents come to the desk as soon as Prepare is done with them.")
        return Nothing(tr("Preparing"), text, ("go_home",))
    if not state.prepared:
        return Nothing(tr("Not prepared yet"), _unprepared(unprepared), ("prepare",))
    more = _more(unprepared)
    ways = ("prepare",) if unprepared else ()
    if with_others and not skipped:
        return Nothing(tr("The rest is with others"), _with_others(with_others) + more, ways)
    if not left and not state.recent:
        text = tr("No prepared document has main text that passed screening.") + more
        return Nothing(tr("Nothing to grade"), text, (*ways, "import"))
    if skipped:
        return Nothing(tr("Everything else is graded"), _skipped(skipped) + more, ("grade_skipped", *ways))
    done = _graded_today(len(state.today)) + _behind_twin(behind_twin) + more
    return Nothing(tr("Everything is graded"), done, (*ways, "go_model"))


def _unprepared(count: int) -> str:
    return trn(
        "{count:,} document must be prepared first: their text is extracted, screened and embedded.",
        "{count:,} documents must be prepared first: their text is extracted, screened and embedded.",
        count,
    )


def _more(count: int) -> str:
    said = trn("{count:,} document more can be prepared.", "{count:,} documents more can be prepared.", count)
    return f" {said}" if count else ""


def _with_others(count: int) -> str:
    return trn(
        "Others have {count:,} document on their desks now. What they leave comes here by itself.",
        "Others have {count:,} documents on their desks now. What they leave comes here by itself.",
        count,
    )


def _skipped(count: int) -> str:
    return trn(
        "{count:,} document that you skipped can be looked at again.",
        "{count:,} documents that you skipped can be looked at again.",
        count,
    )


def _behind_twin(count: int) -> str:
    said = trn(
        "{count:,} document more say the same as some that you answered.",
        "{count:,} documents more say the same as some that you answered.",
        count,
    )
    return f" {said}" if count else ""


def _graded_today(count: int) -> str:
    return trn("You graded {count:,} document today.", "You graded {count:,} documents today.", count)


def away(waiting: int) -> Nothing:
    """Why there is no document on the desk while the server cannot be reached."""
    text = tr("The project's server cannot be reached. The desk goes on by itself as soon as it answers.")
    kept = " " + tr("{answers}, safe on this machine.", answers=waiting_words(waiting)) if waiting else ""
    return Nothing(tr("No connection"), text + kept, ())


def waiting_words(waiting: int) -> str:
    """``3 answers wait for the connection``."""
    return trn("1 answer waits for the connection", "{count:,} answers wait for the connection", waiting)


def refused_words(refused: Sequence[Refused]) -> str:
    """What the project did not take."""
    first, others = refused[0], len(refused) - 1
    reason = shown(first.reason)
    said = tr("Kept aside, not recorded: the answer to {document}. {reason}", document=first.document, reason=reason)
    more = trn("{count:,} more were kept aside.", "{count:,} more were kept aside.", others)
    return f"{said} {more}" if others else said


def given_up(annotator: str, document: str, reason: str) -> str:
    """What is told of an answer that was never recorded."""
    return tr(
        "What {annotator} said of {document} was not saved: {reason}",
        annotator=annotator, document=document, reason=reason,
    )  # fmt: skip
