"""Original bytes to one string, once: everything after this works on that string and its code points.

The order is a browser's: byte order mark, what the transport stated, what the page declares, then UTF-8 if the bytes
are valid UTF-8, then a guess. Labels are read as the WHATWG Encoding Standard reads them (``latin1`` means
windows-1252, ``gb2312`` means gb18030).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from labeler.text.guess import guess, is_escaped_japanese, utf_16

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
DECLARATION_BYTES = 4096
TOLERATED_DAMAGE = 0.01

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LABELS = {
    "cp1252": "ansi_x3.4-1968 ascii us-ascii latin1 latin-1 l1 iso-8859-1 iso8859-1 iso_8859-1 iso88591 cp819 ibm819 x-cp1252 "
    "csisolatin1 iso-ir-100 iso_8859-1:1987 x-user-defined",
    "cp1254": "latin5 l5 iso-8859-9 iso8859-9 iso_8859-9 iso88599 x-cp1254 csisolatin5 iso-ir-148 iso_8859-9:1989",
    "cp874": "tis-620 iso-8859-11 iso8859-11 iso885911 dos-874 windows-874",
    "gb18030": "gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312 cp936 ms936 csiso58gb231280 iso-ir-58",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean uhc windows-949 cseuckr csksc56011987 iso-ir-149",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "x-euc-jp cseucpkdfmtjapanese",
    "utf-8": "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-sig utf8mb4",
    "utf-16-le": "utf-16 unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff",
    "utf-16-be": "unicodefffe",
    "mac-roman": "macintosh mac x-mac-roman csmacintosh",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "koi8-r": "koi koi8 koi8_r cskoi8r",
    "koi8-u": "koi8-ru",
    "hz": "hz-gb-2312",
    "iso8859-2": "iso88592",
    "iso8859-5": "iso88595",
    "iso8859-6": "iso88596 iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i",
    "iso8859-7": "iso88597 sun_eu_greek",
    "iso8859-8": "iso88598 iso-8859-8-e iso-8859-8-i logical visual csiso88598e csiso88598i",
    "iso8859-13": "iso885913",
    "iso8859-15": "iso885915 csisolatin9",
    "cp866": "ibm866 csibm866",
    "cp1250": "x-cp1250",
    "cp1251": "x-cp1251",
    "cp1253": "x-cp1253",
    "cp1255": "x-cp1255",
    "cp1256": "x-cp1256",
    "cp1257": "x-cp1257",
    "cp1258": "x-cp1258",
}
_CODEC_OF = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
_TEXT_CODEC = re.compile(r"(iso8859|cp\d|koi8|mac[-_]|euc[-_]|gb|big5|shift_jis|utf-(8|16|32)|iso2022|johab|tis|hz)")
_META = re.compile(rb"""<meta[\s/](?:[^>"']|"[^"]*"|'[^']*')*""", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:\-]+)""", re.IGNORECASE)
_QUOTED = re.compile(rb"""(?<!charset)(\s*=\s*)(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
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
        codec: Python's codec for the bytes behind the byte order mark.
        mark: length of the byte order mark.
    """

    text: str
    encoding: str
    how: str
    codec: str = "cp1252"
    mark: int = 0


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
            decoded = _read(body[len(mark) :], codec, "bom", tolerated=1.0)
            return replace(decoded, mark=len(mark)) if decoded else _LOST
    decoded = _as_stated(body, charset, "transport")
    decoded = decoded or _as_stated(body, _declared(body) if html else utf_16(body), "declared")
    if decoded:
        return decoded
    if is_escaped_japanese(body):
        decoded = _read(body, "iso2022_jp", "guessed")
    else:
        decoded = _read(body, "utf-8", "valid utf-8", tolerated=0.0)
    if not decoded:
        found = guess(body)
        decoded = _read(body, found, "guessed") if found else None
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
    wide = utf_16(body)
    if wide:
        return wide
    head = _COMMENT.sub(b"", body[:DECLARATION_BYTES])
    found = _XML.match(head) or next(filter(None, map(_in_meta, _META.findall(head))), None)
    return found.group(1).decode("ascii") if found else ""


def _in_meta(tag: bytes) -> re.Match[bytes] | None:
    """The encoding a ``meta`` element states: in its own attribute, or as the content type, not in a description."""
    stated = tag if b"http-equiv" in tag.lower() else _QUOTED.sub(rb"\1", tag)
    return _CHARSET.search(stated)


def _as_stated(body: bytes, label: str, how: str) -> Decoded | None:
    """The string in a stated encoding, or None when none is known by that label or it is not that of the bytes."""
    codec = _stated_codec(label, how)
    return _read(body, codec, how) if codec else None


def _stated_codec(label: str, how: str) -> str:
    codec = codec_of(label) if label else ""
    if how == "declared" and codec in {"utf-16-le", "utf-16-be"} and label not in {"utf-16-le", "utf-16-be"}:
        return "utf-8"  # a declaration that could be read as ASCII is not UTF-16
    return codec


def _read(body: bytes, codec: str, how: str, tolerated: float = TOLERATED_DAMAGE) -> Decoded | None:
    """The string, or None when more than the tolerated share of it cannot be read."""
    try:
        text = body.decode(codec)
    except (UnicodeError, ValueError):
        text = body.decode(codec, unreadable(codec))
        damage = text.count(REPLACEMENT)
        if damage > tolerated * len(text) and not (codec == "utf-8" and tolerated and _is_mostly_utf_8(text, damage)):
            return None
        how = f"{how}, {damage} unreadable" if damage else how
    return Decoded(text.replace("\0", REPLACEMENT), usual_name(codec), how, codec)


def _is_mostly_utf_8(text: str, damage: int) -> bool:
    """Whether more characters beyond ASCII could be read than not: no other encoding gives those by chance."""
    return len(text) - len(text.encode("ascii", "ignore")) > 2 * damage


def unreadable(codec: str) -> str:
    """The name of the error handler for bytes that a codec does not define."""
    return "labeler.c1" if codec.startswith("cp125") else "replace"


def _as_control(error: UnicodeError) -> tuple[str, int]:
    """Bytes that windows-125x leaves undefined are C1 controls, as browsers read them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("labeler.c1", _as_control)
