"""Draw every state of the desk in English, German and Spanish, light and dark.

    python packaging/desk_states.py [FOLDER]

Empty, the first grade, a full day, without its server, paused, disagreements and adjudicating; 1280 x 720, each on projects that
are made from the sample project. Needs a display (or ``xvfb-run -a``).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "screenshots" / "desk"
LANGUAGES = ("en", "de", "es")
SCHEMES = ("light", "dark")


def main() -> None:
    """Draw them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, "-m", "labeler", "demo", "--headless", scratch], cwd=ROOT, check=True)
        for language in LANGUAGES:
            for scheme in SCHEMES:
                draw(Path(scratch) / "sample.labeler", folder, language, scheme)


def draw(sample: Path, folder: Path, language: str, scheme: str) -> None:
    """One walk through the states, in a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        project = Path(shutil.copyfile(sample, Path(scratch) / sample.name))
        walk = [
            sys.executable, "-m", "tests.gui.access.look", project, f"{scratch}/config", "1280", "720",
            "--states", "--scheme", scheme, "--pictures", f"{scratch}/pictures",
        ]  # fmt: skip
        subprocess.run(walk, cwd=ROOT, env=os.environ | {"LABELER_LANGUAGE": language}, check=True, stdout=sys.stderr)
        for picture in sorted((Path(scratch) / "pictures").iterdir()):
            name = picture.stem.removeprefix("state-")
            print(shutil.move(picture, folder / f"{name}-{language}-{scheme}.png"))


if __name__ == "__main__":
    main()
