"""Bundle files: one annotator's events, signed; or the bundles of several people in one file.

A bundle is UTF-8 text, each line canonical JSON (keys sorted, no spaces) with one line feed behind it::

    {"annotator": ..., "bytes": ..., "count": ..., "events": ..., "format": "labeler-bundle", "project": ...,
     "public_key": ..., "version": 1}
    {"uid": ..., "kind": ..., ...}                 # one line for each event, in the order of its chain
    {"signature": ...}

``bytes`` and ``events`` are length and SHA-256 of the lines between header and signature, ``count`` is their number.
Events are written as the chain hashes them (`labeler.domain.grades.action_record`). The Ed25519 signature is over the
bytes of the header line, and so over everything. Equal events and keys give equal files.

A file of several has bundles, unchanged, where a bundle has events: ``"format": "labeler-bundles"``, ``count`` is the
number of bundles, ``events`` the hash of them all. Who gathered them signs that it is whole; each bundle in it still
needs its own annotator's signature.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.domain.bundles import Bundle, check_whole, read_action, reason
from labeler.domain.errors import BadInput, Tampered, why_refused
from labeler.domain.grades import Action, action_record, canonical_json
from labeler.domain.team import MAX_NAME
from labeler.domain.wording import phrase
from labeler.exchange import signing
from labeler.exchange.files import WrittenFile, replacing, written

ONE, SEVERAL = "labeler-bundle", "labeler-bundles"
SUFFIX = ".labeler-bundle"
VERSION = 1
MAX_BYTES = 256 * 1024 * 1024
MAX_EVENTS = 1_000_000
_MAX_HEADER = 4096
_MAX_REASON = 200  # characters
_KEYS = {"bytes", "count", "events", "format", "project", "public_key", "version"}
_AGAIN = phrase("Ask for the file again.")


def seal(project: str, annotator: str, actions: Sequence[Action], private: bytes) -> bytes:
    """A bundle of these events, signed.

    Raises:
        ValueError: they cannot be one bundle (`check_whole`).
    """
    check_whole(actions, annotator)
    lines = b"".join(_line(action_record(action)) for action in actions)
    return _sealed(ONE, project, lines, len(actions), private, {"annotator": annotator})


def gather(project: str, bundles: Iterable[bytes], private: bytes) -> bytes:
    """Several sealed bundles as one file, in an order of its own."""
    parts = sorted(set(bundles))
    return _sealed(SEVERAL, project, b"".join(parts), len(parts), private, {})


def _sealed(form: str, project: str, body: bytes, count: int, private: bytes, more: dict[str, object]) -> bytes:
    header = {
        "bytes": len(body),
        "count": count,
        "events": hashlib.sha256(body).hexdigest(),
        "format": form,
        "project": project,
        "public_key": signing.public_of(private),
        "version": VERSION,
        **more,
    }
    head = _line(header)
    return head + body + _line({"signature": signing.sign(private, head)})


def _line(value: object) -> bytes:
    return canonical_json(value).encode() + b"\n"


def write_bundle(path: Path, sealed: bytes, rows: int) -> WrittenFile:
    """Write it; the file appears whole or not at all."""
    with replacing(path) as file:
        file.write(sealed)
    return written(path, rows)


def looks_like_bundle(path: Path) -> bool:
    """Whether a file is meant to be a bundle, by its name or by how it begins; False where it cannot be read."""
    if path.name.endswith(SUFFIX):
        return True
    try:
        with path.open("rb") as file:
            start = file.read(_MAX_HEADER)
    except OSError:
        return False
    return start.startswith(b"{") and b'"format":"labeler-bundle' in start


def read_bundles(path: Path) -> list[Bundle]:
    """The bundles in a file, each with a signature that holds.

    Whether its key is the annotator's own is for the reader to know.

    Raises:
        BadInput: the file cannot be read, is too large, no bundle, or of a newer Labeler.
        Tampered: a hash or a signature does not hold: the file was changed, cut or forged.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        said = why_refused(error) if isinstance(error, OSError) else str(error).lower()
        raise BadInput(phrase("{file} cannot be read: {why}.", file=path, why=said)) from error
    if len(data) > MAX_BYTES:
        raise BadInput(
            phrase("{file} is larger than {most} MiB.", file=path, most=MAX_BYTES // 2**20),
            phrase("Make bundles with --since."),
        )
    return parse(data, str(path))


def parse(data: bytes, name: str) -> list[Bundle]:
    """As `read_bundles`, of bytes; ``name`` is what errors call them."""
    try:
        opened = _open(data, name)
        if opened.rest:
            raise Tampered(phrase("{file}: something stands behind the signature.", file=name), _AGAIN)
        if opened.header.form == ONE:
            return [_bundle(opened, data)]
        return _parts(opened, name)
    except ValueError as error:
        why = reason(error)
        line = " ".join(why.split())[:_MAX_REASON]
        said = phrase("{file} is not a bundle: {why}.", file=name, why=why if why == line else line)
        raise BadInput(said, _AGAIN) from error


@dataclass(frozen=True, slots=True)
class _Header:
    """The first line, checked for its form."""

    form: str
    project: str
    public_key: str
    count: int
    bytes: int
    events: str
    annotator: str


@dataclass(frozen=True, slots=True)
class _Opened:
    """What was sealed, once hash and signature hold, and the bytes that follow it."""

    header: _Header
    body: bytes
    rest: bytes


def _open(data: bytes, name: str) -> _Opened:
    head, found, _ = data[:_MAX_HEADER].partition(b"\n")
    if not found:
        raise ValueError(phrase("it does not begin like one"))
    header = _header(head, name)
    at = len(head) + 1
    body, tail = data[at : at + header.bytes], data[at + header.bytes :]
    last, found, rest = tail.partition(b"\n")
    if not found or hashlib.sha256(body).hexdigest() != header.events:
        raise Tampered(phrase("{file} was changed or cut: its hash does not hold.", file=name), _AGAIN)
    if not signing.holds(header.public_key, _signature(last), head + b"\n"):
        raise Tampered(phrase("{file} was changed or forged: its signature does not hold.", file=name), _AGAIN)
    return _Opened(header, body, rest)


def _parts(outer: _Opened, name: str) -> list[Bundle]:
    found: list[Bundle] = []
    left = outer.body
    while left:
        one = _open(left, name)
        if one.header.form != ONE or one.header.project != outer.header.project:
            raise ValueError(phrase("it holds what does not belong in it"))
        found.append(_bundle(one, left[: len(left) - len(one.rest)]))
        left = one.rest
    if len(found) != outer.header.count:
        raise ValueError(phrase("it does not hold as many bundles as it says"))
    return found


def _bundle(opened: _Opened, sealed: bytes) -> Bundle:
    header = opened.header
    lines = opened.body.split(b"\n")
    if lines.pop() or len(lines) != header.count:
        raise ValueError(phrase("it does not hold as many events as it says"))
    actions = []
    for number, line in enumerate(lines, 1):
        try:
            actions.append(read_action(line))
        except ValueError as error:
            raise ValueError(
                phrase("event {number} cannot be read: {why}", number=number, why=reason(error))
            ) from error
    check_whole(actions, header.annotator)
    return Bundle(
        header.project, header.annotator, header.public_key, tuple(actions), sealed, hashlib.sha256(sealed).hexdigest()
    )


def _header(line: bytes, name: str) -> _Header:
    row = _object(line)
    form, version = row.get("format"), row.get("version")
    if form not in (ONE, SEVERAL):
        raise ValueError(phrase("it does not say so"))
    if type(version) is not int or version < 1:
        raise ValueError(phrase("it has no version"))
    if version > VERSION:
        raise BadInput(
            phrase("{file} was written by a newer Labeler.", file=name), phrase("Upgrade Labeler to read it.")
        )
    named = _KEYS | {"annotator"} if form == ONE else _KEYS
    if row.keys() != named or _line(row) != line + b"\n":
        raise ValueError(phrase("its header is not written as Labeler writes it"))
    texts = {key: row.get(key, "") for key in ("project", "public_key", "events", "annotator")}
    sizes = {key: row[key] for key in ("bytes", "count")}
    if not all(isinstance(value, str) for value in texts.values()):
        raise ValueError(phrase("its header has no text where it needs one"))
    if not all(type(value) is int and 0 <= value <= MAX_BYTES for value in sizes.values()):
        raise ValueError(phrase("its header has no number where it needs one"))
    if sizes["count"] > MAX_EVENTS or len(texts["annotator"]) > MAX_NAME:
        raise ValueError(phrase("it holds more than a bundle may"))
    return _Header(form=form, **texts, **sizes)


def _signature(line: bytes) -> str:
    """What stands in the last line, empty where it is not written as Labeler writes it."""
    try:
        row = _object(line)
        stated = row.get("signature")
        return stated if isinstance(stated, str) and _line({"signature": stated}) == line + b"\n" else ""
    except ValueError:
        return ""


def _object(line: bytes) -> dict[str, Any]:
    """A line of JSON.

    Raises:
        ValueError: it is no JSON object.
    """
    try:
        row = json.loads(line[:_MAX_HEADER])
    except RecursionError as error:
        raise ValueError(phrase("it is no JSON")) from error
    if not isinstance(row, dict):
        raise ValueError(phrase("it is no JSON object"))
    return row
