"""A probe as files: the forest as it is, or for other tools; and all that says what it is. Data only, no code (law 9)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from labeler.exchange.files import WrittenFile, replacing, written
from labeler.stages.export_forest import MODELS, foreign_files
from labeler.stages.score import Scorer, load_probe
from labeler.store.probes import StoredProbe
from labeler.store.project import Project

NATIVE = "native"
FORMATS = (NATIVE, *MODELS)
TRAINING = "training.jsonl"


def write(
    project: Project, folder: Path, fmt: str = NATIVE, number: int | None = None
) -> tuple[list[WrittenFile], Mapping[str, object]]:
    """Write a probe into a folder; what its manifest says besides the hashes.

    Args:
        fmt: one of ``FORMATS``. number: of the probe; None for the one in force.

    Raises:
        MissingPiece: the library that writes the format is not installed; then nothing is written.
    """
    stored = load_probe(project, number)
    forest = Scorer(stored).forest  # refuses a forest that was changed
    about = {**asdict(stored.info), "forest_hash": stored.forest_hash, "certainty": dict(stored.certainty)}
    if fmt != NATIVE:  # who graded, and how well, is nobody else's business
        about["metrics"] = {name: found for name, found in stored.info.metrics.items() if name != "annotators"}
    facts: Mapping[str, object] = {"probe": stored.info.id, "probe_key": stored.info.key}
    if fmt == NATIVE:
        contents, rows = _native(stored), len(stored.training)
    else:
        contents, more = foreign_files(stored.info, forest, fmt)
        facts, rows = {**facts, **more}, 0
    contents["probe.json"] = (json.dumps(about, indent=2, sort_keys=True) + "\n").encode()
    files = [_file(folder / name, contents[name], rows if name == TRAINING else 0) for name in sorted(contents)]
    return files, facts


def _native(stored: StoredProbe) -> dict[str, bytes]:
    training = "".join(json.dumps(dict(row), sort_keys=True, ensure_ascii=False) + "\n" for row in stored.training)
    return {"forest.bin": stored.forest, TRAINING: training.encode()}


def _file(path: Path, content: bytes, rows: int) -> WrittenFile:
    with replacing(path) as file:
        file.write(content)
    return written(path, rows)
