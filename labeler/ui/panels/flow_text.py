"""What the flow says, and the filter under which Audit shows what is behind a number. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from labeler.domain.ledger import Stage
from labeler.stages.account import AccountReport, By, Group, Step
from labeler.stages.audit_filter import exactly
from labeler.stages.audit_view import amount
from labeler.stages.audit_words import reason_in_words
from labeler.stages.topics import NO_TEXT, NOT_EMBEDDED
from labeler.store.accounts import Part
from labeler.ui.language import figure, shown, tr, trn

STAGE_NAMES: Final = {
    Stage.EXTRACT: tr("Extraction"), Stage.LANGUAGE: tr("Language"), Stage.RULES: tr("Rules"),
    Stage.DUPLICATES: tr("Duplicates"), Stage.SCORE: tr("Score"), Stage.BUDGET: tr("Budget"),
    Stage.MIXTURE: tr("Mixture"), Stage.HUMAN: tr("People"),
}  # fmt: skip
STAGE_WORDS: Final = {
    Stage.EXTRACT: tr("extraction", about="a stage"), Stage.LANGUAGE: tr("language", about="a stage"),
    Stage.RULES: tr("rules", about="a stage"), Stage.DUPLICATES: tr("duplicates", about="a stage"),
    Stage.SCORE: tr("score", about="a stage"), Stage.BUDGET: tr("budget", about="a stage"),
    Stage.MIXTURE: tr("mixture", about="a stage"), Stage.HUMAN: tr("people", about="a stage"),
}  # fmt: skip
"""Stages beside the tokens that they took."""
TAKEN_BY: Final = {
    Stage.EXTRACT: tr("Tokens that extraction took"), Stage.LANGUAGE: tr("Tokens that language took"),
    Stage.RULES: tr("Tokens that rules took"), Stage.DUPLICATES: tr("Tokens that duplicates took"),
    Stage.SCORE: tr("Tokens that score took"), Stage.BUDGET: tr("Tokens that budget took"),
    Stage.MIXTURE: tr("Tokens that mixture took"), Stage.HUMAN: tr("Tokens that people took"),
}  # fmt: skip
AFTER: Final = {
    Stage.LANGUAGE: tr("After language"), Stage.RULES: tr("After rules"), Stage.DUPLICATES: tr("After duplicates"),
    Stage.SCORE: tr("After score"), Stage.BUDGET: tr("After budget"), Stage.MIXTURE: tr("After mixture"),
    Stage.HUMAN: tr("After people"),
}  # fmt: skip
GROUP_NAMES: Final = {By.STAGE: tr("Stage"), By.SOURCE: tr("Source"), By.SITE: tr("Site"), By.TOPIC: tr("Topic")}
TOKENS_BY: Final = {
    By.STAGE: tr("Tokens by stage"), By.SOURCE: tr("Tokens by source"), By.SITE: tr("Tokens by site"),
    By.TOPIC: tr("Tokens by topic"),
}  # fmt: skip
NO_PROJECT: Final = (tr("No project is open"), tr("Open one, and its tokens are shown here from raw to kept."))
NO_DOCUMENTS: Final = (
    tr("There are no documents yet"), tr("Import some, and their tokens are shown here from raw to kept."),
)  # fmt: skip
NOT_PREPARED: Final = (tr("Nothing is prepared yet"), tr("Preparing extracts the texts and counts their tokens."))
WITHOUT_TOPIC: Final = {NO_TEXT: tr("no main text"), NOT_EMBEDDED: tr("not embedded")}
KEPT: Final = "fate:kept"


def share(part: int, whole: int) -> str:
    """``61.2 %``; ``< 0.1 %`` for what is not nothing."""
    percent = 100 * part / whole if whole else 0.0
    return f"< {figure(0.1, '.1f')} %" if 0 < percent < 0.05 else f"{figure(percent, '.1f')} %"


def numbers(tokens: int, whole: int) -> str:
    """``1.2 M · 61.2 %``."""
    return f"{shown(amount(tokens))} · {share(tokens, whole)}"


def counted(tokens: int, documents: int) -> str:
    """``1,204 tokens, 31 documents``."""
    return tr(
        "{tokens}, {documents}",
        tokens=trn("{count:,} token", "{count:,} tokens", tokens),
        documents=trn("{count:,} document", "{count:,} documents", documents),
    )


def group_line(group: Group) -> str:
    """``40 kept · 7 extraction · 47 tokens, 1 document``."""
    kept = tr("{tokens:,} kept", tokens=group.kept.tokens)
    taken = [
        tr("{tokens:,} {stage}", tokens=tokens, stage=STAGE_WORDS[Stage(stage)])
        for stage, tokens in group.by_stage().items()
        if stage and tokens
    ]
    return " · ".join([kept, *taken, counted(group.tokens, group.documents)])


def tokens_line(name: str, tokens: int, whole: int) -> str:
    """``rules 1,204 tokens · 12.0 %``."""
    return tr("{name} {tokens:,} tokens · {share}", name=name, tokens=tokens, share=share(tokens, whole))


def subtitle(report: AccountReport) -> str:
    """``35,637 of 59,082 tokens kept · 60.3 %``."""
    kept = report.flow[-1].left
    return tr(
        "{kept} of {tokens} tokens kept · {share}",
        kept=amount(kept),
        tokens=amount(report.tokens),
        share=share(kept, report.tokens),
    )


def reason_name(reason: str) -> str:
    """A reason as it stands beside its stream."""
    return shown(reason_in_words(reason)).replace(".", " ")


def reasons_filter(reasons: Iterable[str]) -> str:
    """Finds the documents that hold something dropped for one of these reasons."""
    return exactly("reason", *reasons)


def taken_filter(stage: Stage, drops: Sequence[Part]) -> str:
    """Finds the documents from which a stage took something."""
    return "reason:boilerplate" if stage is Stage.EXTRACT else reasons_filter(part.reason for part in drops)


def left_name(step: Step | None, *, last: bool) -> str:
    """What is left after a step; None for what there is before the first one."""
    if step is None:
        return tr("All text")
    if last:
        return tr("Kept")
    return tr("Main text") if step.stage is Stage.EXTRACT else AFTER[step.stage]


def left_filter(step: Step | None, *, last: bool) -> str:
    """Finds the documents that are left after a step."""
    if step is None:
        return ""
    if last:
        return KEPT
    gone = [stage.value for stage in Stage][: list(Stage).index(step.stage) + 1]
    return f"-{exactly('stage', *gone)}"


def group_name(by: By, group: Group) -> str:
    """What a group is called on the screen."""
    return WITHOUT_TOPIC.get(group.name, group.name) if by is By.TOPIC else group.name


def group_filter(by: By, group: Group) -> str:
    """Finds the documents of a group."""
    return exactly(by.value, group.name)


def stage_filter(by: By, group: Group, stage: str) -> str:
    """Finds the documents of a group from which a stage (empty for kept) took something."""
    if not stage:
        return f"{group_filter(by, group)} {KEPT}"
    drops = [part for part in group.parts if part.stage == stage and part.tokens]
    return f"{group_filter(by, group)} {taken_filter(Stage(stage), drops)}"
