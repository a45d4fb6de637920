"""What is measured of a main text, and what a rule set makes of it: stretches of visible text, tokens and all."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.ledger import Fate, Span, Stage, check_partition, kept_text
from labeler.stages.measure import UNMEASURED
from labeler.stages.measuring import Measured, measured
from labeler.stages.opinions import NOTHING_LEFT, judged, opinions_on
from labeler.stages.reading import tokenizer
from labeler.text.rules import Settings, shipped_rule_set

DATATROVE = shipped_rule_set("datatrove")
LINES = (
    "The heart pumps blood through the body, and it never rests.\n",
    "See our cookie policy for more of that.\n",
    "Menu\n",
    "Blood carries oxygen [3] to every cell.[edit]\n",
    "\n",
    "enable javascript to see this { thing }\n",
    "Was fließt, das steht nicht still\n",
)


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


@settings(max_examples=60, deadline=None)
@given(pages())
def test_pieces_are_the_kept_text_and_its_tokens(page: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = page
    check_partition(spans, len(text))
    made = measured(text, spans, Settings())
    assert "".join(text[p.start : p.end] for p in made.pieces) == kept_text(text, spans)
    starts = tokenizer().starts(text)
    for piece in made.pieces:
        assert piece.tokens == int(np.sum((starts >= piece.start) & (starts < piece.end)))
    assert Measured.from_record(json.loads(json.dumps(made.as_record()))) == made


@settings(max_examples=60, deadline=None)
@given(pages())
def test_line_rules_drop_the_lines_that_datatrove_drops(page: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = page
    said = judged(measured(text, spans, DATATROVE.settings), DATATROVE, "en")
    left_out = "".join(text[t.start : t.end] for t in said.trims)
    main = kept_text(text, spans)
    for line in main.splitlines():
        if "cookie policy" in line or "javascript" in line:
            assert line in left_out
    assert all(a.end <= b.start for a, b in pairwise(said.trims))
    assert all(
        t.reason in {*DATATROVE.thresholds, "c4.citation"} and t.evidence["rule"] == t.reason for t in said.trims
    )
    assert not any("pumps blood" in text[t.start : t.end] for t in said.trims if t.end - t.start < 5)


def test_a_rule_that_drops_is_an_opinion_with_value_and_threshold() -> None:
    said = judged(measured("Too short.", (Span(0, 10, Fate.KEPT),), DATATROVE.settings), DATATROVE, "en")
    first = next(o for o in said.opinions if o.reason == "gopher_short_doc")
    assert first.evidence == {
        "rule": "gopher_quality.gopher_short_doc", "value": 2.0, "threshold": 50.0, "fails": "below",
        "rule_set": DATATROVE.name, "version": DATATROVE.version,
    }  # fmt: skip


def test_a_document_of_which_line_rules_leave_nothing_is_dropped() -> None:
    lines_only = DATATROVE
    for rule in DATATROVE.thresholds:
        if rule != "c4.policy":
            lines_only = lines_only.with_threshold(rule, None)
    text = "Read our cookie policy here.\n"
    said = judged(measured(text, (Span(0, len(text), Fate.KEPT),), lines_only.settings), lines_only, "en")
    assert [o.reason for o in said.opinions] == [NOTHING_LEFT]


def test_a_text_that_could_not_be_measured_says_so_and_passes() -> None:
    (said,) = opinions_on({UNMEASURED: "no answer in 120 s"}, DATATROVE, "en").opinions
    assert (said.drops, said.evidence["why"]) == (False, "no answer in 120 s")
