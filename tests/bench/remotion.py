"""Remotion itself, for the benches that compare with it: installed on demand, apart from the program's own packages."""

import json
import os
import pathlib
import shutil
import subprocess


def chromium():
    """A Chromium that renders without a window."""
    named = os.environ.get("PAGEREEL_CHROMIUM")
    for name in [named] if named else ["chromium-headless-shell", "chromium", "google-chrome"]:
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit("This bench needs a Chromium beside the program's own: apt-get install chromium-headless-shell")


def installed(root):
    """The folder in which Remotion is installed: about 250 MB, from the lock file in tests/parity/frames."""
    source = root / "tests/parity/frames"
    folder = root / "build/bench-remotion"
    lock = (source / "package-lock.json").read_text()
    mark = folder / "installed.json"
    if not mark.exists() or mark.read_text() != lock:
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(source / name, folder)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        mark.write_text(lock)
    return folder


def run(root, script, *arguments):
    """What one of the scripts in tests/parity/frames prints, as a value."""
    command = ["node", root / "tests/parity/frames" / script, *map(str, arguments)]
    told = subprocess.run(command, capture_output=True, text=True)
    if told.returncode != 0:
        raise SystemExit(f"{script} failed:\n{told.stderr[-2000:]}")
    return json.loads(told.stdout.strip().splitlines()[-1])
