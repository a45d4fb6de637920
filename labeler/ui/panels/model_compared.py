"""Versions of the probe in words: the list, and what changes sides between two of them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from labeler.domain.probes import ProbeInfo
from labeler.ui.language import figure, tr, trn
from labeler.ui.panels.model_text import ago, bracketed, cut_number, documents_words, many, measured, signed

if TYPE_CHECKING:
    from labeler.stages.probe_versions import Comparison, Moved

HEAD: Final = (
    tr("Probe"),
    tr("Grades", about="head of a narrow column"),
    tr("Rank agreement", about="head of a narrow column"),
    tr("Precision"),
    tr("Recall", about="head of a narrow column"),
)
MOVED_HEAD: Final = (tr("Document"), tr("Score"), tr("Side", about="kept or dropped"))
MINUS: Final = "\u2212"


def version_row(info: ProbeInfo, in_force: int | None) -> tuple[str, ...]:
    """Number and age, grades, and figures with their intervals."""
    found = measured(info.metrics)
    names = ("spearman", "precision", "recall")
    parts = [str(info.id), *([tr("in force", about="a probe")] if info.id == in_force else []), ago(info.created_at)]
    return (
        " · ".join(parts),
        figure(info.grades, ","),
        *(bracketed(found.figures.get(name, {})) for name in names),
    )


def first_pair(history: Sequence[ProbeInfo], in_force: int | None) -> tuple[int, int] | None:
    """The two probes one wants to compare first: the one in force with the one before it, else after it; (old, new)."""
    others = [info.id for info in history if info.id != in_force]
    if in_force is None or not others:
        return None
    before = [number for number in others if number < in_force]
    return (max(before), in_force) if before else (in_force, min(others))


def change_words(found: Comparison) -> str:
    """``214 documents change sides at cut 3.0: 131 in, 83 out (+41,200 tokens).``"""
    moved = len(found.gained) + len(found.lost)
    cut = cut_number(found.cut)
    if not moved:
        return tr("No document changes sides at cut {cut}.", cut=cut)
    return trn(
        "{count:,} document changes sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).",
        "{count:,} documents change sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).",
        moved,
        cut=cut,
        gained=len(found.gained),
        lost=len(found.lost),
        net=signed_count(found.gained_tokens - found.lost_tokens),
    )


def kept_words(found: Comparison) -> str:
    """What each of the two keeps, and how alike they rank."""
    said = tr(
        "Probe {a} keeps {documents} with {tokens} tokens, probe {b} keeps {other:,} with {other_tokens}.",
        a=found.a,
        documents=documents_words(found.kept_a.documents),
        tokens=many(found.kept_a.tokens),
        b=found.b,
        other=found.kept_b.documents,
        other_tokens=many(found.kept_b.tokens),
    )
    if found.spearman is None:
        return said
    alike = tr(
        "They rank {documents} alike by {value} (Spearman).",
        documents=documents_words(found.scored),
        value=signed(found.spearman),
    )
    return f"{said} {alike}"


def signed_count(count: int) -> str:
    """``+41,200``, ``−12``, ``±0``."""
    return f"{'+' if count > 0 else MINUS if count < 0 else '±'}{figure(abs(count), ',')}"


def moved_row(one: Moved) -> tuple[str, str, str]:
    """Document, its two scores, and what becomes of it."""
    return one.document, f"{score(one.score_a)} → {score(one.score_b)}", side(one)


def score(value: float | None) -> str:
    """Two decimals; a dash for none."""
    return "–" if value is None else signed(value)


def side(one: Moved) -> str:
    """``↑ in``, ``↓ out``, or where it stays."""
    if one.kept_a != one.kept_b:
        return tr("↑ in") if one.kept_b else tr("↓ out")
    return tr("kept", about="a document") if one.kept_b else tr("dropped", about="a document")


def shown_movers(found: Comparison, most: int) -> list[Moved]:
    """Documents to list, each once: those that change sides, farthest first, then others that move most."""
    seen: dict[str, Moved] = {}
    turned = sorted((*found.gained, *found.lost), key=lambda m: (-abs(m.by), m.document))
    for one in (*turned, *found.movers):
        seen.setdefault(one.document, one)
    return list(seen.values())[:most]
