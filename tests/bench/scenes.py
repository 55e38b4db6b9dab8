"""How well the templates bear every brand, content and shape, and how far the development pages' videos differ.

scenes.py ROOT [templates=ID,…] [variations=ID,…] [pages]

Every template with every sample in three shapes, looked at at each tenth frame. Then, or with `pages` alone, the videos of the
development pages: which templates two of them share, and whether each text at rest stands on the page. `templates=` and `variations=`
take a part of the first.
"""

import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import pages

root = pathlib.Path(sys.argv[1])
options = dict(argument.split("=", 1) for argument in sys.argv[2:] if "=" in argument)
program = root / "build/release/app/pagereel"
bench = root / "build/release/tests/bench_scenes"
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
shapes = ["16:9", "9:16", "1:1"]
large = 48  # pixels at 1080p: from here on a contrast of 3 is enough


def run(*arguments):
    done = subprocess.run([bench, *map(str, arguments)], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"bench_scenes {arguments[0]} failed: {done.stderr[-500:]}")
    return done.stdout


def checked(shape):
    filters = [f"aspects={shape}"]
    filters += [f"ids={options['templates']}"] if "templates" in options else []
    filters += [f"variations={options['variations']}"] if "variations" in options else []
    told = run("check", root / "resources/templates", root / "tests/bench/scenes/samples.json", *filters)
    return [json.loads(line) for line in told.splitlines()]


def faults(scene):
    """What is wrong with a scene, by kind."""
    contrast = scene.get("contrast", 21)
    found = {
        "error": scene["errors"],
        "text cut": scene["overflow"],
        "blank frame": [frame for frame in scene["blank"] if frame > scene["frames"] * 0.1],
        "low contrast": [contrast] if contrast < (3 if scene.get("contrastSize", 0) >= large else 4.5) else [],
        "text never at rest": scene["neverAtRest"],
        "frames alike": scene["alike"],
    }
    return {kind: what for kind, what in found.items() if what}


def bench_templates():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        scenes = list(itertools.chain.from_iterable(pool.map(checked, shapes)))
    counts = collections.Counter()
    for scene in scenes:
        for kind, what in faults(scene).items():
            counts[kind] += 1
            print(f"  {scene['template']} {scene['aspect']} {scene['variation']} on {scene['ground']}: {kind} {what[:2]}")
    templates = {scene["template"] for scene in scenes}
    variations = {scene["variation"] for scene in scenes}
    print(f"{len(scenes)} scenes of {len(templates)} templates in {len(shapes)} shapes with {len(variations)} contents and brands")
    for kind in ["error", "text cut", "low contrast", "text never at rest", "blank frame", "frames alike"]:
        print(f"  scenes with {kind:<20} {counts[kind]:4}   target 0")


def letters(text):
    return re.sub(r"\W|_", "", text.casefold())


def neutral(name, host):
    """The phrases of pipeline/story/NeutralPhrases.cpp."""
    source = (root / "pipeline/story/NeutralPhrases.cpp").read_text()
    phrases = re.findall(r'QStringLiteral\("(.*?)"\)', source)
    return [phrase.replace("%1", word) for phrase in phrases for word in [name, host]] + [name, host]


def bench_pages():
    videos = {}
    with tempfile.TemporaryDirectory() as folder:
        for truth, site, path in pages.development_pages(root):
            server, address = pages.serve(site)
            project = pathlib.Path(folder, truth["id"] + ".pagereel")
            subprocess.run([program, "generate", address + path, "--out", project], check=True, capture_output=True)
            server.shutdown()
            info = json.loads(subprocess.run([program, "info", project], check=True, capture_output=True, text=True).stdout)
            told = json.loads(run("texts", project))
            said = [letters(text) for text in told["said"]] + [
                letters(text) for text in neutral(info["brand"]["name"]["value"], info["brand"].get("host", ""))
            ]
            shown = [text for scene in told["scenes"] for text in scene["texts"]]
            strange = [text for text in shown if not any(letters(text) in one for one in said)]
            for text in strange:
                print(f"  {truth['id']}: “{text}” is not on the page")
            videos[truth["id"]] = ([scene["template"] for scene in info["scenes"]], len(shown), len(strange))
    for id, (templates, shown, strange) in videos.items():
        print(f"  {id:<14} {shown - strange:3} of {shown:3} texts are the page's   {' '.join(templates)}")
    shared = {pair: len(set(videos[pair[0]][0]) & set(videos[pair[1]][0])) for pair in itertools.combinations(videos, 2)}
    close = [f"{a} and {b}: {count}" for (a, b), count in shared.items() if count > 2]
    print(f"{len(videos)} pages: two videos share {max(shared.values(), default=0)} templates at most (target 2) {'; '.join(close)}")
    used = {template for templates, _, _ in videos.values() for template in templates}
    print(f"  {len(used)} templates are used")


if "pages" not in sys.argv[2:]:
    bench_templates()
bench_pages()
