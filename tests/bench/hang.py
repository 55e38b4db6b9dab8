"""How soon a good scene is painted again after another one hung the stage.

hang.py ROOT [RUNS]
"""

import pathlib
import sys

import pages

root = pathlib.Path(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 10

figures = pages.stage(root, "hang", runs)
print(f"a scene that never returns, {runs} runs")
pages.row("until it is marked", figures["noticed"], "ms", "2000 ms")
pages.row("until a good scene is painted", figures["painted"], "ms", "under 3000 ms")
