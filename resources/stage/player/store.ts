import { flushSync } from 'react-dom';

import type { StageProject } from '../protocol';
import type { LiveScene } from '../scenes/library';

/** So many frames before a cut the next scene is mounted, unseen, so that its pictures are there. */
const warmUp = 30;

export interface PlayerState {
  /** Null until the brand's fonts are there: scenes measure their texts when they are mounted. */
  project: StageProject | null;
  scenes: LiveScene[];
  /** Of the timeline. May lie past its end: then its last frame is shown. */
  frame: number;
  playing: boolean;
  /** A player fits the picture into the window; a renderer puts it at the top left, with the tag below. */
  rendering: boolean;
  hideText: boolean;
  /** Nothing is mounted until a frame is asked for: a scene begins with the frame, and by the clock, that it is wanted at. */
  held: boolean;
  /** Rises when other fonts come: everything is mounted anew. */
  fontsEpoch: number;
  /** Rises when a scene that failed is to be tried again. */
  attempt: number;
}

/** Hears of what the player does: another scene is brought onto the page after `beforeOthers`, which names the one that was there. */
export interface Watch {
  /** With the scenes that will be on the page. */
  beforeCommit(scenes: LiveScene[]): void;
  afterCommit(scenes: LiveScene[]): void;
  beforeOthers(sceneId: string): void;
  afterOthers(sceneId: string): void;
}

/** The state that the page shows; every change is on the page when `set` returns. */
export class PlayerStore {
  private listeners = new Set<() => void>();
  private current: PlayerState = {
    project: null,
    scenes: [],
    frame: 0,
    playing: false,
    rendering: false,
    hideText: false,
    held: true,
    fontsEpoch: 0,
    attempt: 0,
  };

  readonly get = (): PlayerState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  watch: Watch = { beforeCommit: () => {}, afterCommit: () => {}, beforeOthers: () => {}, afterOthers: () => {} };

  set(change: Partial<PlayerState>): void {
    const before = mounted(this.current);
    const next = { ...this.current, ...change };
    const after = mounted(next).map(({ scene }) => scene);
    const fresh = after.find(({ id }) => !before.some((known) => known.scene.id === id));
    if (fresh && before.length > 0) this.watch.beforeOthers(before[0].scene.id);
    this.current = next;
    this.watch.beforeCommit(after);
    this.commit();
    this.watch.afterCommit(after);
    if (fresh) this.watch.afterOthers(fresh.id);
  }

  /** Brings what components have asked for meanwhile onto the page. */
  commit(): void {
    flushSync(() => this.listeners.forEach((listener) => listener()));
  }
}

export interface Mounted {
  scene: LiveScene;
  shown: boolean;
  /** Of the scene's own time. */
  frame: number;
  /** Holds its last frame while the next one comes in over it. */
  leaves: boolean;
}

/**
 * The scenes that are on the page, from the bottom up: the one that goes while a transition plays, the one under the frame, and near a
 * cut, while playing, the next one, unseen.
 */
export function mounted({ scenes, frame, playing, held }: PlayerState): Mounted[] {
  const index = sceneIndexAt(scenes, frame);
  if (index === -1 || held) return [];
  const current = scenes[index];
  const list = [{ scene: current, shown: true, frame: ownFrame(current, frame), leaves: false }];
  const before = scenes[index - 1];
  if (before && current.transition.kind !== 'cut' && frameIn(current, frame) < current.transition.frames)
    list.unshift({ scene: before, shown: true, frame: ownFrame(before, frame), leaves: true });
  const next = scenes[index + 1];
  if (playing && next && frame >= next.from - warmUp)
    list.push({ scene: next, shown: false, frame: ownFrame(next, frame), leaves: false });
  return list;
}

export function lengthOf(scenes: LiveScene[]): number {
  const last = scenes.at(-1);
  return last ? last.from + last.durationInFrames : 0;
}

/** The scene under a frame, the last one past the end; -1 where there is none. */
export function sceneIndexAt(scenes: LiveScene[], frame: number): number {
  const index = scenes.findIndex((scene) => frame < scene.from + scene.durationInFrames);
  return index === -1 ? scenes.length - 1 : index;
}

/** The frame inside of what is shown of a scene; what lies outside is held at its ends. */
export const frameIn = (scene: LiveScene, frame: number): number =>
  Math.min(Math.max(frame - scene.from, 0), scene.durationInFrames - 1);

/** The frame that a scene is told: of its own time, of which a part may be shown. */
export const ownFrame = (scene: LiveScene, frame: number): number => scene.part.firstFrame + frameIn(scene, frame);
