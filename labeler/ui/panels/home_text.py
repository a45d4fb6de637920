"""What Home says, from what it knows. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from labeler.ui.panels.model_text import NB, ago, bracketed, cut_words, many, measured, plural

if TYPE_CHECKING:
    from labeler.stages.home import Agreement, Flow, HomeView
    from labeler.stages.ingest import IngestReport

ENOUGH: Final = 10
GROUP_NAMES: Final[Mapping[str, str]] = {
    "boilerplate": "Boilerplate",
    "unread": "Not extracted",
    "language": "Other languages",
    "rules": "Rules",
    "twins": "Twins",
    "below_cut": "Below the cut",
    "over_budget": "Over budget",
    "people": "Overturned",
    "kept": "Kept",
}
STEP_WORDS: Final[Mapping[str, str]] = {
    "extract": "extracting main texts",
    "twins": "comparing main texts",
    "measure again": "measuring what failed, one by one",
    "rules": "trying the rules",
    "screen": "asking language, rules and duplicates",
    "load the encoder": "loading the encoder",
    "embed": "embedding main texts",
    "gather grades": "gathering grades",
    "measure": "measuring",
    "learning curve": "measuring the learning curve",
    "score": "scoring",
    "decide": "deciding",
    "ledgers": "checking ledgers",
    "database": "checking the database and the chain of grades",
}


@dataclass(frozen=True, slots=True)
class NextWords:
    """The Next card: a heading, a sentence, the action of its primary button (or none), and others beside it."""

    heading: str
    text: str
    primary: str
    others: tuple[str, ...] = ()


def next_words(view: HomeView, running: Collection[str] = ()) -> NextWords:
    """The one thing to do next, in plain words; while work of one of the kinds ``running`` goes on, to wait for it."""
    waiting = next((words for kind, words in _RUNNING.items() if kind in running), None)
    return waiting or _NEXT[view.next.value](view)


def _import(_view: HomeView) -> NextWords:
    return NextWords(
        "Import pages or lessons",
        "Drop archives, HTML, JSONL, CSV or Parquet onto this window, or choose files.",
        "import",
    )


def _prepare(view: HomeView) -> NextWords:
    c = view.counts
    left = c.pages + c.lessons - c.extracted
    what = f"Prepare {plural(left, 'document')}" if left > 0 else "Finish preparing"
    text = "Finds the main text, tells boilerplate and duplicates apart, and reads it with the encoder."
    if view.grades >= ENOUGH and view.probe is None:
        more = f" With the {plural(view.grades, 'grade')} there are, a probe can be trained and a first cut decided."
        return NextWords(what, text + more, "prepare_train", ("prepare",))
    return NextWords(what, text, "prepare")


def _grade(view: HomeView) -> NextWords:
    left = max(1, ENOUGH - view.grades)
    have = "None is graded yet." if not view.grades else f"There {_are(view.grades, 'grade')} so far."
    more = "document" if not view.grades else "more document"
    return NextWords(
        f"Grade {plural(left, more)}",
        f"A first probe needs {ENOUGH} grades. {have} A few hundred make it good.",
        "start_grading",
    )


def _train(view: HomeView) -> NextWords:
    if view.probe is None:
        return NextWords(
            "Train the first probe",
            f"There {_are(view.grades, 'grade')}. The probe learns from them and scores every document.",
            "train",
            ("start_grading",),
        )
    return NextWords(
        "Train again",
        f"{plural(view.train_behind, 'grade event')} since probe {view.probe.id}. A new probe takes them in; "
        "the old one stays.",
        "train",
        ("start_grading",),
    )


def _decide(view: HomeView) -> NextWords:
    number = view.probe.id if view.probe else ""
    return NextWords(
        "Decide what stays",
        f"Probe {number} has scores for the documents. Look at them on Model, set the cut, and decide.",
        "go_model",
        ("start_grading",),
    )


def _audit(view: HomeView) -> NextWords:
    run = view.run
    if run is None:
        return _decide(view)
    return NextWords(
        "Audit what was decided, or grade on",
        f"Run {run.id} ({cut_words(run.cut.score, run.cut.budget)}) kept {run.kept:,} of "
        f"{plural(run.kept + run.dropped, 'document')}, {many(run.tokens)} tokens. Audit shows why, token by token.",
        "go_audit",
        ("start_grading",),
    )


_NEXT: Final = {
    "import": _import, "prepare": _prepare, "grade": _grade, "train": _train, "decide": _decide, "audit": _audit,
}  # fmt: skip


_RUNNING: Final[Mapping[str, NextWords]] = {
    "path": NextWords("Preparing and training", "When this is done, a first cut is decided and can be audited.", ""),
    "prepare": NextWords(
        "Preparing documents", "When this is done, they can be graded. Everything else works meanwhile.", ""
    ),
    "import": NextWords("Importing", "Preparing starts by itself when everything is in.", ""),
    "train": NextWords(
        "Training a probe", "It scores every document when it is grown. You can grade meanwhile.", "start_grading"
    ),
}


def _are(count: int, word: str) -> str:
    return f"{'is' if count == 1 else 'are'} {plural(count, word)}"


def subtitle(view: HomeView) -> str:
    """``38 pages · 36 lessons · 2 records rejected``."""
    c = view.counts
    kinds = ((c.pages, "page"), (c.lessons, "lesson"))
    parts = [plural(count, word) for count, word in kinds if count] or ["nothing imported yet"]
    if c.rejected:
        parts.append(f"{plural(c.rejected, 'record')} rejected")
    return " · ".join(parts)


# where the tokens go


def percent(part: int, whole: int) -> str:
    """``41 %``; what rounds to nothing is ``under 1 %``, what is nearly all never 100."""
    share = 100 * part / whole if whole else 0.0
    if 0 < share < 0.5:
        return f"under{NB}1{NB}%"
    return f"{99 if part < whole and share > 99 else round(share)}{NB}%"


def flow_label(flow: Flow, whole: int) -> tuple[str, str]:
    """Name, and share with tokens."""
    return GROUP_NAMES[flow.group.value], f"{percent(flow.tokens, whole)} · {many(flow.tokens)}"


def flow_tip(flow: Flow, whole: int) -> str:
    """The exact reasons with their exact tokens, one a line."""
    head = f"{GROUP_NAMES[flow.group.value]}: {flow.tokens:,} tokens, {percent(flow.tokens, whole)}"
    lines = [f"{reason_words(reason)}: {count:,}" for reason, count in flow.reasons.items()]
    return "\n".join([head, *lines]) if len(lines) > 1 or flow.group.value != "kept" else head


def audit_filter(flow: Flow) -> str:
    """The filter under which Audit shows the documents behind a part."""
    group = flow.group.value
    if group == "kept":
        return "fate:kept"
    return "reason:boilerplate" if group == "boilerplate" else f"reason:{','.join(flow.reasons)}"


def reason_words(reason: str) -> str:
    """``below cut`` for ``below_cut``."""
    return reason.replace("_", " ")


def flow_note(view: HomeView) -> str:
    """The line below the bar."""
    c = view.counts
    after = f"as run {view.run.id} decided" if view.run else "before any decision"
    if view.run and not view.of_run:
        after = f"other texts than run {view.run.id} knows"
    return f"{many(c.tokens)} tokens in the visible text of {plural(c.extracted, 'document')}, {after}. Every part opens the documents behind it."


# the small cards


def people_words(view: HomeView) -> str:
    """Who graded what, and how they agree."""
    if not view.counts.annotators:
        return "Nobody has graded yet."
    who = plural(view.counts.annotators, "annotator")
    line = f"{who} · {plural(view.grades, 'grade')} for {plural(view.counts.graded_documents, 'document')}"
    return f"{line}\n{agreement_words(view.agreement)}"


def agreement_words(found: Agreement | None) -> str:
    """Raw agreement, said as such."""
    if found is None:
        return "No document has grades of two people yet."
    return (
        f"Same grade in {found.same:.0%} of {plural(found.pairs, 'pair')}, at most one apart in {found.near:.0%} "
        f"({plural(found.documents, 'document')}; not corrected for chance)"
    ).replace("%", f"{NB}%")


def probe_words(view: HomeView) -> str:
    """The probe in force and its figures."""
    probe = view.probe
    if probe is None:
        return "No probe yet. It learns from grades."
    found = measured(probe.metrics)
    on = "random documents" if found.key == "evaluation" else "out of bag"
    since = f"{plural(view.train_behind, 'grade event')} since" if view.train_behind else "nothing graded since"
    return (
        f"Probe {probe.id} · {plural(probe.grades, 'grade')} · {ago(probe.created_at)} · {since}\n"
        f"Rank agreement {bracketed(found.figures.get('spearman', {}))} · "
        f"precision {bracketed(found.figures.get('precision', {}))} · {on}"
    )


def proof_words(view: HomeView) -> str:
    """How far the chain of grades reaches."""
    if not view.last_event:
        return "Grades are chained from the first one on."
    return f"Grade events 1{NB}–{NB}{view.last_event:,} are chained, each to the one before."


def verified_words(ok: bool, problems: tuple[str, ...]) -> str:
    """What verification found."""
    if ok:
        return "Verified just now: no problem."
    more = f" And {len(problems) - 1:,} more." if len(problems) > 1 else ""
    return f"{plural(len(problems), 'problem')}: {problems[0]}.{more}"


# import


def guess_kind(paths: Iterable[str]) -> str:
    """``lesson`` when every name speaks of lessons, else ``page``."""
    names = [PurePath(path).name.lower() for path in paths]
    return "lesson" if names and all("lesson" in name for name in names) else "page"


def guess_words(paths: Sequence[str]) -> str:
    """How the kind was guessed, and where that cannot be right for all."""
    lessons = sum(guess_kind([path]) == "lesson" for path in paths)
    if 0 < lessons < len(paths):
        return "some names speak of lessons: better import them by themselves"
    return "guessed from the names" if paths else ""


def import_title(paths: tuple[str, ...]) -> str:
    """What the job is called."""
    first = PurePath(paths[0]).name or paths[0]
    return first if len(paths) == 1 else f"{first} and {len(paths) - 1} more"


def imported_words(report: IngestReport) -> str:
    """What an import gave."""
    parts = [plural(report.documents, "new document")]
    if report.duplicates:
        parts.append(f"{report.duplicates:,} with bytes that were there before")
    if report.unread_bytes:
        parts.append(f"{report.unread_bytes:,} bytes unread")
    return "Last import: " + ", ".join(parts) + "."


def step_words(note: str) -> str:
    """A stage's note as people say it; of a path its name."""
    return STEP_WORDS.get(note) or PurePath(note).name or note
