"""Tokens with their offsets in code points."""

from __future__ import annotations

import hashlib
import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, MissingPiece
from labeler.text import tokens as tokens_module
from labeler.text.tokens import FileTokenizer, default_tokenizer

TRICKY = st.text(alphabet="abÉe\u0301\u200b\u00ad馬字🐎𝒳ﬁİß \t\n\r\xa0\x1c\x85.,'-_[]#@½\ufffd", max_size=60)


def test_offsets_are_code_points_of_the_text() -> None:
    text = "🐎🐎 Cafe\u0301 馬車 unbelievable!"
    pieces = [text[start:end] for start, end in default_tokenizer().offsets(text)]
    assert pieces[-1] == "!"
    assert "馬" in pieces
    assert "".join(pieces[-3:-1]) == "unbelievable" or "unbelievable" in pieces


@given(TRICKY)
def test_every_token_has_text_and_they_are_in_order(text: str) -> None:
    offsets = default_tokenizer().offsets(text)
    assert offsets.shape == (len(offsets), 2)
    assert (offsets[:, 0] < offsets[:, 1]).all()
    assert (offsets >= 0).all()
    assert (offsets <= len(text)).all()
    assert (np.diff(offsets[:, 0]) >= 0).all()


@given(st.one_of(TRICKY, st.text(max_size=60).map(lambda t: t.encode("utf-8", "replace").decode())))
def test_starts_are_those_of_the_whole_text(text: str) -> None:
    tokenizer = default_tokenizer()
    assert tokenizer.starts(text).tolist() == tokenizer.offsets(text)[:, 0].tolist()


@pytest.mark.parametrize("text", ["", " \n", "x" * 300, "a[SEP]b [CLS] [MASK]", "[UNK]" * 3, "\u0301", "[ SEP ]"])
def test_odd_texts_have_the_same_starts(text: str) -> None:
    tokenizer = default_tokenizer()
    assert tokenizer.starts(text).tolist() == tokenizer.offsets(text)[:, 0].tolist()


def test_marks_that_a_vocabulary_lacks_are_tokens_too(tmp_path: Path) -> None:
    definition = json.loads(default_tokenizer().path.read_bytes())
    del definition["model"]["vocab"]["~"]
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps(definition), encoding="utf-8")
    tokenizer, text = FileTokenizer(path), "a ~b, c~~ unbelievable!~"
    assert tokenizer.starts(text).tolist() == tokenizer.offsets(text)[:, 0].tolist()
    assert tokenizer.starts(text).tolist() == default_tokenizer().starts(text).tolist()


def test_long_texts_are_not_truncated() -> None:
    text = "water wheel " * 50_000
    assert len(default_tokenizer().starts(text)) == 100_000


def test_its_hash_is_that_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "words" / "tokenizer.json"
    path.parent.mkdir()
    definition = {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": None,
        "decoder": None,
        "truncation": {"max_length": 2, "strategy": "LongestFirst", "stride": 0, "direction": "Right"},
        "model": {"type": "WordLevel", "vocab": {"a": 0, "b": 1, "?": 2}, "unk_token": "?"},
    }
    path.write_text(json.dumps(definition), encoding="utf-8")
    tokenizer = FileTokenizer(path)
    assert tokenizer.name == "words"
    assert tokenizer.hash == hashlib.sha256(path.read_bytes()).hexdigest()
    assert tokenizer.starts("a  b zz a").tolist() == [0, 3, 5, 8]
    again = pickle.loads(pickle.dumps(tokenizer))
    assert (again.name, again.hash) == (tokenizer.name, tokenizer.hash)


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingPiece, match="nowhere"):
        FileTokenizer(tmp_path / "nowhere.json")
    broken = tmp_path / "broken.json"
    broken.write_bytes(b"\xff{}")
    with pytest.raises(BadInput, match="not a tokenizer"):
        FileTokenizer(broken)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    known = default_tokenizer()
    tokenizer = FileTokenizer(known.path)
    monkeypatch.setattr(tokens_module, "REMEMBERED_CHUNKS", 0)
    monkeypatch.setattr(tokens_module, "REMEMBERED_PATTERNS", 3)
    for number in range(20):
        text = f"Unbelievable{number} \u200bzero W{number * 7919}xyz aqueducts x{number}\u00ad, 日本"
        assert tokenizer.starts(text).tolist() == known.offsets(text)[:, 0].tolist()
        assert len(tokenizer._known._patterns) < 12
