"""Memory of one worker over ten thousand pages: it does not grow.

Run: ``python tests/benchmarks/memory.py [--data DIR] [--quick]``. One JSON line per figure. The pages are real ones, each time
with other words, links, classes and ids.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from pathlib import Path

from figures import figure
from ledger import default_data, load

from labeler.domain.documents import Form
from labeler.stages.reading import Reading, read_one, start_reader

PAGES = 10_000
WARM = 0.1
BAR = 1.15
_TEXT_OR_VALUE = re.compile(r"""(?<=>)[^<]+|(?<==")[^"<>]+|(?<==')[^'<>]+""")
_WORD = re.compile(r"[A-Za-z]{5,}")


def main() -> int:
    """Read, measure and print; 0 when the bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a tenth of the pages")
    given = parser.parse_args()
    count = PAGES // 10 if given.quick else PAGES
    pages = load(given.data)
    chance = random.Random(0)
    start_reader()
    early = 0.0
    for number in range(1, count + 1):
        body = changed(pages[number % len(pages)], chance).encode()
        read_one(Reading(body, Form.HTML, "utf-8", f"https://site{number}.example/", 20_000_000))
        if number == int(count * WARM):
            early = resident()
        if number % 1000 == 0:
            print(f"{number} pages: {resident():.0f} MB", file=sys.stderr)
    entry = figure("memory", resident(), f"MB after {count} pages, beside {int(count * WARM)}", early, BAR)
    print(json.dumps(entry))
    return 0 if entry["holds"] else 1


def changed(page: str, chance: random.Random) -> str:
    """The page with one of thirty words, in text and in attributes, replaced by one that never was."""

    def other(word: re.Match[str]) -> str:
        return f"w{chance.getrandbits(30):x}" if chance.random() < 1 / 30 else word.group()

    return _TEXT_OR_VALUE.sub(lambda part: _WORD.sub(other, part.group()), page)


def resident() -> float:
    """Memory of this process that is in use, in megabytes; of Linux's own account."""
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * 4096 / 1e6


if __name__ == "__main__":
    sys.exit(main())
