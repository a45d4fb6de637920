"""What members and the sharing of documents are told in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from labeler.domain.team import Member, Role, Sharing
from labeler.ui.language import tr, trn

HEAD: Final = (tr("Member"), tr("Role"), tr("Login"), tr("In the team"))
TIPS: Final = (
    tr("Under this name grades are recorded"), tr("What they may do"),
    tr("Their user of the database server"), tr("Whether they still belong to it"),
)  # fmt: skip
ROLES: Final = {
    Role.ANNOTATOR: (tr("Annotator"), tr("Grades documents")),
    Role.AUDITOR: (tr("Auditor"), tr("Grades documents and gives verdicts on decisions")),
    Role.LEAD: (tr("Lead"), tr("May do everything: settle grades, change rubric and settings, train and decide")),
}
ALONE: Final = tr("Nobody is named: who grades here works alone, or everybody grades every document.")
LOGINS: Final = {
    True: tr(
        "The database holds members with a login to their role. Passwords are set with: labeler team add --password-prompt"
    ),
    False: tr("In a file, roles rest on good faith. On a PostgreSQL server the database holds everybody to them."),
}
OVERLAP: Final = (
    tr("Grades for each document"), tr("So many people grade a document; what they have on their desks counts"),
)  # fmt: skip
MOST: Final = (
    tr("At most, where they disagree"),
    tr("One more person is asked at a time, until so many have graded the document"),
)
APART: Final = (tr("Levels grades may differ"), tr("Grades that are further apart disagree"))
ACROSS: Final = (tr("Grades on both sides of the grade to keep from disagree"), tr("However close they are"))
MINUTES: Final = (tr("Minutes on a desk"), tr("So long a document stays with somebody of whom nothing is heard"))


def rows(members: Sequence[Member]) -> list[list[str]]:
    """The cells of the table of members."""
    return [[m.name, ROLES[m.role][0], m.login or "–", tr("yes") if m.active else tr("has left")] for m in members]


def summary(members: Sequence[Member]) -> str:
    """How many belong to the team."""
    active = sum(m.active for m in members)
    return trn("{count:,} person in the team.", "{count:,} people in the team.", active) if active else ALONE


def sharing_words(sharing: Sharing, is_shared: bool) -> str:
    """How the documents are shared, and what that means now."""
    if not is_shared:
        return tr("Not in force yet: with one member and one grade for each document nothing is shared.")
    if sharing.most_raters > sharing.overlap:
        who = trn(
            "One person grades each document, {most} where they disagree.",
            "{count} people grade each document, {most} where they disagree.",
            sharing.overlap,
            most=sharing.most_raters,
        )
    else:
        who = trn("One person grades each document.", "{count} people grade each document.", sharing.overlap)
    return f"{who} {tr('Nobody gets a document that others have on their desks already.')}"
