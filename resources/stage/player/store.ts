import { flushSync } from 'react-dom';

import type { StageProject } from '../protocol';
import type { LiveScene } from '../scenes/library';

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
  /** Rises when other fonts come: everything is mounted anew. */
  fontsEpoch: number;
  /** Rises when a scene that failed is to be tried again. */
  attempt: number;
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
    fontsEpoch: 0,
    attempt: 0,
  };

  readonly get = (): PlayerState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PlayerState>): void {
    this.current = { ...this.current, ...change };
    this.commit();
  }

  /** Brings what components have asked for meanwhile onto the page. */
  commit(): void {
    flushSync(() => this.listeners.forEach((listener) => listener()));
  }
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

/** The frame inside of a scene; what lies outside is held at its ends. */
export const frameIn = (scene: LiveScene, frame: number): number =>
  Math.min(Math.max(frame - scene.from, 0), scene.durationInFrames - 1);
