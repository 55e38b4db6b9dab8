"""The same scenes by our stage and by Remotion's own renderer: similarity (SSIM) of five frames of each.

parity.py ROOT [FRAMES OF EACH]

The scenes are those of the sample site in three styles and those of tests/parity/frames/scenes, taken into one project and
exported as a Remotion folder. Needs a Chromium (apt-get install chromium-headless-shell) and installs Remotion into
build/bench-remotion the first time. Pictures stay in build/bench-remotion/parity.
"""

import pathlib
import re
import shutil
import subprocess
import sys

import pages
import remotion

root = pathlib.Path(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 5
program = root / "build/release/app/pagereel"
enough = 0.98
enough_for_gradients = 0.97


def pagereel(*arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"pagereel {arguments[0]} failed: {done.stderr[-1000:]}")


def similarity(one, other):
    """SSIM of two pictures, 1 for the same."""
    done = subprocess.run(
        ["ffmpeg", "-hide_banner", "-i", one, "-i", other, "-lavfi", "ssim", "-f", "null", "-"], capture_output=True, text=True
    )
    found = re.search(r"SSIM .*All:([\d.]+)", done.stderr)
    return float(found.group(1)) if found else 0


folder = remotion.installed(root)
work = folder / "parity"
shutil.rmtree(work, ignore_errors=True)
(work / "ours").mkdir(parents=True)
(work / "theirs").mkdir()
samples = []
for seed, style in enumerate(["minimal", "dynamic", "bold"]):
    samples.append(work / f"{style}.pagereel")
    pagereel("generate", "sample", "--style", style, "--seed", seed + 1, "--out", samples[-1])
project = work / "all.pagereel"
pagereel("import", *samples, *sorted((root / "tests/parity/frames/scenes").glob("*.tsx")), "--frames", 90, "--out", project)
pagereel("export", project, "--format", "remotion", "--out", work / "folder")
entry = next(path for path in [work / "folder/src/index.ts", work / "folder/src/index.tsx"] if path.exists())

ours = pages.stage(root, "frames", project, count, work / "ours")["scenes"]
theirs = remotion.run(root, "stills.mjs", folder, entry, count, work / "theirs", remotion.chromium())["scenes"]
if len(ours) != len(theirs):
    raise SystemExit(f"{len(ours)} scenes here, {len(theirs)} compositions there")

print(f"{'scene':<44} lowest   mean of {count} frames")
wrong = 0
for i, (mine, other) in enumerate(zip(ours, theirs)):
    values = [similarity(work / f"ours/{i}-{frame}.png", work / f"theirs/{i}-{frame}.png") for frame in mine["frames"]]
    target = enough_for_gradients if "gradient" in mine["name"].lower() else enough
    bad = min(values) < target
    wrong += bad
    note = f"   below {target}" if bad else ""
    error = f"   {other['errors'][0]}" if other["errors"] else ""
    print(f"{i:>3} {mine['name']:<40} {min(values):.4f}   {sum(values) / len(values):.4f}{note}{error}")
print(f"{len(ours) - wrong} of {len(ours)} scenes are alike")
sys.exit(1 if wrong else 0)
