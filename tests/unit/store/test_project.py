"""Projects: made, opened, refused; and what a fault of the world looks like."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from labeler.domain.errors import BadProject
from labeler.domain.grades import Action
from labeler.store import events, meta, migrate, shares
from labeler.store.engine import is_url, shown, sqlite_path
from labeler.store.project import Project, create_project, open_project, project_exists

MIB = 1 << 20


class Server:
    """What these tests need of the PostgreSQL server."""

    def url(self, name: str) -> str: ...

    def psql(self, statement: str) -> None: ...

    def database(self, options: str = "") -> AbstractContextManager[str]: ...


def test_a_new_project_opens_and_keeps_its_name_for_life(location: str) -> None:
    with create_project(location) as made, made.read() as tx:
        name = meta.get(tx, "uuid")
    with create_project(location) as again, again.read() as tx:
        assert meta.get(tx, "uuid") == name
        assert again.schema == migrate.head()
    with open_project(location) as opened, opened.read() as tx:
        assert meta.get(tx, "uuid") == name
    assert project_exists(location)


def test_two_may_make_the_same_project_at_once(location: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        for made in pool.map(create_project, [location] * 3):
            made.close()
    with open_project(location) as opened, opened.read() as tx:
        assert len(meta.get(tx, "uuid") or "") == 32


def test_a_closed_project_is_one_file(tmp_path: Path) -> None:
    create_project(str(tmp_path / "a b%20é.labeler")).close()
    assert [path.name for path in tmp_path.iterdir()] == ["a b%20é.labeler"]
    with open_project(tmp_path / "a b%20é.labeler") as opened:
        assert opened.name == "a b%20é.labeler"


def test_a_newer_schema_is_refused(location: str) -> None:
    with create_project(location) as made, made.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for attempt in (open_project, create_project):
        with pytest.raises(BadProject, match=r"newer Labeler \(schema 9999.*Install the newest") as refused:
            attempt(location)
        assert "\n" not in str(refused.value)


def content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.mark.parametrize("what", ["nothing", "folder", "text", "other database", "no folder", "long name"])
def test_what_is_no_project_is_refused_and_left_alone(tmp_path: Path, what: str) -> None:
    path = {"no folder": tmp_path / "none" / "a", "long name": tmp_path / ("a" * 300)}.get(what, tmp_path / "a")
    if what == "folder":
        path.mkdir()
    elif what == "text":
        path.write_text("not a database " * 100)
    elif what == "other database":
        engine = sa.create_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE bookmarks (url TEXT)")
        engine.dispose()
    before = content(path)
    attempts: list[Callable[[str], Project]] = [open_project]
    if what != "nothing":
        attempts.append(create_project)
    for attempt in attempts:
        with pytest.raises(BadProject) as refused:
            attempt(str(path))
        assert str(path.parent) in str(refused.value)
        assert "\n" not in str(refused.value)
        assert refused.value.advice
    assert content(path) == before


def test_an_empty_file_becomes_a_project_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.labeler"
    path.touch()
    with pytest.raises(BadProject, match="holds no Labeler project"):
        open_project(path)
    assert path.stat().st_size == 0
    create_project(str(path)).close()
    open_project(path).close()


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "a.labeler")
    create_project(path).close()
    monkeypatch.setattr(shares, "mounts", lambda: [("/", "ext4"), (str(tmp_path), "nfs4"), ("/elsewhere", "ext4")])
    for attempt in (open_project, create_project):
        with pytest.raises(BadProject, match=r"network share \(nfs4\).*PostgreSQL"):
            attempt(path)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/a", ""),
        ("/mnt/team/a", "cifs"),
        ("/mnt/team/local/a", ""),
        ("/mnt/teammate/a", ""),
        ("/mnt/team", "cifs"),
        ("/auto/x", "nfs"),
        ("/Volumes/a b/x", "smbfs"),
    ],
)
def test_the_deepest_mount_decides(path: str, kind: str) -> None:
    table = [
        ("/", "ext4"),
        ("/mnt/team", "CIFS"),
        ("/mnt/team/local", "xfs"),
        ("/auto", "autofs"),
        ("/auto", "nfs"),
        ("/Volumes/a b", "smbfs"),
    ]
    assert shares.share_among(Path(path), table) == kind


def test_mount_tables_are_read() -> None:
    assert shares.parse_mac_mount("//ann@host/share on /Volumes/a (b) (smbfs, nodev)") == ("/Volumes/a (b)", "smbfs")
    assert shares.parse_mac_mount("nonsense") is None
    assert shares._unescape("/mnt/a\\040b\\134") == "/mnt/a b\\"
    assert ("/" in {point for point, _ in shares.mounts()}) == sys.platform.startswith(("linux", "darwin"))


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ann:s3cret@host/db",
        "postgresql://ann:s3cret@host:nowhere/db",
        "postgresql://ann:s3@cret@host/db",
        "postgresql://ann:s3/c@ret@host/db",
        "postgresql://ann:s3cret@127.0.0.1:1/db",
        "postgresql://ann@127.0.0.1:1/db?password=s3cret",
        "nonsense://ann:s3cret@",
        "sqlite://",
    ],
)
def test_a_wrong_url_is_named_without_its_password(url: str) -> None:
    for attempt in (open_project, create_project):
        with pytest.raises(BadProject) as refused:
            attempt(url)
        assert "cret" not in str(refused.value)
        assert "\n" not in str(refused.value)
        assert refused.value.advice
    assert "cret" not in shown(url)


def test_paths_and_urls_are_told_apart() -> None:
    assert is_url("postgresql+psycopg://a@b/c")
    assert not is_url("C://pages.labeler")
    assert not is_url("./postgresql:/x")
    assert sqlite_path("sqlite:////home/a.labeler") == Path("/home/a.labeler")
    assert shown("a:b@c.labeler") == "a:b@c.labeler"


@pytest.mark.postgres
def test_a_server_names_what_is_missing(postgres_server: Server) -> None:
    with pytest.raises(BadProject, match="createdb"):
        create_project(postgres_server.url("nothing_here"))
    with pytest.raises(BadProject, match="createuser"):
        create_project(postgres_server.url("postgres").replace("postgres@", "stranger:s3cret@"))
    old_fashioned = "ENCODING SQL_ASCII LOCALE 'C' TEMPLATE template0 LOCALE_PROVIDER libc"
    with (
        postgres_server.database(old_fashioned) as url,
        pytest.raises(BadProject, match=r"SQL_ASCII.*--encoding=UTF8"),
    ):
        create_project(url)
    with postgres_server.database() as url, pytest.raises(BadProject, match="holds no Labeler project"):
        open_project(url)


@pytest.mark.postgres
def test_a_user_without_rights_is_told(postgres_server: Server) -> None:
    postgres_server.psql("CREATE ROLE guest LOGIN")
    with postgres_server.database() as url:
        guest = url.replace("postgres@", "guest@")
        with pytest.raises(BadProject, match=r"permission denied.*grant the rights"):
            create_project(guest)
        with create_project(url.replace("postgresql://", "postgres://")) as made:
            assert "postgres@" in made.name
            with pytest.raises(BadProject, match=r"permission denied.*grant the rights"):
                open_project(guest)


def test_a_full_disk_loses_nothing_acknowledged(
    project: Project, fill: Callable[..., list[int]], grade: Callable[..., Action]
) -> None:
    fill(project)
    with project.read() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar()

    @sa.event.listens_for(project._engine, "begin")
    def _small(connection: sa.Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 10}")

    acknowledged: list[int] = []

    def grade_on() -> None:
        for number in range(500):
            with project.write(durable=True) as tx:
                events.append(tx, [grade(str(number), text="x" * 1000)])
            acknowledged.append(number)

    with pytest.raises(BadProject, match=r"full.*Free some space; everything acknowledged so far is saved"):
        grade_on()
    with open_project(project.location) as again, again.read() as tx:
        assert events.last_seq(tx) == len(acknowledged) > 0


FILL_UNTIL_IT_FAILS = """
import resource, signal, sys
from labeler.domain.errors import BadProject
from labeler.store import meta
from labeler.store.project import open_project
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
project = open_project(sys.argv[1])
try:
    for number in range(10_000):
        with project.write(durable=True) as tx:
            meta.put(tx, str(number), "x" * 2000)
        print(number, flush=True)
except BadProject as error:
    print(error, file=sys.stderr)
    sys.exit(3)
"""


def test_a_write_that_fails_half_way_loses_nothing_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "a.labeler"
    create_project(str(path)).close()
    limit = str(path.stat().st_size + MIB // 4)
    command = [sys.executable, "-c", FILL_UNTIL_IT_FAILS, str(path), limit]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 3, done.stderr
    assert "everything acknowledged so far is saved" in done.stderr
    with open_project(path) as opened, opened.read() as tx:
        assert [n for n in done.stdout.split() if meta.get(tx, n) != "x" * 2000] == []
        assert len(done.stdout.split()) > 10
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


@contextmanager
def without_root() -> Iterator[None]:
    """Root may write anywhere; tests of permissions give that up for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("closed", ["file", "folder"])
def test_a_project_that_cannot_be_written_says_so(closed: str) -> None:
    folder = Path(tempfile.mkdtemp())
    path = folder / "a.labeler"
    try:
        create_project(str(path)).close()
        folder.chmod(0o777 if closed == "file" else 0o555)
        path.chmod(0o444 if closed == "file" else 0o666)
        with (
            without_root(),
            pytest.raises(BadProject, match=r"check|Check") as refused,
            open_project(path) as opened,
            opened.write() as tx,
        ):
            meta.put(tx, "a", "b")
        assert str(path) in str(refused.value)
        if closed == "folder":
            with without_root(), pytest.raises(BadProject, match="Check that the file and its folder"):
                create_project(str(folder / "new.labeler"))
        folder.chmod(0o700)
        path.chmod(0o600)
        with open_project(path) as opened, opened.read() as tx:
            assert meta.get(tx, "a") is None
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_a_damaged_file_says_so(tmp_path: Path, fill: Callable[..., list[int]]) -> None:
    path = tmp_path / "a.labeler"
    with create_project(str(path)) as made:
        fill(made, [str(n) for n in range(300)])
    data = bytearray(path.read_bytes())
    data[8192:-4096] = b"\xff" * (len(data) - 12288)
    path.write_bytes(data)
    with pytest.raises(BadProject, match="go back to a backup"), open_project(path) as opened, opened.read() as tx:
        tx.exec_driver_sql("SELECT count(*), max(url) FROM document").all()
