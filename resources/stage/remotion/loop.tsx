import { createContext, useContext, useMemo, type CSSProperties, type ReactNode } from 'react';

import { Sequence } from './sequence';
import { FrameContext } from './timeline';

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
  if (!(durationInFrames > 0))
    throw new TypeError(`<Loop>: durationInFrames must be above 0, but is ${durationInFrames}.`);
  if (!(times >= 0) || (times !== Infinity && !Number.isInteger(times))) {
    throw new TypeError(`<Loop>: times must be a whole number, but is ${times}.`);
  }
  const iteration = Math.floor(useContext(FrameContext) / durationInFrames);
  const value = useMemo(() => ({ iteration, durationInFrames }), [iteration, durationInFrames]);
  if (iteration < 0 || iteration >= times) return null;
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
