"""Grading by keys in the real window: key press to the next document painted, and the longest stall of the event loop.

    python tests/benchmarks/desk.py [--data DIR] [--quick] [--idle] [--keep FILE]

Builds a project of 100,000 documents (2,000 with --quick) through the store and grades 500 of them (100 with --quick) with
real key events, while the live probe learns from each grade, a forest grows and documents come in (the last two not with
--idle): some by Enter, some at once, and some looked at as the page that they were. Where there is no display, the window
is on a virtual one if xvfb-run is there. The reference is the time the same texts take to be set and painted in a bare
pane, without store, queue or panel. --keep names a project to make once and use again.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk_project import bring_in, make_project, real_pages, train

GRADES, QUICK_GRADES = 500, 100
UNDOS = 20
BAR_MS, PAGE_BAR_MS, STALL_BAR_MS = 50.0, 250.0, 100.0
PATIENCE_SECONDS, STARTING_SECONDS = 30.0, 600.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=_shared(), help="folder with pages/*.jsonl.gz to mix in")
    parser.add_argument("--quick", action="store_true", help="2,000 documents")
    parser.add_argument("--idle", action="store_true", help="nothing else works at the same time")
    parser.add_argument("--keep", type=Path, help="a project to make once and use again")
    options = parser.parse_args()
    find_display()
    with tempfile.TemporaryDirectory(prefix="labeler-desk-") as folder:
        os.environ["LABELER_CONFIG_DIR"] = str(Path(folder) / "config")
        path = options.keep or Path(folder) / "desk.labeler"
        if not path.exists():
            began = time.perf_counter()
            make_project(path, 2_000 if options.quick else 100_000, real_pages(options.data)).close()
            print(f"made {path.name} in {time.perf_counter() - began:.0f} s", file=sys.stderr)
        grades = QUICK_GRADES if options.quick else GRADES
        for figure in measure(path, Path(folder), grades, busy=not options.idle):
            print(json.dumps(figure))


def find_display() -> None:
    """Begin anew on a virtual display where there is none; without one, off screen."""
    if os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return
    virtual = shutil.which("xvfb-run")
    if virtual is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    screen = ["-a", "-s", "-screen 0 1680x1000x24"]
    os.execv(virtual, [virtual, *screen, sys.executable, *sys.argv])  # noqa: S606 - the same program again


def _shared() -> Path | None:
    folder = Path(os.environ.get("LABELER_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data"
    return folder if folder.is_dir() else None


def measure(path: Path, folder: Path, grades: int, *, busy: bool) -> list[dict[str, object]]:
    """All figures of one project; ``folder`` takes files that are imported meanwhile."""
    from labeler.ui.app import SWITCH_SECONDS, build_app, make_application

    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application(["labeler"])
    painted = note_paints()
    bench = Bench(app, build_app(app), painted)
    bench.sit_down(path)
    reference = bench.bare_paints()
    if busy:
        shell = bench.desktop.shell
        coming = bring_in(shell.project, folder)
        shell.jobs.start("train", "Training", train)
        shell.jobs.start("import", "Importing", lambda: coming)
    learned = bench.learned
    by_enter, at_once = bench.by_enter(grades * 2 // 5), bench.at_once(grades * 2 // 5)
    undone, pages = bench.undone(UNDOS), bench.pages(grades // 5)
    learned = bench.learned - learned
    bench.desktop.window.close()
    bare = _p95(reference)
    return [
        _figure("desk.enter_to_next_painted_p95", _p95(by_enter), bare, BAR_MS),
        _figure("desk.grade_to_saved_and_next_painted_p95", _p95(at_once), bare, BAR_MS),
        _figure("desk.undo_to_painted_p95", _p95(undone), bare, None),
        _figure("desk.enter_to_page_shown_p95", _p95(pages), None, PAGE_BAR_MS),
        _figure("desk.live_probe_learned", learned, None, None) | {"unit": "times meanwhile", "holds": learned > 0},
        _figure("desk.longest_stall", bench.stall, None, STALL_BAR_MS),
    ]


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def _figure(name: str, value: float, reference: float | None, bar: float | None) -> dict[str, object]:
    return {
        "name": name,
        "value": round(value, 1),
        "unit": "ms",
        "reference": None if reference is None else round(reference, 1),
        "ratio": None if reference is None else round(value / reference, 2),
        "bar": bar,
        "holds": None if bar is None else value <= bar,
    }


def note_paints() -> dict[int, tuple[object, float]]:
    """For each text pane the reading it painted last, and when it did so first. Call before panes are made."""
    from PySide6.QtWidgets import QTextEdit

    from labeler.ui.panels.grading.text_pane import TextPane

    painted: dict[int, tuple[object, float]] = {}

    def paint(self: TextPane, event: Any) -> None:
        QTextEdit.paintEvent(self, event)
        if painted.get(id(self), (None, 0.0))[0] is not self.reading:
            painted[id(self)] = (self.reading, time.perf_counter())

    TextPane.paintEvent = paint  # type: ignore[method-assign]
    return painted


class Bench:
    """The window, the keys and the clock."""

    def __init__(self, app: Any, desktop: Any, painted: dict[int, tuple[object, float]]) -> None:
        from labeler.ui.stall import StallMeter

        self.app, self.desktop, self.painted = app, desktop, painted
        self.meter = StallMeter(desktop.window)
        self.digits = itertools.cycle("314250")
        self.stall = 0.0
        self.learned = 0
        desktop.shell.learner.learned.connect(self._learned)

    def _learned(self) -> None:
        self.learned += 1

    def sit_down(self, path: Path) -> None:
        """Open window and project, wait until five documents are ready and the live probe follows."""
        window, shell = self.desktop.window, self.desktop.shell
        shell.settings.put("annotator", "benchmark")
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        window.go("grade")
        shell.projects.open(str(path))
        self.control = window.panel("grade").control
        self.pane = window.panel("grade").reading.text
        self.until(lambda: self.control.visit is not None and len(self.control.supply.ready) >= 5)
        self.until(window.isActiveWindow)
        self.until(lambda: shell.learner.scores is not None, patience=STARTING_SECONDS)

    def until(self, holds: Callable[[], object], every_ms: int = 5, patience: float = PATIENCE_SECONDS) -> None:
        """Run Qt's own event loop until something is so, looking every few milliseconds."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, timer = QEventLoop(), QTimer()
        deadline = time.perf_counter() + patience

        def look() -> None:
            if holds() or time.perf_counter() > deadline:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(every_ms)
        if not holds():
            loop.exec()
        timer.stop()
        if not holds():
            raise TimeoutError("the desk does not answer")

    def wait(self, seconds: float) -> None:
        """Let the event loop run for a while, as somebody reads."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def press(self, key: str) -> None:
        """A real key event where the focus is."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.app.focusWidget(), getattr(Qt.Key, f"Key_{key}"))

    def timed(self, key: str) -> float:
        """Milliseconds from a key press until another document is painted."""
        before = self.pane.reading
        began = time.perf_counter()
        self.press(key)
        self.until(lambda: self.pane.reading is not before and self.painted[id(self.pane)][0] is self.pane.reading)
        return (self.painted[id(self.pane)][1] - began) * 1000

    def by_enter(self, count: int) -> list[float]:
        """A grade, a moment, Enter: the time from Enter on."""
        self.desktop.shell.settings.put("advance", "enter")
        return self.many(lambda: (self.press(next(self.digits)), self.wait(0.15)), lambda: self.timed("Return"), count)

    def at_once(self, count: int) -> list[float]:
        """From the key of the grade to the next document; the grade is durable in between."""
        self.desktop.shell.settings.put("advance", "at once")
        return self.many(lambda: self.wait(0.25), lambda: self.timed(next(self.digits)), count)

    def undone(self, count: int) -> list[float]:
        """From Z to the document that comes back."""
        return self.many(lambda: self.wait(0.1), lambda: self.timed("Z"), count)

    def pages(self, count: int) -> list[float]:
        """With the rendered page in front: from Enter until the next document's page is loaded and in front."""
        self.desktop.shell.settings.put("advance", "enter")
        self.press("P")
        pane = self.desktop.window.panel("grade").reading.page

        def is_there() -> bool:
            view, visit = pane._view, self.control.visit
            return not pane.is_covered and visit is not None and view.document_id == visit.sheet.document.id

        def timed() -> float:
            before = self.control.visit
            began = time.perf_counter()
            self.press("Return")
            self.until(lambda: self.control.visit is not before and is_there(), every_ms=1)
            return (time.perf_counter() - began) * 1000

        self.until(is_there)
        times = self.many(lambda: (self.press(next(self.digits)), self.wait(0.4)), timed, count)
        self.press("T")
        return times

    def many(self, before: Callable[[], object], take: Callable[[], float], count: int) -> list[float]:
        """Repeat a measurement; the longest stall is noted meanwhile."""
        times = []
        for _ in range(count):
            self.until(lambda: self.control.visit is not None and self.control.supply.ready)
            self.meter.start()
            before()
            times.append(take())
            self.wait(0.1)
            self.stall = max(self.stall, self.meter.stop())
        return times

    def bare_paints(self, count: int = 60) -> list[float]:
        """The reference: the next documents' texts, set and painted in a pane of their own."""
        from labeler.ui.panels.grading.facts import reading_of
        from labeler.ui.panels.grading.text_pane import TextPane

        pane = TextPane(self.desktop.shell.theme, self.desktop.shell.settings)
        pane.resize(self.pane.size())
        pane.show()
        sheets = itertools.cycle([self.control.visit.sheet, *self.control.supply.ready])
        times = []
        for sheet in itertools.islice(sheets, count):
            began = time.perf_counter()
            pane.show_reading(reading_of(sheet))
            pane.viewport().repaint()
            times.append((time.perf_counter() - began) * 1000)
        pane.close()
        pane.deleteLater()
        self.desktop.window.activateWindow()
        self.until(self.desktop.window.isActiveWindow)
        return times


if __name__ == "__main__":
    main()
