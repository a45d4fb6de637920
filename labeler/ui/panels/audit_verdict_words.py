"""What a verdict is about, and verdicts in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from labeler.domain.ledger import Fate, Stage
from labeler.domain.verdicts import Says, Verdict
from labeler.stages.audit import Audited
from labeler.stages.verdict import Given
from labeler.text.boilerplate import REASONS

REASON_WORDS: Final[Mapping[str, str]] = {
    "navigation": "navigation", "consent": "consent or cookie notice", "advert": "advert", "share": "share bar",
    "related": "related links", "comments": "comments", "footer": "footer", "login": "login or paywall",
    "hidden": "hidden text", "link-dense": "mostly links", "seo": "SEO filler", "other": "other boilerplate",
}  # fmt: skip
CHOICES: Final = tuple((reason, REASON_WORDS[reason].capitalize()) for reason in REASONS)
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Target:
    """What a verdict is about: a document as it was decided, or one span of it.

    Attributes:
        document: external id. run: the decision run looked at, None before the first.
        fate, reason: what is shown of it.
        start, end: the span in the visible text; None for the document.
    """

    document: str
    run: int | None
    fate: Fate
    reason: str
    start: int | None = None
    end: int | None = None

    @property
    def on_document(self) -> bool:
        """Whether it is the whole document."""
        return self.start is None

    @property
    def name(self) -> str:
        """``this document`` or ``this span``."""
        return "this document" if self.on_document else "this span"

    def agree(self) -> Verdict:
        """That fate and reason are right."""
        reason = "" if self.on_document else self.reason
        return Verdict(Says.AGREE, self.fate, self.start, self.end, reason, run=self.run)

    def overturn(self, fate: Fate, reason: str, note: str) -> Verdict:
        """What would have been right instead; ``reason`` counts for a span that should be dropped.

        Raises:
            BadInput: a document is overturned without a note.
        """
        right = reason if fate is Fate.DROPPED and not self.on_document else ""
        return Verdict(Says.OVERTURN, fate, self.start, self.end, right, " ".join(note.split()), self.run)

    def is_met_by(self, verdict: Verdict) -> bool:
        """Whether a verdict says something of this: of the document, or of a stretch that shares text with the span."""
        if self.start is None or self.end is None:
            return verdict.on_document
        if verdict.start is None or verdict.end is None:
            return False
        return verdict.start < self.end and self.start < verdict.end


def opposite(fate: Fate) -> Fate:
    """The other fate."""
    return Fate.DROPPED if fate is Fate.KEPT else Fate.KEPT


def target_of(of: Audited, span: int | None) -> Target:
    """The document, or one of its spans by number."""
    name = of.document.external_id
    if span is not None:
        chosen = of.spans[span]
        return Target(name, of.run, chosen.fate, chosen.reason, chosen.start, chosen.end)
    kept = any(s.fate is Fate.KEPT for s in of.spans)
    reason = "" if kept or of.decision is None else of.decision.reason
    return Target(name, of.run, Fate.KEPT if kept else Fate.DROPPED, reason)


def reason_words(reason: str) -> str:
    """A reason as people read it."""
    return REASON_WORDS.get(reason, reason.rpartition(".")[2].replace("_", " "))


def fate_words(fate: Fate, reason: str) -> str:
    """``kept``, ``dropped``, ``dropped as navigation``."""
    return f"{fate.value} as {reason_words(reason)}" if reason and fate is Fate.DROPPED else fate.value


def given_words(given: Given, me: str, target: Target) -> str:
    """One verdict: ``You agreed: kept · 24 Nov``, with its note."""
    verdict = given.verdict
    who = "You" if given.auditor == me else given.auditor
    said = "agreed:" if verdict.says is Says.AGREE else "overturned it: should be"
    place = "" if (verdict.start, verdict.end) == (target.start, target.end) else " · another stretch of it"
    note = f" · “{verdict.note}”" if verdict.note else ""
    return f"{who} {said} {fate_words(verdict.fate, verdict.reason)}{place} · {day(given.at)}{note}"


def day(stamp: str, today: datetime | None = None) -> str:
    """``24 Nov``, with the year when it is not this one; the text when it is no time."""
    try:
        then = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    year = "" if then.year == (today or datetime.now(UTC)).year else f" {then.year}"
    return f"{then.day} {MONTHS[then.month - 1]}{year}"


def consequence(of: Audited, standing: Sequence[Given]) -> str:
    """What the newest verdict on the whole document does; empty when it does nothing."""
    newest = next((g for g in reversed(standing) if g.verdict.on_document), None)
    if newest is None or newest.verdict.says is Says.AGREE:
        return ""
    followed = any(o.stage is Stage.HUMAN and o.evidence.get("event") == newest.event for o in of.opinions)
    return "This run follows it." if followed else f"The next decision run has it {newest.verdict.fate.value}."


def already(target: Target, standing: Sequence[Given], me: str) -> bool:
    """Whether this person's newest word on exactly this agrees already."""
    own = [
        g.verdict
        for g in standing
        if g.auditor == me and (g.verdict.start, g.verdict.end) == (target.start, target.end)
    ]
    return bool(own) and (own[-1].says, own[-1].fate, own[-1].reason) == (
        Says.AGREE, target.fate, target.agree().reason
    )  # fmt: skip


def recorded_words(verdict: Verdict) -> str:
    """What was recorded, for the line that says it is saved."""
    of = "document" if verdict.on_document else "span"
    return f"saved: {of} {'agreed' if verdict.says is Says.AGREE else 'overturned'}"


def taken_words(document: str, verdict: Verdict, shown: str) -> str:
    """What was taken back; names the document when it is not the one shown."""
    said = "agreement" if verdict.says is Says.AGREE else "overturn"
    return f"taken back: your {said}" if document == shown else f"taken back: your {said} on {document}"
