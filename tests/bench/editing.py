"""Editing in the real window: a key and a property to the painted frame, the timeline with many scenes, stalls and memory.

editing.py ROOT [EDITS]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import pages

root = pathlib.Path(sys.argv[1])
edits = int(sys.argv[2]) if len(sys.argv) > 2 else 100
scene = root / "tests/bench/stage/edited-scene.tsx"


def run(part, *arguments):
    """What bench_editing told of a part, and the memory in MB wherever it asked for it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        command = [root / "build/release/tests/bench_editing", part, folder, *map(str, arguments)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        memory = []
        last = ""
        for line in process.stdout:
            if line.strip() == "memory":
                memory.append(pages.tree_memory(process.pid))
            last = line
        if process.wait() != 0:
            raise SystemExit(f"bench_editing {part} failed")
        return json.loads(last), memory


figures, _ = run("typing", scene, edits)
print(f"a scene of 320 lines, {edits} edits")
pages.row("key in the code to painted frame", figures["typed"], "ms", "p95 under 50 ms")
pages.row("change in the inspector to painted frame", figures["changed"], "ms", "p95 under 33 ms")

opened = []
for _ in range(5):
    figures, _ = run("timeline", scene, 400)
    opened.append(figures["opened"])
print("2000 scenes")
pages.row("opening to the first paint of clips", opened, "ms", "under 500 ms")
pages.row("paint of the timeline, zooming and scrolling", figures["paints"], "ms", "p95 under 8 ms")

figures, (before, after) = run("session", scene, 600)
stalls = sorted(figures["stalls"])
print("600 edits, as many as ten minutes have")
print(f"  stalls of the GUI thread: p99 {stalls[round(0.99 * (len(stalls) - 1))]:.1f} ms, longest {stalls[-1]:.1f} ms   target p99 under 16 ms")
print(f"  memory: {before:.0f} MB, then {after:.0f} MB: {100 * (after / before - 1):+.1f} %   target under 10 %")
