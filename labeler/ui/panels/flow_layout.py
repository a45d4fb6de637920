"""Where the stream of tokens and what branches off it are painted. Pure: numbers of tokens in, pixels out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from labeler.domain.ledger import Stage
from labeler.stages.account import Step
from labeler.store.accounts import Part
from labeler.ui.language import tr
from labeler.ui.panels import flow_text as says

LEAST_COLUMN: Final = 168
LETTER: Final = 7.4  # about how wide a letter is
NUMBERS: Final = 16  # letters of tokens and share, with the space before them
BEND: Final = 40  # how far to the right a branch ends
HEAD: Final = 52  # room for the words above the stream
STEM: Final = 0.34  # share of the height that all tokens take
LOWEST, HIGHEST = 90, 240
GAP: Final = 18
PADDING: Final = 24
ONE_LINE, TWO_LINES = 30, 44
MOST_REASONS: Final = 24
THINNEST: Final = 1.5


@dataclass(frozen=True, slots=True)
class Box:
    """A place with words that opens documents: of the stream, of what a stage took, or of one reason.

    Attributes:
        stage: the stage that took it; None for the stream.
        filter: finds its documents in Audit.
        band: top and height of its part in the stream.
        is_reason: whether it is one reason, not all that its stage took.
        one_line: whether name and numbers stand beside each other.
    """

    name: str
    tokens: int
    documents: int
    filter: str
    stage: Stage | None
    x: float
    y: float
    width: float
    height: float
    band: tuple[float, float]
    is_reason: bool = False
    one_line: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """All boxes from left to right, each piece of the stream before what branches off at its end.

    Attributes:
        xs: where each piece of the stream begins, and the end.
        whole: all tokens.
    """

    boxes: tuple[Box, ...]
    xs: tuple[float, ...]
    whole: int
    width: float
    height: float


def picture(steps: Sequence[Step], width: float, height: float) -> Picture:
    """Lay out the flow in at least this room; steps that take nothing are left out."""
    taking = [step for step in steps if any(part.tokens for part in step.drops)]
    whole = steps[0].entered if steps else 0
    column = max(width / (len(taking) + 1), LEAST_COLUMN)
    stem = min(max(height * STEM, LOWEST), HIGHEST)
    scale = stem / max(whole, 1)
    xs = tuple(column * at for at in range(len(taking) + 2))
    boxes = [_stream(steps, None, xs, 0, scale, last=False)] if steps else []
    for at, step in enumerate(taking):
        boxes += _branches(step, xs[at + 1], column, scale)
        boxes.append(_stream(steps, step, xs, at + 1, scale, last=at == len(taking) - 1))
    low = max((box.y + box.height for box in boxes), default=0.0)
    return Picture(tuple(boxes), xs, whole, xs[-1], max(height, low + 8))


def _stream(steps: Sequence[Step], step: Step | None, xs: Sequence[float], at: int, scale: float, *, last: bool) -> Box:
    tokens = steps[0].entered if step is None else steps[-1].left if last else step.left
    documents = steps[0].documents_entered if step is None else step.documents_left
    if last:
        documents = steps[-1].documents_left
    high = max(tokens * scale, THINNEST if tokens else 0.0)
    return Box(
        says.left_name(step, last=last), tokens, documents, says.left_filter(step, last=last), None,
        xs[at], 0, xs[at + 1] - xs[at], HEAD + high, (HEAD, high),
    )  # fmt: skip


def _branches(step: Step, x: float, column: float, scale: float) -> list[Box]:
    """What a stage took together, then each reason below it, in the order in which they leave the stream."""
    left = x + BEND
    room = column - BEND - 4
    y = HEAD + step.entered * scale + GAP
    drops = _gathered(step)
    longest = max(len(name) for name in (says.STAGE_NAMES[step.stage], *(name for name, _, _ in drops)))
    one_line = (longest + NUMBERS) * LETTER + PADDING <= room
    line = ONE_LINE if one_line else TWO_LINES
    documents = max((sum(p.documents for p in step.drops if p.whole), *(p.documents for p in step.drops)))
    name = says.STAGE_NAMES[step.stage]
    caption = Box(
        name, step.taken, documents, says.taken_filter(step.stage, step.drops), step.stage,
        left, y, room, line, (HEAD + step.left * scale, step.taken * scale), one_line=one_line,
    )  # fmt: skip
    boxes = [caption]
    y += line + 2
    leaves = HEAD + step.left * scale
    for reason, filtered, part in drops:
        high = part.tokens * scale
        taken = max(high + 4, line)
        boxes.append(
            Box(
                reason, part.tokens, part.documents, filtered, step.stage,
                left, y, room, taken, (leaves, high), is_reason=True, one_line=one_line,
            )
        )  # fmt: skip
        leaves += high
        y += taken + 2
    return boxes


def _gathered(step: Step) -> list[tuple[str, str, Part]]:
    """Name, filter and numbers of each reason; the smallest of very many together."""
    parts = [part for part in step.drops if part.tokens]
    shown = parts if len(parts) <= MOST_REASONS else parts[: MOST_REASONS - 1]
    found = [(says.reason_name(part.reason), says.reasons_filter([part.reason]), part) for part in shown]
    rest = parts[len(shown) :]
    if rest:
        together = Part(step.stage.value, "", sum(p.tokens for p in rest), max(p.documents for p in rest))
        found.append(
            (tr("{count} more reasons", count=len(rest)), says.reasons_filter(p.reason for p in rest), together)
        )
    return found
