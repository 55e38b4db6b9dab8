import { sceneIndexAt, type PlayerState } from '../player/store';
import type { Box } from '../protocol';
import { area, bottom, right, union } from './geometry';
import { Look } from './look';
import { snapshot } from './texts';

const holds = (box: Box, x: number, y: number) => x >= box.x && x < right(box) && y >= box.y && y < bottom(box);

/** Of several texts that stand there the smallest. The picture is looked at as it is shown. */
export function textAt(x: number, y: number, { scenes, frame, project }: PlayerState) {
  const scene = scenes[sceneIndexAt(scenes, frame)];
  const picture = document.getElementById('picture');
  if (!project || !scene || !picture) return null;
  const [found] = snapshot(new Look(picture, project))
    .texts.map(({ text, lines }) => ({ sceneId: scene.id, text, box: union(lines) }))
    .filter(({ box }) => holds(box, x, y))
    .sort((a, b) => area(a.box) - area(b.box));
  return found ?? null;
}
