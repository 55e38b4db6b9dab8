import type { ProblemLog } from '../player/problems';
import type { Renderer } from '../player/renderer';
import { sceneIndexAt, type PlayerStore } from '../player/store';
import type { Measurement } from '../protocol';
import { Look } from './look';
import { missingFonts } from './missing-fonts';
import { reported, snapshot, standsIn, type Snapshot } from './texts';

/** A neighbour that is not whole after so many milliseconds has no text at rest. */
const patience = 500;

/** Three frames of the scene, the asked one among them: its neighbours, or the nearest ones at the scene's ends. */
function framesAround(frame: number, from: number, length: number): number[] {
  const last = from + length - 1;
  const first = Math.max(from, Math.min(frame - 1, last - 2));
  return [first, first + 1, first + 2].filter((other) => other <= last && other !== frame);
}

/** The texts of the frame that is shown, and is again when this resolves. What fails at a neighbour is that frame's problem. */
export async function measure(
  frame: number,
  store: PlayerStore,
  renderer: Renderer,
  problems: ProblemLog,
): Promise<Measurement> {
  const { scenes, project } = store.get();
  const scene = scenes[sceneIndexAt(scenes, frame)];
  if (!project || !scene) return { texts: [], missingFonts: [] };
  const look = () => snapshot(new Look(document.getElementById('picture') as HTMLElement, project));

  const others: Snapshot[][] = [];
  for (const other of framesAround(frame, scene.from, scene.durationInFrames)) {
    const isWhole = await problems
      .during(() => renderer.show(other, false, patience))
      .then(
        () => true,
        () => false,
      );
    others.push(isWhole ? look().texts : []);
  }
  await problems.during(() => renderer.show(frame));
  const now = look();
  const atRest = (text: Snapshot) => text.solid && others.every((texts) => standsIn(text, texts));
  return {
    texts: now.texts.flatMap((text) => reported(text, atRest(text))),
    missingFonts: missingFonts(now.runs),
  };
}
