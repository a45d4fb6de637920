"""What Home says is to be done next. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from labeler.ui.language import tr, trn
from labeler.ui.panels.model_text import cut_words, many

if TYPE_CHECKING:
    from labeler.stages.home import HomeView

ENOUGH: Final = 10


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
        tr("Import pages or lessons"),
        tr("Drop archives, HTML, JSONL, CSV or Parquet onto this window, or choose files."),
        "import",
    )


def _prepare(view: HomeView) -> NextWords:
    c = view.counts
    left = c.pages + c.lessons - c.extracted
    what = (
        trn("Prepare {count:,} document", "Prepare {count:,} documents", left) if left > 0 else tr("Finish preparing")
    )
    text = tr("Finds the main text, tells boilerplate and duplicates apart, and reads it with the encoder.")
    if view.grades >= ENOUGH and view.probe is None:
        more = tr(
            "With the {count:,} grades there are, a probe can be trained and a first cut decided.", count=view.grades
        )
        return NextWords(what, f"{text} {more}", "prepare_train", ("prepare",))
    return NextWords(what, text, "prepare")


def _grade(view: HomeView) -> NextWords:
    left = max(1, ENOUGH - view.grades)
    if not view.grades:
        return NextWords(
            tr("Grade {count:,} documents", count=left),
            tr(
                "A first probe needs {enough} grades. None is graded yet. A few hundred make it good.",
                enough=ENOUGH,
            ),
            "start_grading",
        )
    return NextWords(
        trn("Grade {count:,} more document", "Grade {count:,} more documents", left),
        trn(
            "A first probe needs {enough} grades. There is {count:,} grade so far. A few hundred make it good.",
            "A first probe needs {enough} grades. There are {count:,} grades so far. A few hundred make it good.",
            view.grades,
            enough=ENOUGH,
        ),
        "start_grading",
    )


def _train(view: HomeView) -> NextWords:
    if view.probe is None:
        return NextWords(
            tr("Train the first probe"),
            tr(
                "There are {count:,} grades. The probe learns from them and scores every document.",
                count=view.grades,
            ),
            "train",
            ("start_grading",),
        )
    return NextWords(
        tr("Train again"),
        trn(
            "{count:,} grade event since probe {probe}. A new probe takes them in; the old one stays.",
            "{count:,} grade events since probe {probe}. A new probe takes them in; the old one stays.",
            view.train_behind,
            probe=view.probe.id,
        ),
        "train",
        ("start_grading",),
    )


def _decide(view: HomeView) -> NextWords:
    return NextWords(
        tr("Decide what stays"),
        tr(
            "Probe {probe} has scores for the documents. Look at them on Model, set the cut, and decide.",
            probe=view.probe.id if view.probe else "",
        ),
        "go_model",
        ("start_grading",),
    )


def _audit(view: HomeView) -> NextWords:
    run = view.run
    if run is None:
        return _decide(view)
    return NextWords(
        tr("Audit what was decided, or grade on"),
        tr(
            "Run {run} ({cut}) kept {kept:,} of {documents}, {tokens} tokens. Audit shows why, token by token.",
            run=run.id,
            cut=cut_words(run.cut.score, run.cut.budget),
            kept=run.kept,
            documents=trn("{count:,} document", "{count:,} documents", run.kept + run.dropped, about="of"),
            tokens=many(run.tokens),
        ),
        "go_audit",
        ("start_grading",),
    )


_NEXT: Final = {
    "import": _import, "prepare": _prepare, "grade": _grade, "train": _train, "decide": _decide, "audit": _audit,
}  # fmt: skip


_RUNNING: Final[Mapping[str, NextWords]] = {
    "path": NextWords(
        tr("Preparing and training"), tr("When this is done, a first cut is decided and can be audited."), ""
    ),
    "prepare": NextWords(
        tr("Preparing documents"), tr("When this is done, they can be graded. Everything else works meanwhile."), ""
    ),
    "import": NextWords(tr("Importing"), tr("Preparing starts by itself when everything is in."), ""),
    "train": NextWords(
        tr("Training a probe"),
        tr("It scores every document when it is grown. You can grade meanwhile."),
        "start_grading",
    ),
}
