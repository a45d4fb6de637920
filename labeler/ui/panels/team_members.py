"""Members: who belongs to the team, with which role; somebody comes, changes their role, goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from labeler.domain.team import Member, Role
from labeler.ui.errors import error_line
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import team_members_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import Card, button, label, row

if TYPE_CHECKING:
    from labeler.store.project import Project

NOTHING: Changes = frozenset()


class MembersCard(Card):
    """The table of members, and a line to add somebody.

    Args:
        changed: called when somebody came or went.
    """

    def __init__(self, shell: Shell, changed: Callable[[], object]) -> None:
        super().__init__(tr("Team"))
        self._shell, self._tell = shell, changed
        self._project: Project | None = None
        self._members: tuple[Member, ...] = ()
        self.words = label("", "muted", wrap=True)
        self.table = PlainTable(tr("Members of the team"), says.HEAD)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.name = _line(tr("Name"), tr("Under this name they grade"))
        self.role = QComboBox()
        self.role.setAccessibleName(tr("Role"))
        self.role.setToolTip(tr("What they may do"))
        for role, (words, tip) in says.ROLES.items():
            self.role.addItem(words, role)
            self.role.setItemData(self.role.count() - 1, tip, 3)
        self.login = _line(tr("Login"), tr("Their user of the database server, made if there is none; empty for none"))
        self.put = button(
            tr("Add or change"), tr("Add this person, or change the role of who has this name"), self._add
        )
        self.remove = button(
            tr("Remove"), tr("Take the chosen person out of the team; their grades stay"), self._remove
        )
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        for part in (self.words, self.table):
            self.body.addWidget(part)
        self.body.addLayout(row(self.name, self.role, self.login, self.put, None, self.remove))
        self.body.addWidget(self.problem)
        self.logins = label("", "muted", wrap=True)
        self.body.addWidget(self.logins)
        self.name.returnPressed.connect(self._add)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.show_members(None, ())

    def show_members(self, project: Project | None, members: Sequence[Member]) -> None:
        """Show who belongs to the team of this project."""
        self._project, self._members = project, tuple(members)
        on_server = project is not None and project.on_server
        self.words.setText(says.summary(members))
        self.table.setVisible(bool(members))
        self.table.show_rows(says.rows(members), right=frozenset())
        self.table.clearSelection()
        self.login.setVisible(on_server)
        self.logins.setText(says.LOGINS[on_server])
        self._chosen()

    @property
    def chosen(self) -> Member | None:
        """The member whose row is selected."""
        at = self.table.currentRow()
        return self._members[at] if self.table.selectedItems() and 0 <= at < len(self._members) else None

    def _chosen(self) -> None:
        member = self.chosen
        self.remove.setEnabled(member is not None and member.active)
        if member is not None:
            self.name.setText(member.name)
            self.role.setCurrentIndex(list(says.ROLES).index(member.role))
            self.login.setText(member.login)

    def _add(self) -> None:
        project, name, role = self._project, self.name.text(), Role(self.role.currentData())
        login = self.login.text().strip() if self.login.isVisible() else ""
        if project is not None:
            self._change(lambda: _added(project, name, role, login))

    def _remove(self) -> None:
        project, member = self._project, self.chosen
        if project is not None and member is not None:
            self._change(lambda: _removed(project, member.name))

    def _change(self, does: Callable[[], Changes]) -> None:
        self.problem.hide()
        self._shell.lane.change(does, partial(self._done, self._project), self._failed)

    def _done(self, project: Project | None, _changes: Changes) -> None:
        if project is self._project:
            self.name.clear()
            self.login.clear()
            self._tell()

    def _failed(self, error: BaseException) -> None:
        self.problem.setText(f"▲ {error_line(error)}")
        self.problem.show()


def _line(name: str, tip: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _added(project: Project, name: str, role: Role, login: str) -> Changes:
    from labeler.stages import team

    team.add(project, name, role, login=login)
    return NOTHING


def _removed(project: Project, name: str) -> Changes:
    from labeler.stages import team

    team.remove(project, name)
    return NOTHING
