"""How long until the window can be used, beside the barest Qt program, one JSON line per figure.

    python tests/benchmarks/startup.py [--data DIR] [--quick]

A child process opens the app on the sample project and says when Home is painted and the event loop is free. Each
figure is the median over several starts; the first start warms the disk cache and is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BAR_SECONDS = 1.5
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
"""
OURS = """
import sys
from PySide6.QtCore import QTimer
from labeler.ui.app import build_app, make_application
app = make_application(["labeler"])
desktop = build_app(app)
desktop.window.show()
desktop.start(sys.argv[1])
def look():
    panel = desktop.window.panel("home")
    if desktop.shell.project is not None and not desktop.shell.lane.waiting and panel.isVisible():
        heavy = sorted({"torch", "sentence_transformers", "sklearn", "PySide6.QtWebEngineWidgets"} & set(sys.modules))
        print("ready", *heavy, flush=True)
        timer.stop()
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="not used: the sample project that ships is opened")
    parser.add_argument("--quick", action="store_true", help="fewer starts")
    starts = 3 if parser.parse_args().quick else 9
    with tempfile.TemporaryDirectory() as folder:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "LABELER_CONFIG_DIR": folder}
        project = _sample(Path(folder))
        bare, ours, loaded = [], [], set()
        for _ in range(starts + 1):
            bare.append(start(BARE, [], environment)[0])
            seconds, heavy = start(OURS, [project], environment)
            ours.append(seconds)
            loaded |= heavy
    value, reference = statistics.median(ours[1:]), statistics.median(bare[1:])
    row("start to usable window", value, "s", reference, BAR_SECONDS, holds=value <= BAR_SECONDS)
    row("libraries loaded too early", len(loaded - {"PySide6.QtWebEngineWidgets"}), "libraries", 0, 0, holds=not loaded)


def _sample(folder: Path) -> str:
    from labeler.stages.demo import sample_project

    return str(sample_project(folder))


def start(code: str, arguments: list[str], environment: dict[str, str]) -> tuple[float, set[str]]:
    """Seconds from starting a process until it says that it is ready, and what it says besides."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as child:
        assert child.stdout is not None
        words = child.stdout.readline().split()
        seconds = time.perf_counter() - began
        child.kill()
    if words[:1] != ["ready"]:
        raise SystemExit("the program did not start")
    return seconds, set(words[1:])


def row(name: str, value: float, unit: str, reference: float, bar: float, *, holds: bool) -> None:
    """Print one figure."""
    ratio = round(value / reference, 3) if reference else None
    figure = {"name": name, "value": round(value, 3), "unit": unit, "reference": round(reference, 3), "ratio": ratio}
    print(json.dumps({**figure, "bar": bar, "holds": holds}), flush=True)


if __name__ == "__main__":
    main()
