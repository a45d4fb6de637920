"""What the flow says, and the filter under which Audit shows what is behind a number. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from labeler.domain.ledger import Stage
from labeler.stages.account import AccountReport, By, Group, Step
from labeler.stages.audit_filter import exactly
from labeler.stages.audit_view import amount
from labeler.stages.audit_words import reason_in_words
from labeler.store.accounts import Part

STAGE_NAMES: Final = {
    Stage.EXTRACT: "Extraction", Stage.LANGUAGE: "Language", Stage.RULES: "Rules", Stage.DUPLICATES: "Duplicates",
    Stage.SCORE: "Score", Stage.BUDGET: "Budget", Stage.MIXTURE: "Mixture", Stage.HUMAN: "People",
}  # fmt: skip
GROUP_NAMES: Final = {By.STAGE: "Stage", By.SOURCE: "Source", By.SITE: "Site", By.TOPIC: "Topic"}
NO_PROJECT: Final = ("No project is open", "Open one, and its tokens are shown here from raw to kept.")
NO_DOCUMENTS: Final = ("There are no documents yet", "Import some, and their tokens are shown here from raw to kept.")
NOT_PREPARED: Final = ("Nothing is prepared yet", "Preparing extracts the texts and counts their tokens.")
KEPT: Final = "fate:kept"


def share(part: int, whole: int) -> str:
    """``61.2 %``; ``< 0.1 %`` for what is not nothing."""
    percent = 100 * part / whole if whole else 0.0
    return "< 0.1 %" if 0 < percent < 0.05 else f"{percent:.1f} %"


def numbers(tokens: int, whole: int) -> str:
    """``1.2 M · 61.2 %``."""
    return f"{amount(tokens)} · {share(tokens, whole)}"


def counted(tokens: int, documents: int) -> str:
    """``1,204 tokens, 31 documents``."""
    return f"{_many(tokens, 'token')}, {_many(documents, 'document')}"


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def subtitle(report: AccountReport) -> str:
    """``35,637 of 59,082 tokens kept · 60.3 %``."""
    kept = report.flow[-1].left
    return f"{amount(kept)} of {amount(report.tokens)} tokens kept · {share(kept, report.tokens)}"


def reason_name(reason: str) -> str:
    """A reason as it stands beside its stream."""
    return reason_in_words(reason).replace(".", " ")


def reasons_filter(reasons: Iterable[str]) -> str:
    """Finds the documents that hold something dropped for one of these reasons."""
    return exactly("reason", *reasons)


def taken_filter(stage: Stage, drops: Sequence[Part]) -> str:
    """Finds the documents from which a stage took something."""
    return "reason:boilerplate" if stage is Stage.EXTRACT else reasons_filter(part.reason for part in drops)


def left_name(step: Step | None, *, last: bool) -> str:
    """What is left after a step; None for what there is before the first one."""
    if step is None:
        return "All text"
    if last:
        return "Kept"
    return "Main text" if step.stage is Stage.EXTRACT else f"After {STAGE_NAMES[step.stage].lower()}"


def left_filter(step: Step | None, *, last: bool) -> str:
    """Finds the documents that are left after a step."""
    if step is None:
        return ""
    if last:
        return KEPT
    gone = [stage.value for stage in Stage][: list(Stage).index(step.stage) + 1]
    return f"-{exactly('stage', *gone)}"


def group_filter(by: By, group: Group) -> str:
    """Finds the documents of a group."""
    return exactly(by.value, group.name)


def stage_filter(by: By, group: Group, stage: str) -> str:
    """Finds the documents of a group from which a stage (empty for kept) took something."""
    if not stage:
        return f"{group_filter(by, group)} {KEPT}"
    drops = [part for part in group.parts if part.stage == stage and part.tokens]
    return f"{group_filter(by, group)} {taken_filter(Stage(stage), drops)}"
