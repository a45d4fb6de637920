"""A rubric as a file: to edit by hand, or to use in another project."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from labeler.domain.errors import BadInput, why_refused
from labeler.domain.rubric import Rubric, problems
from labeler.domain.wording import joined, phrase
from labeler.exchange.files import replacing
from labeler.store import rubrics

LARGEST_FILE = 2_000_000  # bytes; a rubric is a page of text


def read_file(path: Path) -> Rubric:
    """A rubric as a file has it.

    Raises:
        BadInput: the file cannot be read, or holds no rubric; says what is wrong with it.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput(phrase("{path} is too large for a rubric.", path=path))
        body = json.loads(path.read_text(encoding="utf-8-sig"))
        made = rubrics.read_rubric(str(body["name"]), int(body.get("version", 1)), body)
        wrong = problems(made)
    except OSError as error:
        raise BadInput(phrase("{path} cannot be read: {why}.", path=path, why=why_refused(error))) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        said = phrase("it lacks {error}", error=str(error)) if isinstance(error, KeyError) else str(error)[:120]
        raise BadInput(
            phrase("{path} holds no rubric: {why}.", path=path, why=said),
            phrase("Start from one that --export writes."),
        ) from error
    if wrong:
        raise BadInput(phrase("{path} holds no rubric that can be used. {why}", path=path, why=joined(" ", wrong)))
    return made


def write_file(made: Rubric, path: Path) -> None:
    """Write a rubric as a file to edit by hand, or to use in another project.

    Raises:
        WorldError: the file cannot be written.
    """
    with replacing(path) as file:
        file.write((json.dumps(asdict(made), indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
