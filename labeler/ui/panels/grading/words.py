"""What the desk says of the next keys, and when it is empty. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.domain.rubric import Criterion, Rubric
from labeler.stages.desk import DeskState
from labeler.stages.outbox import Refused
from labeler.ui.panels.grading.criteria import asked
from labeler.ui.panels.grading.hint import BREAK, Act, Said
from labeler.ui.panels.grading.notes import Note
from labeler.ui.panels.grading.visit import Visit

NEXT, UNDO, REDO, SKIP, HELP = Act("next"), Act("undo"), Act("redo"), Act("skip"), Act("help")

MOST_LISTED = 2  # keys that are named one by one

NOTES: dict[Note, tuple[Said, ...]] = {
    Note.TOO_SOON: ("That key came right after the change and was not taken. Press it again to grade this document, or",
                    UNDO, "to go back."),
    Note.NO_PROBLEMATIC: ("This rubric calls no document problematic.", Act("flag"), "says what is wrong with it."),
    Note.NOTHING_ASKED: ("No criterion is asked now.",),
    Note.ANSWERED: ("This document has an answer.", NEXT, "next ·", UNDO, "takes it back"),
    Note.NOTHING_TO_UNDO: ("There is nothing to undo.",),
    Note.NOTHING_TO_REDO: ("There is nothing to redo.",),
    Note.GONE: ("That document has no text any more. What was said of it is kept.",),
    Note.AWAY: ("Undo waits for the connection. Until then, another key corrects the grade of this document.",),
    Note.FORGOTTEN: ("The answer that could not be saved was dropped.",),
}  # fmt: skip
MARKING: tuple[Said, ...] = (
    Act("mark_next"), Act("mark_previous"), "block ·", Act("evidence"), "done", BREAK, Act("mark_good"), "good ·",
    Act("mark_bad"), "bad ·", Act("mark_none"), "none",
)  # fmt: skip


def levels(rubric: Rubric) -> tuple[Said, ...]:
    """The keys of the rubric's grades: the lowest to the highest, or each where some are left out."""
    values = rubric.values
    keys: tuple[Said, ...] = tuple(Act(f"grade_{value}") for value in values)
    if len(values) > MOST_LISTED and values[-1] - values[0] == len(values) - 1:
        return (keys[0], "to", keys[-1])
    return keys


def _note(note: Note, rubric: Rubric, visit: Visit) -> tuple[Said, ...]:
    if note is Note.NO_GRADE:
        return ("Not graded yet:", *levels(rubric), "or", SKIP, "to skip it.")
    if note is Note.NO_LEVEL:
        return ("This rubric has no such grade. Its grades:", *levels(rubric))
    if note is Note.NO_VALUE:
        criterion = asked(rubric, visit)
        return _criterion(criterion) if criterion else ()
    return NOTES[note]


def _criterion(criterion: Criterion) -> tuple[Said, ...]:
    highest = Act(f"grade_{criterion.highest}")
    keys: tuple[Said, ...] = (Act("grade_0"), "to", highest, "·", Act("criterion_open"), "leaves it open")
    asks = f"{criterion.name}: {criterion.question}" if criterion.question else f"{criterion.name}:"
    return (asks, *keys, BREAK, NEXT, "next ·", UNDO, "undo")


def hint(
    visit: Visit, note: Note, *, rubric: Rubric, advance: str, troubled: bool, is_marking: bool = False
) -> tuple[Said, ...]:
    """What the next keys do."""
    if note is not Note.NONE:
        return _note(note, rubric, visit)
    if troubled:
        return ("Another grade or Try again records it ·", UNDO, "drops it")
    if is_marking:
        return MARKING
    criterion = asked(rubric, visit)
    if criterion is not None:
        return _criterion(criterion)
    if visit.value is not None:
        return (f"{visit.value} is set.", NEXT, "next ·", UNDO, "undo ·", HELP, "keys")
    if visit.flag:
        return (f"Flagged: {visit.flag}.", NEXT, "next, or grade it as well ·", UNDO, "undo")
    if visit.is_skipped:
        return ("You skipped this.", *levels(rubric), "grades it ·", NEXT, "next")
    if visit.was is not None:
        return (f"{visit.was} was taken back.", REDO, "sets it again")
    if visit.sheet.served.again:
        return ("The rubric changed, and your grade of this counts no more.", *levels(rubric), "grades it again")
    how: tuple[Said, ...] = {
        "moment": ("grade and go on",),
        "at once": ("grade and go on at once",),
    }.get(advance, ("grade,", NEXT, "next"))
    return (*levels(rubric), *how, BREAK, SKIP, "skip ·", UNDO, "undo ·", HELP, "keys")


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
    "No project is open", "Open a project to grade its documents, or make a new one.", ("open_project", "new_project")
)


def nothing(
    state: DeskState, *, left: int, skipped: int, is_preparing: bool, behind_twin: int = 0, with_others: int = 0
) -> Nothing:
    """Why there is no document on the desk."""
    if not state.documents:
        return Nothing("Nothing to grade yet", "Bring in pages or lessons first.", ("import",))
    unprepared = state.documents - state.prepared
    if is_preparing:
        text = "Documents come to the desk as soon as Prepare is done with them."
        return Nothing("Preparing", text, ("go_home",))
    if not state.prepared:
        text = f"{_documents(unprepared)} must be prepared first: their text is extracted, screened and embedded."
        return Nothing("Not prepared yet", text, ("prepare",))
    more = f" {_documents(unprepared)} more can be prepared." if unprepared else ""
    ways = ("prepare",) if unprepared else ()
    if with_others and not skipped:
        text = f"Others have {_documents(with_others)} on their desks now. What they leave comes here by itself."
        return Nothing("The rest is with others", text + more, ways)
    if not left and not state.recent:
        text = "No prepared document has main text that passed screening." + more
        return Nothing("Nothing to grade", text, (*ways, "import"))
    if skipped:
        text = f"{_documents(skipped)} that you skipped can be looked at again." + more
        return Nothing("Everything else is graded", text, ("grade_skipped", *ways))
    alike = f" {_documents(behind_twin)} more say the same as some that you answered." if behind_twin else ""
    return Nothing(
        "Everything is graded", f"You graded {_documents(len(state.today))} today.{alike}{more}", (*ways, "go_model")
    )


def away(waiting: int) -> Nothing:
    """Why there is no document on the desk while the server cannot be reached."""
    text = "The project's server cannot be reached. The desk goes on by itself as soon as it answers."
    kept = f" {waiting_words(waiting)}, safe on this machine." if waiting else ""
    return Nothing("No connection", text + kept, ())


def waiting_words(waiting: int) -> str:
    """``3 answers wait for the connection``."""
    return "1 answer waits for the connection" if waiting == 1 else f"{waiting:,} answers wait for the connection"


def refused_words(refused: Sequence[Refused]) -> str:
    """What the project did not take."""
    first = refused[0]
    more = f" {len(refused) - 1:,} more were kept aside." if len(refused) > 1 else ""
    return f"Kept aside, not recorded: the answer to {first.document}. {first.reason}{more}"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count:,} documents"


def given_up(annotator: str, document: str, reason: str) -> str:
    """What is told of an answer that was never recorded."""
    return f"What {annotator} said of {document} was not saved: {reason}"
