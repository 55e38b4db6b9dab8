"""Runs clang-tidy over the rooms' sources, one at a time per core: tidy.py BUILD_FOLDER. Tests are left to the compiler.

A file that was found clean is not looked at again until it, a header of ours, or the list of checks changes.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

build = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path(__file__).resolve().parent.parent
rooms = [root / name for name in ("app", "ui", "pipeline")]
headers = sorted(path for room in rooms for path in room.rglob("*.h"))
shared = hashlib.sha256()
for path in [root / ".clang-tidy", *headers]:
    shared.update(path.read_bytes())

commands = json.loads((build / "compile_commands.json").read_text())
sources = sorted({pathlib.Path(c["file"]) for c in commands} & {p for room in rooms for p in room.rglob("*.cpp")})
stamps = build / "tidy-clean"
stamps.mkdir(exist_ok=True)


def stamp(source):
    digest = shared.copy()
    digest.update(str(source.relative_to(root)).encode() + source.read_bytes())
    return stamps / digest.hexdigest()


def check(source):
    mark = stamp(source)
    if mark.exists():
        return True
    done = subprocess.run(["clang-tidy", "--quiet", "-p", build, source], capture_output=True, text=True)
    if done.returncode == 0:
        mark.touch()
        return True
    print(done.stdout or done.stderr, end="", flush=True)
    return False


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    clean = all(list(pool.map(check, sources)))
sys.exit(0 if clean else 1)
