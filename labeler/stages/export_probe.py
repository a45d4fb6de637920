"""A probe as two files: the forest, and all that says what it is. Data only, no code (law 9)."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from labeler.exchange.files import WrittenFile, replacing, written
from labeler.stages.score import Scorer, load_probe
from labeler.store.project import Project


def write(project: Project, folder: Path) -> tuple[list[WrittenFile], dict[str, object]]:
    """Write the probe in force into a folder; what its manifest says besides the hashes."""
    stored = load_probe(project, None)
    Scorer(stored)  # refuses a forest that was changed
    about = json.dumps({**asdict(stored.info), "forest_hash": stored.forest_hash}, indent=2, sort_keys=True)
    training = "".join(json.dumps(dict(row), sort_keys=True, ensure_ascii=False) + "\n" for row in stored.training)
    files = [
        _file(folder / "forest.bin", stored.forest, 0),
        _file(folder / "probe.json", (about + "\n").encode(), 0),
        _file(folder / "training.jsonl", training.encode(), len(stored.training)),
    ]
    return files, {"probe": stored.info.id, "probe_key": stored.info.key}


def _file(path: Path, content: bytes, rows: int) -> WrittenFile:
    with replacing(path) as file:
        file.write(content)
    return written(path, rows)
