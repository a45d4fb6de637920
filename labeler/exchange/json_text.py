"""JSON in and out, where it comes from others: whatever is wrong with it is one kind of error."""

from __future__ import annotations

import json

from labeler.exchange.rows import BadRow


def json_of(text: object) -> object:
    """What a JSON text holds; the value itself where it is no text, None where the text is no JSON."""
    if not isinstance(text, str):
        return text
    try:
        return parsed(text)
    except BadRow:
        return None


def parsed(text: str) -> object:
    """What a JSON text holds.

    Raises:
        BadRow: it is none, nested too deeply, or holds numbers that JSON has not.
    """
    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise BadRow("nested too deeply") from None
    except ValueError as error:
        raise BadRow(f"not JSON: {error}") from None


def line(value: object) -> bytes:
    """JSON on one line, UTF-8, with its end; half surrogates become question marks."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
    return text.encode("utf-8", "replace") + b"\n"


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")
