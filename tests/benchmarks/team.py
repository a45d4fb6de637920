"""A team on one PostgreSQL project over a network that breaks, one JSON line per figure.

    python tests/benchmarks/team.py [--quick] [--people 8] [--grades 500]

Eight annotators, each a process with an outbox of its own, grade 500 documents each with an overlap of 2. They reach
the server through a relay that cuts connections at random and now and then takes none for a while; beside that, random
backends of the server are terminated. All the while somebody looks, in one state of the database at a time, how many
people have a document on their desk or have graded it. The reference of the throughput is one annotator alone on an
unbroken line to the same server. Needs PostgreSQL under /usr/lib/postgresql; a server of its own is started.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing as mp
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa
from team_relay import Relay

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import Unreachable
from labeler.domain.grades import EventKind
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.domain.team import Member, Role, Sharing
from labeler.stages import desk, sharing, verify
from labeler.stages.desk import Sheet
from labeler.stages.grade import Answer
from labeler.stages.outbox import Outbox, is_kept
from labeler.stages.shelf import Shelf
from labeler.store import documents, events, leases, ledgers, members
from labeler.store.ledgers import Extraction, Screened
from labeler.store.outbox import OutboxFile
from labeler.store.project import Project, create_project, open_project

SHARING = Sharing(overlap=2, most_raters=3)
KEEP_AT = 3
READY = 5
EVERY = 8
SPARE = 10  # documents for each person beside those that are enough: the last ones are often graded by oneself
BACKENDS = """
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name <> 'looker'
    AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="not needed: documents are made")
    parser.add_argument("--quick", action="store_true", help="4 people, 40 grades each")
    parser.add_argument("--people", type=int, default=8)
    parser.add_argument("--grades", type=int, default=500)
    options = parser.parse_args()
    people, grades = (4, 40) if options.quick else (options.people, options.grades)
    with server() as folder:
        alone = unbroken(folder, max(20, grades // 10))
        for figure in team(folder, people, grades, alone):
            print(json.dumps(figure), flush=True)


def row(
    name: str, value: float, unit: str, bar: float | None = None, reference: float | None = None
) -> dict[str, object]:
    """One figure; a bar of 0 holds when there are none, any other when it is reached."""
    holds = None if bar is None else (value <= 0 if bar == 0 else value >= bar)
    ratio = round(value / reference, 4) if reference else None
    return {
        "name": name, "value": round(value, 4), "unit": unit, "reference": reference, "ratio": ratio, "bar": bar, "holds": holds,
    }  # fmt: skip


@contextmanager
def server() -> Iterator[Path]:
    """A PostgreSQL server of our own on a socket in a new folder."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not programs:
        sys.exit("needs PostgreSQL (apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="labeler-team-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data, place = str(folder / "data"), programs[-1].parent
    as_user([f"{place}/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8", "--locale=C.UTF-8"])
    options = f"-k {folder} -h '' -c max_connections=120"
    as_user([f"{place}/pg_ctl", "-D", data, "-o", options, "-l", f"{folder}/log", "-w", "start"])
    try:
        yield folder
    finally:
        as_user([f"{place}/pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def as_user(command: list[str]) -> None:
    if os.geteuid() == 0:  # the server refuses root
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def make(folder: Path, name: str, count: int, people: int) -> str:
    """A project of ``count`` documents with a team; its URL over the socket."""
    base = sa.create_engine(f"postgresql+psycopg://postgres@/postgres?host={folder}", isolation_level="AUTOCOMMIT")
    with base.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    base.dispose()
    url = f"postgresql://postgres@/{name}?host={folder}"
    with create_project(url) as project, project.write() as tx:
        source = documents.add_source(tx, "team", "2026")
        numbers = range(1, count + 1)
        raws = [RawDocument(f"d{n}", f"document {n}".encode(), Form.TEXT, Origin("team", str(n))) for n in numbers]
        documents.add_documents(tx, source, raws)
        ledgers.save_extractions(tx, [extraction(n) for n in numbers])
        ledgers.save_screenings(tx, [Screened(n, "team", None, "", {}) for n in numbers])
        for n in range(people):
            members.put(tx, Member(f"person-{n}", Role.ANNOTATOR))
        sharing.change_sharing(tx, overlap=SHARING.overlap, most_raters=SHARING.most_raters)
    return url


def extraction(number: int) -> Extraction:
    text = f"document {number}"
    spans = (Span(0, len(text), Fate.KEPT, tokens=2),)
    key = "t" * ledgers.KEY_PART + ledgers.seal(text, spans)
    main = sha256(text.encode()).hexdigest()
    return Extraction(number, key, "ok", "utf-8", "", text, spans, main, 2, 2, "en", 1.0, 1.0)


def unbroken(folder: Path, grades: int) -> float:
    """Grades a second of one annotator alone."""
    url = make(folder, "alone", grades * 2, 2)
    with tempfile.TemporaryDirectory() as place:
        began = time.monotonic()
        Annotator(url, "person-0", Path(place), grades, 1).work()
        return grades / (time.monotonic() - began)


@dataclass
class Annotator:
    """Somebody at a desk: takes documents, answers, goes on while the server is away.

    Attributes:
        given: uid, document and grade of every answer that was acknowledged, here or by the server.
        faults: what was raised that the network is not to blame for. away: how often the server was found away.
    """

    url: str
    name: str
    folder: Path
    grades: int
    seed: int
    given: list[tuple[str, str, int]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    away: int = 0
    kept: int = 0
    ready: list[Sheet] = field(default_factory=list)

    def work(self) -> Annotator:
        """Grade so many documents, then send what waits and leave."""
        self.chance = random.Random(self.seed)
        project = self.opened()
        self.box = Outbox(project, self.name, OutboxFile(self.folder / f"{self.name}.sqlite"))
        self.shelf = Shelf()
        self.until_sent()
        waits = 0
        while len(self.given) < self.grades and waits < 600:
            was_told = self.fill(project)
            waits = 0 if self.ready else waits + was_told  # only where the server said that there is nothing
            if self.ready:
                self.answer(self.ready.pop(0))
            else:
                time.sleep(0.1)
        self.until_sent()
        while not self.tell(lambda: sharing.leave(project, self.name)):
            pass
        project.close()
        self.ready = []
        return self

    def opened(self) -> Project:
        while True:
            try:
                return open_project(self.url)
            except Unreachable:
                self.away += 1
                time.sleep(0.05)

    def tell(self, does: object) -> bool:
        """Ask the server; False where it is away. Anything else that is raised is written down."""
        try:
            does()  # type: ignore[operator]
        except Unreachable:
            self.away += 1
            time.sleep(self.chance.uniform(0.01, 0.05))
            return False
        except Exception as error:  # noqa: BLE001  (that is what is counted)
            self.faults.append(f"{type(error).__name__}: {error}")
        return True

    def fill(self, project: Project) -> bool:
        """Have five documents ready; none whose answer waits. Whether the server said what there is."""
        waiting = self.box.documents()
        if len(self.ready) >= READY or (waiting and self.ready):
            return False

        def ask() -> None:
            if self.box.look().waiting:
                self.sent()
            if len(self.given) >= self.grades:
                return
            on_desk = frozenset(s.document.id for s in self.ready)
            found = desk.next_sheets(project, self.name, READY - len(self.ready), on_desk, shelf=self.shelf, lease=True)
            self.ready = [s for s in self.ready if s.document.id not in found.lost] + list(found.sheets)

        return self.tell(ask)

    def answer(self, sheet: Sheet) -> None:
        """Grade a document: mostly as it is, sometimes otherwise, so that more people are asked for some."""
        number = sheet.document.id
        value = number % 6 if self.chance.random() < 0.8 else self.chance.randrange(6)
        uid = f"{self.name}-{len(self.given)}"
        how = desk.circumstances(sheet, seconds=1.0, rubric="educational-value/1")
        said = Answer(EventKind.GRADE, sheet.document.external_id, self.name, how, value, "", uid)
        try:
            event = self.box.keep(said) if self.box.look().waiting else self.box.record(said)
        except Exception as error:  # noqa: BLE001  (that is what is counted)
            self.faults.append(f"{type(error).__name__}: {error}")
            return
        self.kept += is_kept(event)
        self.given.append((uid, said.document, value))

    def sent(self) -> None:
        self.refused += [f"{r.document}: {r.reason}" for r in self.box.send().refused]

    def until_sent(self) -> None:
        while not self.tell(self.sent):
            pass


def person(url: str, name: str, folder: Path, grades: int, seed: int, out: mp.Queue[Annotator]) -> None:
    made = Annotator(url, name, folder, grades, seed).work()
    del made.box, made.shelf
    out.put(made)


def team(folder: Path, people: int, grades: int, alone: float) -> Iterator[dict[str, object]]:
    """Let everybody work, break what can be broken, look on, and count."""
    url = make(folder, "shared", people * grades // 2 + SPARE * people, people)
    relay = Relay(folder / ".s.PGSQL.5432")
    over = f"postgresql://postgres@127.0.0.1:{relay.port}/shared"
    stop, look = threading.Event(), Looker(url)
    breakers = [threading.Thread(target=does, args=(stop,)) for does in (relay.cut_at_random, look.on, terminator(url))]
    out: mp.Queue[Annotator] = mp.get_context("spawn").Queue()
    with tempfile.TemporaryDirectory() as place:
        arguments = [(over, f"person-{n}", Path(place), grades, 100 + n, out) for n in range(people)]
        workers = [mp.get_context("spawn").Process(target=person, args=a) for a in arguments]
        for thread in (*workers, *breakers):
            thread.start()
        began = time.monotonic()
        done = [out.get() for _ in workers]
        seconds = time.monotonic() - began
        for worker in workers:
            worker.join()
    stop.set()
    for thread in breakers:
        thread.join()
    relay.close()
    yield from counted(url, done, look, relay.cuts, seconds, alone)


def terminator(url: str):  # noqa: ANN201  (a function of a stop signal)
    """Terminates a random backend of the project's database now and then."""

    def work(stop: threading.Event) -> None:
        chance = random.Random(5)
        engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            while not stop.wait(chance.uniform(0.05, 0.4)):
                pids = list(connection.exec_driver_sql(BACKENDS).scalars())
                if pids and chance.random() < len(pids) / EVERY:  # who is left last is not hit by all of it
                    connection.exec_driver_sql(f"SELECT pg_terminate_backend({chance.choice(pids)})")
        engine.dispose()

    return work


class Looker:
    """Looks, in one state of the database at a time, how many people a document is with."""

    def __init__(self, url: str) -> None:
        self.url = f"{url}&application_name=looker"
        self.looks = 0
        self.too_many: set[str] = set()

    def on(self, stop: threading.Event) -> None:
        with open_project(self.url) as project:
            while not stop.wait(0.05):
                self.look(project)
            self.look(project)

    def look(self, project: Project) -> None:
        with project.read() as tx:
            grades = events.current_grades(tx)
            held = leases.live(tx)
        self.looks += 1
        values: dict[int, list[int]] = defaultdict(list)
        by: dict[int, set[str]] = defaultdict(set)
        for grade in grades:
            values[grade.document_id].append(grade.value)
            by[grade.document_id].add(grade.annotator)
        for number, who in held:
            by[number].add(who)
        for number, who in by.items():
            graded = values[number]
            if len(who) > most_wanted(graded):
                self.too_many.add(f"document {number}: {sorted(who)}, grades {graded}")


def most_wanted(graded: list[int]) -> int:
    """How many people a document with these grades may be with: as many as were wanted before the last one or now."""
    return max(SHARING.wanted(n, graded[:n], KEEP_AT) for n in range(len(graded) + 1))


def counted(
    url: str, done: list[Annotator], look: Looker, cuts: int, seconds: float, alone: float
) -> Iterator[dict[str, object]]:
    with open_project(url) as project:
        report = drain(verify.run(project))
        with project.read() as tx:
            recorded = Counter(
                (e.action.uid, e.action.document, e.action.value)
                for e in events.all_events(tx)
                if e.action.kind is EventKind.GRADE
            )
            per_document = Counter(g.document for g in events.current_grades(tx))
            left = leases.live(tx)
    given = Counter(one for person in done for one in person.given)
    faults = [fault for person in done for fault in (*person.faults, *person.refused)]
    for problem in (*report.problems, *sorted(look.too_many)[:5], *faults[:5]):
        print(problem, file=sys.stderr)
    grades = sum(given.values())
    yield row("team.grades_acknowledged", grades, "grades", bar=sum(p.grades for p in done))
    yield row("team.grades_lost", sum((given - recorded).values()), "grades", bar=0)
    yield row("team.grades_doubled_or_unknown", sum((recorded - given).values()), "grades", bar=0)
    yield row("team.documents_with_too_many", len(look.too_many), f"of {look.looks} looks", bar=0)
    yield row("team.errors_not_of_the_network", len(faults), "errors", bar=0)
    yield row("team.chain_problems", len(report.problems), "problems", bar=0)
    yield row("team.leases_left", len(left), "leases", bar=0)
    yield row("team.connections_cut", cuts, "by the relay; backends were terminated beside that", bar=1)
    yield row("team.found_away", sum(p.away for p in done), "times the server was found away")
    yield row("team.grades_kept", sum(p.kept for p in done), "grades that waited in an outbox", bar=1)
    yield row("team.documents_graded_once", sum(n == 1 for n in per_document.values()), "documents")
    yield row("team.documents_graded_twice_or_more", sum(n > 1 for n in per_document.values()), "documents")
    yield row("team.grades_per_second", grades / seconds, "all people together", reference=round(alone, 2))


if __name__ == "__main__":
    main()
