"""Draw the pictures of the README: every panel on the finished sample project, light and dark.

    python packaging/screenshots.py [FOLDER]

Model and Team are drawn section by section, in the language of LABELER_LANGUAGE. Needs a display (or ``xvfb-run -a``) for the rendered page; the pictures are 1440 x 900.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labeler.ui.app import Desktop

PANELS = ("home", "grade", "model", "team", "audit", "flow", "export")
SECTIONS = {  # besides the one that is shown first
    "model": ("figures", "scores", "trust", "features", "versions"),
    "team": ("agreement", "disagreements", "second_look", "rubric", "course"),
}
FIRST = {"model": "overview", "team": "people"}
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
LONGEST_WAIT = 60.0
QUIET = 1.0  # seconds without open questions after which a panel counts as painted


def main() -> None:
    """Draw them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["LABELER_CONFIG_DIR"] = scratch
        draw(sample(Path(scratch)), folder)


def sample(folder: Path) -> str:
    """The sample project after the whole path, with a second probe on embeddings alone that nobody uses."""
    from labeler.domain.progress import drain
    from labeler.stages import demo, model, path, probe_versions
    from labeler.store.project import open_project

    made = drain(demo.run(folder)).project
    with open_project(made) as project:
        families = model.model_view(project).families
        model.choose_families(project, ("embedding",))
        drain(path.train_and_score(project))
        model.choose_families(project, families)
        drain(probe_versions.use(project, probe_versions.UseParams(1, "sample")))
    return made


def compare(desktop: Desktop) -> None:
    """Press Compare under Versions."""
    from PySide6.QtWidgets import QAbstractButton

    from labeler.ui.language import tr

    pressed = [b for b in desktop.window.findChildren(QAbstractButton) if b.text() == tr("Compare") and b.isVisible()]
    pressed[0].click()


def draw(project: str, folder: Path) -> None:
    """Open the app on a project, visit every panel, and save pictures."""
    from PySide6.QtTest import QTest

    from labeler.ui.app import build_app, make_application

    app = make_application(["labeler"])  # what holds texts is imported when the language is known
    from labeler.ui.screenshots import take

    desktop = build_app(app)

    def settle() -> None:
        quiet, end = time.monotonic(), time.monotonic() + LONGEST_WAIT
        while time.monotonic() - quiet < QUIET and time.monotonic() < end:
            QTest.qWait(20)
            if desktop.shell.lane.waiting or desktop.shell.jobs.running or desktop.shell.project is None:
                quiet = time.monotonic()

    desktop.shell.settings.put("annotator", "annotator-b")
    desktop.window.show()
    desktop.start(project)
    settle()
    for scheme in ("light", "dark"):
        desktop.shell.theme.choose(scheme)
        for panel in PANELS:
            desktop.window.go(panel)
            settle()
            print(take(desktop, folder / f"{panel}-{scheme}.png", panel=panel, scheme=scheme))
        for panel, sections in SECTIONS.items():
            desktop.window.go(panel)  # its keys work only while it is shown
            for section in sections:
                desktop.shell.actions[f"{panel}_{section}"].trigger()
                settle()
                if section == "versions":
                    compare(desktop)
                    settle()
                name = section.replace("_", "-")
                print(take(desktop, folder / f"{panel}-{name}-{scheme}.png", panel=panel, scheme=scheme))
            desktop.shell.actions[f"{panel}_{FIRST[panel]}"].trigger()
    desktop.window.close()


if __name__ == "__main__":
    main()
