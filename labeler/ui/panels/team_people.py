"""People: who graded how much, how fast and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from labeler.ui.panels import team_people_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import Card, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from labeler.stages.people import Person
    from labeler.store.project import Project

NUMBERS = frozenset(range(1, 7))
MOST = 16


class PeopleSection(TeamSection):
    """A table of everybody who answered anything."""

    action: ClassVar[str] = "team_people"
    title: ClassVar[str] = "People"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.card = Card("Annotators")
        self.words = label("", "muted", wrap=True)
        self.table = PlainTable("Annotators", says.HEAD, most=MOST)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(self.table)
        self.table.hide()
        self.set_page(self.card)

    def load(self, project: Project) -> None:
        """Read who did what."""
        self.shell.lane.ask(lambda: _look(project), self.show_people, key="team-people")

    def forget(self) -> None:
        """Another project."""
        self.show_people(())

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people."""
        self.words.setText(says.summary(people))
        self.table.setVisible(bool(people))
        self.table.show_rows(says.rows(people), right=NUMBERS)


def _look(project: Project) -> Sequence[Person]:
    from labeler.stages.people import people

    return people(project)
