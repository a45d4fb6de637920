"""What is said about the document and the desk, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from labeler.domain.documents import Document, Form, Kind
from labeler.domain.grades import Event, EventKind
from labeler.domain.rubric import Rubric
from labeler.stages.desk import Sheet
from labeler.ui.panels.grading.blocks import Block, Look, lesson_blocks, page_blocks


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as it is read: what stands above the text, and the text.

    Attributes:
        head: the block that the title repeats, which stands there as the title; None when it is not in the text.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    head: Block | None = None


def reading_of(sheet: Sheet, *, with_dropped: bool = False) -> Reading:
    """Title, subtitle and blocks of a document. A title that the text begins with is not said twice."""
    if sheet.document.kind is Kind.LESSON:
        blocks = lesson_blocks(sheet.text)
    else:
        blocks = page_blocks(sheet.text, sheet.spans, with_dropped=with_dropped)
    if blocks and not blocks[0].dropped and _repeats(blocks[0], sheet.title):
        return Reading(blocks[0].text, subtitle_of(sheet), tuple(blocks[1:]), blocks[0])
    return Reading(sheet.title, subtitle_of(sheet), tuple(blocks))


def _repeats(first: Block, title: str) -> bool:
    said, known = (" ".join(text.casefold().replace("’", "'").split()) for text in (first.text, title))
    return said == known or (first.look is Look.HEADING and bool(said) and said in known)


def subtitle_of(sheet: Sheet) -> str:
    """Where the text comes from: ``fetched 12 March 2026 · extracted main text``, or the lineage of a lesson."""
    document = sheet.document
    if document.kind is Kind.LESSON:
        return " · ".join(["lesson", *lineage_facts(document.extra)])
    what = "extracted main text" if document.form is Form.HTML else "plain text"
    fetched = _day(document.origin.fetched_at)
    return f"fetched {fetched} · {what}" if fetched else what


def lineage_facts(extra: Mapping[str, object]) -> list[str]:
    """How a lesson came about, as far as it says."""
    facts = []
    made_by = str(extra.get("pass") or "")
    parent = str(extra.get("parent") or "")
    if made_by:
        facts.append(f"{made_by} of {parent}" if parent else made_by)
    seed = str(extra.get("seed_document") or "")
    if seed:
        facts.append(f"from page {seed}")
    facts += [", ".join(str(extra[key]) for key in ("topic", "audience") if extra.get(key))]
    teacher = str(extra.get("teacher") or "")
    if teacher:
        facts.append(f"teacher {teacher}")
    return [fact for fact in facts if fact]


def _day(stamp: str) -> str:
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return ""
    return f"{at.day} {at:%B %Y}"


def site_of(document: Document) -> str:
    """The host of a page, else the name of the document."""
    try:
        host = urlsplit(document.origin.url).hostname
    except ValueError:
        host = None
    return (host or "").removeprefix("www.") or document.external_id


def document_line(sheet: Sheet) -> str:
    """``algebra-notes.example · 612 tokens · en``."""
    tokens = f"{sheet.main_tokens:,} tokens" if sheet.main_tokens != 1 else "1 token"
    return " · ".join(part for part in (site_of(sheet.document), tokens, sheet.language) if part)


def document_tip(sheet: Sheet) -> str:
    """The document's name and size. Neither its score nor why the queue chose it: grading is blind."""
    url = sheet.document.origin.url
    lines = [sheet.document.external_id, *([url] if url and url != sheet.document.external_id else [])]
    return "\n".join([*lines, f"{sheet.main_tokens:,} of {sheet.tokens:,} tokens are main text"])


def seconds_words(seconds: float) -> str:
    """``34 s``, ``2 min 05 s``."""
    whole = int(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02} s"


def rubric_words(rubric: Rubric) -> str:
    """``Educational value · rubric v3``."""
    return f"{rubric.name.replace('-', ' ').capitalize()} · rubric v{rubric.version}"


def today_words(graded: int, goal: int) -> str:
    """``Today 86 of 150``."""
    return f"Today {graded:,} of {goal:,}" if goal else f"Today {graded:,}"


def day_began(now: datetime) -> str:
    """When the local day of ``now`` began, as events write times (ISO 8601, UTC)."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(UTC).isoformat(timespec="microseconds")


def box_text(event: Event) -> str:
    """What a box of the last answers says: the grade, S for skipped, F for flagged."""
    action = event.action
    return str(action.value) if action.kind is EventKind.GRADE else {"skip": "S", "flag": "F"}[action.kind.value]


def box_tip(event: Event) -> str:
    """What a box of the last answers means."""
    action = event.action
    said = {
        EventKind.GRADE: f"Graded {action.value}",
        EventKind.SKIP: "Skipped",
        EventKind.FLAG: f"Flagged: {action.text}",
    }[action.kind]
    return f"{said}: {action.document}. Open it again to change that."


def supply_words(*, left: int, ready: int, is_training: bool, again: int = 0, with_others: int = 0) -> str:
    """``1,204 left, 12 to be graded again · next five ready · the probe is learning``."""
    counts = ("none", "one", "two", "three", "four", "five", "six")
    parts = [f"{left:,} left, {again:,} to be graded again" if again else f"{left:,} left"]
    if ready:
        parts.append(f"next {counts[ready]} ready" if ready < len(counts) else f"next {ready} ready")
    if with_others:
        parts.append(f"{with_others:,} with others")
    if is_training:
        parts.append("a probe is being trained")
    return " · ".join(parts)
