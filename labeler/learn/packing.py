"""Named arrays as bytes and back, without pickle: equal arrays give equal bytes.

::

    magic (8 bytes) · length of the header (4 bytes, little-endian) · header (JSON, UTF-8) · arrays (zlib)

The header names each array with its type and shape, in order. Bytes from elsewhere are data and nothing else; whoever
unpacks them still has to check what the arrays say.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput
from labeler.domain.wording import phrase

LARGEST = 1 << 31  # bytes of all arrays together; a claim above it is refused before memory is taken
_MAGIC = b"LABELER\x01"
_LEVEL = 6

Arrays = dict[str, npt.NDArray[Any]]


def pack(kind: str, facts: Mapping[str, object], arrays: Mapping[str, npt.NDArray[Any]]) -> bytes:
    """Bytes of JSON-ready ``facts`` and of ``arrays``."""
    plain = {name: np.ascontiguousarray(a, dtype=a.dtype.newbyteorder("<")) for name, a in arrays.items()}
    rows = [[name, a.dtype.str, list(a.shape)] for name, a in plain.items()]
    header = json.dumps({"kind": kind, "facts": dict(facts), "arrays": rows}, sort_keys=True, allow_nan=False).encode()
    body = zlib.compress(b"".join(a.tobytes() for a in plain.values()), _LEVEL)
    return _MAGIC + len(header).to_bytes(4, "little") + header + body


def kind_of(data: bytes) -> str:
    """What the bytes say they hold; empty where they do not say it in the form of :func:`pack`."""
    try:
        return str(_header(data)[0].get("kind", ""))
    except (ValueError, RecursionError):
        return ""


def unpack(data: bytes, kind: str, types: Mapping[str, tuple[str, int]]) -> tuple[dict[str, Any], Arrays]:
    """Facts and arrays of ``data``.

    Args:
        kind: what the bytes must hold.
        types: type (``"<f4"``) and number of dimensions that each array must have.

    Raises:
        BadInput: the bytes are damaged, hold something else, or claim to be larger than ``LARGEST``.
    """
    try:
        return _unpack(data, kind, types)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError, zlib.error) as error:
        raise BadInput(
            phrase("The {kind} is damaged and cannot be read: {error}.", kind=kind, error=str(error))
        ) from error


def _unpack(data: bytes, kind: str, types: Mapping[str, tuple[str, int]]) -> tuple[dict[str, Any], Arrays]:
    header, end = _header(data)
    if header.get("kind") != kind or not isinstance(header.get("facts"), dict):
        raise ValueError("its header says something else")
    rows = header["arrays"]
    if [(name, type_of, len(shape)) for name, type_of, shape in rows] != [(n, *t) for n, t in types.items()]:
        raise ValueError("its arrays are not the ones expected")
    if any(type(n) is not int or n < 0 for _, _, shape in rows for n in shape):
        raise ValueError("an array has an impossible shape")
    sizes = [prod(shape) * np.dtype(type_of).itemsize for _, type_of, shape in rows]
    if sum(sizes) > LARGEST:
        raise ValueError(f"its arrays claim {sum(sizes)} bytes")
    body = _inflate(data[end:], sum(sizes))
    ends = np.cumsum([0, *sizes]).tolist()
    arrays: Arrays = {
        name: np.frombuffer(body[at:to], dtype=type_of).reshape(shape).astype(np.dtype(type_of).newbyteorder("="))
        for (name, type_of, shape), at, to in zip(rows, ends[:-1], ends[1:], strict=True)
    }
    return header["facts"], arrays


def _header(data: bytes) -> tuple[dict[str, Any], int]:
    """The header, and where it ends."""
    start = len(_MAGIC) + 4
    if data[: len(_MAGIC)] != _MAGIC:
        raise ValueError("it does not begin like one")
    end = start + int.from_bytes(data[len(_MAGIC) : start], "little")
    header = json.loads(data[start:end])
    if not isinstance(header, dict):
        raise ValueError("its header says something else")
    return header, end


def _inflate(packed: bytes, size: int) -> bytes:
    inflater = zlib.decompressobj()
    body = inflater.decompress(packed, size + 1)
    if len(body) != size or not inflater.eof or inflater.unused_data:
        raise ValueError("its arrays are cut short or too long")
    return body
