"""Under whose name grades are given."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from labeler.ui.language import tr
from labeler.ui.settings import Settings
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import button, label


class NameDialog(Sheet):
    """Asks for the name that stands beside every grade."""

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        super().__init__(parent, tr("Your name"), 420, 180)
        self._settings = settings
        self.field = QLineEdit(str(settings.get("annotator")))
        self.field.setPlaceholderText(settings.annotator)
        self.field.setAccessibleName(tr("Your name"))
        self.field.setToolTip(tr("The name that stands beside every grade you give"))
        self.field.returnPressed.connect(self.accept)
        self.outer.addWidget(
            label(
                tr("It stands beside every grade you give. Another name has answers and a queue of its own."),
                "muted",
                wrap=True,
            )
        )
        self.outer.addWidget(self.field)
        self.outer.addStretch(1)
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.reject)
        self.finish(button(tr("Grade under this name"), tr("Use this name from now on"), self.accept, role="primary"))
        self.field.selectAll()
        self.field.setFocus()

    def accept(self) -> None:
        """Use the name."""
        self._settings.put("annotator", " ".join(self.field.text().split()))
        super().accept()
