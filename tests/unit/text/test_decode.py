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


TEXTS = {
    "Las plantas transforman la luz en azúcar; el niño comió piñas en la montaña. ": ["cp1252"],
    "Größte Überraschung: Pflanzen wandeln Licht in Zucker um. ": ["cp1252"],
    POLISH: ["cp1250", "iso-8859-2"],
    "Bitkiler ışığı şekere dönüştürür, bu çok önemli bir süreçtir. ": ["cp1254"],
    "Augalai šviesą paverčia cukrumi, ačiū už dėmesį ir gerą žodį. ": ["cp1257"],
    "Растения превращают свет в сахар. Это важный процесс. ": ["cp1251", "koi8-r", "cp866", "iso-8859-5"],
    "Τα φυτά μετατρέπουν το φως σε ζάχαρη. ": ["cp1253", "iso-8859-7"],
    "צמחים הופכים אור לסוכר באמצעות פוטוסינתזה. ": ["cp1255"],
    "تحول النباتات الضوء إلى سكر من خلال التمثيل الضوئي. ": ["cp1256"],
    "พืชเปลี่ยนแสงเป็นน้ำตาลผ่านการสังเคราะห์ด้วยแสง ": ["cp874"],
    "식물은 광합성을 통해 빛을 당으로 바꿉니다. ": ["euc-kr"],
    "植物は光合成によって光を糖に変えます。": ["shift_jis", "euc-jp", "iso-2022-jp"],
    "植物通过光合作用将光能转化为糖，这是重要的过程。": ["gb18030"],
    "植物通過光合作用將光能轉化為糖，這是重要的過程。": ["big5"],
}


@pytest.mark.parametrize("times", [2, 3_000])
@pytest.mark.parametrize(("text", "codec"), [(text, codec) for text, codecs in TEXTS.items() for codec in codecs])
def test_a_page_that_says_nothing_is_read_by_what_it_holds(text: str, codec: str, times: int) -> None:
    page = f"<html><head><title>Page</title></head><body><p>x{text * times}</p></body></html>"
    decoded = decode(page.encode(codec))
    assert decoded.text == page
    assert decoded.how == "guessed"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("html", [True, False])
def test_utf_16_without_its_mark_is_known_by_its_nuls(codec: str, html: bool) -> None:
    page = "\n\n <!doctype html><meta charset=utf-8><p>Rośliny wytwarzają cukier.</p>"
    assert decode(page.encode(codec), html=html).text == page


def test_every_label_of_the_web_names_a_codec() -> None:
    labels = (
        "iso88592 csisolatin9 windows-874 windows-949 iso-ir-149 x-cp1251 x-euc-jp koi8-ru iso-8859-6-e visual unicodefffe "
        "unicode20utf8 iso_8859-1:1987 csisolatin5 iso-ir-58 hz-gb-2312"
    )
    assert [label for label in labels.split() if not codec_of(label)] == []
    assert codec_of("csISOLatin1") == codec_of("windows-1252")


def test_utf_8_with_much_damage_stays_utf_8_where_most_of_it_can_be_read() -> None:
    decoded = decode("Ελληνικά".encode() + b" \xff\xfe", charset="utf-8")
    assert (decoded.text, decoded.how) == ("Ελληνικά \ufffd\ufffd", "transport, 2 unreadable")


def test_an_encoding_that_a_description_talks_of_is_not_the_page_s() -> None:
    page = b'<meta name="description" content="what charset=koi8-r means"><meta charset="iso-8859-2"><p>'
    assert decode(page + POLISH.encode("iso-8859-2")).encoding == "iso-8859-2"


@pytest.mark.parametrize("label", ["utf-16be", "utf-16le", "unicodefffe"])
def test_an_ascii_declaration_of_utf_16_means_utf_8(label: str) -> None:
    assert decode(f'<meta charset="{label}"><p>text é'.encode()).text.endswith("<p>text é")
