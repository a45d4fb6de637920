"""Documents from bytes to ledger, on made and on real pages."""

from __future__ import annotations

import gzip
import json
import pickle
import random
import re
from pathlib import Path

import lxml.html
import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form
from labeler.domain.ledger import check_partition, kept_text, totals
from labeler.text import page as page_module
from labeler.text.language import language_of
from labeler.text.page import Extracted, Status, drop_document, read_document
from labeler.text.tokens import default_tokenizer
from labeler.text.visible import visible_page

SENTENCES = [
    "Roman engineers built aqueducts to carry water from distant springs into their growing cities.",
    "The channel fell by only a few centimetres in every hundred metres, so surveying had to be exact.",
    "Most of the length ran underground, which protected the water from heat and from enemies.",
    "Arches were used where a valley had to be crossed and a siphon would have leaked too much.",
]
ARTICLE = "".join(f"<p>{sentence} {number} {' '.join(SENTENCES)}</p>" for number, sentence in enumerate(SENTENCES))
PAGE = (
    "<html><head><title>Water &amp; stone</title></head><body><nav><a href=/>Home</a><a href=/x>Contact</a></nav>"
    f"<main><h1>Aqueducts</h1>{ARTICLE}</main><footer>© 2024 Somebody</footer></body></html>"
)


def read(body: bytes, *, form: Form = Form.HTML, charset: str = "") -> Extracted:
    result = read_document(body, form=form, charset=charset, url="", tokenizer=default_tokenizer())
    check_partition(result.spans, len(result.text))
    assert sum(totals(result.spans).values()) == result.tokens == len(default_tokenizer().starts(result.text))
    return result


def test_a_page_is_read_from_its_bytes() -> None:
    result = read(PAGE.encode("utf-16"))
    assert (result.status, result.title, result.encoding) == (Status.OK, "Water & stone", "utf-16le")
    kept = kept_text(result.text, result.spans)
    assert all(sentence in kept for sentence in SENTENCES)
    assert "Contact" not in kept
    assert result.mapped == 1
    assert result.language.code == "en"
    assert totals(result.spans).keys() >= {"kept", "navigation", "footer"}
    assert pickle.loads(pickle.dumps(result)) == result


def test_plain_text_is_kept_whole() -> None:
    result = read("Ein Absatz über Wasser.\n\nNoch <b>einer</b>.".encode("latin-1"), form=Form.TEXT, charset="latin1")
    assert kept_text(result.text, result.spans) == "Ein Absatz über Wasser.\n\nNoch <b>einer</b>."
    assert len(result.spans) == 2
    assert result.language.code == "de"


@pytest.mark.parametrize("body", [b"", b"<html></html>", b"<script>x</script>", b"\0\0", b"<p>"])
def test_nothing_to_read_is_empty(body: bytes) -> None:
    result = read(body)
    assert result.status is Status.EMPTY
    assert not kept_text(result.text, result.spans)


def test_an_extractor_that_breaks_down_drops_the_page_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(source: str, url: str = "") -> str:
        raise RuntimeError(f"no way to read {len(source)} characters{url}")

    monkeypatch.setattr(page_module, "extract_main", broken)
    result = read(PAGE.encode())
    assert result.status is Status.FAILED
    assert "no way to read" in result.error
    assert totals(result.spans) == {"extraction_failed": result.tokens}


@pytest.mark.parametrize("form", list(Form))
def test_a_document_can_be_dropped_whole(form: Form) -> None:
    result = drop_document(
        PAGE.encode(), form=form, charset="", tokenizer=default_tokenizer(), reason="timeout", evidence={"seconds": 20}
    )
    check_partition(result.spans, len(result.text))
    assert totals(result.spans) == {"timeout": result.tokens}
    assert result.status is Status.FAILED


def test_languages_are_told_apart_and_no_letters_have_none() -> None:
    assert language_of("Die Römer bauten Wasserleitungen über weite Täler hinweg.").code == "de"
    assert language_of("Los romanos construyeron acueductos para llevar agua a la ciudad.").code == "es"
    assert language_of("12 — 34").code == ""
    assert 0 < language_of("water " * 5000).confidence <= 1


def test_reading_writes_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    read(b"<p" * 500)
    read(PAGE.encode())
    assert capfd.readouterr() == ("", "")


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(PAGE)))
def test_damaged_pages_are_read(noise: bytes, at: int) -> None:
    read(PAGE[:at].encode() + noise + PAGE[at:].encode())


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32))
def test_shuffled_markup_is_read(seed: int) -> None:
    parts = re.split(r"(?=<)|(?<=>)", PAGE)
    random.Random(seed).shuffle(parts)
    read("".join(parts).encode())


@pytest.fixture(scope="module")
def real_pages(shared_data: Path) -> list[str]:
    with gzip.open(shared_data / "pages" / "wcxb-dev-140.jsonl.gz", "rt", encoding="utf-8") as rows:
        return [json.loads(row)["html"] for row in rows]


UNSEEN = [
    "script",
    "style",
    "template",
    "iframe",
    "noembed",
    "noframes",
    "object",
    "video",
    "audio",
    "canvas",
    "title",
    "datalist",
    "desc",
    "defs",
    "metadata",
]


def test_real_pages_have_the_text_an_independent_parser_sees(real_pages: list[str]) -> None:
    unseen = "|".join(f"ancestor::{tag}" for tag in UNSEEN)
    same = 0
    for source in real_pages:
        nodes = lxml.html.document_fromstring(source).xpath(f"//body//text()[not({unseen})]")
        same += "".join("".join(nodes).split()) == "".join(visible_page(source).text.split())
    assert same >= 0.99 * len(real_pages)


@pytest.mark.timeout(300)
def test_real_pages_map_their_main_text(real_pages: list[str]) -> None:
    results = [read(source.encode()) for source in real_pages[::4]]
    shares = [result.mapped for result in results]
    assert sum(shares) / len(shares) >= 0.995
    assert sum(share >= 0.97 for share in shares) >= 0.95 * len(shares)
    for source, result in list(zip(real_pages[::4], results, strict=True))[:10]:
        words = re.findall(r"\w+", trafilatura.extract(source) or "")
        kept = set(re.findall(r"\w+", kept_text(result.text, result.spans)))
        assert sum(word in kept for word in words) >= 0.97 * len(words)


HARD = {
    "tags in words": lambda words: " ".join(f"{word[:2]}<b>{word[2:]}</b>" for word in words.split()),
    "references": lambda words: "".join(f"&#{ord(sign)};" if at % 3 else sign for at, sign in enumerate(words)),
    "soft hyphens": lambda words: "&shy;".join(words[at : at + 4] for at in range(0, len(words), 4)),
    "zero width": lambda words: words.replace("a", "a\u200b"),
    "loose accents": lambda words: words.replace("a", "a\u0301"),
    "line breaks": lambda words: words.replace(" ", "<br>"),
    "cells": lambda words: f"<table><tr><td>{words.replace(' ', '<td>')}</table>",
    "code": lambda words: f"<pre>{words.replace(' ', chr(10) + '    ')}</pre>",
    "twice": lambda words: f"<p hidden>{words}</p><p>{words}</p>",
    "right to left": lambda words: (
        f"<p dir=rtl>{''.join(chr(0x5D0 + ord(sign) % 26) if sign.isalpha() else sign for sign in words)}"
    ),
    "no spaces": lambda words: f"<p>{''.join(chr(0x4E00 + ord(sign) * 7) for sign in words)}",
}


@pytest.mark.parametrize("kind", HARD)
def test_words_of_the_main_text_are_found_on_hard_pages(kind: str) -> None:
    article = "".join(f"<p>{HARD[kind](f'{sentence} {number}')}</p>" for number, sentence in enumerate(SENTENCES * 3))
    result = read(f"<html><body><main><article>{article}</article></main></body></html>".encode())
    assert result.status is Status.OK
    assert result.mapped >= 0.995
