"""Runs the walk in a process of its own and writes what it found: scale and direction are chosen when Qt starts.

python -m tests.gui.access.look PROJECT CONFIG WIDTH HEIGHT [--rtl] [--scheme dark] [--all] [--pictures DIR]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from labeler.ui.app import build_app, make_application
from tests.gui.access import colours, focus, parts, room, tour

Check = Callable[[QWidget], list[str]]
ROOM: dict[str, Check] = {"cut off": room.cut_off, "sideways": room.sideways, "outside": room.outside}
ALL: dict[str, Check] = {
    "without a name": parts.nameless, "of the same name": parts.alike, "of no field": parts.unlabelled, "faint": colours.faint, "by Tab": focus.problems,
}  # fmt: skip


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
    wish = ask.parse_args()
    app = make_application(["labeler"])
    if wish.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop = build_app(app, config=wish.config)
    desktop.shell.theme.choose(wish.scheme)
    desktop.shell.settings.put("annotator", "ada")
    size = (wish.width, wish.height)
    found: dict[str, dict[str, list[str]]] = {}
    desktop.window.show()
    for scene in tour.everything(desktop, wish.project, size):
        if wish.pictures:
            tour.picture(scene, wish.pictures)
        checks = ROOM | (ALL if wish.all else {})
        said = {name: check(scene.root) for name, check in checks.items()}
        said["too big"] = room.too_big(scene.root, *size)
        found[scene.name] = {name: lines for name, lines in said.items() if lines}
    desktop.window.close()
    sys.stdout.write(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
