"""Pages that nobody would write, made of parts: right, broken and hostile markup, and random bytes."""

from __future__ import annotations

import random

CHARSETS = ("utf-8", "utf-16", "windows-1252", "shift_jis", "gb18030", "iso2022_jp", "koi8-r", "euc-kr")
UNSEEN = "script style template iframe noembed noframes object video audio canvas title datalist".split()  # noqa: SIM905
_TAGS = [
    "p",
    "div",
    "span",
    "b",
    "i",
    "a",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "colgroup",
    "pre",
    "br",
    "hr",
    "select",
    "option",
    "h1",
    "button",
    "dl",
    "dt",
    "dd",
    "ruby",
    "rt",
    "rp",
    "wbr",
    "img",
    "body",
    "html",
    "head",
    "center",
    "form",
    "dialog",
    "details",
    "summary",
    "fieldset",
    "legend",
    "section",
    "nav",
    "footer",
    "blockquote",
    "label",
    "em",
    "u",
    "font",
]
_ATTRIBUTES = ("", "", "", "", " hidden", ' class="nav x"', " id=a", " href=/x", ' style="display:none"', ' a="<p>"', " /",
    " a=1 a=2", " x='>'", " class=sr-only", " q=`<b>`", ' "=', " <", ' hidden="until-found"', " style=visibility:hidden")  # fmt: skip
TEXTS = (
    "ab", "word ", " two words ", "é", "日本", "🐎", "שלום", "عربي", "e\u0301", "\u200b", "\u202e", "\xa0", " ", "\n", "\r\n",
    "\r", "\t", "\f", "\x0b", "<", ">", "&", ";", "\0", "x < y", "a && b", "f(x) = {y;}", "&amp;", "&eacute;", "&eacutex",
    "&amp", "&notit;", "&#128014;", "&#x1F40E", "&nGt;", "&#0;", "&#xD800;", "&#x80;", "&#x110000;", "&NotEqualTilde;",
    "&fjlig;", "&#10;", "&#x;", "&#", "&unknown;", "<!-- x -->", "<!-- x", "<!--->", "<!-->", "--!>", "</>", "<!", "</", "<//",
    "<![CDATA[y<z&amp;]]>", "<![CDATA[", "]]>", "<?pi?>", "<!doctype html>", "</ p>", "</p/>", "<p", "<1>", "&lt;b&gt;",
)  # fmt: skip
WHOLE = (
    *(f"<{tag}>x &amp; <b>y</b></{tag}>" for tag in UNSEEN),
    "<svg><text>dr<a>aw</a>n</text><desc>d</desc><path d=m0/></svg>",
    "<math><mi>x</mi><mo>&lt;</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>",
    "<textarea>\n a <b> &lt;</textarea>",
    "<xmp>a <b> &lt;</xmp>",
    "<noscript><p>n <i>s</i>&eacute;</noscript>",
    "<script><!-- <script>x</script> --></script>",
    "<pre>\n a\n  b <b>c</b></pre>",
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
    "<table>foster<tr><td>cell</table>",
    "li<b>ght</b>house",
    "<p>one<p>two",
)
TAGS = (
    *(f"<{tag}{attribute}>" for tag in _TAGS for attribute in _ATTRIBUTES),
    *(f"</{tag}>" for tag in _TAGS for _ in range(len(_ATTRIBUTES) // 2)),
)
# what no two parsers read alike; it must be read, and partitioned
WILD = (
    "<plaintext>", "<svg>", "<math>", "<svg><title/>", "<svg><![CDATA[a<b]]>", "<textarea>", "<title>", "<script>", "<style>",
    "<noscript>", "<template>", "<object>", "</svg>", "</script>", "<foreignobject>", "<annotation-xml>", "<frameset>",
    "<xmp>", "<iframe>", "<select><table>", "<a" * 50, "<div>" * 500, "</div>" * 500, "<b><p>" * 50, "<!--" * 50, "\ud800",
    "<p " + "a=b " * 200, "&" * 100, "x" * 3000, "word " * 300, "<li>" * 100, "\ufeff", "<base href=x>", "<meta charset=utf-7>",
)  # fmt: skip


def odd_page(chance: random.Random, *, wild: bool) -> str:
    """A page of at most 60 parts."""
    kinds = (TAGS, TEXTS, WHOLE, *([WILD] if wild else []))
    return "".join(chance.choice(chance.choice(kinds)) for _ in range(chance.randint(1, 60)))


def odd_body(chance: random.Random) -> tuple[bytes, str]:
    """The bytes of a document with the charset stated for them: pages, damaged pages and random bytes."""
    charset = chance.choice(("", *CHARSETS))
    if chance.random() < 0.1:
        return chance.randbytes(chance.randint(0, 3000)), charset
    page = odd_page(chance, wild=True)
    if chance.random() < 0.3:
        page = f"<html><body><article>{'<p>A sentence about water and stone. Another one, longer than that.</p>' * 9}{page}"
    body = page.encode(
        charset or "utf-8", "surrogatepass" if charset in ("", "utf-8", "utf-16") else "xmlcharrefreplace"
    )
    if chance.random() < 0.3:
        damaged = bytearray(body)
        for _ in range(chance.randint(1, 20)):
            at = chance.randrange(len(damaged) + 1)
            damaged[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        body = bytes(damaged)
    return body, charset
