"""When a document leaves the desk: as soon as all that was said of it is durable, and never before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from labeler.ui.panels.grading.answers import Answers
from labeler.ui.priority import WAY
from labeler.ui.settings import Settings

GRACE_MS: Final = 350
"""How long a grade can be corrected by another key before the next document comes by itself."""
TOO_SOON_SECONDS: Final = 0.2
"""A key pressed this shortly after a document came by itself was meant for the one before."""


class Leaving(QObject):
    """Waits for the store, and for the moment in which a grade can be corrected.

    Args:
        leave: lets the document go and puts the next one down.
        clock: seconds that never go back.
    """

    def __init__(
        self, settings: Settings, answers: Answers, leave: Callable[[], None], clock: Callable[[], float]
    ) -> None:
        super().__init__(answers)
        self._settings, self._answers, self._leave, self._clock = settings, answers, leave, clock
        self._due: Callable[[], None] | None = None
        self._deaf_until = 0.0
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(partial(self.when_saved, by_itself=True))
        answers.changed.connect(self._try)

    @property
    def is_deaf(self) -> bool:
        """Whether a grade pressed now was meant for the document before."""
        return self._clock() < self._deaf_until

    def hear_again(self) -> None:
        """Somebody asked for the document on the desk: every key is meant for it."""
        self._deaf_until = 0.0

    def stay(self) -> None:
        """Do not go on by itself: somebody is about to say more."""
        self._grace.stop()
        self._due = None

    def by_itself(self) -> None:
        """Go on after a grade as the settings say: after a moment, at once, or not at all."""
        how = str(self._settings.get("advance"))
        if how == "at once":
            self.when_saved(by_itself=True)
        elif how == "moment":
            self._grace.start(GRACE_MS)

    def when_saved(self, *, by_itself: bool = False) -> None:
        """Go on as soon as everything is durable."""
        self.after_saving(partial(self._go, by_itself=by_itself))

    def after_saving(self, does: Callable[[], None]) -> None:
        """Do something as soon as everything that was said is durable; instead of what was to be done then."""
        self.stay()
        WAY.clear()
        self._due = does
        self._try()

    def _go(self, *, by_itself: bool) -> None:
        self._leave()
        if by_itself:
            self._deaf_until = self._clock() + TOO_SOON_SECONDS

    def _try(self) -> None:
        if self._due is not None and self._answers.is_settled:
            does, self._due = self._due, None
            does()
