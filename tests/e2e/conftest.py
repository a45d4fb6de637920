"""Running the command line as a script would."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from labeler.cli.main import main


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON Lines on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]


Labeler = Callable[..., Outcome]


@pytest.fixture
def labeler(capsys: pytest.CaptureFixture[str]) -> Labeler:
    """Run a command; a failure is an error unless ``code`` says that it is expected."""

    def run(*words: object, code: int = 0) -> Outcome:
        capsys.readouterr()
        returned = main([str(word) for word in words])
        captured = capsys.readouterr()
        assert returned == code, captured.err
        return Outcome(returned, captured.out, captured.err)

    return run
