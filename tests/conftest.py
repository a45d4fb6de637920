"""Fixtures shared by all tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from labeler.store.project import Project, create_project, open_project
from tests.disks import Disk, limited, mounted

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LABELER_LANGUAGE"] = "en"  # whatever the machine speaks; children take it over
# How long an example takes says how busy the machine is, and nothing about what is tested.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def shared_folder() -> Path | None:
    """The folder with real pages, where there is one: LABELER_SHARED, or ``shared`` beside the checkout."""
    named = os.environ.get("LABELER_SHARED")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return folder if (folder / "data").is_dir() else None


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real pages, grades and archives; tests over them skip where they are absent."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("needs the development data; set LABELER_SHARED")
    return folder / "data"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """In CI nothing skips unseen: only tests over the development data may, where those are absent."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true" and "shared_data" not in getattr(item, "fixturenames", ()):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr[2]}"
    return report


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty SQLite project."""
    with create_project(str(tmp_path / "test.labeler")) as made:
        yield made


@pytest.fixture(params=["file system", "limits"])
def disk(request: pytest.FixtureRequest) -> Iterator[Disk]:
    """A disk that can be filled and protected: a real one where it may be mounted, and one made of limits everywhere."""
    if request.param == "file system":
        with mounted() as made:
            if made is not None:
                yield made
                return
    with limited() as made:
        yield made


@dataclass
class PostgresServer:
    """A running server; each `database` is a new one."""

    folder: Path
    programs: Path
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str) -> str:
        """The address of a database, over the server's socket."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def psql(self, statement: str) -> None:
        """Run one statement as the server's owner."""
        command = [self.programs / "psql", "-h", self.folder, "-U", "postgres", "-d", "postgres", "-qc", statement]
        subprocess.run([str(part) for part in command], check=True, capture_output=True)

    @contextmanager
    def database(self, options: str = "") -> Iterator[str]:
        """The URL of a new, empty database, which is dropped at the end."""
        name = f"test_{next(self.numbers)}"
        self.psql(f"CREATE DATABASE {name} {options}")
        yield self.url(name)
        self.psql(f"DROP DATABASE {name} WITH (FORCE)")


def _as_server_user(command: list[str]) -> None:
    if os.geteuid() == 0:  # the server refuses root
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server of our own: on a socket in a new folder, with a linguistic sort order by default."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = programs[-1] if programs else shutil.which("initdb")
    if not found:
        pytest.skip("needs PostgreSQL (apt-get install postgresql)")
    bin_folder = Path(found).parent
    folder = Path(tempfile.mkdtemp(prefix="labeler-pg-", dir="/tmp"))  # a socket's path has to be short
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = str(folder / "data")
    sorting = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"]
    _as_server_user([f"{bin_folder}/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8", *sorting])
    options = f"-k {folder} -h '' -F -c max_connections=50"
    _as_server_user([f"{bin_folder}/pg_ctl", "-D", data, "-o", options, "-l", f"{folder}/log", "-w", "start"])
    try:
        yield PostgresServer(folder, bin_folder)
    finally:
        _as_server_user([f"{bin_folder}/pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new project can be made: a file, then a server's database."""
    if request.param == "sqlite":
        yield str(tmp_path / "test.labeler")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        yield url


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project after the whole loop, made once; copy it (fixture `sample`) before changing it."""
    from labeler.domain.progress import drain
    from labeler.stages import demo

    report = drain(demo.run(tmp_path_factory.mktemp("sample")))
    return Path(report.project)


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the finished sample project."""
    copy = tmp_path / "sample.labeler"
    shutil.copyfile(sample_file, copy)
    with open_project(copy) as opened:
        yield opened
