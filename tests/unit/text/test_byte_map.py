"""Where the code points of a decoded page stand in its bytes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.text.byte_map import ByteMap
from labeler.text.decode import decode

ENCODINGS = ["utf-8", "windows-1252", "windows-1251", "windows-1254", "iso-8859-2", "koi8-r", "macintosh", "gb2312", "gb18030", "shift_jis", "euc-jp", "euc-kr", "big5", "iso-2022-jp", "iso-2022-kr", "hz", "utf-16le", "utf-16be", "utf-32", "johab", "cp437", "tis-620", "utf_16", "latin_1"]  # fmt: skip
STATEFUL = {"iso2022_jp", "iso2022_kr", "hz"}
LETTERS = "aé ßдΕ日本語テ、漢한中简繁🐎𠀋ไש\n~\\¥&<\0"


def mapped(body: bytes, charset: str) -> ByteMap:
    return ByteMap(body, decode(body, charset=charset, html=False))


def check(body: bytes, charset: str) -> ByteMap:
    """What holds for all bytes: the code points partition them, and each byte leads back."""
    bytes_of = mapped(body, charset)
    text = bytes_of.decoded.text
    reached = bytes_of.byte_range(0, 0)[0]
    for at in range(len(text)):
        start, end = bytes_of.byte_range(at, at + 1)
        assert start == reached
        assert end > start
        assert bytes_of.code_point_at(start) == at == bytes_of.code_point_at(end - 1)
        reached = end
    assert reached <= len(body)
    assert bytes_of.code_point_at(len(body)) == len(text)
    return bytes_of


@pytest.mark.parametrize("charset", ENCODINGS)
@given(text=st.text(alphabet=LETTERS, max_size=40), data=st.data())
@settings(deadline=None)
def test_cut_bytes_say_what_was_read(charset: str, text: str, data: st.DataObject) -> None:
    codec = {"gb2312": "gb18030", "macintosh": "mac-roman"}.get(charset, charset)
    bytes_of = check(text.encode(codec if charset != "utf-32" else "utf-32-le", "ignore"), charset)
    decoded = bytes_of.decoded
    start = data.draw(st.integers(0, len(decoded.text)))
    end = data.draw(st.integers(start, len(decoded.text)))
    places = bytes_of.byte_range(start, end)
    assert bytes_of.cut(*places) == decoded.text[start:end]
    if decoded.codec not in STATEFUL and "utf-16" not in decoded.codec and "utf-32" not in decoded.codec:
        assert bytes_of.lead_in(places[0]) == b""
        assert bytes_of.body[slice(*places)].decode(decoded.codec, "replace") == decoded.text[start:end].replace(
            "\ufffd", "\0"
        )


@pytest.mark.parametrize("charset", ["", *ENCODINGS, "big5-hkscs", "euc_jisx0213"])
@given(
    parts=st.lists(
        st.one_of(
            st.binary(max_size=6),
            st.sampled_from(["日本語 text ", "é ß \n"]).flatmap(
                lambda words: st.sampled_from(["utf-8", "shift_jis", "euc-jp", "gb18030", "utf-16", "iso2022_jp"]).map(
                    lambda codec: words.encode(codec, "ignore")
                )
            ),
        ),
        max_size=8,
    )
)
@settings(deadline=None)  # the first guess loads a language identifier
def test_damaged_bytes_belong_to_what_replaces_them(charset: str, parts: list[bytes]) -> None:
    body = b"".join(parts)
    bytes_of = mapped(body, charset)
    text = bytes_of.decoded.text
    reached = -1
    for at in range(len(text)):
        start, end = bytes_of.byte_range(at, at + 1)
        assert 0 <= max(reached, 0) <= start < end <= len(body) or bytes_of.decoded.codec in (
            "big5hkscs",
            "euc_jisx0213",
        )
        assert bytes_of.code_point_at(start) <= at
        reached = start


def test_unreadable_bytes_and_marks_have_their_place() -> None:
    bytes_of = check(b"\xef\xbb\xbfa\xe4\xb8b\xffc\xf0\x9f\x90\x8e", "")
    assert bytes_of.decoded.text == "a\ufffdb\ufffdc🐎"
    assert [bytes_of.byte_range(at, at + 1) for at in range(6)] == [(3, 4), (4, 6), (6, 7), (7, 8), (8, 9), (9, 13)]
    assert bytes_of.code_point_at(0) == 0
    assert bytes_of.cut(4, 6) == "\ufffd"
    assert check("\ufeffa🐎".encode("utf-16-be") + b"\xd8", "").byte_range(1, 3) == (4, 9)
    assert check(b"caf\x9d\xe9 \x81", "windows-1252").byte_range(3, 5) == (3, 5)
    assert check(b"a\0b", "").decoded.text == "a\ufffdb"


def test_two_code_points_of_one_pair_share_its_bytes() -> None:
    bytes_of = mapped(b"x\x88\x62y", "big5")
    assert bytes_of.decoded.text == "xÊ̄y"
    assert [bytes_of.byte_range(at, at + 1) for at in range(4)] == [(0, 1), (1, 3), (1, 3), (3, 4)]
    assert [bytes_of.code_point_at(at) for at in range(4)] == [0, 1, 1, 3]


def test_a_cut_behind_an_escape_sequence_knows_it() -> None:
    body = "<p>日本語<b>漢字</b>".encode("iso2022_jp")
    bytes_of = check(body, "")
    text = bytes_of.decoded.text
    assert bytes_of.decoded.codec == "iso2022_jp"
    start = text.index("本")
    places = bytes_of.byte_range(start, start + 2)
    assert bytes_of.lead_in(places[0]) == b"\x1b$B"
    assert bytes_of.cut(*places) == "本語"
    whole = bytes_of.byte_range(text.index("日"), text.index("<b"))
    assert body[slice(*whole)].decode("iso2022_jp") == "日本語"
    assert bytes_of.lead_in(whole[0]) == b""


def test_offsets_outside_are_refused() -> None:
    bytes_of = mapped(b"abc", "")
    for wrong in ((-1, 2), (2, 1), (0, 4)):
        with pytest.raises(ValueError, match="not a range"):
            bytes_of.byte_range(*wrong)
    with pytest.raises(ValueError, match="not an offset"):
        bytes_of.code_point_at(4)


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "iso2022_jp"])
def test_large_bodies_are_mapped_in_a_moment(charset: str) -> None:
    text = "<p class=x>plain words and 日本語 " * 30_000
    bytes_of = mapped(text.encode(charset), charset)
    began = time.thread_time()
    assert bytes_of.cut(*bytes_of.byte_range(700_000, 700_033)) == text[700_000:700_033]
    assert time.thread_time() - began < 5
