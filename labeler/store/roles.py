"""Users of the PostgreSQL server: made, and given the rights that their role in a project needs.

Rights say which tables somebody may write at all; which rows, the triggers of `labeler.store.guard_roles` say.
"""

from __future__ import annotations

import sqlalchemy as sa

from labeler.domain.errors import BadInput
from labeler.domain.team import Member, Role
from labeler.domain.wording import phrase
from labeler.store.project import Tx

_OF_ALL = ("SELECT ON ALL TABLES IN SCHEMA {schema}", "USAGE ON SCHEMA {schema}")
_LATER = "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA {schema}"  # for tables that an upgrade brings
_OF_GRADERS = ("INSERT ON event, qualification", "INSERT, UPDATE ON meta", "INSERT, UPDATE, DELETE ON lease")
_OF_LEADS = (
    "INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema}",
    "USAGE ON ALL SEQUENCES IN SCHEMA {schema}",
)
_NEVER = ("INSERT, UPDATE, DELETE ON alembic_version", "UPDATE, DELETE, TRUNCATE ON event")


def is_server(tx: Tx) -> bool:
    """Whether the project lies on a server that knows users."""
    return tx.dialect.name == "postgresql"


def is_owner(tx: Tx) -> bool:
    """Whether whoever is logged in owns the project's tables, and so may give rights in it."""
    owner = "SELECT relowner FROM pg_class WHERE oid = 'event'::regclass"
    return bool(tx.execute(sa.text(f"SELECT pg_has_role(session_user, ({owner}), 'MEMBER')")).scalar())


def make_login(tx: Tx, login: str, password: str = "") -> None:
    """Make a user of the server unless there is one, and set their password if one is given.

    Raises:
        BadInput: the name cannot be one of a user.
    """
    if not login or len(login.encode()) > 63 or "\0" in login:
        raise BadInput(
            phrase("{login} cannot be the name of a database user.", login=repr(login)),
            phrase("Take 1 to 63 letters or digits."),
        )
    known = tx.execute(sa.text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login}).first()
    if not known:
        _run(tx, f"CREATE ROLE {_quoted(tx, login)} LOGIN")
    if password:
        _run(tx, f"ALTER ROLE {_quoted(tx, login)} LOGIN PASSWORD '{_hashed(tx, login, password)}'")


def grant(tx: Tx, login: str, role: Role) -> None:
    """Give a user the rights of that role in this project, and no others."""
    revoke(tx, login)
    # who can make functions where the triggers look for theirs could slip them other ones; older servers let everybody
    _run(tx, f"REVOKE CREATE ON SCHEMA {_schema(tx)} FROM PUBLIC")
    user, schema = _quoted(tx, login), _schema(tx)
    for right in (*_OF_ALL, *(_OF_LEADS if role is Role.LEAD else _OF_GRADERS)):
        _run(tx, f"GRANT {right.format(schema=schema)} TO {user}")
    for right in _NEVER:
        _run(tx, f"REVOKE {right} FROM {user}")
    later = _later(tx)
    _run(tx, f"{later} GRANT {'SELECT, INSERT, UPDATE, DELETE' if role is Role.LEAD else 'SELECT'} ON TABLES TO {user}")
    if role is Role.LEAD:
        _run(tx, f"{later} GRANT USAGE ON SEQUENCES TO {user}")
    _run(tx, f"GRANT CONNECT ON DATABASE {_database(tx)} TO {user}")


def revoke(tx: Tx, login: str) -> None:
    """Take all rights in this project from a user; the user stays."""
    user, schema = _quoted(tx, login), _schema(tx)
    for what in (f"ALL TABLES IN SCHEMA {schema}", f"ALL SEQUENCES IN SCHEMA {schema}", f"SCHEMA {schema}"):
        _run(tx, f"REVOKE ALL ON {what} FROM {user}")
    for what in ("TABLES", "SEQUENCES"):
        _run(tx, f"{_later(tx)} REVOKE ALL ON {what} FROM {user}")
    _run(tx, f"REVOKE CONNECT ON DATABASE {_database(tx)} FROM {user}")


def is_user(tx: Tx, one: Member) -> bool:
    """Whether the member's login is a user of this server."""
    query = sa.text("SELECT 1 FROM pg_roles WHERE rolname = :login")
    return tx.execute(query, {"login": one.login}).first() is not None


def _run(tx: Tx, statement: str) -> None:
    tx.exec_driver_sql(statement.replace("%", "%%"))


def _quoted(tx: Tx, name: str) -> str:
    return tx.dialect.identifier_preparer.quote_identifier(name)


def _later(tx: Tx) -> str:
    query = "SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class WHERE oid = 'event'::regclass"
    return _LATER.format(owner=tx.execute(sa.text(query)).scalar_one(), schema=_schema(tx))


def _schema(tx: Tx) -> str:
    return str(tx.execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one())


def _database(tx: Tx) -> str:
    return str(tx.execute(sa.text("SELECT quote_ident(current_database())")).scalar_one())


def _hashed(tx: Tx, login: str, password: str) -> str:
    """The password as the server stores it: in its logs and ours it must not be read."""
    driver = tx.connection.driver_connection
    if driver is None:
        raise ValueError("a password is hashed over an open connection")
    hashed: bytes = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return hashed.decode()
