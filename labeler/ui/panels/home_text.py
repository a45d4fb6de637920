"""What Home says, from what it knows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from labeler.domain.wording import phrase
from labeler.ui.language import figure, shown, tr, trn
from labeler.ui.panels.model_text import NB, ago, bracketed, many, measured

if TYPE_CHECKING:
    from labeler.stages.home import Agreement, Flow, HomeView
    from labeler.stages.ingest import IngestReport

IMPORT: Final = tr("Import", about="a heading")
PREPARE: Final = tr("Prepare")
BOTH: Final = tr("Prepare and train")
AFTER_IMPORT: Final = tr("When this is done, preparing starts by itself.")
NO_PROJECT: Final = phrase("No project is open.")
OPEN_ONE: Final = phrase("Open one with Ctrl+O, or make one with Ctrl+N.")
OPEN_TO_DROP: Final = phrase("Open or make one, then drop the files again.")
PREPARING: Final = phrase("Preparing or training runs already.")
WORKING: Final = phrase("Work is running.")
WAIT: Final = phrase("Wait until it is done, or cancel it with Esc.")
GROUP_NAMES: Final[Mapping[str, str]] = {
    "boilerplate": tr("Boilerplate"),
    "unread": tr("Not extracted"),
    "language": tr("Other languages"),
    "rules": tr("Rules"),
    "twins": tr("Twins"),
    "below_cut": tr("Below the cut"),
    "over_budget": tr("Over budget"),
    "people": tr("Overturned"),
    "kept": tr("Kept"),
}


def subtitle(view: HomeView) -> str:
    """``38 pages · 36 lessons · 2 records rejected``."""
    c = view.counts
    parts = []
    if c.pages:
        parts.append(trn("{count:,} page", "{count:,} pages", c.pages))
    if c.lessons:
        parts.append(trn("{count:,} lesson", "{count:,} lessons", c.lessons))
    if not parts:
        parts.append(tr("nothing imported yet"))
    if c.rejected:
        parts.append(trn("{count:,} record rejected", "{count:,} records rejected", c.rejected))
    return " · ".join(parts)


# where the tokens go


def percent(part: int, whole: int) -> str:
    """``41 %``; what rounds to nothing is ``under 1 %``, what is nearly all never 100."""
    share = 100 * part / whole if whole else 0.0
    if 0 < share < 0.5:
        return tr("under\u00a01\u00a0%")
    return f"{99 if part < whole and share > 99 else round(share)}{NB}%"


def flow_label(flow: Flow, whole: int) -> tuple[str, str]:
    """Name, and share with tokens."""
    return GROUP_NAMES[flow.group.value], f"{percent(flow.tokens, whole)} · {many(flow.tokens)}"


def flow_tip(flow: Flow, whole: int) -> str:
    """The exact reasons with their exact tokens, one a line."""
    head = tr(
        "{name}: {tokens:,} tokens, {share}",
        name=GROUP_NAMES[flow.group.value],
        tokens=flow.tokens,
        share=percent(flow.tokens, whole),
    )
    lines = [f"{reason_words(reason)}: {figure(count, ',')}" for reason, count in flow.reasons.items()]
    return "\n".join([head, *lines]) if len(lines) > 1 or flow.group.value != "kept" else head


def audit_filter(flow: Flow) -> str:
    """The filter under which Audit shows the documents behind a part."""
    group = flow.group.value
    if group == "kept":
        return "fate:kept"
    return "reason:boilerplate" if group == "boilerplate" else f"reason:{','.join(flow.reasons)}"


def reason_words(reason: str) -> str:
    """``below cut`` for ``below_cut``; a rule by its whole name, ``c4.too few words``."""
    from labeler.stages.audit_words import NAMES  # here, so that starting is quick

    family, dot, name = reason.replace("_", " ").rpartition(".")
    return f"{family}{dot}{shown(NAMES.get(name.replace('-', ' '), name))}"


def flow_note(view: HomeView) -> str:
    """The line below the bar."""
    c = view.counts
    said = {
        "tokens": many(c.tokens),
        "documents": trn("{count:,} document", "{count:,} documents", c.extracted, about="of"),
    }
    if view.run is None:
        return tr(
            "{tokens} tokens in the visible text of {documents}, before any decision. "
            "Every part opens the documents behind it.",
            **said,
        )
    if not view.of_run:
        return tr(
            "{tokens} tokens in the visible text of {documents}, other texts than run {run} knows. "
            "Every part opens the documents behind it.",
            run=view.run.id,
            **said,
        )
    return tr(
        "{tokens} tokens in the visible text of {documents}, as run {run} decided. "
        "Every part opens the documents behind it.",
        run=view.run.id,
        **said,
    )


# the small cards


def people_words(view: HomeView) -> str:
    """Who graded what, and how they agree."""
    c = view.counts
    if not c.annotators:
        return tr("Nobody has graded yet.")
    line = tr(
        "{annotators} · {grades} for {documents}",
        annotators=trn("{count:,} annotator", "{count:,} annotators", c.annotators),
        grades=trn("{count:,} grade", "{count:,} grades", view.grades),
        documents=trn("{count:,} document", "{count:,} documents", c.graded_documents),
    )
    return f"{line}\n{agreement_words(view.agreement)}"


def agreement_words(found: Agreement | None) -> str:
    """Raw agreement, said as such."""
    if found is None:
        return tr("No document has grades of two people yet.")
    return tr(
        "Same grade in {same} of {pairs}, at most one apart in {near} ({documents}; not corrected for chance)",
        same=_rounded(found.same),
        pairs=trn("{count:,} pair", "{count:,} pairs", found.pairs, about="of"),
        near=_rounded(found.near),
        documents=trn("{count:,} document", "{count:,} documents", found.documents),
    )


def _rounded(share: float) -> str:
    return f"{share:.0%}".replace("%", f"{NB}%")


def probe_words(view: HomeView) -> str:
    """The probe in force and its figures."""
    probe = view.probe
    if probe is None:
        return tr("No probe yet. It learns from grades.")
    since = tr("nothing graded since")
    if view.train_behind:
        since = trn("{count:,} grade event since", "{count:,} grade events since", view.train_behind)
    grades = trn("{count:,} grade", "{count:,} grades", probe.grades)
    name = tr("Probe {probe}", probe=probe.id)
    found = measured(probe.metrics)
    rank = tr("Rank agreement {figure}", figure=bracketed(found.figures.get("spearman", {})))
    precision = tr("precision {figure}", figure=bracketed(found.figures.get("precision", {})))
    on = tr("random documents") if found.key == "evaluation" else tr("out of bag")
    lines = ((name, grades, ago(probe.created_at), since), (rank, precision, on))
    return "\n".join(" · ".join(line) for line in lines)


def proof_words(view: HomeView) -> str:
    """How far the chain of grades reaches."""
    if not view.last_event:
        return tr("Grades are chained from the first one on.")
    return tr(
        "Grade events 1\u00a0–\u00a0{last:,} are chained, each to the one before.",
        last=view.last_event,
    )


def verified_words(ok: bool, problems: tuple[str, ...]) -> str:
    """What verification found."""
    if ok:
        return tr("Verified just now: no problem.")
    first = trn("{count:,} problem: {problem}.", "{count:,} problems: {problem}.", len(problems), problem=problems[0])
    return f"{first} {tr('And {count:,} more.', count=len(problems) - 1)}" if len(problems) > 1 else first


# import


def guess_kind(paths: Iterable[str]) -> str:
    """``lesson`` when every name speaks of lessons, else ``page``."""
    names = [PurePath(path).name.lower() for path in paths]
    return "lesson" if names and all("lesson" in name for name in names) else "page"


def guess_words(paths: Sequence[str]) -> str:
    """How the kind was guessed, and where that cannot be right for all."""
    lessons = sum(guess_kind([path]) == "lesson" for path in paths)
    if 0 < lessons < len(paths):
        return tr("some names speak of lessons: better import them by themselves")
    return tr("guessed from the names") if paths else ""


def import_title(paths: tuple[str, ...]) -> str:
    """What the job is called."""
    first = PurePath(paths[0]).name or paths[0]
    return first if len(paths) == 1 else tr("{first} and {count} more", first=first, count=len(paths) - 1)


def imported_words(report: IngestReport) -> str:
    """What an import gave."""
    parts = [trn("{count:,} new document", "{count:,} new documents", report.documents)]
    if report.duplicates:
        parts.append(tr("{count:,} with bytes that were there before", count=report.duplicates))
    if report.unread_bytes:
        parts.append(tr("{count:,} bytes unread", count=report.unread_bytes))
    return tr("Last import: {parts}.", parts=", ".join(parts))
