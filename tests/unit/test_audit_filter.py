"""The audit's filter language, and what it finds in a table."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.stages.audit_filter import KEYS, Filter, Names, Number, Words, exactly, parse
from labeler.stages.audit_table import Sort, Table, arrange, site_of, title_of
from labeler.store.runs import DecisionRow


def row(number: int, **other: object) -> DecisionRow:
    values: dict[str, object] = {
        "document": f"doc-{number}", "title": f"Title {number}", "url": f"https://www.site{number}.example/a",
        "kind": "page", "fate": "kept", "stage": "", "reason": "", "score": 3.0, "p_keep": 0.5, "tokens": 100,
        "kept_tokens": 80, "language": "en",
    }  # fmt: skip
    return DecisionRow(number, **(values | other))  # type: ignore[arg-type]


ROWS = [
    row(1, title="Vieta’s formulas", score=4.1, tokens=700),
    row(2, title="Cookies and privacy", score=0.2, fate="dropped", stage="score", reason="below_cut", kept_tokens=0),
    row(3, title="Satz von Vieta", language="de", score=3.8),
    row(4, kind="lesson", url="", document="lesson-4", score=2.5, tokens=50),
    row(5, fate="dropped", stage="extract", reason="extraction_empty", score=None, kept_tokens=0, language=""),
    row(6, fate="dropped", stage="duplicates", reason="same_main_text", score=3.0, kept_tokens=0),
]
INSIDE = {"navigation": frozenset({1, 2}), "link-dense": frozenset({3})}
TABLE = Table(None, ROWS, lambda: INSIDE)


def found(text: str, sort: Sort = Sort.ORDER) -> list[int]:
    return [ROWS[at].document_id for at in arrange(TABLE, parse(text), sort)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("vieta", [1, 3]),
        ("VIETA formulas", [1]),
        ('"satz von"', [3]),
        ("lesson-4", [4]),
        ("site6", [6]),
        ("-vieta", [2, 4, 5, 6]),
        ("fate:kept", [1, 3, 4]),
        ("stage:score", [2]),
        ("reason:below_cut", [2]),
        ("reason:below-cut", [2]),
        ("reason:nav", [1, 2]),
        ("reason:link", [3]),
        ("reason:boilerplate", [1, 2, 3]),
        ("reason:boilerplate score>2.5", [1, 3]),
        ("reason:nav,link fate:kept", [1, 3]),
        ("score>2.5", [1, 3, 6]),
        ("score>=2.5", [1, 3, 4, 6]),
        ("score<=3", [2, 4, 6]),
        ("score<3", [2, 4]),
        ("score=3", [6]),
        ("score:3", [6]),
        ("score:>=3.8", [1, 3]),
        ("-score>2.5", [2, 4]),
        ("tokens>500", [1]),
        ("kept<1", [2, 5, 6]),
        ("kind:lesson", [4]),
        ("lang:de", [3]),
        ("language:de", [3]),
        ("-lang:en", [3, 5]),
        ("site:site1", [1]),
        ("title:cookies", [2]),
        ("id:doc-5", [5]),
        ("kind:page fate:dropped score>1", [6]),
        ("nothing like it", []),
    ],
)
def test_a_filter_finds_the_documents_that_fulfil_all_of_it(text: str, numbers: list[int]) -> None:
    assert found(text) == numbers


def test_sorting_puts_documents_without_a_score_last_and_keeps_the_order_of_equal_ones() -> None:
    assert found("", Sort.SCORE) == [1, 3, 6, 4, 2, 5]
    assert found("", Sort.LOW_SCORE) == [2, 4, 6, 3, 1, 5]
    assert found("", Sort.TOKENS) == [1, 2, 3, 5, 6, 4]


def test_sorting_by_reason_follows_the_stages_with_kept_first() -> None:
    assert found("", Sort.REASON) == [1, 3, 4, 5, 6, 2]


def test_an_unknown_key_is_named_with_the_keys_there_are_and_the_rest_still_counts() -> None:
    read = parse("mood:calm lang:de")
    assert read.conditions == (Names("lang", ("de",)),)
    assert len(read.problems) == 1
    assert "“mood”" in read.problems[0]
    assert all(key in read.problems[0] for key in KEYS)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("score>high", "score>2.5"),
        ("score>", "write a number"),
        ("tokens:nan", "write a number"),
        ("tokens>inf", "write a number"),
        ("fate>kept", "write fate:value"),
        ("reason:", "say which reason"),
        ("lang:,", "say which lang"),
        ('title:"half', "closing quotation mark"),
    ],
)
def test_a_malformed_piece_is_told_and_left_out(text: str, part: str) -> None:
    read = parse(text)
    assert read.conditions == ()
    assert len(read.problems) == 1
    assert part in read.problems[0]


def test_an_address_is_a_word_and_no_key() -> None:
    assert parse("https://www.site3.example/a").conditions == (Words("https://www.site3.example/a"),)
    assert found("https://www.site3.example") == [3]


def test_quotes_keep_words_together_also_behind_a_key() -> None:
    assert parse('title:"Satz von"') == Filter((Names("title", ("satz von",)),))


def test_span_reasons_are_asked_for_only_when_a_filter_needs_them() -> None:
    asked: list[int] = []

    def ask() -> dict[str, frozenset[int]]:
        asked.append(1)
        return dict(INSIDE)

    table = Table(None, ROWS, ask).warm()
    arrange(table, parse("vieta score>1 stage:score"))
    assert asked == []
    arrange(table, parse("reason:nav"))
    arrange(table, parse("reason:link"))
    assert asked == [1]


@given(st.text(max_size=60))
def test_reading_a_filter_never_raises_and_it_can_always_be_applied(text: str) -> None:
    read = parse(text)
    rows = arrange(TABLE, read)
    assert rows.dtype == np.int64
    assert list(rows) == sorted(set(rows.tolist()))
    assert all(read.problems)


_KEYED = st.builds(
    lambda minus, key, sign, value: f"{minus}{key}{sign}{value}",
    st.sampled_from(["", "-"]), st.sampled_from([*KEYS, "nokey"]), st.sampled_from([":", "<", "<=", ">", ">=", "=", ":>"]),
    st.one_of(st.floats().map(str), st.text(alphabet='ab,"-_. 9', max_size=8)),
)  # fmt: skip


@given(st.lists(_KEYED, max_size=4).map(" ".join))
def test_every_number_condition_that_is_read_is_finite(text: str) -> None:
    read = parse(text)
    assert all(math.isfinite(c.value) for c in read.conditions if isinstance(c, Number))
    arrange(TABLE, read, Sort.SCORE)


def test_a_condition_and_its_negation_share_the_documents_that_have_a_value() -> None:
    assert sorted(found("score>2.5") + found("-score>2.5")) == [1, 2, 3, 4, 6]
    assert sorted(found("lang:en") + found("-lang:en")) == [1, 2, 3, 4, 5, 6]


def test_site_and_title_fall_back_to_the_external_id() -> None:
    assert site_of(ROWS[0]) == "site1.example"
    assert site_of(ROWS[3]) == "lesson-4"
    assert site_of(row(9, url="https://user@host.example:81/x")) == "host.example:81"
    assert title_of(row(9, title="  two\n lines ")) == "two lines"
    assert title_of(row(9, title="")) == "doc-9"


def test_kept_documents_and_tokens_are_counted() -> None:
    assert TABLE.kept == (3, 240)


EXACT = Table(
    None,
    [
        row(1, url="https://www.a.example/x", source="crawl, one.warc", reason=""),
        row(2, url="https://sub.a.example/x", source="crawl", fate="dropped", stage="rules", reason="short"),
        row(
            3,
            url="https://b.example/?from=a.example",
            source="one.warc",
            fate="dropped",
            stage="rules",
            reason="short_lines",
        ),
    ],
    lambda: {"other": frozenset({1}), "other-thing": frozenset({2})},
    lambda: {"c4.policy": frozenset({3})},
    lambda: {1: "Algebra, basic", 2: "algebra", 3: 'say "x" now'},
)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("site:a.example", [1, 2, 3]), ("site=a.example", [1]), ('site="sub.a.example",b.example', [2, 3]),
        ("source:crawl", [1, 2]), ("source=crawl", [2]), ('source="crawl, one.warc"', [1]), ('-source="crawl, one.warc"', [2, 3]),
        ("topic:algebra", [1, 2]), ('topic="algebra"', [2]), ('topic="Algebra, basic"', [1]),
        ("topic:alg,say", [1, 2, 3]), ("topic=unknown", []),
        ("reason:short", [2, 3]), ("reason=short", [2]), ("reason=other", [1]), ("reason:other", [1, 2]),
        ("reason:c4", [3]), ("reason=c4.policy", [3]), ("reason:boilerplate", [1, 2]), ("reason=boilerplate", []),
        ("stage=rules", [2, 3]), ("stage=rule", []),
    ],
)  # fmt: skip
def test_an_equals_sign_names_the_whole(text: str, numbers: list[int]) -> None:
    assert [EXACT.rows[at].document_id for at in arrange(EXACT, parse(text))] == numbers


def test_a_value_is_typed_so_that_it_is_read_as_a_whole() -> None:
    assert exactly("topic", "a, b", "c") == 'topic="a, b",c'
    assert parse(exactly("topic", "A, b", "c")).conditions == (Names("topic", ("a, b", "c"), exact=True),)
    assert [EXACT.rows[at].document_id for at in arrange(EXACT, parse(exactly("topic", 'say "x" now')))] == [3]
