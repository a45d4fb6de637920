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
from labeler.ui.language import tr, trn
from labeler.ui.panels.grading.blocks import Block, Look, lesson_blocks, page_blocks
from labeler.ui.panels.grading.dates import day_in_words
from labeler.ui.panels.grading.flags import flag_words
from labeler.ui.panels.grading.passes import pass_words

READY = (
    "", tr("next one ready"), tr("next two ready"), tr("next three ready"), tr("next four ready"), tr("next five ready"),
    tr("next six ready"),
)  # fmt: skip
"""How many of the next documents are ready, in words."""


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
        return " · ".join([tr("lesson"), *lineage_facts(document.extra)])
    what = tr("extracted main text") if document.form is Form.HTML else tr("plain text")
    fetched = _day(document.origin.fetched_at)
    return tr("fetched {day} · {what}", day=fetched, what=what) if fetched else what


def lineage_facts(extra: Mapping[str, object]) -> list[str]:
    """How a lesson came about, as far as it says."""
    facts = []
    made_by = pass_words(str(extra.get("pass") or ""))
    parent = str(extra.get("parent") or "")
    if made_by:
        facts.append(
            tr("{made_by} of {parent}", about="a pass of a lesson", made_by=made_by, parent=parent)
            if parent
            else made_by
        )
    seed = str(extra.get("seed_document") or "")
    if seed:
        facts.append(tr("from page {page}", page=seed))
    facts += [", ".join(str(extra[key]) for key in ("topic", "audience") if extra.get(key))]
    teacher = str(extra.get("teacher") or "")
    if teacher:
        facts.append(tr("teacher {teacher}", teacher=teacher))
    return [fact for fact in facts if fact]


def _day(stamp: str) -> str:
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return ""
    return day_in_words(at.date(), with_year=True)


def site_of(document: Document) -> str:
    """The host of a page, else the name of the document."""
    try:
        host = urlsplit(document.origin.url).hostname
    except ValueError:
        host = None
    return (host or "").removeprefix("www.") or document.external_id


def document_line(sheet: Sheet) -> str:
    """``algebra-notes.example · 612 tokens · en``."""
    tokens = trn("{count:,} token", "{count:,} tokens", sheet.main_tokens)
    return " · ".join(part for part in (site_of(sheet.document), tokens, sheet.language) if part)


def document_tip(sheet: Sheet) -> str:
    """The document's name and size. Neither its score nor why the queue chose it: grading is blind."""
    url = sheet.document.origin.url
    lines = [sheet.document.external_id, *([url] if url and url != sheet.document.external_id else [])]
    main = tr("{main:,} of {tokens:,} tokens are main text", main=sheet.main_tokens, tokens=sheet.tokens)
    return "\n".join([*lines, main])


def seconds_words(seconds: float) -> str:
    """``34 s``, ``2 min 05 s``."""
    whole = int(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    return tr("{minutes} min {seconds:02} s", minutes=whole // 60, seconds=whole % 60)


def rubric_words(rubric: Rubric) -> str:
    """``Educational value · rubric v3``."""
    name = rubric.name.replace("-", " ").capitalize()
    return tr("{name} · rubric v{version}", name=name, version=rubric.version)


def today_words(graded: int, goal: int) -> str:
    """``Today 86 of 150``."""
    return (
        tr("Today {graded:,} of {goal:,}", graded=graded, goal=goal) if goal else tr("Today {graded:,}", graded=graded)
    )


def day_began(now: datetime) -> str:
    """When the local day of ``now`` began, as events write times (ISO 8601, UTC)."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(UTC).isoformat(timespec="microseconds")


def box_text(event: Event) -> str:
    """What a box of the last answers says: the grade, S for skipped, F for flagged."""
    action = event.action
    if action.kind is EventKind.GRADE:
        return str(action.value)
    return {
        EventKind.SKIP: tr("S", about="one letter for a skipped document"),
        EventKind.FLAG: tr("F", about="one letter for a flagged document"),
    }[action.kind]


def box_tip(event: Event) -> str:
    """What a box of the last answers means."""
    action = event.action
    said = {
        EventKind.GRADE: tr("Graded {value}: {document}. Open it again to change that."),
        EventKind.SKIP: tr("Skipped: {document}. Open it again to change that."),
        EventKind.FLAG: tr("Flagged: {flag}: {document}. Open it again to change that."),
    }[action.kind]
    return said.format(value=action.value, document=action.document, flag=flag_words(action.text))


def supply_words(*, left: int, ready: int, is_training: bool, again: int = 0, with_others: int = 0) -> str:
    """``1,204 left, 12 to be graded again · next five ready · the probe is learning``."""
    parts = [
        tr("{left:,} left, {again:,} to be graded again", left=left, again=again)
        if again
        else tr("{left:,} left", left=left)
    ]
    if ready:
        parts.append(READY[ready] if ready < len(READY) else tr("next {ready} ready", ready=ready))
    if with_others:
        parts.append(tr("{count:,} with others", count=with_others))
    if is_training:
        parts.append(tr("a probe is being trained"))
    return " · ".join(parts)
