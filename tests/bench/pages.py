"""Development pages on loopback, and small helpers that the benches share."""

import contextlib
import functools
import http.server
import os
import pathlib
import statistics
import threading

PAGES = {
    "creative": "node_modules/startbootstrap-creative/dist/index.html",
    "new-age": "node_modules/startbootstrap-new-age/dist/index.html",
    "material-kit": "node_modules/material-kit/examples/landing-page.html",
}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(root):
    """Name → address of each development page, while the block runs."""
    servers = []
    addresses = {}
    for name, path in PAGES.items():
        file = pathlib.Path(root, path)
        # The package's own folder, so that a page finds what it links to.
        package = pathlib.Path(root, *pathlib.Path(path).parts[:2])
        folder = package if (package / "examples").exists() else file.parent
        handler = functools.partial(_Quiet, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        addresses[name] = f"http://127.0.0.1:{server.server_port}/{file.relative_to(folder)}"
    try:
        yield addresses
    finally:
        for server in servers:
            server.shutdown()


def summary(values):
    """Median and 95th percentile of a list of numbers."""
    ordered = sorted(values)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def tree_memory(pid):
    """Proportional memory of a process and all its children, MB."""
    total = 0
    waiting = [pid]
    while waiting:
        process = waiting.pop()
        try:
            for line in pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
            for task in os.listdir(f"/proc/{process}/task"):
                waiting += map(int, pathlib.Path(f"/proc/{process}/task/{task}/children").read_text().split())
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return total / 1024
