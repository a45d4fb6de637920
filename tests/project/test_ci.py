"""What runs for every change is what the README says, and every benchmark runs alone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / ".ci" / "run"
BENCHMARKS = sorted(
    path
    for path in (ROOT / "tests" / "benchmarks").glob("*.py")
    if '__name__ == "__main__"' in path.read_text(encoding="utf-8") and not path.stem.endswith("_reference")
)


def test_ci_runs_the_readme_s_test_command() -> None:
    commands = re.findall(
        r"^\s*(.*python -m pytest.*)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert commands, "the README does not say how to run the tests"
    lines = [line.strip() for line in CI.read_text(encoding="utf-8").splitlines()]
    assert [command for command in commands if command.strip() not in lines] == []


def test_ci_runs_every_check() -> None:
    text = CI.read_text(encoding="utf-8")
    for command in ("ruff check", "ruff format --check", "mypy", "lint-imports", "packaging/smoke.py"):
        assert command in text
    assert os.access(CI, os.X_OK)
    assert subprocess.run([shutil.which("bash") or "bash", "-n", str(CI)], check=False).returncode == 0


@pytest.mark.parametrize("path", BENCHMARKS, ids=lambda path: path.stem)
def test_a_benchmark_runs_alone_on_other_data_or_in_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for option in ('"--quick"', '"--data"'):
        assert option in text, f"{path.name} has no {option}"
    for field in ("name", "value", "unit", "reference", "ratio", "bar", "holds"):
        assert f'"{field}"' in text or "figures import" in text, f"{path.name} does not print {field}"
