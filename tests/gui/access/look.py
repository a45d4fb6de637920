"""Runs the walk in a process of its own and writes what it found: scale, direction and language are chosen when Qt starts.

python -m tests.gui.access.look PROJECT CONFIG WIDTH HEIGHT [--rtl] [--scheme dark] [--all] [--words] [--states] [--pictures DIR]

The language is that of the environment's LABELER_LANGUAGE; --words tells of each scene what no catalog knows; --states goes through
the states of the desk and not through all panels and dialogs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from labeler.ui.app import Desktop, build_app, make_application

Check = Callable[[QWidget], list[str]]
Findings = dict[str, dict[str, list[str]]]


def main() -> int:
    """Walk, look, and print findings by scene as JSON."""
    ask = argparse.ArgumentParser()
    ask.add_argument("project")
    ask.add_argument("config", type=Path)
    ask.add_argument("width", type=int)
    ask.add_argument("height", type=int)
    ask.add_argument("--rtl", action="store_true")
    ask.add_argument("--scheme", default="light")
    ask.add_argument("--pictures", type=Path)
    ask.add_argument("--all", action="store_true")
    ask.add_argument("--words", action="store_true")
    ask.add_argument("--states", action="store_true")
    wish = ask.parse_args()
    found = walk(make_application(["labeler"]), wish)
    sys.stdout.write(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    return 0


def walk(app: QApplication, wish: argparse.Namespace) -> Findings:
    """Findings by scene and check. What holds texts is imported here, when the language is known."""
    if wish.words:
        from tests.gui.access import words

        words.speak(app)
    from tests.gui.access import room, states, tour

    if wish.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop = build_app(app, config=wish.config)
    desktop.shell.theme.choose(wish.scheme)
    desktop.shell.settings.put("annotator", "ada")
    size, checks = (wish.width, wish.height), checks_of(wish, desktop)
    found: Findings = {}
    desktop.window.show()
    folder = Path(wish.project).parent
    scenes = (
        states.states(desktop, Path(wish.project), folder, size)
        if wish.states
        else tour.everything(desktop, wish.project, size)
    )
    for scene in scenes:
        if wish.pictures:
            tour.picture(scene, wish.pictures)
        said = {name: check(scene.root) for name, check in checks.items()}
        if not wish.words:
            said["too big"] = room.too_big(scene.root, *size)
        found[scene.name] = {name: lines for name, lines in said.items() if lines}
    desktop.window.close()
    return found


def checks_of(wish: argparse.Namespace, desktop: Desktop) -> Mapping[str, Check]:
    """What to look for in each scene."""
    from tests.gui.access import colours, focus, parts, room, tour, words

    if wish.words:

        def unmarked(root: QWidget) -> list[str]:
            project = desktop.shell.project
            return words.unmarked(root, Path(project.location if project else wish.project), tour.SAID)

        return {"in no catalog": unmarked}
    checks: dict[str, Check] = {"cut off": room.cut_off, "sideways": room.sideways, "outside": room.outside}
    if wish.all:
        checks |= {"without a name": parts.nameless, "of the same name": parts.alike, "of no field": parts.unlabelled}
        checks |= {"faint": colours.faint, "by Tab": focus.problems}
    return checks


if __name__ == "__main__":
    sys.exit(main())
