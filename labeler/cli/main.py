"""The command line: ``labeler`` alone opens the desktop app, ``labeler COMMAND`` runs one stage."""

from __future__ import annotations

import io
import logging
import multiprocessing
import os
import sys
from typing import Annotated

import typer

import labeler
from labeler.cli import (
    accounting,
    adjudicating,
    agreeing,
    auditing,
    bundling,
    courses,
    deciding,
    documents,
    exporting,
    grading,
    health,
    probing,
    projects,
    rubrics,
    sample,
    simulating,
    teaming,
)
from labeler.domain.errors import WorldError
from labeler.stages.crash import write_crash_report

OK, WORLD, USAGE, OURS, INTERRUPTED = 0, 1, 2, 70, 130

app = typer.Typer(
    name="labeler",
    help="Decide what small language models learn from.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=False,
)
for group in (
    projects,
    documents,
    grading,
    adjudicating,
    rubrics,
    courses,
    probing,
    simulating,
    deciding,
    auditing,
    accounting,
    agreeing,
    exporting,
    bundling,
    sample,
    health,
    teaming,
):
    group.register(app)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Open the desktop app, unless a command is named."""
    if version:
        sys.stdout.write(f"labeler {labeler.__version__}\n")
        raise typer.Exit(OK)
    if context.invoked_subcommand is None:
        from labeler.ui.app import run

        raise typer.Exit(run(None))


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 the world's fault, 2 usage, 70 ours."""
    multiprocessing.freeze_support()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console may not know the signs of a document
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        result = app(args=argv, standalone_mode=False)
        sys.stdout.flush()
    except WorldError as error:
        return _say(str(error), WORLD)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has gone
        return OK
    except Exception as error:  # noqa: BLE001  (the last line of defence: a report is written)
        usage = getattr(error, "format_message", None)
        if usage is not None:
            return _say(f"{usage()} Try: labeler --help", USAGE)
        odd = [repr(given) for given in argv or sys.argv[1:] if not _is_text(given)]
        if isinstance(error, UnicodeEncodeError) and odd:  # a file may be called so, a person or a document may not
            return _say(f"{', '.join(odd)} holds bytes that are no text.", WORLD)
        report = write_crash_report(error)
        return _say(f"a fault in Labeler: {type(error).__name__}: {error}. A report is in {report}", OURS)
    if result == INTERRUPTED:  # what the command line library makes of Ctrl+C
        return _say("stopped; whole batches are saved.", INTERRUPTED)
    return result if isinstance(result, int) else OK


def _is_text(given: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in given)


def _say(message: str, code: int) -> int:
    sys.stderr.write(f"labeler: {' '.join(message.split())}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
