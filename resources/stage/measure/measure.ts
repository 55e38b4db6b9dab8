import type { ProblemLog } from '../player/problems';
import type { Renderer } from '../player/renderer';
import { sceneIndexAt, type PlayerStore } from '../player/store';
import type { Measurement } from '../protocol';
import { Look } from './look';
import { missingFonts } from './missing-fonts';
import { reported, snapshot, standsIn, type Snapshot } from './texts';

/** Three frames of the scene, the asked one among them: its neighbours, or the nearest ones at the scene's ends. */
function framesAround(frame: number, from: number, length: number): number[] {
  const last = from + length - 1;
  const first = Math.max(from, Math.min(frame - 1, last - 2));
  return [first, first + 1, first + 2].filter((other) => other <= last && other !== frame);
}

export async function measure(
  frame: number,
  store: PlayerStore,
  renderer: Renderer,
  problems: ProblemLog,
): Promise<Measurement> {
  const { scenes, project } = store.get();
  const scene = scenes[sceneIndexAt(scenes, frame)];
  if (!project || !scene) return { frame, texts: [], problems: [], missingFonts: [] };
  const look = () => snapshot(new Look(document.getElementById('picture') as HTMLElement, project));

  // First of all, so that what fails once (a picture that cannot be loaded) is told.
  const found = await problems.during(() => renderer.show(frame));
  const others: Snapshot[][] = [];
  for (const other of framesAround(frame, scene.from, scene.durationInFrames)) {
    // What fails at a neighbour is that frame's problem.
    await problems.during(() => renderer.show(other));
    others.push(look().texts);
  }
  await problems.during(() => renderer.show(frame));
  const now = look();
  const atRest = (text: Snapshot) => text.solid && others.every((texts) => standsIn(text, texts));
  return {
    frame,
    texts: now.texts.flatMap((text) => reported(text, atRest(text))),
    problems: found,
    missingFonts: missingFonts(now.runs),
  };
}
