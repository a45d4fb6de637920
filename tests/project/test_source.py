"""The source keeps its own rules: short files, nothing left open, its own words."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "labeler").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

LONGEST = 300
OPEN_ENDS = re.compile(
    r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError|pragma: no cover|except( Exception)?:\s*(pass|\.\.\.)"
)
# DESIGN's words to avoid that have no other meaning here.
AVOIDED = {"workspace", "corpus", "guideline", "threshold", "prediction", "predictions", "rawtext", "cleantext"}
# A tree has thresholds: where its nodes split.
SPLITS = {"trees.py", "growing.py", "forest.py"}
# A folder of the machine that somebody happened to write on.
MACHINE_PATH = re.compile(
    r"(?<![\w.>/-])/(?:" + "|".join(["work", "root", "farm", "opt/venv", "home/[a-z]+/work"]) + r")/"
)


def definitions(tree: ast.AST) -> Iterator[str]:
    """Every name that the file gives to something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.id if isinstance(node, ast.Name) else node.attr


def words(name: str) -> list[str]:
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower().split("_")


def test_a_file_holds_one_idea() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_nothing_is_left_open() -> None:
    found = {str(path.relative_to(ROOT)): OPEN_ENDS.findall(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {name: hits for name, hits in found.items() if hits} == {}


def misnamed(tree: ast.AST) -> list[str]:
    return sorted({name for name in definitions(tree) if AVOIDED & set(words(name))})


def test_names_use_the_project_s_words() -> None:
    found = {
        str(path.relative_to(ROOT)): misnamed(ast.parse(path.read_text(encoding="utf-8")))
        for path in SOURCES
        if path.name not in SPLITS
        and "rules" not in {*path.parts, *path.stem.split("_")}  # a rule has a threshold, a decision a cut
    }
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_the_check_of_words_finds_what_it_looks_for() -> None:
    tree = ast.parse("class CorpusReader:\n    def cut(self, min_threshold): self.last_prediction = 1")
    assert misnamed(tree) == [
        "CorpusReader", "last_prediction", "min_threshold",
    ]  # fmt: skip


def test_no_test_is_switched_off() -> None:
    marks = re.compile(r"@pytest\.mark\.(skip|xfail)|pytest\.xfail\(|importorskip\(")
    found = {path.name: marks.findall(path.read_text(encoding="utf-8")) for path in TESTS if path != Path(__file__)}
    assert {name for name, hits in found.items() if hits} == set()


def test_test_files_have_names_of_their_own() -> None:
    names = [path.relative_to(ROOT) for path in TESTS if path.name.startswith("test_")]
    assert names, "there are no tests"
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_no_file_names_a_place_on_somebody_s_machine() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = []
    for name in listed.splitlines():
        path = ROOT / name
        if path.suffix not in (".py", ".md", ".toml", ".yml", ".json", ".qss", "") or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {match.group()}" for match in MACHINE_PATH.finditer(text)]
    assert found == []
