import { createContext, useContext, useMemo, type CSSProperties, type ReactNode } from 'react';

import { Sequence } from './sequence';
import { FrameContext, useVideoConfig } from './timeline';

export interface LoopProps {
  children?: ReactNode;
  durationInFrames: number;
  times?: number;
  layout?: 'absolute-fill' | 'none';
  name?: string;
  style?: CSSProperties;
}

const LoopContext = createContext<{ iteration: number; durationInFrames: number } | null>(null);

function LoopRoot({ children, durationInFrames, times = Infinity, layout, name, style }: LoopProps) {
  if (typeof durationInFrames !== 'number' || !Number.isFinite(durationInFrames) || durationInFrames <= 0) {
    throw new TypeError(
      `<Loop>: durationInFrames must be a finite number above 0, but is ${String(durationInFrames)}.`,
    );
  }
  if (typeof times !== 'number' || times < 0 || !(Number.isInteger(times) || times === Infinity)) {
    throw new TypeError(`<Loop>: times must be a whole number, but is ${String(times)}.`);
  }
  const turns = Math.min(times, Math.ceil(useVideoConfig().durationInFrames / durationInFrames));
  const iteration = Math.floor(useContext(FrameContext) / durationInFrames);
  const value = useMemo(() => ({ iteration, durationInFrames }), [iteration, durationInFrames]);
  if (iteration < 0 || iteration >= turns) return null;
  return (
    <LoopContext.Provider value={value}>
      <Sequence
        from={iteration * durationInFrames}
        durationInFrames={durationInFrames}
        layout={layout}
        name={name}
        style={layout === 'none' ? undefined : style}
      >
        {children}
      </Sequence>
    </LoopContext.Provider>
  );
}

/** Plays its children again and again; inside, frames count from the start of each turn. */
export const Loop = Object.assign(LoopRoot, {
  /** The turn that the caller is in, or null outside of a loop. */
  useLoop: () => useContext(LoopContext),
});
