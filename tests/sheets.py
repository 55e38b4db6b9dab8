"""Contact sheets: every template with three brands, and the video of each development page.

sheets.py ROOT FOLDER

Writes FOLDER/BEAT.png for the templates of each beat, FOLDER/tall.png and FOLDER/square.png, and FOLDER/pages.png.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "bench"))

import pages  # noqa: E402

root = pathlib.Path(sys.argv[1])
folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
bench = root / "build/release/tests/bench_scenes"
program = root / "build/release/app/pagereel"
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
brands = "variations=plain,gradient,yellow"


def draw(*arguments):
    done = subprocess.run([bench, *map(str, arguments)], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"bench_scenes {arguments[0]} failed: {done.stderr[-500:]}")


def templates():
    by_beat = {}
    for file in sorted((root / "resources/templates").glob("*/template.json")):
        template = json.loads(file.read_text())
        by_beat.setdefault(template["beats"][0], []).append(template["id"])
    return by_beat


def sheet(name, ids, *filters):
    draw("sheet", root / "resources/templates", root / "tests/bench/scenes/samples.json", folder / name, f"ids={','.join(ids)}", *filters)
    print(folder / name)


for beat, ids in templates().items():
    sheet(f"{beat}.png", ids, brands, "aspects=16:9")
everything = [id for ids in templates().values() for id in ids]
sheet("tall.png", everything, "variations=plain,yellow", "aspects=9:16", "frames=0.8")
sheet("square.png", everything, "variations=plain,yellow", "aspects=1:1", "frames=0.8")

with tempfile.TemporaryDirectory() as work:
    projects = []
    for truth, site, path in pages.development_pages(root):
        server, address = pages.serve(site)
        projects.append(pathlib.Path(work, truth["id"] + ".pagereel"))
        subprocess.run([program, "generate", address + path, "--out", projects[-1]], check=True, capture_output=True)
        server.shutdown()
    draw("film", folder / "pages.png", *projects, "width=3960")
    print(folder / "pages.png")
