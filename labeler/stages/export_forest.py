"""A probe's forest for other tools: as ONNX, or as a scikit-learn forest in a skops file, with the recipe of its columns."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from string import Template
from typing import Final

import numpy as np
import numpy.typing as npt

from labeler.domain.probes import ProbeInfo
from labeler.domain.resources import resource
from labeler.learn.answers import Answers, answers_of
from labeler.learn.features import WORD_BUCKETS
from labeler.learn.forest import Forest
from labeler.learn.passages import FIRST_COUNTS
from labeler.learn.statistic_view import FARTHEST
from labeler.learn.to_onnx import EXPECTED, INPUT, PROBABILITIES, read_onnx, to_onnx
from labeler.learn.to_sklearn import TRUSTED, read_skops, to_skops
from labeler.learn.view_file import column_names, views_file
from labeler.learn.views import VIEWS
from labeler.text.statistics import STATISTICS

CHECKED = 500  # rows on which an exported model is compared with the probe
SAME = 1e-6


@dataclass(frozen=True, slots=True)
class Model:
    """A form of the forest: its file, the libraries that write it, and how others read it."""

    file: str
    libraries: tuple[str, ...]
    usage: str


MODELS: Final[Mapping[str, Model]] = {
    "onnx": Model(
        "forest.onnx",
        ("onnx", "onnxruntime"),
        f"""```python
import onnxruntime

session = onnxruntime.InferenceSession("forest.onnx", providers=["CPUExecutionProvider"])
{PROBABILITIES}, {EXPECTED} = session.run(["{PROBABILITIES}", "{EXPECTED}"], {{"{INPUT}": rows}})
```

`rows` is what `columns` gives; `{EXPECTED}` is the expected grade.""",
    ),
    "skops": Model(
        "forest.skops",
        ("skops",),
        f"""```python
import skops.io

forest = skops.io.load("forest.skops", trusted={list(TRUSTED)!r})
{PROBABILITIES} = forest.predict(rows)
```

`rows` is what `columns` gives. The file is data: nothing in it runs when it is read, and nothing but that one type of
scikit-learn has to be trusted. The trees were not fitted by scikit-learn's forest: it cannot say how important a column is.""",
    ),
}


def foreign_files(info: ProbeInfo, forest: Forest, fmt: str) -> tuple[dict[str, bytes], dict[str, object]]:
    """Contents of the files by name, and what the manifest says of them.

    The model is read back and compared with the probe, on rows that lie exactly where trees divide and next to it.

    Args:
        fmt: one of ``MODELS``.

    Raises:
        MissingPiece: the libraries that write and read it are not installed.
        BadInput: the forest has no such form.
    """
    answers = answers_of(forest)
    rows = answers.on_edges(CHECKED)
    if fmt == "onnx":
        content = to_onnx(answers, _metadata(info))
        said: npt.NDArray[np.floating] = read_onnx(content, rows)[0]
    else:
        content = to_skops(answers)
        said = read_skops(content, rows)
    away = float(np.abs(said - answers.read(rows)).max())
    if not away <= SAME:
        raise RuntimeError(f"the {fmt} model of probe {info.id} differs from the probe by {away}")
    facts: dict[str, object] = {
        "encoder": info.encoder,
        "families": list(forest.views.families),
        "columns": column_names(forest.views, [s.name for s in STATISTICS]),
        "outputs": [f"probability of grade {grade}" for grade in range(said.shape[1])],
        "trees": answers.trees.count,
        "trained_with": dict(info.versions),
        "written_with": _versions(MODELS[fmt].libraries),
        "compared": {"rows": CHECKED, "largest_difference": away},
    }
    made = {
        MODELS[fmt].file: content,
        "views.npz": views_file(forest.views),
        "text_statistics.py": files("labeler.text").joinpath("statistics.py").read_bytes(),
        "README.md": _readme(info, forest, answers, MODELS[fmt]).encode(),
    }
    return made, facts


def _metadata(info: ProbeInfo) -> dict[str, str]:
    return {"probe": str(info.id), "probe_key": info.key, "encoder": info.encoder, "input": "see README.md"}


def _versions(libraries: tuple[str, ...]) -> dict[str, str]:
    return {name: importlib.metadata.version(name) for name in ("labeler", "numpy", "scikit-learn", *libraries)}


def _readme(info: ProbeInfo, forest: Forest, answers: Answers, model: Model) -> str:
    views = forest.views
    counts = {
        "embedding": views.dimension if "embedding" in views.families else 0,
        "statistics": views.statistics if "statistics" in views.families else 0,
        "linear views": views.repeats,
    }
    text = resource("export", "probe.md").read_text(encoding="utf-8")
    return Template(text).substitute(
        probe=info.id,
        grades=info.grades,
        documents=forest.documents,
        model=model.file,
        trees=answers.trees.count,
        width=answers.width,
        families=", ".join(f"{count} of {family}" for family, count in counts.items() if count),
        family_list=repr(list(views.families)),
        first_counts=FIRST_COUNTS,
        views=" and ".join(VIEWS[: views.repeats]) or "none",
        buckets=WORD_BUCKETS,
        farthest=FARTHEST,
        dimension=views.dimension,
        encoder=info.encoder,
        max_passages=info.settings.get("max_passages", "some"),
        statistics_count=views.statistics,
        usage=model.usage,
    )
