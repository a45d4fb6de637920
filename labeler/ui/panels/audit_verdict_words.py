"""What a verdict is about, and verdicts in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

from labeler.domain.ledger import Fate, Stage
from labeler.domain.verdicts import Says, Verdict
from labeler.stages.audit import Audited
from labeler.stages.audit_words import reason_in_words
from labeler.stages.verdict import Given
from labeler.text.boilerplate import REASONS
from labeler.ui.language import shown, tr

REASON_WORDS: Final[Mapping[str, str]] = {
    "navigation": tr("navigation", about="reason"),
    "consent": tr("consent or cookie notice", about="reason"),
    "advert": tr("advert", about="reason"),
    "share": tr("share bar", about="reason"),
    "related": tr("related links", about="reason"),
    "comments": tr("comments", about="reason"),
    "footer": tr("footer", about="reason"),
    "login": tr("login or paywall", about="reason"),
    "hidden": tr("hidden text", about="reason"),
    "link-dense": tr("mostly links", about="reason"),
    "seo": tr("SEO filler", about="reason"),
    "other": tr("other boilerplate", about="reason"),
}
CHOICES: Final = tuple((reason, REASON_WORDS[reason][:1].upper() + REASON_WORDS[reason][1:]) for reason in REASONS)
FATES: Final[Mapping[Fate, str]] = {Fate.KEPT: tr("kept"), Fate.DROPPED: tr("dropped")}
DAY: Final = tr("d MMM", about="how a day of this year is written, as of QLocale")
DAY_AND_YEAR: Final = tr("d MMM yyyy", about="how a day of another year is written, as of QLocale")


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


def heading(target: Target) -> str:
    """What stands above the verdicts."""
    return tr("Verdict on this document") if target.on_document else tr("Verdict on this span")


def already_words(target: Target) -> str:
    """That this person agreed before."""
    if target.on_document:
        return tr("you agreed with this document already")
    return tr("you agreed with this span already")


def reason_words(reason: str) -> str:
    """A reason as people read it."""
    return REASON_WORDS.get(reason) or shown(reason_in_words(reason))


def fate_words(fate: Fate, reason: str) -> str:
    """``kept``, ``dropped``, ``dropped as navigation``."""
    if reason and fate is Fate.DROPPED:
        return tr("dropped as {reason}", reason=reason_words(reason))
    return FATES[fate]


def given_words(given: Given, me: str, target: Target) -> str:
    """One verdict: ``You agreed: kept · 24 Nov``, with its note."""
    verdict = given.verdict
    parts = [_said(given, me, fate_words(verdict.fate, verdict.reason))]
    if (verdict.start, verdict.end) != (target.start, target.end):
        parts.append(tr("another stretch of it"))
    parts.append(day(given.at))
    if verdict.note:
        parts.append(f"“{verdict.note}”")
    return " · ".join(parts)


def _said(given: Given, me: str, fate: str) -> str:
    if given.verdict.says is Says.AGREE:
        if given.auditor == me:
            return tr("You agreed: {fate}", fate=fate)
        return tr("{who} agreed: {fate}", who=given.auditor, fate=fate)
    if given.auditor == me:
        return tr("You overturned it: should be {fate}", fate=fate)
    return tr("{who} overturned it: should be {fate}", who=given.auditor, fate=fate)


def day(stamp: str, today: datetime | None = None) -> str:
    """``24 Nov``, with the year when it is not this one; the text when it is no time."""
    try:
        then = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    is_recent = then.year == (today or datetime.now(UTC)).year
    return QLocale().toString(QDate(then.year, then.month, then.day), DAY if is_recent else DAY_AND_YEAR)


def consequence(of: Audited, standing: Sequence[Given]) -> str:
    """What the newest verdict on the whole document does; empty when it does nothing."""
    newest = next((g for g in reversed(standing) if g.verdict.on_document), None)
    if newest is None or newest.verdict.says is Says.AGREE:
        return ""
    followed = any(o.stage is Stage.HUMAN and o.evidence.get("event") == newest.event for o in of.opinions)
    if followed:
        return tr("This run follows it.")
    if newest.verdict.fate is Fate.KEPT:
        return tr("The next decision run has it kept.")
    return tr("The next decision run has it dropped.")


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
    if verdict.on_document:
        return tr("saved: document agreed") if verdict.says is Says.AGREE else tr("saved: document overturned")
    return tr("saved: span agreed") if verdict.says is Says.AGREE else tr("saved: span overturned")


def taken_words(document: str, verdict: Verdict, on_screen: str) -> str:
    """What was taken back; names the document when it is not the one shown."""
    if verdict.says is Says.AGREE:
        if document == on_screen:
            return tr("taken back: your agreement")
        return tr("taken back: your agreement on {document}", document=document)
    if document == on_screen:
        return tr("taken back: your overturn")
    return tr("taken back: your overturn on {document}", document=document)
