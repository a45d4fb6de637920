"""What a preview keeps of a document decides as its measures do, in little room."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.ledger import Fate, Span, Stage
from labeler.stages.measuring import Measured, measured
from labeler.stages.opinions import judged
from labeler.stages.rule_preview import difference, known_of, outcome
from labeler.store.ledgers import Standing
from labeler.text.rules import SHIPPED, RuleSet, Settings, shipped_rule_set

LINES = (
    "The heart pumps blood through the body, and it never rests.\n",
    "See our cookie policy for more of that.\n",
    "Menu\n",
    "Blood carries oxygen [3] to every cell.[edit]\n",
    "\n",
    "enable javascript to see this { thing }\n",
    "Was fließt, das steht nicht still " * 9 + "\n",
    "x" * 1200 + "\n",
)
SETS = [shipped_rule_set(name) for name in SHIPPED]


def standing(name: str, tokens: int) -> Standing:
    return Standing(1, name, "ok", "h", tokens, tokens, "en", 1.0, None, "page", "html")


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    """A visible text of such lines, cut into kept and dropped spans anywhere."""
    text = "".join(draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=12)))
    edges = sorted({0, len(text), *draw(st.lists(st.integers(1, len(text)), max_size=6))})
    spans = []
    for low, high in pairwise(edges):
        kept = draw(st.booleans())
        spans.append(Span(low, high, *((Fate.KEPT, None, "") if kept else (Fate.DROPPED, Stage.EXTRACT, "footer"))))
    return text, tuple(spans)


def counted(made: Measured, rule_set: RuleSet) -> tuple[set[str], dict[str, int]]:
    """Reasons to drop the document, and tokens left out by rules on lines."""
    said = judged(made, rule_set, "en")
    tokens: dict[str, int] = {}
    for trim in said.trims:
        tokens[trim.reason] = tokens.get(trim.reason, 0) + trim.tokens
    return {o.reason for o in said.opinions if o.drops}, tokens


@settings(max_examples=60, deadline=None)
@given(pages())
def test_little_is_kept_and_decides_the_same(page: tuple[str, tuple[Span, ...]]) -> None:
    made = measured(*page, Settings())
    kept = known_of(standing("doc", sum(piece.tokens for piece in made.pieces)), made).measured
    for rule_set in SETS:
        assert counted(kept, rule_set) == counted(made, rule_set)


def test_what_changes_is_named() -> None:
    text = "The heart pumps blood through the body, and it never rests.\n" * 3 + "See our cookie policy.\n"
    known = [known_of(standing(name, 60), measured(part, (Span(0, len(part), Fate.KEPT),), Settings()))
             for name, part in (("both", text), ("short", "Menu\n"))]  # fmt: skip
    datatrove = shipped_rule_set("datatrove")
    gentle = datatrove
    for rule in datatrove.thresholds:
        gentle = gentle.with_threshold(rule, None)
    now = outcome(known, gentle)
    assert (now.asked, now.dropped, now.tokens) == (2, 0, 120)
    found = difference(
        known, now, gentle.with_threshold("c4.policy", 0).with_threshold("gopher_quality.gopher_short_doc", 5)
    )
    assert found.newly_dropped == ("short",)
    assert found.then.by_rule["c4.policy"] == 1
    assert found.then.tokens == 60 - found.then.tokens_by_rule["c4.policy"] < 60
    back = difference(known, found.then, gentle)
    assert (back.newly_kept, back.newly_dropped) == (("short",), ())
