"""Somebody who grades by keys in the real window, killed at a random instant, over and over."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import shutil
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desk_project import make_project

from labeler.domain.grades import EventKind
from labeler.domain.marks import Mark, Sign
from labeler.domain.progress import drain
from labeler.stages import verify
from labeler.store import events
from labeler.store.project import open_project

DOCUMENTS, KILLS_OF_A_PROJECT = 200, 20
EVERY_MS = 200  # five grades a second
LONGEST = 1.4  # seconds at the desk before the kill
CLOSE_CALL = 0.02  # every other kill comes this soon after a key
PATIENCE = 60.0
PRELOADED = ["crash_desk", "labeler.ui.app", "labeler.ui.window", "labeler.ui.panels.grade", "labeler.stages.verify"]


@dataclass
class Outcome:
    """What came of all kills.

    Attributes:
        said: answers by kind, and undos, that the desk called saved. lost: those of them that the project has not.
        caught: kills while an answer was on its way to the disk. unclean: kills after which the project was not sound.
        troubles: what the desk complained of. seconds: at the desk, from its first key to the kill. keys: pressed in them, Enter not counted.
    """

    said: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    caught: int = 0
    unclean: int = 0
    troubles: list[str] = field(default_factory=list)
    seconds: float = 0.0
    keys: int = 0


def kill_at_the_desk(folder: Path, kills: int) -> Outcome:
    """Kill somebody who grades so often; the project is opened and verified after each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LABELER_CONFIG_DIR"] = str(folder / "config")
    os.environ["LABELER_LANGUAGE"] = "en"  # what is loaded once has its texts already
    new = folder / "new.labeler"
    make_project(new, DOCUMENTS, scored=False).close()
    outcome = Outcome()
    for first in range(0, kills, KILLS_OF_A_PROJECT):
        path = folder / "desk.labeler"
        for leftover in folder.glob("desk.labeler*"):
            leftover.unlink()
        shutil.copyfile(new, path)
        said: list[tuple[str, str]] = []
        for number in range(first, min(kills, first + KILLS_OF_A_PROJECT)):
            said += _killed(path, number, outcome)
            outcome.unclean += not clean(path)
        outcome.lost += _missing(path, said)
    return outcome


def _killed(path: Path, number: int, outcome: Outcome) -> list[tuple[str, str]]:
    """Seat somebody, kill them, return what the desk called saved."""
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    if os.name == "posix":
        context.set_forkserver_preload(PRELOADED)  # what takes long to load is loaded once
    hears, tells = context.Pipe(duplex=False)
    child = context.Process(target=grade_on, args=(str(path), number, tells))
    child.start()
    tells.close()
    chance = random.Random(number)
    words = _words(hears)
    first = next(words, ("trouble", "the desk did not open"))
    began = time.monotonic()
    killer = threading.Timer(chance.uniform(0, LONGEST), child.kill)
    if number % 2:
        after = chance.randint(1, round(LONGEST * 1000 / EVERY_MS))
        words = _killing_after(words, after, chance.uniform(0, CLOSE_CALL), child)
        killer = threading.Timer(PATIENCE, child.kill)
    killer.start()
    heard = [first, *words]
    outcome.seconds += time.monotonic() - began
    killer.cancel()
    killer.join()
    child.join()
    said = [(kind, uid) for kind, uid in heard if kind not in ("ready", "pressed", "trouble")]
    outcome.troubles += [what for kind, what in heard if kind == "trouble"]
    outcome.said.update(kind for kind, _ in said)
    outcome.keys += sum(kind == "pressed" for kind, _ in heard)
    outcome.caught += heard[-1][0] == "pressed"
    return said


def _killing_after(
    words: Iterator[tuple[str, str]], keys: int, seconds: float, child: Any
) -> Iterator[tuple[str, str]]:
    """The same words; the child is killed so soon after so many keys."""
    for word in words:
        keys -= word[0] == "pressed"
        if keys == 0 and word[0] == "pressed":
            time.sleep(seconds)
            child.kill()
        yield word


def _words(hears: Connection) -> Iterator[tuple[str, str]]:
    with contextlib.suppress(EOFError):
        while True:
            yield hears.recv()


def _missing(path: Path, said: list[tuple[str, str]]) -> int:
    with open_project(path) as project, project.read() as tx:
        actions = [event.action for event in events.all_events(tx)]
    recorded = {action.uid for action in actions}
    undone = {action.undoes for action in actions if action.kind is EventKind.UNDO}
    return sum(uid not in (undone if kind == "undo" else recorded) for kind, uid in said)


def clean(path: Path) -> bool:
    """Whether the project opens, and its chain, references, hashes and pages are sound."""
    with open_project(path) as project:
        report = drain(verify.run(project))
        with project.read() as tx:
            sound = tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    for problem in report.problems:
        print(problem, file=sys.stderr)
    return report.ok and sound


def grade_on(where: str, number: int, tells: Connection) -> None:
    """Grade by keys in the real window until killed, telling of each answer once the desk calls it saved."""
    from labeler.ui.app import build_app, make_application
    from labeler.ui.window import PLACES

    app = make_application(["labeler"])
    desktop = build_app(app, places=[place for place in PLACES if place.id == "grade"])
    desktop.shell.settings.put("annotator", "ann")
    desktop.shell.settings.put("advance", "enter")
    desktop.window.show()
    desktop.window.activateWindow()
    desktop.window.go("grade")
    desktop.shell.projects.open(where)
    hand = Hand(app, desktop, random.Random(number), lambda *word: tells.send(word))
    hand.timer.start(EVERY_MS)
    app.exec()


class Hand:
    """Presses a key five times a second, and tells what came of it."""

    def __init__(self, app: Any, desktop: Any, chance: random.Random, tell: Any) -> None:
        from PySide6.QtCore import QTimer

        self.app, self.chance, self.tell = app, chance, tell
        panel = desktop.window.panel("grade")
        self.control, history = panel.control, panel.history
        self.is_ready = False
        self.timer = QTimer(desktop.window)
        self.timer.timeout.connect(self.press_some)
        self.control.answers.saved.connect(lambda event: tell(event.action.kind.value, event.action.uid))
        self.control.answers.changed.connect(self.complain)
        desktop.shell.errors.told.connect(lambda message, _advice: tell("trouble", message))
        desktop.shell.errors.crashed.connect(lambda error, _path: tell("trouble", repr(error)))
        taken_back = history._taken_back

        def heard(project: object, annotator: str, taken: Any) -> None:
            taken_back(project, annotator, taken)
            tell("undo", taken.event.action.uid)

        history._taken_back = heard

    def complain(self) -> None:
        """Tell of answers that could not be saved: nothing keeps them from it here."""
        for unsaved in self.control.answers.unsaved:
            self.tell("trouble", unsaved.reason)

    def press_some(self) -> None:
        """A grade and Enter; now and then with a comment or evidence before it, or a skip or an undo in its place."""
        visit = self.control.visit
        if visit is None:
            return
        if not self.is_ready:
            self.is_ready = True
            self.tell("ready", "")
        what = self.chance.random()
        self.tell("pressed", "")
        if what < 0.1:
            self.press("Z")
        elif what < 0.2 and not visit.is_answered:
            self.press("S")
        else:
            if what < 0.4:
                self.control.comment(f"{what} of {visit.name}")
            elif what < 0.6:
                end = self.chance.randint(1, len(visit.sheet.text))
                self.control.mark((Mark(0, end, self.chance.choice([Sign.GOOD, Sign.BAD])),))
            self.press(self.chance.choice("012345"))
            self.press("Return")

    def press(self, key: str) -> None:
        """A real key event where the focus is."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.app.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
