"""Why records could not come in, said by the form of the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from labeler.domain.documents import Rejection
from labeler.domain.wording import Phrase
from labeler.exchange.base import ReadOptions
from labeler.exchange.sources import open_source
from labeler.ui import rejections
from labeler.ui.rejections import KNOWN, record_words, rejection_words

BROKEN = {
    "a.jsonl": b'{"id": "a", "text": ""}\n[1]\n{"id": \n\xff\n{"id": "b"}\n',
    "a.json": b"[1, 2",
    "a.csv": b"id,text\na,b,c\n",
    "empty.html": b"  ",
    "a.warc": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<html>",
    "a.bin": b"\x00\x01\x02",
    "a.parquet": b"PAR1 and no more",
}


@pytest.mark.parametrize("known", KNOWN, ids=str)
def test_a_reason_is_found_again_by_its_form(known: Phrase, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(rejections, "shown", lambda text: said.append(text.template) or str(text))
    reason = known.template.replace("{", "").replace("}", "")
    assert rejection_words(reason) == reason
    assert said[-1] == known.template


def test_what_readers_reject_has_a_known_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejections, "shown", lambda text: f"«{text}»")
    for name, body in BROKEN.items():
        (tmp_path / name).write_bytes(body)
    found = {one.error for one in open_source(str(tmp_path), ReadOptions()) if isinstance(one, Rejection)}
    assert len(found) >= len(BROKEN)
    assert [error for error in found if "«" not in rejection_words(error)] == []


def test_several_reasons_are_said_one_by_one_and_strange_ones_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejections, "shown", str.upper)
    odd = "states 9 bytes, holds 4; chunk 2 states no length; the rest is kept as it stands; {odd}; no value"
    assert rejection_words(odd) == (
        "STATES 9 BYTES, HOLDS 4; CHUNK 2 STATES NO LENGTH; THE REST IS KEPT AS IT STANDS; {odd}; NO VALUE"
    )
    assert rejection_words("") == ""


def test_a_reason_within_a_reason_is_said_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejections, "shown", lambda text: f"<{text}>")
    assert rejection_words("the line ends early: the gzip checksum is wrong") == (
        "<the line ends early: <the gzip checksum is wrong>>"
    )


def test_records_without_a_name_are_called_by_their_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejections, "shown", lambda text: text.upper() if isinstance(text, Phrase) else text)
    assert record_words("line 7: http://a.example/") == "LINE 7: HTTP://A.EXAMPLE/"
    assert (record_words("byte 12"), record_words("<urn:uuid:1>"), record_words("")) == ("BYTE 12", "<urn:uuid:1>", "")
