"""What a worker process does with one document, and what is made of those it could not read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from labeler.domain.documents import Form
from labeler.text.page import Extracted, drop_document, read_document
from labeler.text.tokens import Tokenizer, default_tokenizer


@dataclass(frozen=True, slots=True)
class Reading:
    """One document for a worker. Bodies over ``max_bytes`` are not extracted."""

    body: bytes
    form: Form
    charset: str
    url: str
    max_bytes: int


@cache
def tokenizer() -> Tokenizer:
    """The project's tokenizer."""
    return default_tokenizer()


def tokenizer_hash() -> str:
    """Hash of the project's tokenizer."""
    return tokenizer().hash


def start_reader() -> None:
    """Load what every document needs, once per worker."""
    sample = (
        b"<html><body><main><p>A first page, so that the next one does not wait for libraries.</p></main></body></html>"
    )
    read_document(sample, form=Form.HTML, charset="utf-8", url="", tokenizer=tokenizer())


def read_one(reading: Reading) -> Extracted:
    """Read one document; runs in a worker process."""
    if len(reading.body) > reading.max_bytes:
        return unread(reading, "too_large", {"bytes": len(reading.body), "limit": reading.max_bytes})
    return read_document(
        reading.body, form=reading.form, charset=reading.charset, url=reading.url, tokenizer=tokenizer()
    )


def unread(reading: Reading, reason: str, evidence: dict[str, object]) -> Extracted:
    """The ledger of a document that extraction could not finish: all of its text dropped for ``reason``."""
    return drop_document(
        reading.body,
        form=reading.form,
        charset=reading.charset,
        tokenizer=tokenizer(),
        reason=reason,
        evidence=evidence,
    )
