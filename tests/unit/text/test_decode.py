"""Bytes to text: the order of evidence, WHATWG labels, and no bytes that raise."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.decode import clean, codec_of, decode

POLISH = "Zażółć gęślą jaźń, powiedział staruszek i poszedł dalej ścieżką przez łąkę. "


def test_a_byte_order_mark_wins_over_everything() -> None:
    decoded = decode(codecs.BOM_UTF8 + b'<meta charset="latin1">\xc3\xa9', charset="iso-8859-2")
    assert decoded.text == '<meta charset="latin1">é'
    assert (decoded.encoding, decoded.how) == ("utf-8", "bom")


@pytest.mark.parametrize(("mark", "codec"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_utf_16_with_its_mark(mark: bytes, codec: str) -> None:
    assert decode(mark + "žluť 🐎".encode(codec)).text == "žluť 🐎"


def test_the_transport_wins_over_the_declaration() -> None:
    decoded = decode('<meta charset="utf-8">é'.encode("latin-1"), charset="ISO-8859-1")
    assert decoded.text.endswith("é")
    assert (decoded.encoding, decoded.how) == ("windows-1252", "transport")


@pytest.mark.parametrize(
    "page",
    [
        b"<meta charset=iso-8859-2>",
        b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
        b'<?xml version="1.0" encoding="iso-8859-2"?>',
        b"<!-- <meta charset=koi8-r> --><META CHARSET='ISO-8859-2'/>",
    ],
)
def test_a_page_says_its_encoding(page: bytes) -> None:
    decoded = decode(page + POLISH.encode("iso-8859-2"))
    assert decoded.text.endswith(POLISH)
    assert (decoded.encoding, decoded.how) == ("iso-8859-2", "declared")


def test_plain_text_declares_nothing() -> None:
    assert decode(b"<meta charset=koi8-r> \xc3\xa9", html=False).text.endswith("é")


def test_latin1_means_windows_1252() -> None:
    assert decode(b"\x93quoted\x94 \x81", charset="latin1").text == "“quoted” \x81"


def test_labels_are_those_of_the_web() -> None:
    assert codec_of("gb2312") == codecs.lookup("gb18030").name
    assert codec_of("Shift_JIS") == codecs.lookup("cp932").name
    assert codec_of(' "UTF8" ') == "utf-8"
    assert [codec_of(label) for label in ("rot13", "base64", "utf-7", "none", "", "unicode_escape")] == [""] * 6


def test_valid_utf_8_needs_no_statement() -> None:
    assert decode("naïve 字".encode()).how == "valid utf-8"


def test_a_wrong_statement_is_not_believed() -> None:
    decoded = decode((POLISH * 30).encode("cp1250"), charset="utf-8")
    assert decoded.how == "guessed"
    assert decoded.text == POLISH * 30


def test_little_damage_is_named_and_replaced() -> None:
    decoded = decode(b"ordinary text " * 100 + b"\xff\xfe tail", charset="utf-8")
    assert decoded.text.endswith("tail")
    assert decoded.how == "transport, 2 unreadable"


def test_a_declaration_read_as_ascii_is_not_utf_16() -> None:
    assert decode(b'<meta charset="utf-16">text').text.endswith("text")


def test_nul_becomes_a_replacement_of_the_same_length() -> None:
    assert decode(b"a\0b").text == "a\ufffdb"
    assert clean("a\0\ud800b") == "a\ufffd\ufffdb"


@given(
    st.binary(max_size=300), st.sampled_from(["", "utf-8", "latin1", "gb2312", "utf-16", "iso-2022-jp", "x", "big5"])
)
def test_no_bytes_raise_and_all_text_can_be_stored(body: bytes, charset: str) -> None:
    decoded = decode(body, charset=charset)
    assert "\0" not in decoded.text
    decoded.text.encode("utf-8")
    assert decoded.encoding
