"""What the desk says of the course: why nothing is served, what a warning means, how far one is."""

from __future__ import annotations

from labeler.domain.course import Stance
from labeler.learn.intervals import Figure
from labeler.stages.standing import Standing
from labeler.ui.language import tr, trn
from labeler.ui.panels.grading.words import Nothing

TAKE = ("course",)
NOTICEABLE = 0.25  # levels of bias that are worth a word


def held(standing: Standing) -> Nothing:
    """Why nothing is served to somebody, and the way out."""
    if standing.stance is Stance.QUESTIONS:
        text = tr(
            "This project asks for a short course first: the levels, examples, and some questions with explanations. "
            "Then come some documents that were settled before, on this desk."
        )
        return Nothing(tr("The course comes first"), text, TAKE)
    if standing.stance is Stance.FAILED:
        body = standing.course.body if standing.course else {}
        text = tr(
            "Of {golds} documents that were settled before, you graded {exact} as they were settled and {near} at most one "
            "level beside. That was not enough yet. What you graded is kept. Look at the rubric again, and ask the lead of "
            "the project to let you repeat the course.",
            golds=body.get("golds", 0), exact=body.get("exact", 0), near=body.get("near", 0),
        )  # fmt: skip
        return Nothing(tr("The course was not passed"), text, TAKE)
    text = tr(
        "{compared} So nothing new comes to this desk for now. What you graded is kept. "
        "Talk to the lead of the project, who can let you go on.",
        compared=compared(standing),
    )
    return Nothing(tr("Paused"), text, TAKE)


def notice(standing: Standing | None) -> str:
    """What stands beside the document; empty where there is nothing to say."""
    if standing is None:
        return ""
    if standing.stance is Stance.GOLD:
        now = min(standing.golds.n + 1, standing.wanted)
        return tr(
            "Course: document {now} of {wanted}. These were settled before; grade them as the rubric says.",
            now=now, wanted=standing.wanted,
        )  # fmt: skip
    if standing.stance is Stance.WARNED:
        return tr(
            "{compared} Please look at the levels again. From {pause_at:g} levels on, the desk pauses.",
            compared=compared(standing), pause_at=standing.asked.pause_at,
        )  # fmt: skip
    return ""


def compared(standing: Standing) -> str:
    """How the last grades compare with gold, in a sentence or two."""
    distance, bias = standing.drift.distance, standing.drift.bias
    said = _distance(distance)
    if bias.value is not None and abs(bias.value) >= NOTICEABLE:
        by = abs(bias.value)
        if bias.value > 0:
            said += " " + tr("They were {by:.1f} higher than these.", by=by)
        else:
            said += " " + tr("They were {by:.1f} lower than these.", by=by)
    return said


def _distance(found: Figure) -> str:
    if found.value is None or found.low is None or found.high is None:
        return trn(
            "On the last {count} document that was settled before, your grades were not away from the settled ones on average.",
            "On the last {count} documents that were settled before, your grades were not away from the settled ones on average.",
            found.n,
        )
    return trn(
        "On the last {count} document that was settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) "
        "away from the settled ones on average.",
        "On the last {count} documents that were settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) "
        "away from the settled ones on average.",
        found.n, value=found.value, low=found.low, high=found.high,
    )  # fmt: skip
