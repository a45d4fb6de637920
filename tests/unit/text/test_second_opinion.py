"""What the ledger adds to what extraction kept, and what it takes out."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.ledger import Fate, Span, check_partition
from labeler.text import second_opinion, tree
from labeler.text.ledger import page_ledger
from labeler.text.visible import visible_page

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "main_text.py"
FIRST = "The mill stood closest to the water, so the miller was the first who saw the river rise that spring."
SECOND = "Nobody in the village slept for three days, because the bridge had gone and the fields were under water."
THIRD = "When the sun came back they found that the wheel was still there, and that it turned as it always had."


def ledger(source: str, *main: str) -> dict[str, Span]:
    """What each span of a page says, with its span."""
    page = visible_page(f"<html><body>{source}</body></html>")
    spans = page_ledger(page, "\n".join(main))
    check_partition(spans, len(page.text))
    return {page.text[span.start : span.end].strip(): span for span in spans}


def why_added(span: Span) -> str:
    """What the extractor's evidence says of an added span; fails for one that is not kept."""
    assert span.fate is Fate.KEPT
    nothing, _, added = str(span.evidence["extractor"]).partition("; added: ")
    assert nothing == "kept no word of this block"
    return added


def test_a_post_in_the_same_place_as_kept_posts_is_added() -> None:
    post = "<div class=thread><div id=post-{}><div class=body>{}</div></div></div>"
    source = post.format(1, FIRST) + post.format(2, SECOND) + post.format(31, THIRD)
    spans = ledger(source, FIRST, SECOND)
    assert why_added(spans[THIRD]) == "same place as kept blocks"
    assert spans[FIRST].evidence["extractor"] == "kept this block"


def test_prose_between_kept_blocks_is_added() -> None:
    spans = ledger(f"<p>{FIRST}</p><div><section>{SECOND}</section></div><p>{THIRD}</p>", FIRST, THIRD)
    assert why_added(spans[SECOND]) == "prose between kept blocks"


def test_what_stands_beside_kept_blocks_is_added_without_being_prose() -> None:
    code = "mill = Mill(wheel=Wheel(12), stones=[Stone(1), Stone(2)], river=River('Aa', metres=3, days=4))"
    source = f"<div><div><p>{FIRST}</p><pre>{code}</pre><p>{THIRD}</p></div></div>"
    assert why_added(ledger(source, FIRST, THIRD)[code]) == "beside kept blocks"


def test_a_description_before_the_kept_blocks_is_added() -> None:
    spans = ledger(f"<div><section>{FIRST}</section></div><p>{SECOND}</p>", SECOND)
    assert why_added(spans[FIRST]) == "prose before kept blocks"


@pytest.mark.parametrize(
    "between",
    [
        "<div><section>Mill, river, bridge</section></div>",
        f"<div class=signature>{SECOND}</div>",
        f"<div role=dialog><div>{SECOND}</div></div>",
        f"<div class=related-posts><div>{SECOND}</div></div>",
        f"<div hidden>{SECOND}</div>",
        f"<div><section>{SECOND}</section></div><div><section>{SECOND}</section></div>",
    ],
    ids=["few words", "signature", "dialog", "boilerplate", "hidden", "repeated"],
)
def test_what_is_not_the_main_text_is_not_added(between: str) -> None:
    spans = ledger(f"<p>{FIRST}</p>{between}<p>{THIRD}</p>", FIRST, THIRD)
    assert [text for text, span in spans.items() if span.fate is Fate.KEPT] == [FIRST, THIRD]


def test_prose_after_the_kept_blocks_is_not_added() -> None:
    spans = ledger(f"<p>{FIRST}</p><div><section>{SECOND}</section></div>", FIRST)
    assert spans[SECOND].reason == "other"


def test_a_kept_block_that_no_reader_sees_is_taken_out() -> None:
    spans = ledger(
        f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p hidden>Old price</p>", FIRST, SECOND, THIRD, "Old price"
    )
    price = spans["Old price"]
    assert (price.reason, price.evidence["extractor"]) == ("hidden", "kept this block; taken out")


def test_a_kept_block_of_the_navigation_is_taken_out() -> None:
    spans = ledger(f"<nav>Shop here</nav><p>{FIRST}</p><p>{SECOND}</p>", "Shop here", FIRST, SECOND)
    assert spans["Shop here"].reason == "navigation"


def test_a_page_that_is_mostly_hidden_keeps_what_was_extracted() -> None:
    spans = ledger(f"<div hidden>{FIRST}</div><p>{SECOND}</p>", FIRST, SECOND)
    assert all(span.fate is Fate.KEPT for span in spans.values())


def test_nothing_is_added_to_a_page_without_main_text() -> None:
    (span,) = ledger(f"<p>{FIRST}</p><p>{SECOND}</p>").values()
    assert span.reason == "extraction_empty"


def test_kept_text_of_real_pages_is_nearer_to_gold_than_that_of_the_extractor_alone(shared_data: Path) -> None:
    bench = benchmark()
    pages = [page for page in bench.load(shared_data) if page.half == bench.HELD_OUT][::2]
    scores = [bench.compare(page) for page in pages]
    own, alone = [score for score, _ in scores], [score for _, score in scores]
    assert bench.mean_f1(own) >= bench.mean_f1(alone)
    assert bench.share(own, "must_have") >= bench.share(alone, "must_have")
    assert bench.share(own, "must_not_have") <= bench.share(alone, "must_not_have")


def benchmark() -> ModuleType:
    """The script that compares kept text with gold."""
    spec = importlib.util.spec_from_file_location("main_text_benchmark", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


NAMES = st.lists(
    st.sampled_from(
        [
            "signature",
            "Dialog",
            "modal",
            "popup",
            "pop",
            "over",
            "noscript",
            "aside",
            "alert",
            "profile",
            "tooltip",
            "[status]",
            "usernote",
            "caption",
            "captions",
            "screen",
            "reader",
            "sr",
            "only",
            "visually",
            "hidden",
            "u",
            "is",
            "display",
            ":",
            "none",
            "visibility",
            "-",
            "/",
            ".",
            "\t",
            "ſ",
            "K",
            "İ",
            "é",
            "div",
            "x",
        ]
    ),
    max_size=8,
).map("".join)


@given(NAMES)
def test_the_short_way_to_look_for_names_finds_the_same(names: str) -> None:
    assert second_opinion._is_apart(names) == (second_opinion._APART.search(names) is not None)
    assert tree._BY_CLASS[names] == (tree._HIDING_CLASS.search(names) is not None)
    assert tree._BY_STYLE[names] == (tree._HIDING_STYLE.search(names) is not None)
