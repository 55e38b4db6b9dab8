// What the program says to the stage page and what the page says back. The C++ side is ui/browser/StagePage.
//
// The program calls `window.pagereelPage.call(id, method, params)` in the application world; the page answers with one message
// `{id, result}` or `{id, error}`. Both ways they travel as events on `document` whose names hold a secret (channel.ts): scenes,
// which share the page's world, neither hear nor forge them. All values are JSON.
//
// Frames count from 0; pixels are those of the composition; `atRest` is defined in the command line's contract.

import type { Brand } from '../templates/kit/brand';
import type { TrackShape } from '../remotion/src/sound';
import type { Transition } from '../remotion/src/transitions';

export interface StageProject {
  fps: number;
  width: number;
  height: number;
  brand: Brand;
  sound: Soundtrack | null;
}

/** What plays under the whole video. */
export interface Soundtrack extends TrackShape {
  asset: string;
}

export interface StageScene {
  id: string;
  name: string;
  code: string;
  props: Record<string, unknown>;
  durationInFrames: number;
  /** The asset that keeps the kit it was made with; empty for the program's own. */
  kit: string;
  /** How it comes in over the scene before. */
  transition: Transition;
  part: ScenePart;
}

/** Which part of a scene is shown: its code knows the whole alone. */
export interface ScenePart {
  /** Of the scene's own time, shown first. */
  firstFrame: number;
  /** How long its code runs for; 0: as long as it is shown. */
  wholeFrames: number;
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

export interface ShownCard {
  sceneId: string;
  /** As in SceneProblem. */
  line: number;
  shown: boolean;
}

/** What was assumed of a scene that works: whole sentences for the user. */
export interface SceneNote {
  sceneId: string;
  message: string;
}

/**
 * A text on screen: the words of a headline, its lines, its split letters together. Where parts of it have other colours or sizes,
 * the whole is told with those of its greatest part, and each other part again by itself. What is `aria-hidden` is decoration and
 * is left out, a copy laid over a text (a marker's) included: the text then has the copy's colour.
 */
export interface MeasuredText {
  text: string;
  box: Box;
  /** Where the letters in this colour are, line by line: contrast is judged inside of these. */
  rects: Box[];
  /** #rrggbb; the mean of the stops where a gradient shows through the letters. */
  color: string;
  /** Of the colour and of all that the text is inside of: below 1, what is behind shows through. */
  alpha: number;
  /** As drawn, in pixels of the composition. */
  fontSize: number;
  atRest: boolean;
  /** Its letters leave the picture, a box that clips them, or the box that was made for them. */
  overflows: boolean;
  /** A shadow or a glow is painted below its letters; it stays in a textless frame. */
  shadowed: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Measurement {
  texts: MeasuredText[];
  /** Families that the scene asks for and that are not there. */
  missingFonts: string[];
}

/**
 * How a frame is rendered: as it is; with its texts measured, too, together with the frames beside it in its scene (what is at rest
 * is the same in three); or with all text transparent, so that what is behind it can be seen.
 */
export type FrameKind = 'plain' | 'measured' | 'textless';

/** One prop as its schema has it. */
export interface SceneField {
  /** Empty for the items of a list. */
  name: string;
  kind: 'text' | 'number' | 'color' | 'switch' | 'choice' | 'image' | 'list' | 'group';
  /** Its default, or what a new one begins with. */
  empty: unknown;
  choices?: string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  step?: number;
  maxItems?: number;
  /** Of a group; of a list the one that all items have. */
  fields?: SceneField[];
}

/** Method name → its parameters and its result. */
export interface StageMethods {
  /** Fetches what the first renderFrame would wait for. */
  prepare: { params: Record<string, never>; result: null };
  setProject: { params: StageProject; result: null };
  /** The whole timeline in order. Scenes that did not change keep their state; changed ones are compiled anew. */
  setScenes: {
    params: { scenes: StageScene[] };
    result: { problems: SceneProblem[]; notes: SceneNote[]; durationInFrames: number };
  };
  /** What the scene's content may be; null where its code exports no schema. */
  describe: { params: { sceneId: string }; result: { fields: SceneField[] | null } };
  /** The text that is seen at a place of the picture, as one would read it; null where there is none. */
  textAt: { params: { x: number; y: number }; result: { sceneId: string; text: string; box: Box } | null };
  seek: { params: { frame: number }; result: null };
  /** A sign of life, given out of turn; what scenes did to the page is looked at, too. */
  pulse: { params: Record<string, never>; result: null };
  play: { params: Record<string, never>; result: null };
  pause: { params: Record<string, never>; result: null };
  setLoop: { params: { loop: boolean }; result: null };
  /**
   * Shows the frame of the timeline, waits for its fonts, images and delayRender handles (at most 10 s; the error names what was
   * waited for), and only then paints `tag` below the picture, in the same task as the last change of the picture: a grabbed
   * picture with the tag is whole.
   */
  renderFrame: {
    params: { frame: number; tag: number; kind: FrameKind };
    /** `measurement` is null where it is another kind, or the frame has problems. */
    result: { problems: SceneProblem[]; measurement: Measurement | null };
  };
}

/** What the page tells by itself: `{event: name, data}`. */
export interface StageEvents {
  /** `host` tells this document from one that was left before it was there. */
  ready: { host: string };
  /** While playing, at most once a painted frame. */
  frame: { frame: number };
  playing: { playing: boolean };
  /** A scene fails, at compile time or at a frame; told once until its code changes. */
  sceneProblem: SceneProblem;
  /** An error card came in the place of a scene, or went. */
  card: ShownCard;
  /** A scene harmed the page itself: the page is no good any more, and wants to be loaded anew without that scene. */
  fault: { sceneId: string; message: string };
}

/**
 * Where the picture stands in the page. A player (no renderFrame yet) fits it into the viewport, centred, on #131417. After a
 * renderFrame it stands at the top left, scaled by `innerWidth / width` (a transform: layout and measured boxes stay those of the
 * composition), and the viewport is `round(height * scale) + TAG_ROWS` high.
 *
 * The tag: the last TAG_ROWS rows of that viewport, 48 cells of `innerWidth / 48` pixels: 24 bits of the number, the highest
 * first, white for 1 and black for 0, then the same 24 bits inverted. After a renderFrame that only changed back to an earlier
 * frame the tag is painted all the same.
 */
export const TAG_BITS = 24;
export const TAG_ROWS = 8;
