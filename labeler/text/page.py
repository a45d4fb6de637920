"""Original bytes of a document to its visible text and ledger: one pure function for every engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.documents import Form
from labeler.domain.ledger import Span, check_partition, kept_text
from labeler.text.decode import Decoded, decode
from labeler.text.garbage import uncollected
from labeler.text.language import Language, language_of
from labeler.text.ledger import align_page, aligned_ledger, count_tokens, text_ledger, whole_text_dropped
from labeler.text.main_text import extract_main
from labeler.text.tokens import Tokenizer
from labeler.text.visible import visible_page


class Status(StrEnum):
    """How reading a document went."""

    OK = "ok"
    EMPTY = "empty"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Extracted:
    """What extraction made of a document.

    Attributes:
        status: ``empty`` when nothing is kept, ``failed`` when extraction broke down; the ledger says so, too.
        text: the visible text. encoding: what the bytes were read in. title: the page's own title.
        spans: the ledger; it partitions ``text``.
        tokens: tokens of the whole text; those of the spans add up to it.
        mapped: share of the words of the main text that were found in the visible text.
        language: of the main text, or of the visible text where there is no main text.
        error: what broke down, for ``failed``.
    """

    status: Status
    text: str
    encoding: str
    title: str
    spans: tuple[Span, ...]
    tokens: int
    mapped: float
    language: Language
    error: str = ""


def read_document(body: bytes, *, form: Form, charset: str, url: str, tokenizer: Tokenizer) -> Extracted:
    """Read a document: decode, find its visible text, its main text and the ledger between the two.

    Args:
        body: the original bytes. form: what they hold.
        charset: the encoding the transport stated, empty for none. url: the page's address, empty for none.
        tokenizer: what counts the tokens.
    """
    decoded = decode(body, charset=charset, html=form is Form.HTML)
    if form is Form.HTML:
        with uncollected():
            return _read_page(decoded, url, tokenizer)
    return _finish(decoded, decoded.text, "", text_ledger(decoded.text), tokenizer)


def drop_document(
    body: bytes, *, form: Form, charset: str, tokenizer: Tokenizer, reason: str, evidence: dict[str, object]
) -> Extracted:
    """Read a document without extraction, its whole visible text dropped for ``reason`` (a time limit, a size)."""
    decoded = decode(body, charset=charset, html=form is Form.HTML)
    text, title = decoded.text, ""
    if form is Form.HTML:
        page = visible_page(decoded.text, cleaned=True)
        text, title = page.text, page.title
    return _finish(
        decoded, text, title, whole_text_dropped(text, reason, evidence), tokenizer, mapped=0.0, error=reason
    )


def _read_page(decoded: Decoded, url: str, tokenizer: Tokenizer) -> Extracted:
    main = failure = ""
    try:
        main = extract_main(decoded.text, url)
    except Exception as error:  # noqa: BLE001  # any page may break the extractor; the ledger says that it did
        failure = f"{type(error).__name__}: {error}"[:500]
    page = visible_page(decoded.text, cleaned=True)  # after the extractor, which takes longest: it is used right away
    if failure:
        spans = whole_text_dropped(page.text, "extraction_failed", {"why": failure})
        return _finish(decoded, page.text, page.title, spans, tokenizer, mapped=0.0, error=failure)
    alignment = align_page(page, main)
    starts = tokenizer.starts(page.text)
    spans = aligned_ledger(page, alignment, starts)
    return _checked(decoded, page.text, page.title, spans, len(starts), mapped=alignment.share)


def _finish(
    decoded: Decoded,
    text: str,
    title: str,
    spans: tuple[Span, ...],
    tokenizer: Tokenizer,
    *,
    mapped: float = 1.0,
    error: str = "",
) -> Extracted:
    starts = tokenizer.starts(text)
    return _checked(decoded, text, title, count_tokens(spans, starts), len(starts), mapped=mapped, error=error)


def _checked(
    decoded: Decoded, text: str, title: str, spans: tuple[Span, ...], tokens: int, *, mapped: float, error: str = ""
) -> Extracted:
    """The result, after making sure that the ledger partitions the text and its tokens add up."""
    check_partition(spans, len(text))
    if sum(span.tokens for span in spans) != tokens:
        raise ValueError(f"the spans hold other tokens than the text: {tokens}")
    kept = kept_text(text, spans)
    status = Status.FAILED if error else Status.OK if kept else Status.EMPTY
    return Extracted(status, text, decoded.encoding, title, spans, tokens, mapped, language_of(kept or text), error)
