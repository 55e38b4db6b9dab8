"""From a seek to its painted frame, and frames dropped while playing, in the five scenes of the sample site at 1080p.

seek.py ROOT [SEEKS [SECONDS OF EACH SCENE]]
"""

import pathlib
import sys

import pages

root = pathlib.Path(sys.argv[1])
seeks = int(sys.argv[2]) if len(sys.argv) > 2 else 500
seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 10

with pages.sample_project(root) as project:
    figures = pages.stage(root, "seek", project, seeks)
    print(f"seek to painted frame, {figures['scenes']} scenes, {seeks} random seeks")
    pages.row("proved by the frame's tag", figures["seek"], "ms")
    played = pages.stage(root, "play", project, seconds)["scenes"]
    print("playback at 1080p, 30 frames a second")
    for scene in played:
        print(f"  {scene['name']:<44} {scene['frames'] - scene['shown']:4} of {scene['frames']} frames dropped")
    frames = sum(scene["frames"] for scene in played)
    dropped = frames - sum(scene["shown"] for scene in played)
    print(f"  {'all':<44} {dropped:4} of {frames} dropped: {300 * dropped / frames:.1f} in 10 s")
