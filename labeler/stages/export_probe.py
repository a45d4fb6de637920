"""A probe as two files: the forest, and all that says what it is. Data only, no code (law 9)."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from labeler.exchange.files import write_bytes
from labeler.exchange.tables import WrittenFile
from labeler.stages.score import load_probe, open_forest
from labeler.store.project import Project


def write(project: Project, folder: Path) -> tuple[list[WrittenFile], dict[str, object]]:
    """Write the newest probe into a folder; what its manifest says besides the hashes."""
    stored = load_probe(project, None)
    open_forest(stored)  # refuses a forest that was changed
    about = json.dumps({**asdict(stored.info), "forest_hash": stored.forest_hash}, indent=2, sort_keys=True)
    training = "".join(json.dumps(dict(row), sort_keys=True, ensure_ascii=False) + "\n" for row in stored.training)
    files = [
        write_bytes(folder / "forest.bin", stored.forest, rows=0),
        write_bytes(folder / "probe.json", (about + "\n").encode(), rows=0),
        write_bytes(folder / "training.jsonl", training.encode(), rows=len(stored.training)),
    ]
    return files, {"probe": stored.info.id, "probe_key": stored.info.key}
