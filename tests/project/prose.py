"""Finds texts for people in the code that do not go through the catalogs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SPOKEN = {"tr", "trn", "phrase", "phrases"}
SILENT = {
    "setObjectName", "set_role", "setProperty", "property", "findChild", "findChildren", "cast", "TypeVar", "getattr",
    "debug", "info", "warning", "error", "exception", "log", "field", "Thread", "compile",
    "ValueError", "RuntimeError", "TypeError", "KeyError", "LookupError", "OSError", "AssertionError", "FileNotFoundError",
    "NotImplementedError",
}  # fmt: skip
"""Calls whose texts are for programs and programmers."""
_WORDS = re.compile(r"[^\W\d_]{2,}[,.:;!?]? [^\W\d_]{2,}|^[A-Z][a-z]{2,}(?:…|\.)?$")
_CODE = re.compile(r"[{};=<>#|\\]|::|\w\(|\w_\w|://|\.\w+$|\d+px|[a-z]:[a-z]")
MARK = "# not for the catalogs"
NAMES = {
    "Labeler", "JSON Lines", "Parquet", "Label Studio", "Argilla", "Prodigy", "Fusion", "Noto Serif", "Source Serif 4", "Charter",
    "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif", "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Menlo",
    "Consolas", "Courier New", "Esc", "Return", "Enter", "English", "Deutsch",
}  # fmt: skip
"""What is called so everywhere."""


def prose(path: Path) -> Iterator[str]:
    """Line and text of each literal of a module that reads like prose, and is said to nobody's catalog.

    A line that ends with ``# not for the catalogs`` is believed.
    """
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in _told(ast.parse(text)):
        said = node.value
        if isinstance(said, str) and _is_prose(said) and MARK not in lines[node.lineno - 1]:
            yield f"{node.lineno}: {said!r}"


def _is_prose(text: str) -> bool:
    is_key = text[:1].islower() and text.strip() == text and text[-1:].isalnum()  # as the keys of many tables read
    return bool(_WORDS.search(text)) and not _CODE.search(text) and text not in NAMES and not is_key


def _told(node: ast.AST) -> Iterator[ast.Constant]:
    if isinstance(node, ast.Constant):
        yield node
        return
    if isinstance(node, ast.Call) and _name(node.func) in SPOKEN | SILENT:
        return
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_doc(child):
                yield from _told(child)


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""


def _is_doc(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
