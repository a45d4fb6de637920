"""What is said to people can be said in another language: texts have what they show, and errors are made of such texts."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.domain import errors
from labeler.domain.errors import WorldError

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "labeler").rglob("*.py"))
BELOW_THE_SCREEN = [
    path
    for path in SOURCES
    if not {"ui", "cli"} & set(path.parts) and path != ROOT / "labeler" / "domain" / "errors.py"
]
SPEAKERS = {"tr": 1, "trn": 2, "phrase": 1, "phrases": 2}
COUNTED = {"trn", "phrases"}
ON_SCREEN = {"tr", "trn"}
ERRORS = {name for name, made in vars(errors).items() if isinstance(made, type) and issubclass(made, WorldError)}


def named(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def calls(path: Path) -> Iterator[tuple[ast.Call, bool]]:
    """The calls of plain functions in a module, and whether they are made inside a function."""
    waiting: list[tuple[ast.AST, bool]] = [(ast.parse(path.read_text(encoding="utf-8")), False)]
    while waiting:
        node, inside = waiting.pop()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node, inside
        inside = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        waiting += [(child, inside) for child in ast.iter_child_nodes(node)]


def wrong_fields(call: ast.Call, inside: bool) -> str:
    """Fields of a text without a value, and values that no text shows; empty when there are none."""
    assert isinstance(call.func, ast.Name)
    name, given = call.func.id, {keyword.arg for keyword in call.keywords} - {"about"}
    shown: set[str | None] = set()
    for text in call.args[: SPEAKERS[name]]:
        assert isinstance(text, ast.Constant), "a text has to be a literal"
        shown |= {field for _, field, _, _ in string.Formatter().parse(text.value) if field and field.isidentifier()}
    if None in given or (not given and (not inside or name in ON_SCREEN)):
        return ""  # values that are put together, or sentences that are filled in where they are said
    have = given | ({"count"} if name in COUNTED else set())
    return ", ".join(sorted(str(field) for field in (shown - have) | (given - shown)))


def test_a_text_has_a_value_for_each_of_its_fields_and_shows_every_value() -> None:
    found = {
        named(path, call): wrong
        for path in SOURCES
        for call, inside in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id in SPEAKERS and (wrong := wrong_fields(call, inside))
    }
    assert found == {}


def is_plain(said: ast.expr) -> bool:
    """Whether a text was put together in English, so that no other language can say it."""
    if isinstance(said, ast.IfExp):
        return is_plain(said.body) or is_plain(said.orelse)
    return isinstance(said, ast.JoinedStr | ast.BinOp) or (isinstance(said, ast.Constant) and bool(said.value))


def test_what_errors_say_can_be_said_in_another_language() -> None:
    found = [
        named(path, said)
        for path in BELOW_THE_SCREEN
        for call, _ in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id in ERRORS
        for said in call.args
        if is_plain(said)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ('phrase("{a} of {b}", a=1)', "b"),
        ('phrase("{a}", a=1, b=2)', "b"),
        ('phrases("{count} row", "{count} rows in {a}", n)', "a"),
        ('phrases("{count} row", "{count} rows", n, about="of")', ""),
        ('phrase("{a!r}", **values)', ""),
        ('phrase("a {b}")', "b"),
        ('tr("a {b}")', ""),
        ("phrase('a {\"b\"}')", ""),
    ],
)
def test_the_check_of_fields_finds_what_it_looks_for(code: str, wrong: str) -> None:
    call = ast.parse(code).body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert wrong_fields(call.value, inside=True) == wrong
