"""From a changed scene of 300 lines to its painted frame, beside Remotion Studio's fast refresh of the same edit.

edit.py ROOT [EDITS [EDITS IN THE STUDIO]]

Needs a Chromium (apt-get install chromium-headless-shell) and installs Remotion into build/bench-remotion the first time.
"""

import pathlib
import statistics
import sys

import pages
import remotion

root = pathlib.Path(sys.argv[1])
edits = int(sys.argv[2]) if len(sys.argv) > 2 else 100
studio_edits = int(sys.argv[3]) if len(sys.argv) > 3 else 12
scene = root / "tests/bench/stage/edited-scene.tsx"

ours = pages.stage(root, "edit", scene, edits)
print(f"edit to painted frame, {ours['lines']} lines, {edits} edits")
pages.row("stage, proved by the frame's tag", ours["tagged"], "ms", "p95 under 50 ms")
pages.row("window's player, proved by its pixels", ours["visible"], "ms")
theirs = remotion.run(root, "studio.mjs", remotion.installed(root), scene, studio_edits, remotion.chromium())["times"]
pages.row('Remotion Studio, to "fast refreshed"', theirs, "ms")
factor = statistics.median(theirs) / statistics.median(ours["tagged"])
print(f"  {factor:.0f} times as fast by the medians   target 15")
