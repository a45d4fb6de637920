"""What goes wrong is said in the language of the screen, all of it, and stays English everywhere else."""

from __future__ import annotations

import errno
import json
import os
import pickle
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from labeler.domain.errors import BadInput, WorldError, why_refused
from labeler.domain.probes import Cut
from labeler.domain.progress import drain
from labeler.domain.wording import Phrase, phrase
from labeler.exchange import answer_files, packed, sources, tables
from labeler.exchange.holds import TOOLS, in_words
from labeler.exchange.manifest import check_manifest
from labeler.exchange.reading import Reading
from labeler.learn.model_folder import find_model
from labeler.learn.packing import unpack
from labeler.learn.queues.recipe import Recipe
from labeler.stages import decide, export, score
from labeler.stages.config import change_settings, load_settings
from labeler.stages.new import new_project
from labeler.stages.rules import read_rules
from labeler.stages.verify import run as verify
from labeler.store import meta
from labeler.store.project import Project, open_project
from labeler.text.rules import read_rule_set
from labeler.ui import language
from labeler.ui.errors import error_line
from labeler.ui.language import shown
from tests.gui.access.words import Marking, outside

VALUES = st.text(st.characters(codec="utf-8", exclude_characters="{}⟦⟧"), min_size=1, max_size=9) | st.integers()


@pytest.fixture(scope="module")
def marked(qapp: QApplication) -> Iterator[None]:
    """A language that puts marks around every text."""
    translator = Marking(qapp)
    qapp.installTranslator(translator)
    before, language._State.language = language._State.language, "marked"
    yield
    language._State.language = before
    qapp.removeTranslator(translator)


def test_the_check_finds_what_nobody_translates(marked: None) -> None:
    assert outside(error_line(BadInput(phrase("{path} is empty.", path="a b"), "Choose another."))) == "Choose another."


@given(values=st.lists(VALUES, min_size=1, max_size=4), inner=VALUES)
def test_an_error_is_english_until_it_is_shown(marked: None, values: list[str | int], inner: str | int) -> None:
    fields = {f"f{at}": value for at, value in enumerate(values)}
    template = "This is " + " and ".join(f"{{{name}}}" for name in fields) + ": {inner}."
    deeper = phrase("deeper {what}", what=inner)
    error = BadInput(Phrase(template, {**fields, "inner": deeper}), phrase("Do it."))
    english = "This is " + " and ".join(map(str, values)) + f": deeper {inner}."
    again = pickle.loads(pickle.dumps(error))
    for one in (error, again):
        assert one.message == english
        assert json.loads(json.dumps(one.message)) == english
        assert str(one) == " ".join(f"{english} Do it.".split())
        assert outside(error_line(one)) == ""
        assert "⟦deeper " in shown(one.message)


def damaged(path: Path, text: str) -> Path:
    """A file that holds something else than it should."""
    path.write_text(text, encoding="utf-8")
    return path


def in_project(do: Callable[[Project], object]) -> Callable[[Path], object]:
    """Something that is done in a new project."""

    def done(folder: Path) -> None:
        with new_project(str(folder / "p.labeler")) as project:
            do(project)

    return done


def changed(**settings: object) -> Callable[[Path], object]:
    """Settings that are changed to what they cannot be."""

    def change(project: Project) -> None:
        with project.write() as tx:
            change_settings(tx, **settings)

    return in_project(change)


def tampered(project: Project) -> None:
    """Settings that somebody else wrote."""
    with project.write() as tx:
        meta.put(tx, "settings", '{"trees": "many"}')
    with project.read() as tx:
        load_settings(tx)


def exported(what: str, fmt: str) -> Callable[[Path], object]:
    """An export that cannot be."""
    return in_project(lambda project: drain(export.run(project, export.ExportParams(Path("x"), what, fmt))))


def empty(folder: Path) -> str:
    """A database that holds nothing."""
    path = folder / "empty.labeler"
    sqlite3.connect(path).close()
    return str(path)


WRONG: dict[str, Callable[[Path], object]] = {
    "no project": lambda at: open_project(str(at / "none.labeler")),
    "a folder": lambda at: new_project(str(at)),
    "no folder": lambda at: new_project(str(at / "none" / "a.labeler")),
    "no database": lambda at: open_project("mysql://u@h/n"),
    "no url": lambda at: open_project("postgresql://u:p@ss@h:x/n"),
    "no sqlite": lambda at: open_project(str(damaged(at / "a.labeler", "no database" * 99))),
    "nothing in it": lambda at: open_project(empty(at)),
    "settings": in_project(tampered),
    "no such setting": changed(nonsense=1),
    "no features": changed(features=()),
    "nothing to decide": in_project(lambda p: drain(decide.run(p, decide.DecideParams(Cut(2.0, None))))),
    "no probe": in_project(lambda p: score.load_probe(p, None)),
    "no run": exported("decisions", "csv"),
    "no format": exported("labels", "doc"),
    "a probe as": exported("probe", "csv"),
    "no source": lambda at: sources.source_kind(at / "none.warc"),
    "no text": lambda at: sources.source_kind(damaged(at / "a.bin", "\x00\x01")),
    "no grades": lambda at: list(answer_files.read_answers(at / "none.jsonl", "nonsense", Reading())),
    "no field": lambda at: Reading(fields={"x": "y"}),
    "no zip": lambda at: packed.unpacked(damaged(at / "a.zip", "PK\x03\x04" * 30)).__enter__(),
    "no table": lambda at: tables.write_table((), (), at / "x", "xml"),
    "no model": lambda at: find_model("no/such"),
    "no forest": lambda at: unpack(b"x", "forest", {}),
    "no recipe": lambda at: Recipe.of({"x": 1.0}),
    "no rule set": lambda at: read_rules(at / "none.json"),
    "no rules": lambda at: read_rule_set("{}"),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_all_that_an_error_says_is_said_in_the_language_of_the_screen(
    marked: None, tmp_path: Path, wrong: Callable[[Path], object]
) -> None:
    with pytest.raises(WorldError) as caught:
        wrong(tmp_path)
    error = caught.value
    assert outside(error_line(error)) == ""
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_what_verifying_finds_is_said_in_the_language_of_the_screen(marked: None, tmp_path: Path) -> None:
    with new_project(str(tmp_path / "a.labeler")) as project:
        with project.write() as tx:
            meta.put(tx, "chain_head", "7 abc")
            meta.put(tx, "probe_choices", "nonsense")
        found = drain(verify(project)).problems
    bodies = ["[]", '{"format": "labeler-manifest/1", "files": [{}, {"path": "../x"}, {"path": "a"}, {"path": "a"}]}']
    for body in bodies:
        found += tuple(check_manifest(damaged(tmp_path / "manifest.json", body)))
    assert len(found) == 8
    assert [problem for problem in found if outside(shown(problem))] == []


@pytest.mark.parametrize("fmt", [*TOOLS, "csv"])
def test_what_a_format_cannot_hold_is_said_in_the_language_of_the_screen(marked: None, fmt: str) -> None:
    assert outside(shown(in_words(fmt))) == ""


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENOSPC, errno.EROFS])
def test_why_the_system_refuses_a_file_is_said_in_the_language_of_the_screen(marked: None, number: int) -> None:
    said = why_refused(OSError(number, os.strerror(number)))
    assert said == os.strerror(number).lower()
    assert shown(said) == f"⟦{said}⟧"


def test_what_the_system_says_otherwise_is_told_as_it_is(marked: None) -> None:
    assert shown(why_refused(OSError(5, "Odd"))) == "odd"
    assert shown(why_refused(OSError("odd"))) == "odd"


def test_what_sqlite_says_is_said_in_the_language_of_the_screen(marked: None, tmp_path: Path) -> None:
    path = damaged(tmp_path / "a.labeler", "no database" * 99)
    with pytest.raises(WorldError) as caught:
        open_project(str(path))
    assert error_line(caught.value) == f"⟦{path}: ⟦file is not a database⟧.⟧ ⟦The file is not a Labeler project.⟧"


@pytest.mark.parametrize(
    "content", ["[]", '{"name": 1, "version": 1, "rules": []}', '{"name": "a", "version": 1, "rules": [{"id": "x"}]}']
)
def test_what_is_wrong_with_a_rule_set_is_said_in_the_language_of_the_screen(marked: None, content: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_rule_set(content)
    assert "cannot be read: ⟦" in error_line(caught.value)
