"""An annotator's own key on this computer: made on first need, kept where only this user reads."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.errors import BadInput, MissingPiece, why_refused
from labeler.domain.wording import phrase
from labeler.exchange import signing


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key of this computer's user.

    Attributes:
        public_key: 64 hexadecimal digits. private: PEM, never shown and never stored in a project.
        path: the file that holds it; copied to another computer, it signs there as the same annotator.
    """

    annotator: str
    public_key: str
    private: bytes
    path: Path

    @property
    def fingerprint(self) -> str:
        """The public key as people compare it."""
        return signing.fingerprint(self.public_key)


def own_key(annotator: str) -> OwnKey:
    """The annotator's key on this computer; a new one where there is none.

    Raises:
        BadInput: the file there holds no key. MissingPiece: it cannot be read or written.
    """
    return known_key(annotator) or _made(annotator)


def known_key(annotator: str) -> OwnKey | None:
    """The annotator's key on this computer, None where there is none.

    Raises:
        BadInput: the file there holds no key. MissingPiece: it cannot be read.
    """
    path = key_path(annotator)
    try:
        private = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreachable(path, error) from error
    try:
        return OwnKey(annotator, signing.public_of(private), private, path)
    except BadInput as error:
        raise BadInput(
            phrase("{file} holds no key.", file=path),
            phrase("Put the right file there, or move it away for a new key."),
        ) from error


def key_path(annotator: str) -> Path:
    """The file of an annotator's key: a name that people recognise, and one that no two annotators share."""
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", annotator).strip("-")[:40]
    return keys_folder() / f"{plain}-{hashlib.sha256(annotator.encode()).hexdigest()[:12]}.pem"


def keys_folder() -> Path:
    """Where keys lie: in the user's settings folder, or in LABELER_CONFIG_DIR."""
    import platformdirs

    base = os.environ.get("LABELER_CONFIG_DIR")
    return Path(base or platformdirs.user_config_dir("labeler", appauthor=False)) / "keys"


def _made(annotator: str) -> OwnKey:
    path = key_path(annotator)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # readable for this user only
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(signing.new_key())
                file.flush()
                os.fsync(file.fileno())
            _place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise _unreachable(path, error) from error
    made = known_key(annotator)
    if made is None:
        raise MissingPiece(phrase("{file} was taken away while it was made.", file=path), phrase("Try again."))
    return made


def _place(temporary: Path, path: Path) -> None:
    """Give the file its name, unless another process was first: a key is never written over."""
    try:
        if os.name == "nt":
            temporary.rename(path)
        else:
            os.link(temporary, path)
    except FileExistsError:
        return


def _unreachable(path: Path, error: OSError) -> MissingPiece:
    return MissingPiece(
        phrase("The key {file} cannot be kept: {why}.", file=path, why=why_refused(error)),
        phrase("Check the folder's permissions."),
    )
