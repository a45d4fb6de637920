"""Why records could not come in, in the language of the screen. A project holds these reasons in English.

The reasons are known by their form: what stands in the fields of a form is data, and is shown as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from labeler.domain.wording import Phrase, filled, phrase, recognised
from labeler.ui.language import shown

REASON: Final = "reason"
"""A field of this name holds another reason."""
_ROW: Final = (
    phrase("not a JSON object"),
    phrase("nested too deeply"),
    phrase("not JSON: {error} at column {column}"),
    phrase("not JSON: {error}"),
    phrase("not UTF-8 at byte {byte} of the line"),
    phrase("the line ends early: {reason}"),
    phrase("the row ends early: {reason}"),
    phrase("not CSV: {error}"),
    phrase("{count} fields, the header names {named}"),
    phrase("not a readable Parquet file: {error}"),
    phrase("damaged Parquet: {error}"),
    phrase("no readable table: {error}"),
    phrase("it names no table of a data set"),
    phrase("it leads out of the data set's folder, or is missing; it was not opened"),
    phrase("no field with a text (html, text, content, body...): name it with --text-field or --html-field"),
    phrase("no field {field}"),
    phrase("the text is empty"),
    phrase("field {field} is no text"),
    phrase("field {field} is not UTF-8"),
    phrase("field {field} is neither text nor a whole number"),
    phrase("{what} holds half of a surrogate pair at character {at}"),
    phrase("too large for one JSON list: more than {limit} bytes; turn it into JSON Lines"),
)
_FILE: Final = (
    phrase("too large: more than {limit} bytes"),
    phrase("too large: {size} bytes, the limit is {limit}"),
    phrase("too large: {size} bytes"),
    phrase("the file is empty"),
    phrase("not a format that Labeler reads ({formats})"),
    phrase("a file of URLs is fetched only when it is named itself"),
    phrase("the folder cannot be read: {error}"),
    phrase("cannot be read: {error}"),
)
_ARCHIVE: Final = (
    phrase("the record cannot be read"),
    phrase("ends early, in its header"),
    phrase("states no valid length"),
    phrase("states {stated} bytes, holds {size}"),
    phrase("ends early: {size} of {stated} bytes"),
    phrase("these bytes are not gzip"),
    phrase("these bytes are not a record"),
    phrase("these bytes are not a record ({reason})"),
    phrase("the gzip stream ends early"),
    phrase("the gzip checksum is wrong"),
    phrase("damaged gzip ({error})"),
    phrase("damaged content encoding ({error})"),
    phrase("unknown content encoding {name}"),
    phrase("inflates to more than {limit} bytes"),
    phrase("the compressed body ends early"),
    phrase("the last chunk is missing"),
    phrase("chunk {number} ends early: {size} of {stated} bytes"),
    phrase("chunk {number} states no length; the rest is kept as it stands"),
)
_ADDRESS: Final = (
    phrase("named before, in line {line}"),
    phrase("it does not answer in time"),
    phrase("its certificate does not hold ({error})"),
    phrase("it cannot be fetched ({error})"),
    phrase("no answer within {seconds} s"),
    phrase("not complete within {seconds} s"),
    phrase("more than {count} redirects"),
    phrase("the host {host} is not known"),
    phrase("the host {host} has no address"),
    phrase("{host} is {address}, which is not on the public network."),
    phrase("{type} is no page"),
    phrase("larger than {limit} bytes"),
    phrase("it states no type and is no HTML"),
    phrase("not a valid address ({error})"),
    phrase("{scheme}: only http and https are fetched."),
    phrase("addresses with a user name or password are not fetched."),
)
_GRADE: Final = (
    phrase("there is no document {document}"),
    phrase("no document has its address or its text: {text}"),
    phrase("it does not name its document"),
    phrase("its time lies ahead: {time}"),
    phrase("{rubric} has the grades {grades}, not {grade}"),
    phrase("its evidence was not understood ({reason}); the rest of it was recorded"),
    phrase("its evidence does not fit the document's text; the rest of it was recorded"),
    phrase("its evidence needs a prepared document; the rest of it was recorded"),
    phrase("it says nothing: no grade, skip, flag, comment or evidence"),
    phrase("flagged without a flag"),
    phrase("a flag, but {status}"),
    phrase("a status is one of {known}: {value}"),
    phrase("a grade is a whole number from {low} to {high}: {value}"),
    phrase("a flag is one of {known}: {value}"),
    phrase("no value"),
    phrase("no annotator"),
    phrase("the annotator is empty"),
    phrase("the annotator is no text: {value}"),
    phrase("the annotator's name is longer than {count} characters"),
    phrase("the time is no text: {value}"),
    phrase("no time: {value}"),
    phrase("not an ISO 8601 time: {value}"),
    phrase("the {field} is no text: {value}"),
    phrase("the {field} is longer than {count} characters"),
    phrase("the seconds are no duration: {value}"),
    phrase("evidence is a list of marks: {value}"),
    phrase("a mark is [start, end, good or bad]: {value}"),
    phrase("an offset is a whole number: {value}"),
    phrase("no mark: {error}"),
    phrase("more than {count} marks"),
    phrase("criteria are values by name: {value}"),
    phrase("no annotation"),
    phrase("no task of Label Studio: no data and annotations"),
    phrase("which is the grade of {names}? Name it with --field grade=NAME"),
    phrase("its label was rejected, which does not say what the grade is"),
    phrase("several choices: {value}"),
    phrase("several labels: {value}"),
    phrase("labels by number, which do not tell the grade: export with names of labels"),
)
_RECORD: Final = (
    phrase("line {number}"),
    phrase("line {number}: {address}"),
    phrase("row {number}"),
    phrase("after row {number}"),
    phrase("item {number}"),
    phrase("record {number}"),
    phrase("task {number}"),
    phrase("byte {offset}"),
)
"""Names of records that have none of their own."""
KNOWN: Final = (*_ROW, *_FILE, *_ARCHIVE, *_ADDRESS, *_GRADE)
"""All forms; of those that fit a reason, the first one is meant."""


def rejection_words(error: str) -> str:
    """Why a record could not come in, as far as the reason has a known form; several reasons stand between semicolons."""
    if isinstance(error, Phrase):
        return shown(error)
    parts = error.split("; ")
    for end in range(1, len(parts) + 1):
        found = recognised("; ".join(parts[:end]), KNOWN)
        if isinstance(found, Phrase):
            return _listed(_said(found), parts[end:])
    return _listed(parts[0], parts[1:])


def _said(found: Phrase) -> str:
    if REASON not in found.values:
        return shown(found)
    return shown(filled(found, **{**found.values, REASON: rejection_words(str(found.values[REASON]))}))


def _listed(first: str, others: Sequence[str]) -> str:
    return f"{first}; {rejection_words('; '.join(others))}" if others else first


def record_words(record: str) -> str:
    """Which record it was; its own name as it is."""
    return shown(recognised(record, _RECORD))
