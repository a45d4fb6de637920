"""The two families of errors.

::

    Exception
    ├── WorldError            the world's fault: shown as one clear line with what to do
    │   ├── BadInput          a file, record or value that cannot be read
    │   ├── BadProject        a project that cannot be opened (missing, newer, network share, locked)
    │   │   ├── NotAllowed    somebody's role or rights do not reach so far
    │   │   └── Unreachable   the server does not answer, or the connection to it broke
    │   ├── MissingPiece      a library, model, font or system package is not there
    │   ├── NotReady          a stage was asked for before what it reads exists
    │   ├── RefusedNetwork    an address that Labeler does not connect to
    │   └── Tampered          a hash, chain or signature does not hold
    └── anything else         our fault: a crash report is written, nothing is lost
"""

from __future__ import annotations

from collections.abc import Mapping

from labeler.domain.wording import Phrase, phrase

PREPARE_FIRST = phrase("Prepare the project first: labeler prepare PROJECT")
"""What to do where a stage finds nothing of an earlier one."""
_REFUSALS: Mapping[str, Phrase] = {
    said: said
    for said in (
        phrase("no such file or directory"),
        phrase("permission denied"),
        phrase("operation not permitted"),
        phrase("not a directory"),
        phrase("is a directory"),
        phrase("directory not empty"),
        phrase("file exists"),
        phrase("file name too long"),
        phrase("file too large"),
        phrase("no space left on device"),
        phrase("disk quota exceeded"),
        phrase("read-only file system"),
        phrase("input/output error"),
        phrase("device or resource busy"),
        phrase("too many open files"),
        phrase("too many levels of symbolic links"),
    )
}
"""What the system says of files."""


class WorldError(Exception):
    """Something outside Labeler is wrong.

    Args:
        message: one line that says what is wrong and names the thing; a `Phrase` can be said in other languages.
        advice: one line that says what to do about it; empty when the message says it all.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        line = self.message
        if self.advice:
            line = phrase("{message} {advice}", message=self.message, advice=self.advice)
        on_one = " ".join(line.split())
        return line if line == on_one else on_one  # a phrase stays one


def why_refused(error: OSError) -> str:
    """Why the system refuses a file, in its words: ``permission denied``."""
    said = (error.strerror or str(error)).lower()
    return _REFUSALS.get(said, said)


class BadInput(WorldError):
    """A file, record or value that cannot be read."""


class BadProject(WorldError):
    """A project that cannot be opened."""


class NotAllowed(BadProject):
    """Somebody's role or rights do not reach so far."""


class Unreachable(BadProject):
    """The server does not answer, or the connection to it broke: what was asked may be asked again."""


class MissingPiece(WorldError):
    """A library, model, font or system package is not there."""


class NotReady(WorldError):
    """A stage was asked for before what it reads exists."""


class RefusedNetwork(WorldError):
    """An address that Labeler does not connect to."""


class Tampered(WorldError):
    """A hash, chain or signature does not hold."""
