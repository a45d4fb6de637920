"""How a file of answers is to be read, and what every reader of one shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase
from labeler.exchange.answers import Heard
from labeler.exchange.rows import BadRow

FIELDS = (
    "document", "url", "text", "annotator", "grade", "status", "flag", "comment", "evidence", "at", "seconds",
)  # fmt: skip
_NONE: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file of answers is to be read.

    Attributes:
        fields: the name in the file by what it holds, one of `FIELDS`; for Label Studio and Argilla the names of
            controls and questions. Those that are left out have their usual names.
        annotator: who said what nobody is named for; empty to reject that.
    """

    fields: Mapping[str, str] = field(default_factory=lambda: _NONE)
    annotator: str = ""

    def __post_init__(self) -> None:
        unknown = sorted(set(self.fields) - set(FIELDS))
        if unknown:
            raise BadInput(
                phrase(
                    "A field of a file of grades is one of {fields}, not {name!r}.",
                    fields=", ".join(FIELDS),
                    name=unknown[0],
                )
            )

    def name(self, what: str, usual: str = "") -> str:
        """What ``what`` is called in the file."""
        return self.fields.get(what, usual or what)

    def of(self, row: Mapping[str, object], what: str, *usual: str) -> object:
        """The value of a field: under the name given for it, else the first of the usual names that has one."""
        if what in self.fields:
            return row.get(self.fields[what])
        return next((row[name] for name in (usual or (what,)) if row.get(name) not in (None, "")), None)


def said_in(
    source: str, record: str, row: object, made_of: Callable[[Mapping[str, object]], Iterable[Heard | None]]
) -> Iterator[Heard | Rejection]:
    """What one record says, and a rejection where it cannot be understood."""
    if not isinstance(row, Mapping):
        yield Rejection(source, record, "not a JSON object")
        return
    try:
        for heard in made_of(row):
            if heard is not None:
                yield heard
    except BadRow as error:
        yield Rejection(source, record, str(error))


def text_in(row: Mapping[str, object], *names: str) -> str:
    """The first of these fields that holds a text or a number, as text; empty where none does."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def named_in(row: Mapping[str, object], reading: Reading, what: str, *usual: str) -> str:
    """The document, URL or text that a record names, as text; empty where it names none."""
    return text_in(row, reading.fields[what]) if what in reading.fields else text_in(row, *usual)
