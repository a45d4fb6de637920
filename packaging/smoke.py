"""Build the wheel, install it in an empty environment, and run the demo from it.

    python packaging/smoke.py

What a person gets who installs Labeler: nothing of the checkout is used but the wheel.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUMMARY = {"project", "documents", "grades", "kept", "dropped", "tokens", "seconds"}


def main() -> int:
    """Run the steps; 0 when all hold."""
    with tempfile.TemporaryDirectory(prefix="labeler-smoke-") as made:
        folder = Path(made)
        wheel = build_wheel(folder / "dist")
        check_resources(wheel)
        script = install(wheel, folder / "venv")
        run_demo(script, folder / "empty")
    return 0


def build_wheel(folder: Path) -> Path:
    """The wheel of this checkout."""
    run([sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)])
    (wheel,) = folder.glob("labeler-*.whl")
    print(f"built {wheel.name}, {wheel.stat().st_size / 1e6:.1f} MB")
    return wheel


def check_resources(wheel: Path) -> None:
    """Every file of resources/ is in the wheel, with the same bytes; the pictures of the README are not."""
    pictures = ROOT / "resources" / "screenshots"
    files = [path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file()]
    shipped = [path for path in files if pictures not in path.parents]
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        for path in shipped:
            name = f"labeler/{path.relative_to(ROOT).as_posix()}"
            if name not in names:
                raise SystemExit(f"the wheel lacks {name}")
            if archive.read(name) != path.read_bytes():
                raise SystemExit(f"the wheel has another {name}")
        if any("screenshots" in name for name in names if "resources" in name):
            raise SystemExit("the wheel has the pictures of the README")
        for name in ("labeler/py.typed", "labeler/store/migrations/env.py"):
            if name not in names:
                raise SystemExit(f"the wheel lacks {name}")
    if not shipped:
        raise SystemExit("there are no resources to ship")
    print(f"the wheel carries {len(shipped)} resources")


def install(wheel: Path, folder: Path) -> Path:
    """Install the wheel with all it needs; the path of its console script."""
    started = time.monotonic()
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    run([str(programs / "python"), "-m", "pip", "install", "-qq", str(wheel)])
    print(f"installed in {time.monotonic() - started:.0f} s")
    return programs / "labeler"


def run_demo(script: Path, folder: Path) -> None:
    """Run the whole loop from an empty folder and look at its summary."""
    folder.mkdir()
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = run([str(script), "demo", "--headless", "--json"], cwd=folder, env=clean)
    summary = json.loads(done)
    if set(summary) != SUMMARY:
        raise SystemExit(f"the summary has the keys {sorted(summary)}, not {sorted(SUMMARY)}")
    if not summary["documents"] or not summary["kept"] or summary["kept"] + summary["dropped"] != summary["documents"]:
        raise SystemExit(f"the summary does not add up: {summary}")
    if Path(folder, summary["project"]).resolve().parent != folder.resolve():
        raise SystemExit(f"the project is not where it was asked for: {summary['project']}")
    print(f"demo: {done.strip()}")


def run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """The stdout of a command that has to succeed."""
    done = subprocess.run(
        command, cwd=cwd, env=env, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
