"""Development pages on loopback, and small helpers that the benches share."""

import contextlib
import functools
import http.server
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import threading

PAGES = {
    "creative": "node_modules/startbootstrap-creative/dist/index.html",
    "new-age": "node_modules/startbootstrap-new-age/dist/index.html",
    "material-kit": "node_modules/material-kit/examples/landing-page.html",
}


class Quiet(http.server.SimpleHTTPRequestHandler):
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
        handler = functools.partial(Quiet, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        addresses[name] = f"http://127.0.0.1:{server.server_port}/{file.relative_to(folder)}"
    try:
        yield addresses
    finally:
        for server in servers:
            server.shutdown()


def serve(folder):
    """A server of the folder, and its address."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


def development_pages(root):
    """(truth, folder, path) of each page whose package is installed."""
    for truth in json.loads((root / "tests/sites/truth.json").read_text()):
        kind, name, *_, path = truth["get"].split()
        folder = root / "node_modules" / name.rsplit("@", 1)[0] if kind == "npm" else pathlib.Path("/usr/share/doc", name)
        if (folder / path).exists():
            yield truth, folder, path
        else:
            print(f"  {truth['id']}: not installed")


def stage(root, *arguments):
    """What tests/bench/stage measures, as a value."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [root / "build/release/tests/bench_stage", *map(str, arguments)]
    told = subprocess.run(command, capture_output=True, text=True, env=environment)
    if told.returncode != 0:
        raise SystemExit(f"bench_stage {arguments[0]} failed: {told.stderr[-500:]}")
    return json.loads(told.stdout)


@contextlib.contextmanager
def sample_project(root):
    """The five scenes of the sample site, while the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sample.pagereel")
        program = root / "build/release/app/pagereel"
        subprocess.run([program, "generate", "sample", "--out", path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield path


def row(name, values, unit, target="-"):
    """One line of a bench's table."""
    median, high = summary(values)
    print(f"  {name:<44} median {median:8.1f} {unit}   p95 {high:8.1f} {unit}   target {target}", flush=True)


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
