"""One map of a document, walkable both ways: bytes, decoded source, element, visible text, main text, tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import takewhile

from labeler.domain.documents import Form
from labeler.domain.ledger import Span, check_partition
from labeler.text.byte_map import ByteMap
from labeler.text.decode import decode
from labeler.text.token_places import MainPlaces, TokenPlaces
from labeler.text.tokens import Tokenizer
from labeler.text.visible import Block, VisiblePage, visible_page

PLAIN = "text"


class Places:
    """Where everything stands in a document; read again from its bytes, each map made when it is first asked.

    All ranges are half open. Bytes count from the start of ``body``; offsets in the source and in the visible text are
    code points. The source of a plain text is its visible text. White space that only separates blocks stands nowhere in the
    source: its range is empty, or that of what it separates. A character that an entity resolves to has the whole
    entity as its range.

    Args:
        body, form, charset: the document as it was ingested.

    Attributes:
        decoded: the source. text: the visible text.
        byte_map: code points of the source and bytes. page: the page that was read, None for a plain text.
    """

    def __init__(self, body: bytes, *, form: Form, charset: str) -> None:
        self.decoded = decode(body, charset=charset, html=form is Form.HTML)
        self.byte_map = ByteMap(body, self.decoded)
        self.page: VisiblePage | None = visible_page(self.decoded.text, cleaned=True) if form is Form.HTML else None
        self.text = self.page.text if self.page else self.decoded.text

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source of a visible range, markup between its parts included.

        Raises:
            ValueError: not a range of the visible text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"not a range of the visible text: {start}..{end}")
        return self.page.source_range(start, end) if self.page else (start, end)

    def byte_range(self, start: int, end: int) -> tuple[int, int]:
        """The original bytes of a visible range, markup between its parts included.

        Raises:
            ValueError: not a range of the visible text.
        """
        return self.byte_map.byte_range(*self.source_range(start, end))

    def visible_of_source(self, start: int, end: int) -> tuple[int, int]:
        """The visible text of a range of the source; empty where there is none.

        Raises:
            ValueError: not a range of the source.
        """
        if not 0 <= start <= end <= len(self.decoded.text):
            raise ValueError(f"not a range of the source: {start}..{end}")
        return self.page.offsets.visible_range(start, end) if self.page else (start, end)

    def visible_of_bytes(self, start: int, end: int) -> tuple[int, int]:
        """The visible text of a range of bytes, characters that it cuts included; empty where there is none.

        Raises:
            ValueError: not a range of the bytes.
        """
        first = self.byte_map.code_point_at(start)
        last = self.byte_map.code_point_at(end - 1) + 1 if start < end else first
        return self.visible_of_source(first, min(last, len(self.decoded.text)))

    def blocks(self, start: int, end: int) -> Sequence[Block]:
        """The blocks that a visible range reaches into, in order; none in a plain text."""
        blocks = self.page.blocks if self.page else ()
        first = bisect_right(blocks, start, key=lambda block: block.end)
        return blocks[first : max(bisect_left(blocks, end, key=lambda block: block.start), first + (start == end))]

    def path(self, start: int, end: int) -> str:
        """The path of the innermost block element around a visible range: for several blocks, what their paths share."""
        if self.page is None:
            return PLAIN
        paths = [block.path.split("/") for block in self.blocks(start, end)]
        if len(paths) == 1:
            return "/".join(paths[0])
        levels = takewhile(lambda names: len(set(names)) == 1, zip(*paths, strict=False))
        return "/".join(names[0] for names in levels) or "/"

    def tokens(self, tokenizer: Tokenizer) -> TokenPlaces:
        """The tokens of the visible text."""
        return TokenPlaces(tokenizer.offsets(self.text))

    def main(self, spans: Sequence[Span]) -> MainPlaces:
        """The main text that the document's ledger keeps.

        Raises:
            ValueError: the ledger is that of another text.
        """
        check_partition(spans, len(self.text))
        return MainPlaces(spans)
