"""What a record of an archive holds, whichever library read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_NONE: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its headers, and its payload before any decoding.

    Attributes:
        type: ``response``, ``conversion``, ``request``..., in lower case.
        headers: WARC headers by lower-case name; the ARC fields under the WARC names.
        status: HTTP status, None where the record holds no HTTP head.
        http: HTTP headers by lower-case name; repeated ones joined by a comma.
        payload: the body as it was sent, still chunked or compressed if it was.
    """

    type: str
    headers: Mapping[str, str]
    payload: bytes
    status: int | None = None
    http: Mapping[str, str] = field(default_factory=lambda: _NONE)


def by_name(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name; repeated ones joined by a comma."""
    found: dict[str, str] = {}
    for name, value in pairs:
        key = name.strip().lower()
        found[key] = f"{found[key]}, {value.strip()}" if key in found else value.strip()
    return found
