"""Killed while it writes, a project loses nothing that it said was recorded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "crash.py"


def test_nothing_acknowledged_is_lost_when_the_program_is_killed() -> None:
    command = [sys.executable, str(BENCHMARK), "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    figures = [json.loads(line) for line in done.stdout.splitlines()]
    figures = [figure for figure in figures if figure["name"] != "crash.keys_a_second"]  # how fast is no test
    assert [figure["name"] for figure in figures if not figure["holds"]] == [], done.stderr
    assert {"crash.grades_lost", "crash.grading_unclean", "crash.documents_lost"} <= {
        figure["name"] for figure in figures
    }
