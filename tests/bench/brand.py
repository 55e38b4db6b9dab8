"""How right the brand profile is, field by field: the development pages, side by side with dembrandt, the pages of traps, and those
of each manner in which sites are built.

brand.py ROOT [ID…]

Without dembrandt's figures where no Chromium is installed (apt-get install chromium-headless-shell); dembrandt itself is installed into
build/bench-dembrandt the first time.
"""

import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import colors
import pages
import remotion

root = pathlib.Path(sys.argv[1])
wanted = sys.argv[2:]
program = root / "build/release/app/pagereel"
fields = ["name", "primary", "first five", "headline", "action", "heading font", "body font", "logo", "features"]
# What dembrandt reads.
theirs = ["name", "primary", "first five", "action", "heading font", "body font", "logo"]

Reading = collections.namedtuple("Reading", "name primary palette headline action heading body system logo features seconds sure", defaults=[{}])


def small_pages(name):
    """Those of tests/sites/NAME.json."""
    for truth in json.loads((root / f"tests/sites/{name}.json").read_text()):
        yield truth, root / "tests/sites" / name, truth["page"]


def value(found, default=None):
    return found["value"] if found else default


def confidence(found):
    return found["confidence"] if found else None


def by_pagereel(address):
    begun = time.monotonic()
    told = subprocess.run([program, "brand", address], capture_output=True, text=True)
    seconds = time.monotonic() - begun
    if told.returncode != 0:
        print(f"  {address}: {told.stderr.strip()}")
        return None
    brand = json.loads(told.stdout)
    fonts = brand["fonts"]
    return Reading(
        name=value(brand["name"]),
        primary=value(brand["colors"]["primary"]),
        palette=[value(one) for one in brand["colors"]["palette"]][:5],
        headline=value(brand["headline"]),
        action=brand["ctas"][0]["label"] if brand["ctas"] else None,
        heading=value(fonts["heading"]),
        body=value(fonts["body"]),
        system={role for role in fonts if fonts[role] and fonts[role]["source"] == "system"},
        logo=value(brand["logo"], {}).get("url"),
        features=len(brand["features"]),
        seconds=seconds,
        sure={
            "name": confidence(brand["name"]),
            "primary": confidence(brand["colors"]["primary"]),
            "headline": confidence(brand["headline"]),
            "action": confidence((brand["ctas"] or [None])[0]),
            "heading font": confidence(fonts["heading"]),
            "body font": confidence(fonts["body"]),
            "logo": confidence(brand["logo"]),
            "features": confidence((brand["features"] or [None])[0]),
        },
    )


def by_dembrandt(command, endpoint, address):
    begun = time.monotonic()
    environment = dict(os.environ, BROWSER_CDP_ENDPOINT=endpoint)
    told = subprocess.run([*command, address, "--json-only"], capture_output=True, text=True, env=environment)
    seconds = time.monotonic() - begun
    try:
        brand = json.loads(told.stdout)
    except ValueError:
        return None
    styles = brand["typography"]["styles"]
    heading = [style for style in styles if style["context"] in ("display", "heading-1", "hero")] or styles
    body = [style for style in styles if style["context"] == "body"] or styles
    buttons = [button.get("text") for button in brand["components"]["buttons"] if button.get("text")]
    family = lambda list_: list_[0]["family"] if list_ else None
    return Reading(
        name=brand["siteName"],
        primary=colors.hex_of(brand["colors"]["semantic"].get("primary")),
        palette=[one["normalized"] for one in brand["colors"]["palette"]][:5],
        headline=None,
        action=buttons[0] if buttons else None,
        heading=family(heading),
        body=family(body),
        system={role for role, found in (("heading", heading), ("body", body)) if family(found) in colors.system_families},
        logo=(brand["logo"] or {}).get("url"),
        features=0,
        seconds=seconds,
    )


def same(accepted, text):
    return text is not None and text.casefold().strip() in [one.casefold() for one in accepted]


def is_logo(truth, url):
    if truth is None:
        return url is None
    if url is None:
        return False
    return url.startswith("data:") if truth == "inline" else url.split("?")[0].endswith(truth)


def is_primary(truth, color):
    # A neutral brand is right without a colour, too.
    if color is None:
        return truth.get("neutral", False)
    return any(colors.is_near(color, one) for one in truth["primary"])


def verdict(truth, reading):
    """Field → (right, what was said, what is true)."""
    font = lambda role, said: role in reading.system if truth[role[0] + "font"] == "system" else said == truth[role[0] + "font"]
    said = {
        "name": (same(truth["brand"], reading.name), reading.name, truth["brand"]),
        "primary": (is_primary(truth, reading.primary), reading.primary, truth["primary"]),
        "first five": (any(is_primary(truth, one) for one in reading.palette), reading.palette, truth["primary"]),
        "headline": (same([truth["headline"]], reading.headline), reading.headline, truth["headline"]),
        "action": (same(truth["cta"], reading.action) if truth["cta"] else reading.action is None, reading.action, truth["cta"]),
        "heading font": (font("heading", reading.heading), reading.heading, truth["hfont"]),
        "body font": (font("body", reading.body), reading.body, truth["bfont"]),
        "logo": (is_logo(truth["logo"], reading.logo), (reading.logo or "none")[:60], truth["logo"]),
        "features": (abs(reading.features - truth["features"]) <= 1, reading.features, truth["features"]),
    }
    return said


def table(title, kept, results):
    print(f"\n{title}")
    print(f"  {'':<24}" + "".join(f"{field:>13}" for field in kept) + f"{'seconds':>10}")
    counts = collections.Counter()
    misses = []
    for identity, found, seconds in results:
        marks = ["-" if found is None else "yes" if found[field][0] else "NO" for field in kept]
        print(f"  {identity:<24}" + "".join(f"{mark:>13}" for mark in marks) + f"{seconds:>10.1f}")
        for field in kept if found else []:
            counts[field] += found[field][0]
            if not found[field][0]:
                misses.append(f"  {identity}, {field}: {found[field][1]!r}, but it is {found[field][2]!r}")
    median, _ = pages.summary([seconds for *_, seconds in results])
    print(f"  {f'right of {len(results)}':<24}" + "".join(f"{counts[field]:>13}" for field in kept) + f"{median:>10.1f}  median")
    print("\n".join(misses))


# Field → (confidence, right) of every value found, over all pages.
certainty = collections.defaultdict(list)


def calibration():
    """How often what is said with a confidence is right."""
    edges = [0, 0.5, 0.7, 0.8, 0.9, 1.01]
    print("\nright of all values with a confidence of")
    print(f"  {'':<14}" + "".join(f"{f'{low} to {min(high, 1)}':>14}" for low, high in zip(edges, edges[1:])))
    for field, values in certainty.items():
        cells = [[right for sure, right in values if low <= sure < high] for low, high in zip(edges, edges[1:])]
        print(f"  {field:<14}" + "".join(f"{f'{sum(cell)} of {len(cell)}' if cell else '-':>14}" for cell in cells))


def read_all(list_of_pages, reader):
    results = []
    for truth, folder, path in list_of_pages:
        if wanted and truth["id"] not in wanted:
            continue
        server, address = pages.serve(folder)
        begun = time.monotonic()
        reading = reader(address + path)
        found = verdict(truth, reading) if reading else None
        results.append((truth["id"], found, reading.seconds if reading else time.monotonic() - begun))
        for field, sure in reading.sure.items() if reading else []:
            if sure is not None:
                certainty[field].append((sure, found[field][0]))
        server.shutdown()
    return results


def dembrandt():
    folder = root / "build/bench-dembrandt"
    if not (folder / "node_modules/dembrandt").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{ "private": true }')
        subprocess.run(
            ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "dembrandt@0.18.0"],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return ["node", folder / "node_modules/.bin/dembrandt"]


def beside_dembrandt(list_of_pages):
    command = dembrandt()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(
            [remotion.chromium(), "--headless", "--no-sandbox", "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"],
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            line = next(line for line in browser.stderr if "DevTools listening on" in line)
            endpoint = line.split("ws://")[1].split("/")[0]
            return read_all(list_of_pages, lambda address: by_dembrandt(command, f"http://{endpoint}", address))
        finally:
            os.killpg(browser.pid, 15)
            browser.wait()


known = list(pages.development_pages(root))
mine = read_all(known, by_pagereel)
if mine:
    table("the development pages, by Pagereel", fields, mine)
    if shutil.which("chromium-headless-shell") or shutil.which("chromium"):
        other = beside_dembrandt(known)
        table("the development pages, by dembrandt", theirs, other)
        ours, others = (pages.summary([seconds for *_, seconds in results])[0] for results in (mine, other))
        print(f"  {others / ours:.1f} times as fast as dembrandt at the median")
for name, title in {"traps": "pages of traps, by Pagereel", "manners": "pages of each manner of building sites, by Pagereel"}.items():
    if results := read_all(small_pages(name), by_pagereel):
        table(title, fields, results)
calibration()
