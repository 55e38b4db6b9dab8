"""From Enter to the first and the fifth scene: the warm window and the cold command line, stalls of the GUI thread, memory.

generate.py ROOT [RUNS]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

import pages

root = pathlib.Path(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
program = root / "build/release/app/pagereel"
window = root / "build/release/tests/bench_window"


def cold(address, folder):
    """Seconds from process start to the first and last scene, and the peak memory in MB."""
    begun = time.monotonic()
    process = subprocess.Popen(
        [program, "generate", address, "--out", os.path.join(folder, "cold.pagereel"), "--overwrite", "--events"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    peak = [0.0]

    def watch():
        while process.poll() is None:
            peak[0] = max(peak[0], pages.tree_memory(process.pid))
            time.sleep(0.1)

    watcher = threading.Thread(target=watch)
    watcher.start()
    times = []
    for line in process.stdout:
        if json.loads(line)["type"] == "sceneCompleted":
            times.append(time.monotonic() - begun)
    watcher.join()
    if process.wait() != 0 or len(times) < 5:
        raise SystemExit(f"generate {address} did not give five scenes")
    return times[0], times[4], peak[0]


def warm(address, count):
    """What the window told of `count` runs after one to warm up: lists of seconds and of stalls in ms."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    told = subprocess.run([window, address, str(count)], capture_output=True, text=True, env=environment, check=True)
    return json.loads(told.stdout)


def row(name, values, unit, target):
    median, high = pages.summary(values)
    print(f"  {name:<34} median {median:8.2f} {unit}   p95 {high:8.2f} {unit}   target {target}")


with pages.served(root) as addresses, tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_DATA_HOME"] = folder
    os.environ["XDG_CONFIG_HOME"] = folder
    for name, address in {"sample": "sample", **addresses}.items():
        print(name)
        figures = warm(address, runs)
        row("warm: Enter to first scene", figures["first"], "s", "2 s")
        row("warm: Enter to fifth scene", figures["fifth"], "s", "4 s")
        gaps = figures["stalls"]
        longest = max(gaps, default=0)
        high = sorted(gaps)[round(0.99 * (len(gaps) - 1))] if gaps else 0
        print(f"  {'warm: stalls of the GUI thread':<34} longest {longest:.1f} ms   p99 {high:.1f} ms   target 50 ms, 16 ms (20 while loading)")
        print(f"  {'window: start to usable':<34} {figures['usable']:.2f} s   target 1 s")
        measured = [cold(address, folder) for _ in range(runs)]
        row("cold: start to first scene", [m[0] for m in measured], "s", "3 s")
        row("cold: start to fifth scene", [m[1] for m in measured], "s", "5 s")
        row("cold: peak memory", [m[2] for m in measured], "MB", "-")
