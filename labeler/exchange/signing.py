"""Signatures: Ed25519 keys that say who made a file."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from labeler.domain.errors import BadInput
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIGNATURE_DIGITS, KEY_DIGITS = 128, 64
_SHOWN = 32  # digits of a fingerprint: 128 bits, which nobody finds another key for


def new_key() -> bytes:
    """A new private key, as unencrypted PEM (PKCS 8)."""
    with IMPORTING:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def public_of(private: bytes) -> str:
    """The public key of a private one, 64 hexadecimal digits.

    Raises:
        BadInput: it is no such key.
    """
    return _private(private).public_key().public_bytes_raw().hex()


def sign(private: bytes, data: bytes) -> str:
    """The signature of ``data``, 128 hexadecimal digits; equal data and keys give equal signatures.

    Raises:
        BadInput: ``private`` is no such key.
    """
    return _private(private).sign(data).hex()


def holds(public_key: str, signature: str, data: bytes) -> bool:
    """Whether the owner of a key signed ``data``; False, too, where key or signature are none."""
    with IMPORTING:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not _is_hex(public_key, KEY_DIGITS) or not _is_hex(signature, SIGNATURE_DIGITS):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public_key: str) -> str:
    """A public key as people compare it: eight groups of four digits."""
    digits = hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:_SHOWN]
    return " ".join(digits[at : at + 4] for at in range(0, _SHOWN, 4))


def same_fingerprint(one: str, other: str) -> bool:
    """Whether two fingerprints are the same, however they are spaced."""
    return _digits(one) == _digits(other)


def _digits(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum())


def _is_hex(text: str, digits: int) -> bool:
    return len(text) == digits and all(sign in "0123456789abcdef" for sign in text)


def _private(pem: bytes) -> Ed25519PrivateKey:
    with IMPORTING:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        found = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise BadInput(phrase("This is no private key.")) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise BadInput(phrase("This is no Ed25519 key."))
    return found
