"""A small team on a PostgreSQL project over a network that breaks: the benchmark's work, with fewer people."""

from __future__ import annotations

import importlib
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The benchmark, as a module."""
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[1] / "benchmarks"))
    module = importlib.import_module("team")
    yield module
    for name in ("team", "team_relay"):
        sys.modules.pop(name, None)


@pytest.mark.postgres
def test_no_grade_is_lost_or_doubled_and_no_document_is_with_too_many(
    bench: ModuleType, postgres_server: object, tmp_path: Path
) -> None:
    folder: Path = postgres_server.folder  # type: ignore[attr-defined]
    url = bench.make(folder, "team_on_a_server", 20, 3)
    relay = bench.Relay(folder / ".s.PGSQL.5432")
    over = f"postgresql://postgres@127.0.0.1:{relay.port}/team_on_a_server"
    stop, look = threading.Event(), bench.Looker(url)
    people = [bench.Annotator(over, f"person-{n}", tmp_path, 8, n) for n in range(3)]
    threads = [threading.Thread(target=person.work) for person in people]
    breakers = [threading.Thread(target=does, args=(stop,)) for does in (relay.cut_at_random, bench.terminator(url))]
    for thread in (*threads, *breakers):
        thread.start()
    with bench.open_project(look.url) as project:
        while any(thread.is_alive() for thread in threads):
            look.look(project)
            stop.wait(0.05)
    stop.set()
    for thread in (*threads, *breakers):
        thread.join()
    relay.close()
    found = {row["name"]: row for row in bench.counted(url, people, look, relay.cuts, 1.0, 1.0)}
    for name in ("grades_acknowledged", "grades_lost", "grades_doubled_or_unknown", "documents_with_too_many",
                 "errors_not_of_the_network", "chain_problems", "leases_left"):  # fmt: skip
        assert found[f"team.{name}"]["holds"], found[f"team.{name}"]
