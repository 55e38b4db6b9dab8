import { useContext, useMemo, type ReactNode } from 'react';

import { ConfigContext, FrameContext, RenderingContext, StartContext, useHeld, useVideoConfig } from './timeline';

/** When something is there, and which frame is seen inside. */
export interface Span {
  from?: number;
  durationInFrames?: number;
  /** The frame that is seen inside at the start. */
  trimBefore?: number;
  /** The one frame that is seen inside. */
  freeze?: number | null;
  hidden?: boolean;
}

interface Options {
  width?: number;
  height?: number;
  /** Frames for which it is mounted unseen before its start and after its end, so that its media are loaded. */
  premountFor?: number;
  postmountFor?: number;
}

/** Where the current frame lies: `before` and `after` only where it is mounted all the same. */
export type Phase = 'inside' | 'before' | 'after' | 'outside';

function checkNumber(tag: string, prop: string, value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`${tag}: ${prop} must be a number, but is ${String(value)}.`);
  if (!Number.isFinite(value)) throw new TypeError(`${tag}: ${prop} must be finite, but is ${value}.`);
}

function checkSpan(tag: string, { from, durationInFrames, trimBefore, freeze }: Required<Span>): void {
  checkNumber(tag, 'from', from);
  if (typeof durationInFrames !== 'number' || durationInFrames <= 0) {
    throw new TypeError(`${tag}: durationInFrames must be a number above 0, but is ${String(durationInFrames)}.`);
  }
  checkNumber(tag, 'trimBefore', trimBefore);
  if (trimBefore < 0) throw new TypeError(`${tag}: trimBefore must not be below 0, but is ${trimBefore}.`);
  if (freeze !== null) checkNumber(tag, 'freeze', freeze);
}

/** Says where the frame lies, and puts children into the time of a span. */
export function useSpan(
  tag: string,
  { from = 0, durationInFrames = Infinity, trimBefore = 0, freeze = null, hidden = false }: Span,
  { width, height, premountFor = 0, postmountFor = 0 }: Options = {},
): { phase: Phase; inTime(children: ReactNode): ReactNode } {
  checkSpan(tag, { from, durationInFrames, trimBefore, freeze, hidden });
  const outer = useVideoConfig();
  const frame = useContext(FrameContext) - from;
  const held = useHeld();
  const sceneLength = useContext(StartContext)?.sceneLength ?? outer.durationInFrames;
  const start = useMemo(() => ({ start: from - trimBefore, sceneLength }), [from, trimBefore, sceneLength]);
  const rendering = useContext(RenderingContext);
  const length = Math.max(0, Math.min(durationInFrames, outer.durationInFrames - from));
  const config = useMemo(
    () => ({ ...outer, width: width ?? outer.width, height: height ?? outer.height, durationInFrames: length }),
    [outer, width, height, length],
  );

  let phase: Phase = 'outside';
  let seen = frame;
  if (frame >= 0 && !(frame >= durationInFrames)) phase = 'inside';
  else if (!rendering && length > 0 && frame < 0 && frame >= -premountFor) [phase, seen] = ['before', 0];
  else if (!rendering && frame >= 0 && frame < durationInFrames + postmountFor) {
    [phase, seen] = ['after', durationInFrames - 1];
  }
  if (hidden) phase = 'outside';
  const local = freeze === null ? seen + trimBefore : held(freeze, from);
  return {
    phase,
    inTime: (children) => (
      <ConfigContext.Provider value={config}>
        <StartContext.Provider value={start}>
          <FrameContext.Provider value={local}>{children}</FrameContext.Provider>
        </StartContext.Provider>
      </ConfigContext.Provider>
    ),
  };
}
