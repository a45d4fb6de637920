"""Ten thousand generated pages, random bytes included: none breaks the reader, each ledger has no gap.

Run: ``python tests/benchmarks/fuzz.py [--data DIR] [--quick] [--seed N]``. One JSON line per figure. Made pages need no data;
with ``--data`` a third of them are real pages, cut and damaged.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

from byte_ranges import folded, opened, read_bytes
from figures import figure
from ledger import load, partitions
from odd_pages import CHARSETS, odd_body, odd_page

from labeler.domain.documents import Form
from labeler.domain.ledger import totals
from labeler.text.page import read_document
from labeler.text.places import Places
from labeler.text.tokens import default_tokenizer

PAGES = 10_000
SLOW = 20.0
CUTS = 4


def main() -> int:
    """Read, count and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a twentieth of the pages")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    count = PAGES // 20 if given.quick else PAGES
    chance = random.Random(given.seed)
    real = [page.encode() for page in load(given.data)] if given.data else []
    read = [_reads(*_body(chance, real)) for _ in range(count)]
    cuts = [_cut_is_right(chance) for _ in range(count)]
    figures = [
        figure("fuzz.read", sum(not problem for problem, _ in read) / count, "share of pages", 1.0, 1.0, at_least=True),
        figure("fuzz.slowest", max(seconds for _, seconds in read), "seconds", 1.0, SLOW),
        figure("fuzz.byte_ranges", sum(map(all, cuts)) / count, "share of made pages", 1.0, 1.0, at_least=True),
    ]
    for entry in figures:
        print(json.dumps(entry))
    return 0 if all(entry["holds"] for entry in figures) else 1


def _body(chance: random.Random, real: list[bytes]) -> tuple[bytes, str]:
    if not real or chance.random() > 1 / 3:
        return odd_body(chance)
    body = bytearray(chance.choice(real))
    for _ in range(chance.randint(1, 60)):
        at, size = chance.randrange(len(body) + 1), chance.choice((0, 1, 2, 40, 4000))
        body[at : at + size] = chance.randbytes(chance.randint(0, 3))
    return bytes(body), chance.choice(("", "utf-8", *CHARSETS))


def _reads(body: bytes, charset: str) -> tuple[str, float]:
    """What is wrong with a document's ledger, empty for nothing; and the seconds it took."""
    began = time.thread_time()
    problem = ""
    try:
        result = read_document(body, form=Form.HTML, charset=charset, url="", tokenizer=default_tokenizer())
        if not partitions(result.spans, len(result.text)) or sum(totals(result.spans).values()) != result.tokens:
            problem = "the spans are no partition"
        places = Places(body, form=Form.HTML, charset=charset)
        for span in result.spans:
            places.byte_range(span.start, span.end)
    except Exception as error:  # noqa: BLE001  # that is what is counted
        problem = f"{type(error).__name__}: {error}"
    if problem:
        print(f"{charset} {body[:300]!r}: {problem}", file=sys.stderr)
    return problem, time.thread_time() - began


def _cut_is_right(chance: random.Random) -> list[bool]:
    """For each span of a made page, and some ranges of its text, whether their bytes say the same."""
    charset = chance.choice(CHARSETS)
    body = odd_page(chance, wild=False).encode(charset, "xmlcharrefreplace")
    result = read_document(body, form=Form.HTML, charset=charset, url="", tokenizer=default_tokenizer())
    places = Places(body, form=Form.HTML, charset=charset)
    ranges = [(span.start, span.end) for span in result.spans]
    ranges += [tuple(sorted(chance.choices(range(len(places.text) + 1), k=2))) for _ in range(CUTS)]
    right = []
    for start, end in ranges:
        if _whole(places, start) and _whole(places, end):
            around = opened(places.decoded.text[: places.source_range(start, end)[0]])
            right.append(read_bytes(places, start, end, around) == folded(places.text[start:end]))
    if not all(right):
        print(f"{charset} {places.decoded.text!r}: {ranges} {right}", file=sys.stderr)
    return right


def _whole(places: Places, offset: int) -> bool:
    """Whether no reference resolves to characters on both sides of an offset."""
    if not 0 < offset < len(places.text):
        return True
    before, after = places.source_range(offset - 1, offset), places.source_range(offset, offset + 1)
    return before != after or before[0] == before[1]


if __name__ == "__main__":
    sys.exit(main())
