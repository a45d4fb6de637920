"""Team: who belongs to a project, and what their role lets them do.

On PostgreSQL a member has a user of the server, and the database holds them to their role. In a file, roles rest on
good faith: what people record under their names is checked here only.
"""

from __future__ import annotations

from dataclasses import replace

from labeler.domain.errors import BadInput, NotAllowed, NotReady
from labeler.domain.grades import EventKind
from labeler.domain.team import MAY_RECORD, Member, Role, checked_name
from labeler.domain.wording import phrase
from labeler.stages.clock import now
from labeler.store import leases, members, roles
from labeler.store.project import Project, Tx

ASK = phrase("Ask a lead of the project.")
KINDS = {
    EventKind.GRADE: phrase("grade", about="an event"),
    EventKind.SKIP: phrase("skip", about="an event"),
    EventKind.FLAG: phrase("flag", about="an event"),
    EventKind.COMMENT: phrase("comment", about="an event"),
    EventKind.EVIDENCE: phrase("evidence", about="an event"),
    EventKind.VERDICT: phrase("verdict", about="an event"),
    EventKind.ADJUDICATION: phrase("adjudication", about="an event"),
    EventKind.UNDO: phrase("undo", about="an event"),
}
"""What the kinds of events are called. Their words are what is stored."""
ROLES = {
    Role.ANNOTATOR: phrase("annotator", about="a role"),
    Role.AUDITOR: phrase("auditor", about="a role"),
    Role.LEAD: phrase("lead", about="a role"),
}
_WITH_ARTICLE = {
    Role.ANNOTATOR: phrase("an annotator"),
    Role.AUDITOR: phrase("an auditor"),
    Role.LEAD: phrase("a lead"),
}


def everybody(project: Project) -> tuple[Member, ...]:
    """All who belong or belonged to the team, by name."""
    with project.read() as tx:
        return tuple(members.everybody(tx))


def me(tx: Tx) -> Member | None:
    """The member whose user came to the server here; None in a file, and for the owner of the tables."""
    login = members.login_name(tx)
    return next((m for m in members.everybody(tx) if login and m.login == login and m.active), None)


def add(project: Project, name: str, role: Role, *, login: str = "", password: str = "") -> Member:
    """Add somebody to the team, or change their role.

    Whoever owns the database gives rights in it. A lead may do the rest: annotators and auditors have the same ones.

    Args:
        login: their user of the PostgreSQL server, made if there is none. password: to set for it; empty for none.

    Raises:
        BadInput: the name is none, the login belongs to somebody else, or the project is no database on a server.
        NotAllowed: whoever is logged in may not do that.
    """
    name = checked_name(name)
    with project.write(durable=True) as tx:
        before = members.named(tx, name)
        made = replace(before or Member(name, role, added_at=now()), role=role, active=True)
        if login:
            made = replace(made, login=login)
            _check_login(tx, made)
            roles.make_login(tx, login, password)
            if before and before.login and before.login != login:
                roles.revoke(tx, before.login)
        members.put(tx, made)
        if made.login and (roles.is_owner(tx) or not _has_rights(before, made)):
            roles.grant(tx, made.login, role)
    return made


def _has_rights(before: Member | None, made: Member) -> bool:
    """Whether the login has the rights already that the role needs."""
    if before is None or not before.active or before.login != made.login:
        return False
    return (before.role is Role.LEAD) == (made.role is Role.LEAD)


def _check_login(tx: Tx, made: Member) -> None:
    if not roles.is_server(tx):
        raise BadInput(phrase("Only a project on a PostgreSQL server has logins."), phrase("Leave out --login."))
    others = [m.name for m in members.everybody(tx) if m.login == made.login and m.active and m.name != made.name]
    if others:
        taken = phrase("The login {login} belongs to {name}.", login=made.login, name=others[0])
        raise BadInput(taken, phrase("Take another one."))


def remove(project: Project, name: str) -> Member:
    """Somebody leaves the team: their grades stay, what is on their desk is given back, they record nothing more.

    Where the owner of the database says so, their login cannot read the project any more either.

    Raises:
        NotReady: nobody of that name belongs to the team.
    """
    with project.write(durable=True) as tx:
        found = members.named(tx, name)
        if found is None or not found.active:
            raise NotReady(
                phrase("{name} does not belong to the team.", name=name),
                phrase("See who does: labeler team list PROJECT"),
            )
        gone = replace(found, active=False)
        members.put(tx, gone)
        leases.give_back(tx, name)
        if gone.login and roles.is_owner(tx) and roles.is_user(tx, gone):
            roles.revoke(tx, gone.login)
    return gone


def allow(tx: Tx, annotator: str, kind: EventKind) -> None:
    """Check that somebody may record an event of this kind under this name.

    Who is not named in the team works alone, and may do everything where nobody is named.

    Raises:
        NotAllowed: their role does not reach so far, they have left, or they are logged in as somebody else.
    """
    own = me(tx)
    if own is not None and own.name != annotator and own.role is not Role.LEAD:
        raise NotAllowed(
            phrase("You are logged in as {own}, and not as {name}.", own=own.name, name=annotator),
            phrase("Set your name to that."),
        )
    found = own or members.named(tx, annotator)
    if found is None:
        if kind not in MAY_RECORD[Role.ANNOTATOR] and members.active(tx):
            raise NotAllowed(
                phrase("{name} does not belong to the team, and may give no {kind}.", name=annotator, kind=KINDS[kind]),
                ASK,
            )
    elif not found.active:
        raise NotAllowed(phrase("{name} has left the team.", name=annotator), ASK)
    elif kind not in MAY_RECORD[found.role]:
        raise NotAllowed(
            phrase(
                "{name} is {role}, and may give no {kind}.",
                name=found.name,
                role=_WITH_ARTICLE[found.role],
                kind=KINDS[kind],
            ),
            ASK,
        )
