// What the program says to the stage page and what the page says back. The C++ side is ui/browser/StagePage.
//
// The program calls `window.pagereelStage.call(id, method, params)` in the main world; the page answers with one message
// `{id, result}` or `{id, error}`. Messages travel as `CustomEvent('pagereel-message', {detail: json})` on `document`, which the
// bridge script in the application world forwards over the web channel. All values are JSON.
//
// Frames count from 0; pixels are those of the composition; `atRest` is defined in the command line's contract.

import type { Brand } from '../templates/kit/brand';

export interface StageProject {
  fps: number;
  width: number;
  height: number;
  brand: Brand;
}

export interface StageScene {
  id: string;
  name: string;
  code: string;
  props: Record<string, unknown>;
  durationInFrames: number;
}

export interface SceneProblem {
  sceneId: string;
  phase: 'compile' | 'render';
  message: string;
  /** 1-based; 0 where it is not known. */
  line: number;
  column: number;
  /** Of the scene; -1 at compile time. */
  frame: number;
}

/** A run of text on screen. */
export interface MeasuredText {
  text: string;
  box: Box;
  /** Computed colour as #rrggbb, composited with its own alpha over nothing. */
  color: string;
  fontSize: number;
  atRest: boolean;
  /** Leaves the box that clips it, or the picture. */
  overflows: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Measurement {
  frame: number;
  texts: MeasuredText[];
  problems: SceneProblem[];
  /** Families that the scene asks for and that are not there. */
  missingFonts: string[];
}

/** Method name → its parameters and its result. */
export interface StageMethods {
  setProject: { params: StageProject; result: null };
  /** The whole timeline in order. Scenes that did not change keep their state; changed ones are compiled anew. */
  setScenes: { params: { scenes: StageScene[] }; result: { problems: SceneProblem[]; durationInFrames: number } };
  seek: { params: { frame: number }; result: null };
  play: { params: Record<string, never>; result: null };
  pause: { params: Record<string, never>; result: null };
  setLoop: { params: { loop: boolean }; result: null };
  /**
   * Shows the frame of the timeline and paints `tag` below the picture, in the same task. Resolves when fonts, images and
   * delayRender handles of that frame are there (at most 10 s; the error names what was waited for). `hideText` makes all text
   * transparent, so that what is behind it can be looked at.
   */
  renderFrame: { params: { frame: number; tag: number; hideText?: boolean }; result: { problems: SceneProblem[] } };
  /** Shows frame-1, frame and frame+1 (as far as they exist) and measures the texts of `frame`. */
  measure: { params: { frame: number }; result: Measurement };
}

/** What the page tells by itself: `{event: name, data}`. */
export interface StageEvents {
  ready: Record<string, never>;
  /** While playing, at most once a painted frame. */
  frame: { frame: number };
  playing: { playing: boolean };
  /** A scene fails, at compile time or at a frame; told once until its code changes. */
  sceneProblem: SceneProblem;
}

/**
 * The tag: rows `height` to `height + 7` of the page, 48 cells of `width / 48` pixels: 24 bits of the number, the highest first,
 * white for 1 and black for 0, then the same 24 bits inverted.
 */
export const TAG_BITS = 24;
export const TAG_ROWS = 8;
