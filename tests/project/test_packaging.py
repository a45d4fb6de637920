"""What is declared is what is used: dependencies, wheel contents, layers."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SOURCES = sorted((ROOT / "labeler").rglob("*.py"))

# Modules whose name is not that of their distribution.
MODULES = {
    "pyside6-essentials": "PySide6",
    "pyside6-webengine": "PySide6.QtWebEngineWidgets",
    "crowd-kit": "crowdkit",
    "scikit-activeml": "skactiveml",
    "scikit-learn": "sklearn",
}
# Needed without being imported here: who imports them.
INDIRECT = {
    "pyside6-addons": "PySide6-WebEngine",
    "psycopg": "SQLAlchemy, by the URL",
    "lxml-html-clean": "justext, by trafilatura",
    "rich": "typer",
}
HEAVY = (
    "trafilatura",
    "torch",
    "sentence_transformers",
    "fastwarc",
    "warcio",
    "pyarrow",
    "sklearn",
    "py3langid",
    "spacy",
    "skops",
    "onnx",
    "onnxruntime",
    "skactiveml",
    "crowdkit",
    "pandas",
)


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every imported module, and whether importing the file imports it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    later = {
        id(node)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        or (isinstance(outer, ast.If) and ast.unparse(outer.test).endswith("TYPE_CHECKING"))
        for node in ast.walk(outer)
    }
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        yield from ((name, id(node) not in later) for name in names)


def distributions(lines: list[str]) -> list[str]:
    return [re.split(r"[\[<>=~! ;]", line)[0].lower().replace("_", "-") for line in lines]


@pytest.mark.parametrize("name", distributions(PROJECT["project"]["dependencies"]))
def test_every_dependency_is_used(name: str) -> None:
    if name in INDIRECT:
        return
    module = MODULES.get(name, name.replace("-", "_"))
    users = [
        path.name for path in SOURCES for used, _ in imports(path) if used == module or used.startswith(f"{module}.")
    ]
    named = [path.name for path in SOURCES if f'"{module}"' in path.read_text(encoding="utf-8")]
    assert users or named, f"{name} is declared but not used"


def test_every_import_is_declared() -> None:
    declared = distributions(PROJECT["project"]["dependencies"])
    optional = PROJECT["project"]["optional-dependencies"]
    extras = distributions(
        [*optional["scale"], *optional["probe-export"], *optional["simulate"], *optional["consensus"]]
    )
    known = {MODULES.get(name, name.replace("-", "_")).split(".")[0] for name in [*declared, *extras]}
    known |= sys.stdlib_module_names | {"labeler", "shiboken6", "_typeshed"}
    used = {(str(path.relative_to(ROOT)), name.split(".")[0]) for path in SOURCES for name, _ in imports(path)}
    assert sorted((path, top) for path, top in used if top not in known) == []


def test_dependencies_have_lower_bounds() -> None:
    assert [line for line in PROJECT["project"]["dependencies"] if ">=" not in line] == []


@pytest.mark.parametrize("library", HEAVY)
def test_heavy_libraries_load_when_needed(library: str) -> None:
    eager = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        for name, at_once in imports(path)
        if at_once and (name == library or name.startswith(f"{library}."))
    ]
    assert eager == []


def test_the_wheel_declares_resources_and_command() -> None:
    assert PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["labeler"]
    assert PROJECT["project"]["scripts"] == {"labeler": "labeler.cli.main:main"}
    assert (ROOT / "labeler" / "py.typed").exists()


def test_layers_hold() -> None:
    program = Path(sysconfig.get_path("scripts")) / "lint-imports"
    found = str(program) if program.exists() else shutil.which("lint-imports")
    if not found:
        pytest.skip("needs the dev extra (pip install -e '.[dev]')")
    done = subprocess.run([found, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=250)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_wheel_has_every_resource_but_the_pictures_of_the_readme() -> None:
    included = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {f"resources/{folder.name}" for folder in (ROOT / "resources").iterdir()} - {"resources/screenshots"}
    assert set(included) == folders
    assert all(place == f"labeler/{folder}" for folder, place in included.items())
