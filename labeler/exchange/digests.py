"""Digests that archives state of their records."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable

_NAMES = {"sha1": "sha1", "sha-1": "sha1", "md5": "md5", "sha256": "sha256", "sha-256": "sha256", "sha512": "sha512"}


def holds(stated: str, candidates: Iterable[bytes]) -> bool | None:
    """Whether a digest such as ``sha1:BASE32`` or ``sha256:HEX`` is that of one of ``candidates``.

    Crawlers disagree on whether a payload digest covers the body before or after its encodings are undone, so
    the caller passes each form.

    Returns:
        None if the digest is in no form that can be checked.
    """
    name, _, text = stated.strip().partition(":")
    algorithm = _NAMES.get(name.lower())
    if algorithm is None:
        return None
    # digests name content here, they protect nothing
    wanted = _decoded(text.strip(), hashlib.new(algorithm, usedforsecurity=False).digest_size)
    if wanted is None:
        return None
    seen: list[bytes] = []
    for data in candidates:
        if data not in seen:
            seen.append(data)
            if hashlib.new(algorithm, data, usedforsecurity=False).digest() == wanted:
                return True
    return False


def _decoded(text: str, size: int) -> bytes | None:
    padded = text + "=" * (-len(text) % 8)
    for decode, value in ((bytes.fromhex, text), (base64.b32decode, padded.upper()), (base64.b64decode, text)):
        try:
            data = decode(value)
        except (ValueError, binascii.Error):
            continue
        if len(data) == size:
            return bytes(data)
    return None
