"""What the desk says of the course: why nothing is served, what a warning means, how far one is."""

from __future__ import annotations

from labeler.domain.course import Stance
from labeler.learn.intervals import Figure
from labeler.stages.standing import Standing
from labeler.ui.panels.grading.words import Nothing

TAKE = ("course",)
NOTICEABLE = 0.25  # levels of bias that are worth a word


def held(standing: Standing) -> Nothing:
    """Why nothing is served to somebody, and the way out."""
    if standing.stance is Stance.QUESTIONS:
        text = (
            "This project asks for a short course first: the levels, examples, and some questions with explanations. "
            "Then come some documents that were settled before, on this desk."
        )
        return Nothing("The course comes first", text, TAKE)
    if standing.stance is Stance.FAILED:
        body = standing.course.body if standing.course else {}
        text = (
            f"Of {body.get('golds', 0)} documents that were settled before, you graded {body.get('exact', 0)} as they were "
            f"settled and {body.get('near', 0)} at most one level beside. That was not enough yet. "
            "What you graded is kept. Look at the rubric again, and ask the lead of the project to let you repeat the course."
        )
        return Nothing("The course was not passed", text, TAKE)
    text = (
        f"{compared(standing)} So nothing new comes to this desk for now. What you graded is kept. "
        "Talk to the lead of the project, who can let you go on."
    )
    return Nothing("Paused", text, TAKE)


def notice(standing: Standing | None) -> str:
    """What stands beside the document; empty where there is nothing to say."""
    if standing is None:
        return ""
    if standing.stance is Stance.GOLD:
        now = min(standing.golds.n + 1, standing.wanted)
        return f"Course: document {now} of {standing.wanted}. These were settled before; grade them as the rubric says."
    if standing.stance is Stance.WARNED:
        pause = f"From {standing.asked.pause_at:g} levels on, the desk pauses."
        return f"{compared(standing)} Please look at the levels again. {pause}"
    return ""


def compared(standing: Standing) -> str:
    """How the last grades compare with gold, in a sentence or two."""
    distance, bias = standing.drift.distance, standing.drift.bias
    documents = "document that was" if distance.n == 1 else "documents that were"
    said = (
        f"On the last {distance.n} {documents} settled before, your grades were "
        f"{_levels(distance)} away from the settled ones on average."
    )
    if bias.value is not None and abs(bias.value) >= NOTICEABLE:
        way = "higher" if bias.value > 0 else "lower"
        said += f" They were {abs(bias.value):.1f} {way} than these."
    return said


def _levels(figure: Figure) -> str:
    if figure.value is None or figure.low is None or figure.high is None:
        return "not"
    return f"{figure.value:.1f} levels ({figure.low:.1f} to {figure.high:.1f})"
