"""Why records could not come in, in the language of the screen. A project holds these reasons in English.

The reasons are known by their form: what stands in the fields of a form is data, and is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache
from string import Formatter
from typing import Final

from labeler.domain.wording import Phrase, phrase
from labeler.ui.language import shown

X: Final = "…"
"""Stands in the fields of the forms."""
REASON: Final = "reason"
"""A field of this name holds another reason."""
_ROW: Final = (
    phrase("not a JSON object"),
    phrase("nested too deeply"),
    phrase("not JSON: {error} at column {column}", error=X, column=X),
    phrase("not JSON: {error}", error=X),
    phrase("not UTF-8 at byte {byte} of the line", byte=X),
    phrase("the line ends early: {reason}", reason=X),
    phrase("the row ends early: {reason}", reason=X),
    phrase("not CSV: {error}", error=X),
    phrase("{count} fields, the header names {named}", count=X, named=X),
    phrase("not a readable Parquet file: {error}", error=X),
    phrase("damaged Parquet: {error}", error=X),
    phrase("no readable table: {error}", error=X),
    phrase("it names no table of a data set"),
    phrase("it leads out of the data set's folder, or is missing; it was not opened"),
    phrase("no field with a text (html, text, content, body...): name it with --text-field or --html-field"),
    phrase("no field {field}", field=X),
    phrase("the text is empty"),
    phrase("field {field} is no text", field=X),
    phrase("field {field} is not UTF-8", field=X),
    phrase("field {field} is neither text nor a whole number", field=X),
    phrase("{what} holds half of a surrogate pair at character {at}", what=X, at=X),
    phrase("too large for one JSON list: more than {limit} bytes; turn it into JSON Lines", limit=X),
)
_FILE: Final = (
    phrase("too large: more than {limit} bytes", limit=X),
    phrase("too large: {size} bytes, the limit is {limit}", size=X, limit=X),
    phrase("too large: {size} bytes", size=X),
    phrase("the file is empty"),
    phrase("not a format that Labeler reads ({formats})", formats=X),
    phrase("a file of URLs is fetched only when it is named itself"),
    phrase("the folder cannot be read: {error}", error=X),
    phrase("cannot be read: {error}", error=X),
)
_ARCHIVE: Final = (
    phrase("the record cannot be read"),
    phrase("ends early, in its header"),
    phrase("states no valid length"),
    phrase("states {stated} bytes, holds {size}", stated=X, size=X),
    phrase("ends early: {size} of {stated} bytes", size=X, stated=X),
    phrase("these bytes are not gzip"),
    phrase("these bytes are not a record"),
    phrase("these bytes are not a record ({reason})", reason=X),
    phrase("the gzip stream ends early"),
    phrase("the gzip checksum is wrong"),
    phrase("damaged gzip ({error})", error=X),
    phrase("damaged content encoding ({error})", error=X),
    phrase("unknown content encoding {name}", name=X),
    phrase("inflates to more than {limit} bytes", limit=X),
    phrase("the compressed body ends early"),
    phrase("the last chunk is missing"),
    phrase("chunk {number} ends early: {size} of {stated} bytes", number=X, size=X, stated=X),
    phrase("chunk {number} states no length; the rest is kept as it stands", number=X),
)
_ADDRESS: Final = (
    phrase("named before, in line {line}", line=X),
    phrase("it does not answer in time"),
    phrase("its certificate does not hold ({error})", error=X),
    phrase("it cannot be fetched ({error})", error=X),
    phrase("no answer within {seconds} s", seconds=X),
    phrase("not complete within {seconds} s", seconds=X),
    phrase("more than {count} redirects", count=X),
    phrase("the host {host} is not known", host=X),
    phrase("the host {host} has no address", host=X),
    phrase("{host} is {address}, which is not on the public network.", host=X, address=X),
    phrase("{type} is no page", type=X),
    phrase("larger than {limit} bytes", limit=X),
    phrase("it states no type and is no HTML"),
    phrase("not a valid address ({error})", error=X),
    phrase("{scheme}: only http and https are fetched.", scheme=X),
    phrase("addresses with a user name or password are not fetched."),
)
_GRADE: Final = (
    phrase("there is no document {document}", document=X),
    phrase("no document has its address or its text: {text}", text=X),
    phrase("it does not name its document"),
    phrase("its time lies ahead: {time}", time=X),
    phrase("{rubric} has the grades {grades}, not {grade}", rubric=X, grades=X, grade=X),
    phrase("its evidence was not understood ({reason}); the rest of it was recorded", reason=X),
    phrase("its evidence does not fit the document's text; the rest of it was recorded"),
    phrase("its evidence needs a prepared document; the rest of it was recorded"),
    phrase("it says nothing: no grade, skip, flag, comment or evidence"),
    phrase("flagged without a flag"),
    phrase("a flag, but {status}", status=X),
    phrase("a status is one of {known}: {value}", known=X, value=X),
    phrase("a grade is a whole number from {low} to {high}: {value}", low=X, high=X, value=X),
    phrase("a flag is one of {known}: {value}", known=X, value=X),
    phrase("no value"),
    phrase("no annotator"),
    phrase("the annotator is empty"),
    phrase("the annotator is no text: {value}", value=X),
    phrase("the annotator's name is longer than {count} characters", count=X),
    phrase("the time is no text: {value}", value=X),
    phrase("no time: {value}", value=X),
    phrase("not an ISO 8601 time: {value}", value=X),
    phrase("the {field} is no text: {value}", field=X, value=X),
    phrase("the {field} is longer than {count} characters", field=X, count=X),
    phrase("the seconds are no duration: {value}", value=X),
    phrase("evidence is a list of marks: {value}", value=X),
    phrase("a mark is [start, end, good or bad]: {value}", value=X),
    phrase("an offset is a whole number: {value}", value=X),
    phrase("no mark: {error}", error=X),
    phrase("more than {count} marks", count=X),
    phrase("criteria are values by name: {value}", value=X),
    phrase("no annotation"),
    phrase("no task of Label Studio: no data and annotations"),
    phrase("which is the grade of {names}? Name it with --field grade=NAME", names=X),
    phrase("its label was rejected, which does not say what the grade is"),
    phrase("several choices: {value}", value=X),
    phrase("several labels: {value}", value=X),
    phrase("labels by number, which do not tell the grade: export with names of labels"),
)
_RECORD: Final = (
    phrase("line {number}", number=X),
    phrase("line {number}: {address}", number=X, address=X),
    phrase("row {number}", number=X),
    phrase("after row {number}", number=X),
    phrase("item {number}", number=X),
    phrase("record {number}", number=X),
    phrase("task {number}", number=X),
    phrase("byte {offset}", offset=X),
)
"""Names of records that have none of their own."""
KNOWN: Final = (*_ROW, *_FILE, *_ARCHIVE, *_ADDRESS, *_GRADE)
"""All forms; of those that fit a reason, the first one is meant."""


def rejection_words(error: str) -> str:
    """Why a record could not come in, as far as the reason has a known form; several reasons stand between semicolons."""
    if isinstance(error, Phrase):
        return shown(error)
    parts = error.split("; ")
    for end in range(len(parts), 0, -1):
        if said := _said("; ".join(parts[:end])):
            break
    else:
        said, end = parts[0], 1
    rest = parts[end:]
    return f"{said}; {rejection_words('; '.join(rest))}" if rest else said


def record_words(record: str) -> str:
    """Which record it was; its own name as it is."""
    return _said(record, _RECORD) or record


def _said(text: str, forms: tuple[Phrase, ...] = KNOWN) -> str:
    for pattern, known in _patterns(forms):
        if found := pattern.fullmatch(text):
            values = {
                name: rejection_words(value) if name == REASON else value for name, value in found.groupdict().items()
            }
            return shown(Phrase(known.template, values, known.about))
    return ""


@cache
def _patterns(forms: tuple[Phrase, ...]) -> list[tuple[re.Pattern[str], Phrase]]:
    return [(re.compile(_pattern(known.template), re.DOTALL), known) for known in forms]


def _pattern(template: str) -> str:
    parts = Formatter().parse(template)
    return "".join(re.escape(text) + (f"(?P<{name}>(?:(?!; ).)+?)" if name else "") for text, name, _, _ in parts)
