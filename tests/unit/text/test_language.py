"""The language of a text and of its paragraphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from labeler.text.language import LEAST_LETTERS, language_of, paragraph_languages

ENGLISH = "The mill turned slowly through the winter, and the miller kept a record of every sack that he ground in it."
GERMAN = (
    "Die Mühle drehte sich den ganzen Winter lang nur langsam, und der Müller schrieb jeden Sack auf, den er mahlte."
)
DANISH = (
    "Møllen drejede langsomt hele vinteren igennem, og mølleren skrev hver eneste sæk op, som han havde malet i den."
)
CHINESE = "整个冬天磨坊都转得很慢，磨坊主把他磨的每一袋粮食都记录下来，这样到了年底全村的人都能看到。"


def test_each_paragraph_has_its_language_with_confidence() -> None:
    text = f"{ENGLISH}\n\n  {GERMAN} \nShort.\n{DANISH}\n{CHINESE}"
    found = paragraph_languages(text)
    assert [(text[start:end], language.code) for start, end, language in found] == [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (DANISH, "da"),
        (CHINESE, "zh"),
    ]
    assert all(language.confidence > 0.9 for _, _, language in found)


def test_paragraphs_too_short_to_tell_are_left_out() -> None:
    assert paragraph_languages("Yes.\n\nNo more of it") == []
    assert paragraph_languages("1, 2, 3 " * 40) == []
    assert paragraph_languages("") == []


@given(st.text(alphabet=st.sampled_from("aø世 \n\t\r\u2028\ud800."), max_size=400))
def test_paragraphs_are_lines_of_the_text(text: str) -> None:
    last = 0
    for start, end, language in paragraph_languages(text):
        paragraph = text[start:end]
        assert last <= start < end
        assert paragraph == paragraph.strip()
        assert "\n" not in paragraph
        assert len(paragraph.encode(errors="replace")) >= LEAST_LETTERS
        assert language == language_of(paragraph)
        last = end
