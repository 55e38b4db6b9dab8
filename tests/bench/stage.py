"""Size of the stage bundle, and the time from a page's creation to its first painted frame.

stage.py ROOT [PROCESSES [PAGES IN EACH]]
"""

import gzip
import pathlib
import sys

import pages

root = pathlib.Path(sys.argv[1])
processes = int(sys.argv[2]) if len(sys.argv) > 2 else 5
count = int(sys.argv[3]) if len(sys.argv) > 3 else 6

print("stage bundle")
folder = root / "build/release/resources/bundle/stage"
for file in sorted(path for path in folder.rglob("*") if path.suffix in {".js", ".html"}):
    data = file.read_bytes()
    print(f"  {str(file.relative_to(folder)):<44} {len(data) / 1024:8.0f} KB   {len(gzip.compress(data)) / 1024:8.0f} KB compressed")
runs = [pages.stage(root, "start", count) for _ in range(processes)]
print("page creation to first painted frame")
pages.row("first page of a process", [run["first"] for run in runs], "ms")
pages.row("later pages", [time for run in runs for time in run["later"][1:]], "ms")
