"""Packages that are imported inside functions are imported by one thread at a time."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = {"labeler", "numpy", "sqlalchemy", "platformdirs", "PySide6"} | set(sys.stdlib_module_names)
"""What is imported when Labeler starts, or has no modules that import each other."""


def unguarded(path: Path) -> Iterator[str]:
    """Lines on which a function imports a package without holding the lock."""
    yield from _unguarded(ast.parse(path.read_text(encoding="utf-8")), in_function=False)


def _unguarded(node: ast.AST, *, in_function: bool) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.With) and any(ast.unparse(item.context_expr) == "IMPORTING" for item in child.items):
            continue
        if in_function and isinstance(child, ast.Import | ast.ImportFrom) and not _packages(child) <= OWN:
            yield f"{child.lineno}: {ast.unparse(child)}"
        yield from _unguarded(child, in_function=in_function or isinstance(child, ast.FunctionDef))


def _packages(node: ast.Import | ast.ImportFrom) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    return {(node.module or "").partition(".")[0]}


def test_no_function_imports_a_package_without_the_lock() -> None:
    below_ui = [
        p for p in sorted((ROOT / "labeler").rglob("*.py")) if p.relative_to(ROOT).parts[1] not in ("ui", "cli")
    ]
    assert [f"{path.relative_to(ROOT)}:{at}" for path in below_ui for at in unguarded(path)] == []
