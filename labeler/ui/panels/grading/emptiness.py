"""Why no document lies on the desk."""

from __future__ import annotations

from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.course_text import held
from labeler.ui.panels.grading.words import NO_PROJECT, Nothing, away, nothing


def nothing_there(control: Control, *, is_preparing: bool) -> Nothing | None:
    """Why there is none, and what to do; None while documents are still on their way."""
    state, supply = control.state, control.supply
    if control.project is None:
        return NO_PROJECT
    if control.answers.courier.is_away and not supply.is_asking:
        return away(control.answers.courier.waiting)
    if state is None or supply.is_asking:
        return None
    if supply.standing is not None and supply.standing.stance.is_held:
        return held(supply.standing)
    return nothing(
        state,
        left=supply.left,
        skipped=supply.skipped,
        behind_twin=supply.behind_twin,
        with_others=supply.with_others,
        is_preparing=is_preparing,
    )
