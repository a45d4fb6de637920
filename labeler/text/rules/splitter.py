"""Words as spaCy's blank pipelines split them, without spaCy: affixes, exceptions, web addresses, infixes.

The text is taken one chunk (what stands between white space) at a time, so that what is known of a chunk can be
kept. One thing crosses chunks: exceptions that stand inside a longer chunk are put together again afterwards, longest
first, and a longer one that reaches over a space can keep a shorter one from being put together (:func:`settle`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from labeler.text.rules.language_data import LanguageData, language_data

Parts = tuple[str, ...]
_DOTS = 2
"""So many full stops and more are an ellipsis."""


@dataclass(frozen=True)
class Splitter:
    """The rules of one language.

    Attributes:
        before, behind: characters that are split off a chunk's beginning, and off its end, alone.
        prefix, suffix: what else is split off; ``suffix`` needs only the last ``reach`` characters.
        infix: what splits a chunk inside.
        exceptions: chunks with fixed parts, the longest of them ``longest`` characters.
        phrases: for a first word, the exceptions that the rules alone would split, as those words.
    """

    before: frozenset[str]
    behind: frozenset[str]
    prefix: re.Pattern[str]
    suffix: re.Pattern[str]
    reach: int
    infix: re.Pattern[str]
    exceptions: Mapping[str, Parts]
    longest: int
    phrases: Mapping[str, tuple[Parts, ...]]

    @functools.cached_property
    def window(self) -> int:
        """So many words beside a chunk can decide how it is put together."""
        return max((len(phrase) for phrases in self.phrases.values() for phrase in phrases), default=0)

    @functools.cached_property
    def _openers(self) -> frozenset[str]:
        return frozenset(word for phrases in self.phrases.values() for phrase in phrases for word in phrase[:-1])

    @functools.cached_property
    def _closers(self) -> frozenset[str]:
        return frozenset(word for phrases in self.phrases.values() for phrase in phrases for word in phrase[1:])

    def linked(self, before: Sequence[str], behind: Sequence[str]) -> bool:
        """Whether a phrase may reach from some words over to those behind them."""
        return bool(before and behind) and before[-1] in self._openers and behind[0] in self._closers

    def split(self, chunk: str) -> Sequence[str]:
        """The words of a chunk before exceptions inside it are put together."""
        known = self.exceptions.get(chunk)
        if known is not None:
            return known
        if chunk.isalpha():  # no affix is a letter, and what splits letters inside is none
            return (chunk,)
        return self._split(chunk, self.exceptions)

    def settle(self, words: Sequence[str], start: int, end: int) -> list[str]:
        """Put exceptions together again among ``words[start:end]``, which are one chunk.

        Args:
            words: the words of the chunk and of its neighbours, which stand one space apart.
        """
        if self.phrases.keys().isdisjoint(words):
            return list(words[start:end])
        matches = sorted(self._matches(words), key=lambda match: (match[0] - match[1], match[0]))
        covered: set[int] = set()
        together: dict[int, int] = {}
        for first, after in matches:
            if first not in covered and after - 1 not in covered and start <= first and after <= end:
                together[first] = after
            covered.update(range(first, after))
        settled: list[str] = []
        at = start
        while at < end:
            after = together.get(at, at + 1)
            whole = "".join(words[at:after])
            settled.extend(self.exceptions.get(whole, words[at:after]) if at in together else (whole,))
            at = after
        return settled

    def _matches(self, words: Sequence[str]) -> Iterable[tuple[int, int]]:
        for at, word in enumerate(words):
            for phrase in self.phrases.get(word, ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    yield at, at + len(phrase)

    def _split(self, chunk: str, exceptions: Mapping[str, Parts]) -> list[str]:
        """Split affixes off both ends in turn until none is left or an exception is, then split the rest."""
        start, end, last = 0, len(chunk), -1
        before: list[str] = []
        behind: list[str] = []
        while start < end and end - start != last and not self._is(exceptions, chunk, start, end):
            last = end - start
            inner = start + self._prefix(chunk, start, end)
            if inner != start and self._is(exceptions, chunk, inner, end):
                before.append(chunk[start:inner])
                start = inner
                break
            outer = end - self._suffix(chunk, inner, end)
            if outer != end:
                behind.append(chunk[outer:end])
                if self._is(exceptions, chunk, start, outer):
                    end = outer
                    break
            if inner != start:
                before.append(chunk[start:inner])
            start, end = inner, outer
        rest = self._rest(chunk[start:end], exceptions) if start < end else ()
        return [*before, *rest, *reversed(behind)]

    def _is(self, exceptions: Mapping[str, Parts], chunk: str, start: int, end: int) -> bool:
        return end - start <= self.longest and chunk[start:end] in exceptions

    def _prefix(self, chunk: str, start: int, end: int) -> int:
        """The length of the prefix of ``chunk[start:end]``."""
        if chunk[start] in self.before:
            return 1
        found = self.prefix.match(chunk, start, end)
        return found.end() - start if found else 0

    def _suffix(self, chunk: str, start: int, end: int) -> int:
        """The length of the longest suffix of ``chunk[start:end]``."""
        if start < end and chunk[end - 1] in self.behind:
            return 1
        tail = chunk[max(start, end - self.reach) : end]
        if tail.isalpha():  # letters are split off only behind digits and apostrophes
            return 0
        found = self.suffix.search(tail)
        length = len(found[0]) if found else 0
        dots = end
        while dots > start and chunk[dots - 1] == ".":
            dots -= 1
        return max(length, end - dots) if end - dots >= _DOTS else length

    def _rest(self, rest: str, exceptions: Mapping[str, Parts]) -> Sequence[str]:
        known = exceptions.get(rest)
        if known is not None:
            return known
        if "." in rest and _address().match(rest):
            return (rest,)
        if rest.isascii() and rest.isalnum():
            return (rest,)
        words: list[str] = []
        at = 0
        for found in self.infix.finditer(rest):
            first, after = found.span()
            if first == 0:
                continue
            if first != at:
                words.append(rest[at:first])
            words.append(rest[first:after])
            at = after
        if at < len(rest):
            words.append(rest[at:])
        return words


@functools.cache
def splitter_of(language: str) -> Splitter:
    """The splitter of a language (ISO 639-1); languages without rules of their own share one."""
    data = language_data()
    exceptions = data.exceptions_of(language)
    longest = max(map(len, exceptions))
    before, prefix = _prefixes(data)
    behind, suffix, reach = _suffixes(data)
    infix = _infixes(data, language)
    bare = Splitter(before, behind, prefix, suffix, reach, infix, exceptions, longest, {})
    phrases: dict[str, list[Parts]] = {}
    for word in exceptions:
        if bare._prefix(word, 0, len(word)) or bare._suffix(word, 0, len(word)) or infix.search(word):  # noqa: SLF001
            phrase = tuple(bare._split(word, {}))  # noqa: SLF001
            phrases.setdefault(phrase[0], []).append(phrase)
    known = {first: tuple(dict.fromkeys(found)) for first, found in phrases.items()}
    return replace(bare, phrases=known)


def _prefixes(data: LanguageData) -> tuple[frozenset[str], re.Pattern[str]]:
    """Marks, an ellipsis or a currency: single characters, which go first, and an expression for the others."""
    entries = ["§", "%", "=", "—", "–", "…"]
    entries += [entry for name in ("punctuation", "quotes", "currency") for entry in data.affixes[name]]
    single = data.characters("symbol").union(entry for entry in entries if len(entry) == 1)
    longer = [re.escape(entry) for entry in entries if len(entry) > 1]
    return single, re.compile("|".join([r"\+(?![0-9])", r"\.\.+", *longer]))


def _suffixes(data: LanguageData) -> tuple[frozenset[str], re.Pattern[str], int]:
    """Marks, the English genitive, units and currencies after a digit, a full stop after what is no abbreviation.

    First the characters that no longer suffix ends with, then an expression for the others, then how many characters
    that may look at. Runs of full stops are found without it.
    """
    marks = (*data.affixes["punctuation"], *data.affixes["quotes"], "—", "–", "'s", "'S", "’s", "’S")
    counted = (*data.affixes["currency"], *data.affixes["units"])
    upper = data.pattern("upper")
    single = [mark for mark in marks if len(mark) == 1]
    longer = [mark for mark in marks if len(mark) > 1]
    alone = data.characters("symbol").union(single) - {entry[-1] for entry in (*longer, *counted)}
    pieces = [
        f"[{''.join(map(re.escape, single))}{data.pattern('symbol')}]",
        *map(re.escape, longer),
        r"(?<=[0-9])\+",
        r"(?<=°[FfCcKk])\.",
        f"(?<=[0-9])(?:{_either(counted)})",
        f"(?<=[{data.pattern('before_full_stop', 'lower', 'quote')}])\\.",
        f"(?<=[{upper}][{upper}])\\.",
    ]
    reach = max(map(len, (*marks, *counted))) + 2
    return alone, re.compile(f"(?:{'|'.join(pieces)})\\Z"), reach


def _infixes(data: LanguageData, language: str) -> re.Pattern[str]:
    """Ellipses, symbols, operators between digits, and marks between letters. English splits 4-foot, others do not."""
    alpha = data.pattern("alpha")
    before_hyphen = f"{alpha}0-9" if language == "en" else alpha
    pieces = [
        r"\.\.+",
        "…",
        f"[{data.pattern('symbol')}]",
        r"(?<=[0-9])[+\-*^](?=[0-9-])",
        f"(?<=[{data.pattern('lower', 'quote')}])\\.(?=[{data.pattern('upper', 'quote')}])",
        f"(?<=[{alpha}]),(?=[{alpha}])",
        f"(?<=[{before_hyphen}])(?:{_either(data.affixes['hyphens'])})(?=[{alpha}])",
        f"(?<=[{alpha}0-9])[:<>=/](?=[{alpha}])",
    ]
    return re.compile("|".join(pieces))


def _either(entries: Iterable[str]) -> str:
    return "|".join(map(re.escape, entries))


@functools.cache
def _address() -> re.Pattern[str]:
    """A web or mail address: scheme, user, public IP address or host name, port, path."""
    letter = "A-Za-z0-9\u00a1-\uffff"
    octet = r"(?:1?\d{1,2}|2[0-4]\d|25[0-5])"
    private = r"(?!(?:10|127)(?:\.\d{1,3}){3}|(?:169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2})"
    number = rf"(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.{octet}){{2}}\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4])"
    label = rf"(?:[{letter}][{letter}_-]{{0,62}})?[{letter}]\."
    host = rf"(?:{label})+[{language_data().pattern('lower')}]{{2,63}}"
    return re.compile(rf"(?:[\w+\-.]{{2,}}://)?(?:\S+@)?(?:{private}{number}|{host})(?::\d{{2,5}})?(?:[/?#]\S*)?\Z")
