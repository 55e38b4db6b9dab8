// What films and sounds have in common: their props, what part of them is shown when, and how they run along with the player.

export type Volume = number | ((frame: number) => number);

export interface MediaProps {
  src: string;
  volume?: Volume;
  playbackRate?: number;
  muted?: boolean;
  loop?: boolean;
  /** Frames of the composition that are left out at the start. */
  trimBefore?: number;
  /** Where it ends, counted from its own start. */
  trimAfter?: number;
  /** Older name of `trimBefore`. */
  startFrom?: number;
  /** Older name of `trimAfter`. */
  endAt?: number;
  loopVolumeCurveBehavior?: 'repeat' | 'extend';
  /** So far it may be off before the player puts it right. */
  acceptableTimeShiftInSeconds?: number;
  pauseWhenBuffering?: boolean;
  delayRenderRetries?: number;
  delayRenderTimeoutInMilliseconds?: number;
  onError?: (error: Error) => void;
  onAutoPlayError?: (() => void) | null;
  // Accepted: they make no difference here.
  name?: string;
  toneFrequency?: number;
  audioStreamIndex?: number;
  preservePitch?: boolean;
  useWebAudioApi?: boolean;
  showInTimeline?: boolean;
  allowAmplificationDuringRender?: boolean;
  disallowFallbackToHtml5Audio?: boolean;
  disallowFallbackToOffthreadVideo?: boolean;
  fallbackHtml5AudioProps?: unknown;
  fallbackOffthreadVideoProps?: unknown;
  debugOverlay?: boolean;
  stack?: string;
}

/** Frames of the composition, counted from the medium's own start; `after` may be Infinity. */
export interface Trim {
  before: number;
  after: number;
}

function checkedFrame(value: unknown, name: string, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, but is a ${typeof value}.`);
  if (Number.isNaN(value) || value === Infinity) throw new TypeError(`${name} must be a real number, but is ${value}.`);
  if (value < 0) throw new TypeError(`${name} must be 0 or more, but is ${value}.`);
  return value;
}

export function trimOf({ trimBefore, trimAfter, startFrom, endAt }: Partial<MediaProps>): Trim {
  if (trimBefore !== undefined && startFrom !== undefined) {
    throw new TypeError('Use trimBefore alone: startFrom is its older name, and both were given.');
  }
  if (trimAfter !== undefined && endAt !== undefined) {
    throw new TypeError('Use trimAfter alone: endAt is its older name, and both were given.');
  }
  const before = checkedFrame(trimBefore ?? startFrom, startFrom === undefined ? 'trimBefore' : 'startFrom', 0);
  const after = checkedFrame(trimAfter ?? endAt, endAt === undefined ? 'trimAfter' : 'endAt', Infinity);
  if (after <= before) throw new TypeError(`trimAfter (${after}) must be greater than trimBefore (${before}).`);
  return { before, after };
}

/** Refuses what cannot be meant, in the words of the tag that got it. */
export function checkMedia(tag: string, { src, volume, playbackRate }: Partial<MediaProps>): void {
  if (typeof src !== 'string' || !src) throw new TypeError(`The ${tag} tag needs a string as its src, but got ${src}.`);
  if (playbackRate !== undefined && typeof playbackRate !== 'number') {
    throw new TypeError(`The playbackRate of ${tag} must be a number, but is a ${typeof playbackRate}.`);
  }
  if (playbackRate !== undefined && !(playbackRate > 0 && Number.isFinite(playbackRate))) {
    throw new TypeError(`The playbackRate of ${tag} must be a real number above 0, but is ${playbackRate}.`);
  }
  if (volume !== undefined && typeof volume !== 'number' && typeof volume !== 'function') {
    throw new TypeError(`The volume of ${tag} must be a number or a function of the frame, but is a ${typeof volume}.`);
  }
  if (typeof volume === 'number' && !(volume >= 0)) {
    throw new TypeError(`The volume of ${tag} must be 0 or more, but is ${volume}.`);
  }
}

export interface Position {
  /** Seconds into the medium. */
  seconds: number;
  /** What a volume function is given. */
  volumeFrame: number;
}

/**
 * Where a medium stands at a frame of its sequence, or null where it has ended or not begun. `length` is its whole length in
 * seconds, NaN while it is not known: it is needed to loop.
 */
export function positionAt(
  frame: number,
  fps: number,
  trim: Trim,
  { playbackRate = 1, loop = false, loopVolumeCurveBehavior = 'repeat' }: Partial<MediaProps>,
  length: number,
): Position | null {
  if (frame < 0) return null;
  const end = Math.min(trim.after, Number.isNaN(length) ? Infinity : length * fps);
  const turn = (end - trim.before) / playbackRate;
  if (loop && Number.isFinite(turn) && turn > 0) {
    const inTurn = frame % turn;
    const volumeFrame = loopVolumeCurveBehavior === 'extend' ? frame : Math.floor(inTurn);
    return { seconds: (trim.before + inTurn * playbackRate) / fps, volumeFrame };
  }
  // Trimming comes before stretching: what is cut off ends the tag at the same frame at every speed.
  if (frame >= trim.after - trim.before) return null;
  return { seconds: (trim.before + frame * playbackRate) / fps, volumeFrame: frame };
}

export function volumeAt(volume: Volume | undefined, frame: number): number {
  const value = typeof volume === 'function' ? volume(frame) : (volume ?? 1);
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new TypeError(`A volume must be a number, but at frame ${frame} it is ${value}.`);
  }
  return Math.min(1, Math.max(0, value));
}
