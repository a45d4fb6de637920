"""The main text is what trafilatura says it is."""

from __future__ import annotations

import gzip
import json
import logging
import random
import re
from pathlib import Path

import pytest
import trafilatura
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.text.main_text import extract_main

PARAGRAPH = (
    "The mill turned slowly through the winter, and the miller kept a record of every sack that he ground in it, "
    "so that at the end of the year the village could see how much of its bread had come from the river."
)
PAGE = (
    "<!DOCTYPE html><html><head><title>The mill</title></head><body><nav><a href='/'>Home</a></nav><article><h1>The "
    f"mill</h1><p>{PARAGRAPH}</p><form><input value=x><select><option>One<option>Two</select><label>L</label></form>"
    f"<table><tr><td>Year</td><td>Sacks</td></tr><tr><td>1788</td><td>412</td></tr></table><ul><li>{PARAGRAPH}</ul>"
    f"<!-- note --><p>{PARAGRAPH[::-1]}</p></article><div class='comments'><p>Lovely.</p></div></body></html>"
)
LONG = PAGE.replace("</nav>", "</nav>\n" + "<!-- a line -->\n" * 500)


def same(source: str) -> None:
    try:
        expected = trafilatura.extract(source) or ""
    except Exception as error:  # noqa: BLE001  # what it raises is to be raised
        with pytest.raises(type(error)):
            extract_main(source)
    else:
        assert extract_main(source) == expected
        assert extract_main(source, "https://example.org/mill") == expected


def test_it_is_what_trafilatura_returns() -> None:
    assert PARAGRAPH in extract_main(PAGE)
    same(PAGE)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "no markup",
        f"<p>{PARAGRAPH}</p>",
        f'<?xml version="1.0" encoding="iso-8859-1"?>{PAGE}',
        PAGE.replace("<html>", "<html/>"),
        "<html></html>",
        PAGE.replace("mill", "m\x01i\ufffdll\u00e9"),
        f"<html><frameset><noframes>{PARAGRAPH}</noframes></frameset></html>",
        LONG,
        LONG.replace("mill", "m\x01i\uffffll\u00e9"),
        LONG.replace("<html>", "\n<html lang='en'/>\n"),
        LONG.replace("<!DOCTYPE html>", '<!DOCTYPE html SYSTEM "a/b">\n'),
        LONG.replace("\n", "\x0c"),
    ],
    ids=range(13),
)
def test_odd_pages_are_read_as_trafilatura_reads_them(source: str) -> None:
    same(source)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32))
def test_damaged_pages_are_read_as_trafilatura_reads_them(seed: int) -> None:
    dice = random.Random(seed)
    parts = [part for part in re.split(r"(?=<)|(?<=>)", PAGE) if dice.random() > 0.1]
    if dice.random() < 0.5:
        dice.shuffle(parts)
    same("<html>" + "".join(parts))


def test_real_pages_are_read_as_trafilatura_reads_them(shared_data: Path) -> None:
    with gzip.open(shared_data / "pages" / "wcxb-dev-140.jsonl.gz", "rt", encoding="utf-8") as rows:
        pages = [json.loads(row)["html"] for row in rows][3::9]
    for source in pages:
        same(source)


def test_it_neither_prints_nor_logs(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    extract_main("")
    extract_main("<html><body>" + "<div>" * 300)
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
