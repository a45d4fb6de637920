"""What a worker process does with one document, and what is made of those it could not read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from labeler.domain.documents import Form
from labeler.text.decode import decode
from labeler.text.page import Extracted, read_document
from labeler.text.tokens import Tokenizer, load_default_tokenizer
from labeler.text.unread import unread_document


@dataclass(frozen=True, slots=True)
class Reading:
    """One document for a worker. Bodies over ``max_bytes`` are not extracted."""

    body: bytes
    form: Form
    charset: str
    url: str
    max_bytes: int


@cache
def _tokenizer() -> Tokenizer:
    return load_default_tokenizer()


def tokenizer_hash() -> str:
    """Hash of the project's tokenizer."""
    return _tokenizer().hash


def start_reader() -> None:
    """Load what every document needs, once per worker."""
    _tokenizer()
    read_document(b"<p>warm up</p>", form=Form.HTML, charset="utf-8", url="", tokenizer=_tokenizer())


def read_one(reading: Reading) -> Extracted:
    """Read one document; runs in a worker process."""
    if len(reading.body) > reading.max_bytes:
        return unread("too_large", reading)
    return read_document(
        reading.body, form=reading.form, charset=reading.charset, url=reading.url, tokenizer=_tokenizer()
    )


def unread(reason: str, reading: Reading) -> Extracted:
    """The ledger of a document that extraction could not finish: all of its text dropped for ``reason``."""
    decoded = decode(reading.body[: reading.max_bytes], charset=reading.charset, html=reading.form is Form.HTML)
    return unread_document(decoded, reason=reason, html=reading.form is Form.HTML, tokenizer=_tokenizer())
