"""The encoding of bytes that do not say it: the one that makes the most sensible text of them.

Encodings of several bytes are known by their structure and by how common their characters are. Where words stand wholly
beyond ASCII, the most frequent letters of a script decide; where such letters stand among ASCII letters, the
alphabet of the language does.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Mapping

from labeler.text.language import language_of

SAMPLE_BYTES = 65_536
BEFORE = 200
ENOUGH = 0.8
SOME = 0.35
NULS = 0.2
LONG_RUN = 3
IN_LONG_RUNS = 0.5
DAMAGE_COUNTS = 10

_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_MARKUP = re.compile(
    rb"<(script|style)\b.*?(?:</\1|\Z)|<!--.*?(?:-->|\Z)|<[A-Za-z/!?][^<>]*>", re.IGNORECASE | re.DOTALL
)
_ESCAPED_JAPANESE = re.compile(rb"\x1b\$[@B]")
_BESIDES = "\u3000-\u303f\uff01-\uff60\u2010-\u2026\u00b7"  # punctuation that all of East Asia writes
_KANA = re.compile(f"[\u3041-\u30ff{_BESIDES}]")
_HANGUL = re.compile(f"[\uac00-\ud7a3{_BESIDES}]")
_PUNCTUATION = re.compile(f"[{_BESIDES}]")
_QUOTES = frozenset("‘’“”„‚‹›«»–—…·•©®°§€£")

# What most of every text in a script is made of.
_FREQUENT = {
    "cyrillic": "оеаинтсрвлкмдпуіјз",
    "greek": "αοιετσνηυρπκμλςωάέίό",
    "hebrew": "יוהלארמתבשנםעד",
    "arabic": "اليمنوترهبدعفكة",
    "thai": "านรอกเงมยลวดทสต่้ัี",
}
_SCRIPTS = {
    "cyrillic": ("cp1251", "koi8-u", "iso8859-5", "cp866"),
    "greek": ("cp1253", "iso8859-7"),
    "hebrew": ("cp1255",),
    "arabic": ("cp1256", "iso8859-6"),
    "thai": ("cp874",),
}
_LATIN = ("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257")
# Letters beyond ASCII that a language writes.
_ALPHABETS = {
    "az": "çəğıöşü", "bs": "čćđšž", "ca": "àçéèíïóòúü", "cs": "áčďéěíňóřšťúůýž", "da": "æøåé", "de": "äöüß",
    "es": "áéíñóúü", "et": "äöõüšž", "eu": "ñü", "fi": "äöå", "fr": "àâæçéèêëîïôœùûü", "gl": "áéíñóúü",
    "hr": "čćđšž", "hu": "áéíóöőúüű", "is": "áéíóúýðþæö", "it": "àèéìíòóùú", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž",
    "nb": "æøåéòô", "nl": "éëïóöüè", "nn": "æøåéòô", "no": "æøåéòô", "pl": "ąćęłńóśźż", "pt": "ãáâàçéêíóôõúü",
    "ro": "ăâîşţ", "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "sq": "çë", "sv": "åäöé", "tr": "çğıöşüâîû",
}  # fmt: skip


def guess(body: bytes) -> str:
    """The Python codec that makes the most sensible text of ``body``; empty when none makes any.

    The bytes are not valid UTF-8 and begin with no byte order mark.
    """
    first = _HIGH.search(body)
    if first is None:
        return ""
    part = body[max(first.start() - SAMPLE_BYTES, 0) : first.start() + 16 * SAMPLE_BYTES]
    text = _MARKUP.sub(b" ", part)
    if not _HIGH.search(text):
        text = part  # all of it stands in markup: in a title as an attribute, in a script
    start = next(_HIGH.finditer(text)).start()
    # a byte beyond ASCII behind ASCII begins a character, in every encoding
    scores = {codec: score(text[start:][:SAMPLE_BYTES]) for codec, score in _MULTIBYTE.items()}
    best = max(scores, key=scores.__getitem__)
    if scores[best] >= ENOUGH:
        return best
    return _single_byte(text[max(start - BEFORE, 0) :][:SAMPLE_BYTES])


def utf_16(body: bytes) -> str:
    """``utf-16-le`` or ``utf-16-be`` where much of every other byte is NUL; empty for all other bytes."""
    head = body[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < max(NULS * len(head), 2) or 10 * min(even, odd) > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def is_escaped_japanese(body: bytes) -> bool:
    """Whether the bytes, all of them ASCII, turn to Japanese characters as ISO-2022-JP does."""
    return _ESCAPED_JAPANESE.search(body) is not None and body.isascii()


def _decoded(sample: bytes, codec: str) -> tuple[str, int]:
    """The text of a sample that may be cut inside a character, and how much of it cannot be read."""
    text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    return text, text.count("\ufffd")


def _share(sample: bytes, codec: str, common: Callable[[str], bool]) -> float:
    """Share of the characters beyond ASCII that are common ones; unreadable ones weigh heavily."""
    text, damage = _decoded(sample, codec)
    counts = Counter(sign for sign in text if sign > "\x7f" and sign != "\ufffd")
    total = counts.total() + DAMAGE_COUNTS * damage
    return sum(count for sign, count in counts.items() if common(sign)) / total if total else 0.0


def _korean(sample: bytes) -> float:
    return _share(sample, "cp949", lambda sign: _HANGUL.match(sign) is not None)


def _chinese(sample: bytes) -> float:
    """Simplified: the common half of GB 2312, in two bytes beyond ASCII."""
    return _share(sample, "gb18030", lambda sign: _stands_in(sign, "gb18030", 0xB0, 0xD7, 0xA1))


def _taiwanese(sample: bytes) -> float:
    """Traditional: the common half of Big5."""
    return _share(sample, "big5hkscs", lambda sign: _stands_in(sign, "big5hkscs", 0xA4, 0xC6, 0x40))


def _stands_in(sign: str, codec: str, first: int, last: int, second: int) -> bool:
    code = sign.encode(codec, "replace")
    common = len(code) == 2 and first <= code[0] <= last and code[1] >= second
    return common or _PUNCTUATION.match(sign) is not None


def _japanese(codec: str) -> Callable[[bytes], float]:
    def score(sample: bytes) -> float:
        """Common characters, and among them enough kana; Japanese is not written without."""
        kana = _share(sample, codec, lambda sign: _KANA.match(sign) is not None)
        known = _share(sample, codec, lambda sign: _KANA.match(sign) is not None or "\u4e00" <= sign <= "\u9fff")
        return known if kana >= SOME else 0.0

    return score


# in this order where two fit alike: Japanese and Korean are known by signs that the others do not have
_MULTIBYTE: Mapping[str, Callable[[bytes], float]] = {
    "euc_jp": _japanese("euc_jp"),
    "cp932": _japanese("cp932"),
    "cp949": _korean,
    "gb18030": _chinese,
    "big5hkscs": _taiwanese,
}


def _single_byte(sample: bytes) -> str:
    lengths = [len(run) for run in _HIGH_RUN.findall(sample)]
    if sum(length for length in lengths if length >= LONG_RUN) >= IN_LONG_RUNS * sum(lengths):
        found = {codec: _script_score(sample, codec, name) for name, all_of in _SCRIPTS.items() for codec in all_of}
        best = max(found, key=found.__getitem__)
        if found[best] >= SOME:
            return best
    found = {codec: _latin_score(sample, codec) for codec in _LATIN}
    best = max(found, key=found.__getitem__)
    return best if found[best] > 0 else ""


def _script_score(sample: bytes, codec: str, script: str) -> float:
    text, damage = _decoded(sample, codec)
    counts = Counter(sign for sign in text if sign > "\x7f" and sign != "\ufffd" and sign not in _QUOTES)
    total = counts.total() + DAMAGE_COUNTS * damage
    return sum(counts[sign] for sign in _FREQUENT[script]) / total if total else 0.0


def _latin_score(sample: bytes, codec: str) -> float:
    """Share of the signs beyond ASCII that the text's language writes."""
    text, damage = _decoded(sample, codec)
    alphabet = _ALPHABETS.get(language_of(text).code, "")
    signs = [sign.lower() for sign in text if sign > "\x7f" and sign not in _QUOTES and sign != "\ufffd"]
    total = len(signs) + DAMAGE_COUNTS * damage
    return sum(sign in alphabet for sign in signs) / total if total else 0.0
