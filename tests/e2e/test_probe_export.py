"""Whoever has only the export of a probe gets its scores: the text in it is followed to the letter."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from labeler.domain.ledger import kept_text
from labeler.domain.probes import Score
from labeler.stages import export_forest
from labeler.store import ledgers, probes, vectors
from labeler.store.project import Project

BLOCKS = re.compile(r"```python\n(.*?)```", re.DOTALL)


@pytest.fixture
def material(sample: Project) -> tuple[np.ndarray, list[str], list[Score], list[str]]:
    """Embeddings, main texts, scores and kinds of the sample's documents, as the project has them."""
    with sample.read() as tx:
        info = probes.info(tx)
        assert info is not None
        scores = {s.document_id: s for s in probes.scores(tx, info.id)}
        kinds = {s.document_id: s.kind for s in ledgers.standings(tx)}
        found = {made.document_id: made for _, made in ledgers.with_text(tx, sorted(scores))}
        embedding = vectors.load(tx, info.encoder, [found[n].main_hash for n in scores])
    texts = [kept_text(found[n].text, found[n].spans) for n in scores]
    return embedding, texts, list(scores.values()), [kinds[n] for n in scores]


def followed(folder: Path, embedding: np.ndarray, texts: list[str]) -> dict[str, Any]:
    """Run what the text in the export says, with nothing of Labeler."""
    recipe, usage, certainty = BLOCKS.findall((folder / "README.md").read_text(encoding="utf-8"))
    assert "labeler" not in recipe + usage + certainty
    code = (folder / "text_statistics.py").read_text(encoding="utf-8")
    assert "labeler" not in code
    module = ModuleType("text_statistics")
    names: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, module.__name__, module)
        exec(code, module.__dict__)  # noqa: S102  (the export's own code is what is tested)
        exec(recipe, names)  # noqa: S102
    names["rows"] = names["columns"](embedding, texts, np.load(folder / "views.npz", allow_pickle=False))
    exec(usage.replace('"forest.', f'"{folder.as_posix()}/forest.'), names)  # noqa: S102
    exec(certainty.replace('"probe.json"', f'"{folder.as_posix()}/probe.json"'), names)  # noqa: S102
    return names


@pytest.mark.parametrize("fmt", ["onnx", "skops"])
def test_the_export_alone_gives_the_scores(
    labeler: Any, sample: Project, material: Any, tmp_path: Path, fmt: str
) -> None:
    embedding, texts, scores, kinds = material
    out = tmp_path / "out"
    report = labeler("export", sample.location, out, "--what", "probe", "--format", fmt, "--json").json
    assert sorted(p.name for p in out.iterdir()) == [
        "README.md", f"forest.{fmt}", "manifest.json", "probe.json", "text_statistics.py", "views.npz",
    ]  # fmt: skip
    names = followed(out, embedding, texts)
    said = names["probabilities"]
    assert np.abs(said @ np.arange(6) - np.array([s.expected for s in scores])).max() <= 5e-6
    made_with = json.loads((out / "probe.json").read_text(encoding="utf-8"))
    cut = made_with["settings"]["keep_at"]
    for row, kind, score in zip(said, kinds, scores, strict=True):
        assert names["p_at_least"](row[None], cut, kind)[0] == pytest.approx(score.p_keep, abs=1e-5)
    between = [names["between"](row, kind) for row, kind in zip(said, kinds, strict=True)]
    stated = [None if s.low is None else (s.low, s.high) for s in scores]
    assert sum(b == s for b, s in zip(between, stated, strict=True)) >= (0.97 if fmt == "onnx" else 1) * len(scores)
    assert any(stated), "nothing was compared"
    assert "maps" in made_with["certainty"]["calibrations"]["page"], "nothing was calibrated"
    about = json.loads(Path(report["manifest"]).read_text(encoding="utf-8"))["about"]
    assert (about["what"], about["format"], about["probe"]) == ("probe", fmt, 1)
    assert len(about["columns"]) == names["rows"].shape[1]
    assert about["families"]
    assert about["encoder"] == json.loads((out / "probe.json").read_text())["encoder"]
    assert {"labeler", "numpy", "scikit-learn", fmt} <= set(about["written_with"])
    assert about["trained_with"]["scikit-learn"]
    assert about["compared"]["largest_difference"] <= 1e-6
    assert "annotators" not in made_with["metrics"], "names of people stay at home"


@pytest.mark.parametrize("fmt", ["native", "onnx", "skops"])
def test_a_change_of_any_file_is_found(labeler: Any, sample: Project, tmp_path: Path, fmt: str) -> None:
    report = labeler("export", sample.location, tmp_path / "out", "--what", "probe", "--format", fmt, "--json").json
    manifest = report["manifest"]
    assert labeler("verify", manifest, "--json").json["ok"]
    assert sorted(Path(f).parent for f in report["files"]) == [tmp_path / "out"] * len(report["files"])
    for file in map(Path, report["files"]):
        before = file.read_bytes()
        file.write_bytes(before[:-1] + bytes([before[-1] ^ 1]))
        problems = labeler("verify", manifest, "--json", code=1).json["problems"]
        assert len(problems) == 1
        assert file.name in problems[0]
        file.write_bytes(before)
    assert labeler("verify", manifest, "--json").json["ok"]


def test_native_is_what_a_probe_is_written_as_by_default(labeler: Any, sample: Project, tmp_path: Path) -> None:
    for folder, words in (("a", ()), ("b", ("--format", "native")), ("c", ("--probe", 1))):
        labeler("export", sample.location, tmp_path / folder, "--what", "probe", *words)
    one, *others = ({p.name: p.read_bytes() for p in (tmp_path / f).iterdir()} for f in "abc")
    assert sorted(one) == ["forest.bin", "manifest.json", "probe.json", "training.jsonl"]
    assert others == [one, one]


def test_what_cannot_be_exported_is_one_line(
    labeler: Any, sample: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where, out = sample.location, tmp_path / "out"
    wrong = [
        (("--what", "probe", "--format", "csv"), "native, onnx, skops"),
        (("--what", "labels", "--format", "onnx"), "jsonl, csv, parquet, hf"),
        (("--what", "probe", "--probe", 7), "There is no probe 7."),
        (("--what", "labels", "--probe", 1), "--probe"),
    ]
    for words, said in wrong:
        err = labeler("export", where, out, *words, code=1).err
        assert said in err
        assert err.count("\n") == 1
    import sys

    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    err = labeler("export", where, out, "--what", "probe", "--format", "onnx", code=1).err
    assert err == "labeler: The library onnxruntime is not installed. Run: pip install 'labeler[probe-export]'\n"
    assert not out.exists() or not list(out.iterdir())


def test_a_model_that_answers_otherwise_is_not_written(
    labeler: Any, sample: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = export_forest.read_skops
    monkeypatch.setattr(export_forest, "read_skops", lambda content, rows: real(content, rows) + 1e-4)
    out = tmp_path / "out"
    err = labeler("export", sample.location, out, "--what", "probe", "--format", "skops", code=70).err
    assert "differs from the probe" in err
    assert not list(out.iterdir())


def test_doctor_names_what_exports_of_probes_need(labeler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.metadata

    real = importlib.metadata.version

    def without(name: str) -> str:
        if name == "skops":
            raise importlib.metadata.PackageNotFoundError(name)
        return real(name)

    from labeler.stages import doctor

    monkeypatch.setattr(importlib.metadata, "version", without)
    found = {c.name: c for c in doctor.checks()}
    assert found["skops"].ok, "it is not needed for anything else"
    assert "pip install 'labeler[probe-export]'" in found["skops"].found
    assert found["onnx"].found == real("onnx")
