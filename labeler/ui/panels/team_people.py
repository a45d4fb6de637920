"""People: who belongs to the team, how documents are shared, and who graded how much, how fast and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from labeler.domain.team import Sharing
from labeler.ui.language import tr
from labeler.ui.panels import team_people_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_bundles import BundlesCard
from labeler.ui.panels.team_members import MembersCard
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.panels.team_sharing import SharingCard
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import Card, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from labeler.domain.team import Member
    from labeler.stages.people import Person
    from labeler.store.project import Project

NUMBERS = frozenset(range(1, 7))
MOST = 16


class PeopleSection(TeamSection):
    """Members, how they share the documents, and a table of everybody who answered anything."""

    action: ClassVar[str] = "team_people"
    title: ClassVar[str] = tr("People")
    does: ClassVar[Mapping[str, str]] = {"save_bundle": "save_bundle", "merge_bundles": "merge_bundles"}

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.card = Card(tr("Annotators"))
        self.words = label("", "muted", wrap=True)
        self.table = PlainTable(tr("Annotators"), says.HEAD, most=MOST)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(self.table)
        self.table.hide()
        self._project: Project | None = None
        self.members = MembersCard(shell, self._again)
        self.sharing = SharingCard(shell)
        self.bundles = BundlesCard(shell)
        self.set_page(self.card, self.members, self.sharing, self.bundles)

    def load(self, project: Project) -> None:
        """Read who did what, and who belongs to the team."""
        self._project = project
        self.shell.lane.ask(lambda: _look(project), self.show_people, key="team-people")
        self.shell.lane.ask(lambda: _look_at_team(project), self._show_team, key="team-members")
        self.bundles.load(project)

    def forget(self) -> None:
        """Another project."""
        self._project = None
        self.show_people(())
        self.members.show_members(None, ())
        self.sharing.show_sharing(None, Sharing(), is_shared=False)
        self.bundles.forget()

    def save_bundle(self) -> None:
        """Write what one did to a signed file."""
        self.bundles.save()

    def merge_bundles(self) -> None:
        """Take in what others did."""
        self.bundles.merge()

    def _again(self) -> None:
        if self._project is not None:
            self.load(self._project)

    def _show_team(self, found: tuple[Project, tuple[Member, ...], Sharing, bool]) -> None:
        project, members, sharing, is_shared = found
        if project is self._project:
            self.members.show_members(project, members)
            self.sharing.show_sharing(project, sharing, is_shared=is_shared)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people."""
        self.words.setText(says.summary(people))
        self.table.setVisible(bool(people))
        self.table.show_rows(says.rows(people), right=NUMBERS)


def _look(project: Project) -> Sequence[Person]:
    from labeler.stages.people import people

    return people(project)


def _look_at_team(project: Project) -> tuple[Project, tuple[Member, ...], Sharing, bool]:
    from labeler.stages import sharing, team

    members = team.everybody(project)
    with project.read() as tx:
        how = sharing.load_sharing(tx)
        return project, members, how, sharing.is_shared(tx, how)
