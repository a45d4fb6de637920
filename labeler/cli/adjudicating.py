"""``adjudicate`` and ``second-look``: what people differ on and what it is settled to; grades that are likely wrong."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, dump, emit
from labeler.domain.errors import BadInput
from labeler.domain.grades import Event
from labeler.stages import adjudicate as stage
from labeler.stages import second_look as look
from labeler.stages.adjudicate import Disagreement, Voice
from labeler.store.project import Project, open_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("adjudicate")(adjudicate)
    app.command("second-look")(second_look)


def adjudicate(
    project: ProjectName,
    document: Annotated[str, typer.Option("--document", metavar="ID", help="Settle this document.")] = "",
    grade: Annotated[int | None, typer.Option("--grade", help="What its grade is settled to.")] = None,
    reason: Annotated[str, typer.Option("--reason", help="Why.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who settles it.")] = "",
    back: Annotated[bool, typer.Option("--take-back", help="Take back what --by settled last.")] = False,
    settled: Annotated[bool, typer.Option("--settled", help="List what is settled instead of what is open.")] = False,
    at_least: Annotated[
        int, typer.Option("--at-least", min=1, max=5, help="Leave out grades that differ by less.")
    ] = 1,
    count: Annotated[int | None, typer.Option("-n", min=1, help="List so many.")] = None,
    as_json: Json = False,
) -> None:
    """List documents on which people differ, worst first (JSON Lines); or settle one, with a reason."""
    with open_project(project) as opened:
        if back:
            done = stage.take_back(opened, by, document)
            emit(
                _done(done),
                as_json=as_json,
                words=f"{done.action.document} is no longer settled to {done.action.value}.",
            )
        elif grade is not None:
            if not document:
                raise BadInput("--grade belongs to --document.")
            made = stage.settle(opened, document, grade, reason, by)
            emit(_done(made), as_json=as_json, words=f"{document} is settled to {grade}.")
        elif document or reason or by:
            raise BadInput("Settling a document needs --grade.")
        else:
            _list(opened, settled=settled, at_least=at_least, count=count, as_json=as_json)


def _list(project: Project, *, settled: bool, at_least: int, count: int | None, as_json: bool) -> None:
    found = stage.disagreements(project, at_least=at_least)
    rows = (found.settled if settled else found.open)[:count]
    for d in rows:
        sys.stdout.write((dump(_record(d)) if as_json else _words(d)) + "\n")
    if not as_json and not rows:
        what = "Nothing is settled yet." if settled else "Nobody differs."
        sys.stdout.write(f"{what} {found.shared} documents have more than one answer.\n")


def _done(event: Event) -> dict[str, object]:
    a = event.action
    return {
        "document": a.document,
        "grade": a.value,
        "reason": a.text,
        "by": a.annotator,
        "at": a.at,
        "event": event.seq,
    }


def _record(d: Disagreement) -> dict[str, object]:
    return {
        "document": d.document,
        "spread": d.spread,
        "apart": d.apart,
        "crosses": d.crosses,
        "stale": d.is_stale,
        "settled": _done(d.settled) if d.settled else None,
        "voices": [_voice(v) for v in d.voices],
    }


def _voice(v: Voice) -> dict[str, object]:
    marks = [{"start": m.start, "end": m.end, "sign": m.sign.value} for m in v.marks]
    return {
        "annotator": v.annotator,
        "value": v.value,
        "flag": v.flag or None,
        "comment": v.comment or None,
        "evidence": marks,
        "at": v.at,
        "seconds": v.seconds,
        "blind": v.blind,
        "rubric": v.rubric or None,
    }


def _words(d: Disagreement) -> str:
    said = ", ".join(f"{v.annotator} {v.flag.partition(':')[0] if v.value is None else v.value}" for v in d.voices)
    end = f"  settled to {d.settled.action.value} by {d.settled.action.annotator}" if d.settled else ""
    return f"{d.apart:5.1f}  {'crosses the cut' if d.crosses else '':15}  {d.document}  {said}{end}"


def second_look(
    project: ProjectName,
    annotator: Annotated[str, typer.Option("--annotator", metavar="NAME", help="Only this person's grades.")] = "",
    at_most: Annotated[
        float, typer.Option("--chance", min=0.0, max=1.0, help="List grades that are no likelier than this if fair.")
    ] = look.LIKELY_WRONG,
    as_json: Json = False,
) -> None:
    """List grades that are likely wrong, the most doubted first, and say whether to grade again or to grade new."""
    with open_project(project) as opened:
        found = drain(look.run(opened, look.SecondLookParams(annotator or None, at_most)))
    emit(look.as_record(found), as_json=as_json, words="\n".join(_look_words(found)))


def _look_words(found: look.SecondLook) -> list[str]:
    lines = [
        f"{d.chance:6.1%}  {d.grade.document}  {d.grade.annotator} gave {d.grade.value}, expected {d.expected:.1f}"
        + (f", others gave {', '.join(map(str, d.others))}" if d.others else "")
        for d in found.doubted
    ]
    return [
        *lines,
        f"{len(found.doubted)} of {found.looked_at} grades are worth a second look.",
        look.advice_words(found),
    ]
