"""Reasons for which parts of a page are dropped: by names, by words, by place."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.boilerplate import REASONS, Place, cues_of, reason_of, settled
from labeler.text.ledger import page_ledger
from labeler.text.page_parts import parts_of
from labeler.text.surroundings import Surroundings
from labeler.text.visible import visible_page

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "boilerplate.py"
STORY = "The river rose for three days and nobody in the village slept, because the mill stood closest to the water."


def reason(path: str, text: str = "some words", *, link_density: float = 0.1) -> str:
    """The reason for a stretch of which nothing but its path and its words is known."""
    words = text.lower().replace("!", "").split()
    around = Surroundings(visible_page(""), [])
    place = Place(path, "p", link_density, text, words, 0, 0.0, cues_of(text, words), around.named(path), around)
    return reason_of(place).name


def reasons(source: str, main: str) -> dict[str, str]:
    """What each dropped stretch of a page says, and its reason."""
    page = visible_page(source)
    return {page.text[s.start : s.end].strip(): s.reason for s in page_ledger(page, main) if s.reason}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("body/div.mainNavBar/ul/li", "navigation"),
        ("body/div#site_footer2/p", "footer"),
        ("body/div.sign-in-box/p", "login"),
        ("body/div#CookieBanner/header/p", "consent"),
        ("body/nav/div.cookie-note.menu/p", "consent"),
        ("body/footer/nav/ul.menu/li", "footer"),
        ("body/footer/div.social-links/p", "share"),
        ("body/footer/form.newsletter/p", "login"),
        ("body/div.related-posts/header/p", "related"),
        ("body/div#tab-reviews.reviews/p", "comments"),
        ("body/div.promo-banner/nav/p", "advert"),
        ("body/div.category-description/p", "seo"),
        ("body/div#respond/form#commentform.comment-form/p.comment-form-cookies-consent", "comments"),
        ("body/article/footer.post__footer/p", "other"),
        ("body/article/header/p", "other"),
        ("body/div.author-bio/p", "other"),
        ("body/div#block_efe8bb6e7959ad8f1d/p", "other"),
        ("body/div#s-b4ed154d-c5e0-4ae8-ad59-ec1572348dfb/p", "other"),
        ("body/div.canavan.shadow.adapted/p", "other"),
        ("body/aside/main/p", "other"),
        ("", "other"),
    ],
)
def test_the_elements_around_a_stretch_give_the_reason(path: str, name: str) -> None:
    assert reason(path) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We use cookies to make this site work.", "consent"),
        ("Wir verwenden auf dieser Seite Cookies", "consent"),
        ("Nous utilisons des cookies", "consent"),
        ("Vi bruger cookies", "consent"),
        ("Sign in", "login"),
        ("Suscríbete", "login"),
        ("Log ind", "login"),
        ("Get stories like this in your inbox with our newsletter every week", "login"),
        ("Facebook X Bluesky Email", "share"),
        ("Teilen via WhatsApp", "share"),
        ("Free shipping on all orders", "advert"),
        ("Up to 40% off chairs", "advert"),
        ("Anzeige", "advert"),
        ("You may also like", "related"),
        ("Læs også", "related"),
        ("Leave a Reply", "comments"),
        ("© 2024 The authors", "footer"),
        ("Powered by a weblog", "footer"),
        ("Skip to main content", "navigation"),
        ("Zum Inhalt springen", "navigation"),
        ("A recipe for oatmeal cookies with chocolate and butter, which need ten minutes at most", "other"),
        ("They follow the river", "other"),
    ],
)
def test_what_a_stretch_says_gives_the_reason(text: str, name: str) -> None:
    assert reason("html/body/div/p", text) == name


def test_links_give_a_reason_where_nothing_else_does() -> None:
    assert reason("html/body/div/p", link_density=0.9) == "link-dense"
    assert reason("html/body/div.tags/p", link_density=0.9) == "link-dense"
    assert reason("html/body/div.tags/p") == "other"


def test_names_of_what_holds_the_main_text_say_nothing() -> None:
    source = (
        f"<div class='has-sidebar search-on'><p>{STORY}</p><div>A stray line</div></div><div class=search>Find</div>"
    )
    assert reasons(source, STORY) == {"A stray line": "other", "Find": "navigation"}


def test_a_column_of_links_before_the_main_text_is_navigation_and_after_it_related() -> None:
    column = "<div class=sidebar><a href=1>{}</a></div>"
    source = f"{column.format('Chapter one')}<p>{STORY}</p>{column.format('Another story')}"
    assert reasons(source, STORY) == {"Chapter one": "navigation", "Another story": "related"}


def test_what_stands_under_a_heading_of_related_links_is_related() -> None:
    source = (
        f"<main><p>{STORY}</p></main><div><section><h3>Read next</h3><div>The mill burns</div></section>"
        "<section class=more><div>Something else</div></section></div>"
    )
    assert reasons(source, STORY) == {
        "Read next": "related",
        "The mill burns": "related",
        "Something else": "other",
    }


def test_what_stands_with_the_copyright_notice_is_the_footer() -> None:
    source = (
        f"<p>{STORY}</p><div class=grey><div>Mill Street 7</div><div>© 2023 The mill</div></div><div>Elsewhere</div>"
    )
    assert reasons(source, STORY) == {"Mill Street 7": "footer", "© 2023 The mill": "footer", "Elsewhere": "other"}


def test_the_title_of_the_page_is_no_navigation() -> None:
    source = f"<title>The river and the mill - Stories</title><header><h1>The river and the mill</h1><p>Stories</p></header><p>{STORY}</p>"
    assert reasons(source, STORY) == {"The river and the mill": "other", "Stories": "navigation"}


def test_one_word_over_and_over_after_the_main_text_is_filler() -> None:
    filler = (
        "Chess set, wooden chess set, cheap chess board, chess pieces, chess table, travel chess, chess clock, gifts"
    )
    assert reasons(f"<p>{STORY}</p><div>{filler}</div>", STORY)[filler] == "seo"
    assert reasons(f"<div>{filler}</div><p>{STORY}</p>", STORY)[filler] == "other"


def test_the_telling_words_of_a_path_are_known() -> None:
    named = parts_of("html/body/div#page/footer.siteFooter/form.newsletter[search]/p").named
    assert [(part.kind, part.word) for part in named] == [("login", "newsletter"), ("footer", "footer")]


@given(
    st.lists(st.sampled_from(["div", "ul.nav", "div.ad", "", "p#A1-b", "[x]", "main", "div.x[main]", "äö.ü"])),
    st.text(max_size=60),
    st.floats(0, 1),
)
def test_every_stretch_has_a_known_reason(path: list[str], text: str, density: float) -> None:
    assert reason("/".join(path), text, link_density=density) in REASONS


@given(
    st.lists(st.sampled_from(["div", "ul.nav", "div.ad", "aside", "div.tags", "footer", "article", "div.author"])),
    st.sampled_from(["p", "h1", "li"]),
    st.floats(0, 1),
)
def test_what_elements_settle_is_what_the_rules_say(path: list[str], tag: str, density: float) -> None:
    around = Surroundings(visible_page(""), [])
    named = around.named("/".join(path))
    reason = settled(tag, named, around)
    place = Place("/".join(path), tag, density, "five mills", ["five", "mills"], 0, 0.0, frozenset(), named, around)
    assert reason is None or reason == reason_of(place)


def test_labelled_spans_of_real_pages_get_their_reasons(shared_data: Path) -> None:
    """The bars are a little below what the rules reach on the pages that were kept apart from their making."""
    bench = benchmark()
    wanted = [label for label in bench.labels() if label.held_out]
    judged = bench.judge(list(bench.load(shared_data)), wanted)
    figures = bench.figures(judged.counts(held_out=True))
    assert len(judged.pairs) >= bench.BARS["found"] * len(wanted)
    assert figures["micro"] >= bench.BARS["micro"]
    assert figures["macro_f1"] >= bench.BARS["macro_f1"]


def test_labels_hold_known_reasons_and_no_text() -> None:
    for label in benchmark().labels():
        assert label.reason in REASONS
        assert len(label.page) == len(label.text) == 64
        assert label.start < label.end


def benchmark() -> ModuleType:
    """The script that measures the reasons."""
    spec = importlib.util.spec_from_file_location("boilerplate_benchmark", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
