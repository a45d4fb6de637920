"""Words and sentences as the rules count them; the expected words are spaCy's."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.text.rules.chunks import LIMIT, Chunks, chunks_of_process, describe
from labeler.text.rules.marks import line_ends, no_words, sentence_ends
from labeler.text.rules.splitter import splitter

ODD = [
    "x:)",
    ":)",
    ")",
    ":",
    "'",
    "’s",
    "St.",
    "a.m.",
    "...",
    "8)",
    "-",
    "(1):",
    "it's",
    "don't",
    "10km",
    "$5",
    "U.S.",
    "é",
]
GAPS = [" ", " ", " ", "  ", "\n", "\t", "\u00a0", "\u3000", ""]
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.tuples(st.sampled_from(ODD), st.sampled_from(GAPS)), max_size=20).map(
        lambda pairs: "".join(piece + gap for piece, gap in pairs)
    ),
)


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    splitter()  # takes longer than one example may


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ice floats, doesn't it?", "Ice|floats|,|does|n't|it|?"),
        ("It cannot be; she's gonna go.", "It|can|not|be|;|she|'s|gon|na|go|."),
        ("“Well-known” facts—really", "“|Well|-|known|”|facts|—|really"),
        ("at 5p.m. on 12/03/2020 (approx.)", "at|5|p.m.|on|12/03/2020|(|approx|.|)"),
        (
            "It weighs 10km, 5kg. and costs US$40 or $1,200.50!",
            "It|weighs|10|km|,|5|kg|.|and|costs|US$|40|or|$|1,200.50|!",
        ),
        (
            "see https://a.example.org/b?c=d, or me@mail.example.",
            "see|https://a.example.org/b?c=d|,|or|me@mail.example|.",
        ),
        ("127.0.0.1:80/x 8.8.8.8", "127.0.0.1:80|/|x|8.8.8.8"),
        ("end.Start one,two a:b x=y 3-4 foo/bar", "end|.|Start|one|,|two|a|:|b|x|=|y|3|-|4|foo|/|bar"),
        ("Mr. Smith vs. the U.S. Army at St. Ives.", "Mr.|Smith|vs.|the|U.S.|Army|at|St.|Ives|."),
        ("wait... what…no", "wait|...|what|…|no"),
        ("C++ 20°C. x² m² 5m²", "C++|20|°|C|.|x²|m²|5|m²"),
        ("smile:) :-) :((", "smile|:)|:-)|:(("),
        ("物理学。水 は", "物理学。水|は"),
        ("  tabs\tand  \u00a0 spaces\n", "tabs|and|spaces"),
        ("4-foot rock'n'roll ’tis it’s", "4|-|foot|rock'n'roll|’|tis|it|’s"),
        ("", ""),
    ],
)
def test_english_words(text: str, words: str) -> None:
    assert chunks_of_process().read([text]).words == (words.split("|") if words else [])


def test_a_name_of_the_splitter_s_own_is_a_word_each_time() -> None:
    for number in range(3):
        assert splitter().split(["IS_ALPHA", f"({number})"]) == [("IS_ALPHA",), ("(", str(number), ")")]


def test_what_is_put_together_depends_on_neighbours_one_space_away() -> None:
    read = chunks_of_process().read
    assert read(["x:)"]).words == ["x", ":)"]
    assert read(["x:) )"]).words == ["x", ":", ")", ")"]  # the longer exception reaches over the space and is none
    assert read(["x:)  )"]).words == ["x", ":)", ")"]
    assert read(["x:)", ")"]).words == ["x", ":)", ")"]


@given(TEXTS)
def test_words_are_the_text_without_white_space(text: str) -> None:
    assert "".join(chunks_of_process().read([text]).words) == "".join(text.split())


@given(TEXTS)
def test_what_was_met_before_changes_nothing(text: str) -> None:
    assert chunks_of_process().read([text]) == Chunks(splitter()).read([text])


@given(TEXTS)
def test_counts_are_those_of_the_words(text: str) -> None:
    read = chunks_of_process().read(text.splitlines())
    mute = no_words()
    spoken = [word for word in read.words if not set(word) <= mute]
    assert read.spoken == len(spoken)
    assert read.length == sum(map(len, spoken))
    assert read.alphabetic == sum(any(map(str.isalpha, word)) for word in read.words)
    assert read.chunks == [len(line.split()) for line in text.splitlines()]
    assert read.longest == [max(map(len, line.split()), default=0) for line in text.splitlines()]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("One. Two! Three? Four", 4),
        ("No mark at all", 1),
        ("Really?! Yes.", 2),
        ("He said “Stop.” Then he left.", 2),
        ("Dr. Lee has 3.5 points, e.g. in v2.0.", 1),
        ("One.Two", 2),
        ("Wait ... what", 1),
        ("水。火！", 1),
        ("Stop. ,", 1),
        ("Stop.  ,", 2),
        ("Stop. ", 1),
        ("Stop. \u00a0", 2),
        ("", 1),
    ],
)
def test_sentences(line: str, count: int) -> None:
    assert chunks_of_process().read([line]).sentences == [count]


def test_no_letter_is_an_affix_or_infix() -> None:
    """Chunks of letters are therefore words."""
    letters = list(filter(str.isalpha, map(chr, range(0x110000))))
    tokenizer = splitter()._tokenizer
    assert not [letter for letter in letters if tokenizer.prefix_search(letter) or tokenizer.suffix_search(letter)]
    assert list(tokenizer.infix_finditer("".join(letters))) == []
    assert no_words().isdisjoint(letters)
    assert sentence_ends().isdisjoint(letters)


def test_characters_of_marks() -> None:
    assert {".", "!", "?", "。", "؟"} <= sentence_ends() < line_ends() < no_words()
    assert {"(", "”", "%", "\x07"} <= no_words() - line_ends()


def test_what_is_not_asked_is_what_the_splitter_says() -> None:
    """Chunks that are told apart by their looks, around words with fixed parts, too."""
    cores = ["word", "Word", "WORD", "x", "D", "Größe", "漢字", "слово", "well-known", "a-b-C", "8", "3", "2019"]
    cores += [word for word in splitter().exceptions if word.isalnum() or "-" in word]
    made = [first + core + last for core in cores for first in ("", *'("“') for last in ("", *',;:)"”.!?')]
    chunks = Chunks(splitter())
    looked_at = [(text, chunks._with_sign(text) or chunks._simple(text)) for text in made]
    told = [(text, chunk) for text, chunk in looked_at if chunk is not None]
    assert len(told) > 300
    for (text, chunk), words in zip(told, splitter().split([text for text, _ in told]), strict=True):
        assert chunk == describe(words, loose=splitter().puts_together(text, words)), text


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMIT <= 200_000
    monkeypatch.setattr("labeler.text.rules.chunks.LIMIT", 10)
    chunks = Chunks(splitter())
    for number in range(100):
        chunks.read([f"a{number} b{number}"])
        assert len(chunks) <= 12
    chunks.read(["x1" * 1000])
    assert all(len(known) < 1000 for known in chunks)


@pytest.mark.parametrize("piece", ["'", ":) ", "a.b@", "..!", "[1]", "-", "x"])
def test_very_long_texts_are_read_whole(piece: str) -> None:
    text = piece * 20_000
    assert "".join(Chunks(splitter()).read([text]).words) == "".join(text.split())


def test_threads_share_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("labeler.text.rules.chunks.LIMIT", 50)
    texts = [
        [f"a{number}-b x:) ) ({number}%) don't {number}km" for number in range(first, 300, 4)] for first in range(4)
    ]
    expected = [Chunks(splitter()).read(lines) for lines in texts]
    shared = Chunks(splitter())
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda lines: [shared.read(lines) for _ in range(5)], texts))
    assert found == [[read] * 5 for read in expected]


def test_a_process_that_was_copied_starts_anew() -> None:
    """It may have been copied while another thread held the lock."""
    script = (
        "import os, sys\n"
        "from labeler.text.rules.chunks import chunks_of_process\n"
        "from labeler.text.rules.splitter import splitter\n"
        "chunks_of_process().read(['a1'])\n"
        "splitter()._one.acquire()\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    os._exit(chunks_of_process().read(['(b2)']).words != ['(', 'b2', ')'])\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert not hasattr(os, "fork") or subprocess.run([sys.executable, "-c", script], timeout=120).returncode == 0


def test_words_need_no_torch() -> None:
    """Which spaCy would import, for a second and 190 MB in each process; whoever needs it finds it afterwards."""
    script = (
        "import sys, importlib.util\n"
        "from labeler.text.rules.splitter import splitter\n"
        "splitter().split(['(a)'])\n"
        "assert 'torch' not in sys.modules\n"
        "assert importlib.util.find_spec('torch') is not None\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=120)
