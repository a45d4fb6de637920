"""The manifest of an export: which files it has, and the hash of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

from labeler.domain.errors import why_refused
from labeler.domain.grades import canonical_json, digest
from labeler.domain.wording import phrase
from labeler.exchange.files import WrittenFile, hash_file, replacing

MANIFEST = "manifest.json"
FORMAT = "labeler-manifest/1"
_MAX_BYTES = 64 * 1024 * 1024


def write_manifest(
    folder: Path, files: Sequence[WrittenFile], about: Mapping[str, object], *, name: str = MANIFEST
) -> Path:
    """Write the manifest into ``folder`` as canonical JSON; equal exports give equal bytes.

    Args:
        files: files of the export, all inside ``folder``.
        about: what was exported and from what (what, format, project, probe, run, version), JSON-ready.
    """
    entries = [
        {
            "path": file.path.resolve().relative_to(folder.resolve()).as_posix(),
            "rows": file.rows,
            "bytes": file.bytes,
            "sha256": file.sha256,
        }
        for file in files
    ]
    body: dict[str, object] = {
        "format": FORMAT,
        "about": dict(about),
        "files": sorted(entries, key=lambda entry: str(entry["path"])),
    }
    body["hash"] = digest(body)
    path = folder / name
    with replacing(path) as file:
        file.write(canonical_json(body).encode("utf-8", "surrogatepass") + b"\n")
    return path


def check_manifest(path: Path) -> list[str]:
    """What is wrong with an export; empty if every file is there with the bytes it had.

    Args:
        path: the manifest, or the folder it lies in.
    """
    try:
        path = path / MANIFEST if path.is_dir() else path
        body = _read(path)
    except OSError as error:
        return [phrase("{path} cannot be read: {reason}", path=path, reason=why_refused(error))]
    except (ValueError, RecursionError) as error:
        return [phrase("{path} is not a manifest: {reason}", path=path, reason=" ".join(str(error).split()))]
    problems = list(_file_problems(path.parent, body["files"]))
    if body.get("hash") != _own_hash(body):
        problems.insert(0, phrase("{path}: the manifest was changed, its own hash does not hold", path=path))
    return problems


def _read(path: Path) -> dict[str, object]:
    """The manifest as JSON.

    Raises:
        ValueError: it is none.
    """
    if path.stat().st_size > _MAX_BYTES:
        raise ValueError("it is too large")
    body = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"), parse_constant=_refuse)
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ValueError(f"it does not say format {FORMAT}")
    if not isinstance(body.get("files"), list):
        raise ValueError("it lists no files")
    return body


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


def _own_hash(body: Mapping[str, object]) -> str:
    return digest({name: value for name, value in body.items() if name != "hash"})


def _file_problems(folder: Path, entries: object) -> Iterable[str]:
    seen: set[str] = set()
    for number, entry in enumerate(entries if isinstance(entries, list) else [], 1):
        if not isinstance(entry, dict) or not isinstance(entry.get("path"), str) or not entry["path"]:
            yield phrase("file {number} of the manifest has no path", number=number)
            continue
        name = entry["path"]
        if name in seen:
            yield phrase("{name}: listed twice", name=name)
            continue
        seen.add(name)
        problem = _file_problem(folder, name, entry)
        if problem:
            yield phrase("{name}: {problem}", name=name, problem=problem)


def _file_problem(folder: Path, name: str, entry: Mapping[str, object]) -> str:
    try:
        if not _stays_inside(folder, name):
            return phrase("the path leads out of the folder; it was not opened")
        file = folder / name
        if not file.is_file():
            return phrase("the file is missing")
        size = file.stat().st_size
        if size != entry.get("bytes"):
            return phrase("the file has {size} bytes, not {bytes}", size=size, bytes=entry.get("bytes"))
        return "" if hash_file(file) == entry.get("sha256") else phrase("the file was changed, its hash does not hold")
    except OSError as error:
        return phrase("the file cannot be read: {reason}", reason=why_refused(error))
    except ValueError:
        return phrase("the path is not valid")


def _stays_inside(folder: Path, name: str) -> bool:
    """Whether a path is relative, climbs nowhere, and no link on its way leads out of ``folder``."""
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    if posix.is_absolute() or windows.is_absolute() or windows.drive or "\\" in name or ".." in posix.parts:
        return False
    return (folder / name).resolve().is_relative_to(folder.resolve())
