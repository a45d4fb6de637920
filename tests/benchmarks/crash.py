"""Grades and documents lost when the program is killed, one JSON line per figure.

    python tests/benchmarks/crash.py [--data DIR] [--quick]

Somebody grades five documents a second by keys in the real window, with comments, evidence, skips and undos among the
grades, and is killed at a random instant, 500 times over, every other time within 20 ms of a key. Each time the project
is opened and verified, and everything that the desk called saved has to be there. The same for a child process that
imports at full speed, 50 times. The reference is a child that appends to a file without waiting for the disk.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from crash_desk import clean, kill_at_the_desk

from labeler.domain.progress import drain
from labeler.exchange.base import ReadOptions
from labeler.stages import ingest
from labeler.store import documents
from labeler.store.project import Project, create_project, open_project

KILLS, QUICK_KILLS = 500, 25
IMPORTS, QUICK_IMPORTS = 50, 5
LONGEST = 0.4  # seconds of work before the kill
IMPORTED = 3_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("LABELER_SHARED") or str(Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--data", type=Path, default=Path(shared) / "data", help="folder with pages/*.jsonl.gz")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_KILLS} kills at the desk in place of {KILLS}")
    parser.add_argument("--child", nargs=3, metavar=("WORK", "WHERE", "ROUND"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        work, where, number = options.child
        {"import": import_on, "file": write_on}[work](where, number)
        return
    kills, imports = (QUICK_KILLS, QUICK_IMPORTS) if options.quick else (KILLS, IMPORTS)
    with tempfile.TemporaryDirectory(prefix="labeler-crash-") as folder:
        lost = plain_file(Path(folder), imports)
        grading(Path(folder), kills, lost)
        importing(Path(folder), imports, bodies(options.data))


def row(name: str, value: float, unit: str, reference: float | None = None, bar: float | None = None) -> None:
    """Print one figure; a bar of 0 holds when nothing is lost, any other when it is reached."""
    holds = None if bar is None else (value <= 0 if bar == 0 else value >= bar)
    ratio = round(value / reference, 4) if reference else None
    figure = {"name": name, "value": value, "unit": unit, "reference": reference, "ratio": ratio, "bar": bar}
    print(json.dumps(figure | {"holds": holds}), flush=True)


def killed(work: str, where: str, number: int) -> list[str]:
    """Start a child, kill it at a random instant after its first word, and return what it said was done."""
    command = [sys.executable, __file__, "--child", work, where, str(number)]
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout as said:
        lines = [said.readline()]
        killer = threading.Timer(random.uniform(0, LONGEST), child.kill)
        killer.start()
        lines += said
    killer.join()
    child.wait()
    return [line.strip() for line in lines if line.endswith("\n")]


def plain_file(folder: Path, kills: int) -> int:
    """Lines that a file without the disk's word for it loses."""
    path = folder / "plain.txt"
    said = [line for number in range(kills) for line in killed("file", str(path), number)]
    return len(set(said) - set(path.read_text().split("\n")))


def grading(folder: Path, kills: int, reference: int) -> None:
    outcome = kill_at_the_desk(folder, kills)
    for trouble in outcome.troubles:
        print(trouble, file=sys.stderr)
    row("crash.grades_acknowledged", outcome.said["grade"], "grades", bar=kills)
    row("crash.others_acknowledged", outcome.said.total() - outcome.said["grade"], "answers and undos", bar=kills / 4)
    row("crash.keys_a_second", round(outcome.keys / outcome.seconds, 2), "keys/s at the desk")
    row("crash.killed_while_saving", outcome.caught, f"of {kills} kills", bar=kills / 10)
    row("crash.grades_lost", outcome.lost, "acknowledged answers", reference, bar=0)
    row("crash.grading_troubles", len(outcome.troubles), "told at the desk", bar=0)
    row("crash.grading_unclean", outcome.unclean, f"of {kills} kills", bar=0)


def importing(folder: Path, kills: int, texts: list[str]) -> None:
    unclean = lost = missing = cut = 0
    for number in range(kills):
        path = folder / f"{number}.labeler"
        create_project(str(path)).close()
        made = write_source(folder / f"{number}.jsonl", texts)
        said = killed("import", str(path), number)
        unclean += not clean(path)
        with open_project(path) as project:
            found = imported(project)
            lost += max(0, int(said[-1]) - found)
            cut += found < IMPORTED
            drain(ingest.run(project, ingest.IngestParams((str(made),), ReadOptions())))  # brings the rest, once
            missing += abs(IMPORTED - imported(project))
        path.unlink()
    row("crash.imports_cut", cut, "imports", bar=1)
    row("crash.documents_lost", lost, "documents", bar=0)
    row("crash.documents_missing_or_doubled", missing, "documents after reading again", bar=0)
    row("crash.importing_unclean", unclean, f"of {kills} kills", bar=0)


def imported(project: Project) -> int:
    with project.read() as tx:
        return len(documents.all_ids(tx))


def bodies(data: Path) -> list[str]:
    """Texts to import: those of real pages where there are some."""
    found = sorted((data / "pages").glob("*.jsonl.gz"))
    if not found:
        return [f"A page about the number {n}. " * (n % 40 + 1) for n in range(100)]
    with gzip.open(found[0], "rt", encoding="utf-8") as file:
        return [json.loads(line)["text"][:2_000] for line in file]


def write_source(path: Path, texts: list[str]) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for n in range(IMPORTED):
            file.write(json.dumps({"id": str(n), "text": f"{n}\n{texts[n % len(texts)]}"}) + "\n")
    return path


def say(words: Iterable[object]) -> None:
    for word in words:
        os.write(1, f"{word}\n".encode())


def import_on(where: str, number: str) -> None:
    """Import a source, saying how many documents are in after each batch."""
    made = Path(where).parent / f"{number}.jsonl"
    with open_project(where) as project:
        steps = ingest.run(project, ingest.IngestParams((str(made),), ReadOptions()))
        say(step.done for step in steps if step.unit == "documents")


def write_on(where: str, number: str) -> None:
    """Append to a file for ever, saying each line."""
    with Path(where).open("a") as file:
        say(f"{number}-{n}" for n in count() if file.write(f"{number}-{n}\n"))


if __name__ == "__main__":
    main()
