"""What members and the sharing of documents are told in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from labeler.domain.team import Member, Role, Sharing
from labeler.ui.panels.model_text import plural

HEAD: Final = ("Member", "Role", "Login", "In the team")
TIPS: Final = (
    "Under this name grades are recorded", "What they may do", "Their user of the database server", "Whether they still belong to it",
)  # fmt: skip
ROLES: Final = {
    Role.ANNOTATOR: ("Annotator", "Grades documents"),
    Role.AUDITOR: ("Auditor", "Grades documents and gives verdicts on decisions"),
    Role.LEAD: ("Lead", "May do everything: settle grades, change rubric and settings, train and decide"),
}
ALONE: Final = "Nobody is named: who grades here works alone, or everybody grades every document."
LOGINS: Final = {
    True: "The database holds members with a login to their role. Passwords are set with: labeler team add --password-prompt",
    False: "In a file, roles rest on good faith. On a PostgreSQL server the database holds everybody to them.",
}
OVERLAP: Final = ("Grades for each document", "So many people grade a document; what they have on their desks counts")
MOST: Final = (
    "At most, where they disagree",
    "One more person is asked at a time, until so many have graded the document",
)
APART: Final = ("Levels grades may differ", "Grades that are further apart disagree")
ACROSS: Final = ("Grades on both sides of the grade to keep from disagree", "However close they are")
MINUTES: Final = ("Minutes on a desk", "So long a document stays with somebody of whom nothing is heard")


def rows(members: Sequence[Member]) -> list[list[str]]:
    """The cells of the table of members."""
    return [[m.name, ROLES[m.role][0], m.login or "–", "yes" if m.active else "has left"] for m in members]


def summary(members: Sequence[Member]) -> str:
    """How many belong to the team."""
    active = sum(m.active for m in members)
    return f"{plural(active, 'person').replace('persons', 'people')} in the team." if active else ALONE


def sharing_words(sharing: Sharing, is_shared: bool) -> str:
    """How the documents are shared, and what that means now."""
    if not is_shared:
        return "Not in force yet: with one member and one grade for each document nothing is shared."
    more = f", {sharing.most_raters} where they disagree" if sharing.most_raters > sharing.overlap else ""
    who = "One person grades" if sharing.overlap == 1 else f"{sharing.overlap} people grade"
    return f"{who} each document{more}. Nobody gets a document that others have on their desks already."
