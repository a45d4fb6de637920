"""Original bytes to one string, once: everything after this works on that string and its code points.

The order is a browser's: byte order mark, what the transport stated, what the page declares, then UTF-8 if the bytes
are valid UTF-8, then a guess. Labels are read as the WHATWG Encoding Standard reads them (``latin1`` means
windows-1252, ``gb2312`` means gb18030).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
DECLARATION_BYTES = 4096
GUESS_BYTES = 32_768
TOLERATED_DAMAGE = 0.01

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LABELS = {
    "cp1252": "ansi_x3.4-1968 ascii us-ascii latin1 latin-1 l1 iso-8859-1 iso8859-1 iso_8859-1 iso88591 cp819 ibm819 x-cp1252",
    "cp1254": "latin5 l5 iso-8859-9 iso8859-9 iso_8859-9 iso88599 x-cp1254",
    "cp874": "tis-620 iso-8859-11 iso8859-11 iso885911 dos-874",
    "gb18030": "gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312 cp936 ms936 hz-gb-2312",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j csshiftjis",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean uhc",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "utf-8": "utf8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8 utf-8-sig",
    "utf-16-le": "utf-16 unicode ucs-2 csunicode iso-10646-ucs-2",
    "mac-roman": "macintosh mac x-mac-roman csmacintosh",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "koi8-r": "koi koi8 cskoi8r",
    "iso8859-8": "iso-8859-8-i logical csiso88598i",
    "cp866": "ibm866 csibm866",
}
_CODEC_OF = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
_TEXT_CODEC = re.compile(r"(iso8859|cp\d|koi8|mac[-_]|euc[-_]|gb|big5|shift_jis|utf-(8|16|32)|iso2022|johab|tis)")
_META = re.compile(rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_.:\-]+)""", re.IGNORECASE)
_XML = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9_.:\-]+)""", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The string of a document.

    Attributes:
        text: what the bytes say; without byte order mark, NUL and lone surrogates (each is one U+FFFD).
        encoding: the encoding it was read in, by its usual name (``windows-1252``).
        how: what decided that: ``bom``, ``transport``, ``declared``, ``valid utf-8``, ``guessed`` or ``fallback``,
            with a note when some bytes could not be read.
    """

    text: str
    encoding: str
    how: str


_LOST = Decoded("", "windows-1252", "fallback")


def decode(body: bytes, *, charset: str = "", html: bool = True) -> Decoded:
    """Decode the original bytes of a page (``html``) or of plain text. Never raises, whatever the bytes are.

    Args:
        body: the bytes, without protocol headers.
        charset: the encoding the transport stated, empty for none; unknown labels are ignored.
        html: whether to believe a declaration inside the bytes.
    """
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return _read(body[len(mark) :], codec, "bom", tolerated=1.0) or _LOST
    for label, how in ((charset, "transport"), (_declared(body) if html else "", "declared")):
        codec = _stated_codec(label, how)
        decoded = _read(body, codec, how) if codec else None
        if decoded:
            return decoded
    decoded = _read(body, "utf-8", "valid utf-8", tolerated=0.0)
    if not decoded:
        guess = _guess(body)
        decoded = _read(body, guess, "guessed") if guess else None
    return decoded or _read(body, "cp1252", "fallback", tolerated=1.0) or _LOST


def codec_of(label: str) -> str:
    """The Python codec a label stands for, empty when it names no text encoding."""
    name = label.strip().strip("\"'").lower()
    try:
        known = codecs.lookup(_CODEC_OF.get(name, name)).name
    except (LookupError, ValueError):
        return ""
    return known if _TEXT_CODEC.match(known) else ""


def clean(text: str) -> str:
    """The text with each NUL and lone surrogate replaced by U+FFFD: the same length, and storable everywhere."""
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.sub(REPLACEMENT, text)
    return text


def usual_name(codec: str) -> str:
    """How people write the name of a Python codec: ``cp1252`` is ``windows-1252``."""
    if re.fullmatch(r"cp125\d|cp874", codec):
        return f"windows-{codec[2:]}"
    if codec.startswith("iso8859"):
        return codec.replace("iso8859", "iso-8859")
    usual = {"cp932": "shift_jis", "cp949": "euc-kr", "big5hkscs": "big5", "utf-16-le": "utf-16le"}
    return usual.get(codec, codec.replace("_", "-"))


def _declared(body: bytes) -> str:
    head = _COMMENT.sub(b"", body[:DECLARATION_BYTES])
    if head[:2] == b"<\0":
        return "utf-16-le"
    if head[:2] == b"\0<":
        return "utf-16-be"
    found = _XML.match(head) or _META.search(head)
    return found.group(1).decode("ascii") if found else ""


def _stated_codec(label: str, how: str) -> str:
    codec = codec_of(label) if label else ""
    if how == "declared" and codec == "utf-16-le" and label not in {"utf-16-le", "utf-16-be"}:
        return "utf-8"  # a declaration that could be read as ASCII is not UTF-16
    return codec


def _read(body: bytes, codec: str, how: str, tolerated: float = TOLERATED_DAMAGE) -> Decoded | None:
    """The string, or None when more than the tolerated share of it cannot be read."""
    try:
        text = body.decode(codec)
    except (UnicodeError, ValueError):
        text = body.decode(codec, _unreadable(codec))
        damage = text.count(REPLACEMENT)
        if damage > tolerated * len(text):
            return None
        how = f"{how}, {damage} unreadable" if damage else how
    return Decoded(text.replace("\0", REPLACEMENT), usual_name(codec), how)


def _unreadable(codec: str) -> str:
    return "labeler.c1" if codec.startswith("cp125") else "replace"


def _as_control(error: UnicodeError) -> tuple[str, int]:
    """Bytes that windows-125x leaves undefined are C1 controls, as browsers read them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("labeler.c1", _as_control)


def _guess(body: bytes) -> str:
    """The encoding that looks most like language, from a sample around the first byte that is not ASCII."""
    from charset_normalizer import from_bytes

    found = re.search(rb"[\x80-\xff]", body)
    start = max((found.start() if found else 0) - GUESS_BYTES // 4, 0)
    best = from_bytes(body[start : start + GUESS_BYTES]).best()
    return codec_of(best.encoding) if best else ""
