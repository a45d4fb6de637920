"""Doctor, version, and what happens when the fault is ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import labeler as package
from labeler.cli import main as cli
from labeler.domain.packages import XCB
from labeler.stages import doctor, verify
from labeler.store.project import Project


def test_doctor_names_every_check_and_how_to_mend_it(labeler: Any, sample: Project) -> None:
    report = labeler("doctor", sample.location, "--json").json
    assert report["ok"] is True
    names = {check["name"] for check in report["checks"]}
    assert {"python", "encoder", "resources", "sqlite", "project", "display"} <= names
    assert all(check["fix"] or check["ok"] for check in report["checks"])


def test_doctor_fails_where_something_is_missing(labeler: Any, tmp_path: Path) -> None:
    outcome = labeler("doctor", tmp_path / "none.labeler", "--json", code=1)
    broken = [check for check in outcome.json["checks"] if not check["ok"]]
    assert [check["name"] for check in broken] == ["project"]
    assert "labeler new" in broken[0]["fix"]


def test_a_missing_system_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None if name == "xcb-cursor" else f"lib{name}.so")
    assert doctor.missing_libraries(XCB) == ["libxcb-cursor0"]


def test_the_version_is_the_package_s(labeler: Any) -> None:
    assert labeler("--version").out == f"labeler {package.__version__}\n"


def test_a_fault_of_ours_leaves_a_report_and_one_line(
    labeler: Any, sample: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(project: Project) -> None:
        raise ZeroDivisionError(f"while looking at {project.name}")

    monkeypatch.setenv("LABELER_CONFIG_DIR", str(tmp_path))
    monkeypatch.setattr(verify, "run", broken)
    outcome = labeler("verify", sample.location, code=cli.OURS)
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    [report] = (tmp_path / "crashes").iterdir()
    assert str(report) in outcome.err
    assert "ZeroDivisionError: while looking at sample.labeler" in report.read_text(encoding="utf-8")


def test_an_interrupt_is_said_and_has_the_shell_s_exit_code(
    labeler: Any, sample: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: Project) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(verify, "run", interrupted)
    assert "stopped" in labeler("verify", sample.location, code=cli.INTERRUPTED).err
