import { useContext, type ReactNode } from 'react';

import { FrameContext, useHeld } from './timeline';

export interface FreezeProps {
  children?: ReactNode;
  frame: number;
  active?: boolean | ((frame: number) => boolean);
}

/** Its children see one frame for ever. */
export function Freeze({ children, frame, active = true }: FreezeProps) {
  const current = useContext(FrameContext);
  const held = useHeld();
  if (typeof frame !== 'number' || !Number.isFinite(frame)) {
    throw new TypeError(`<Freeze>: frame must be a finite number, but is ${String(frame)}.`);
  }
  const frozen = typeof active === 'function' ? active(current) : active === true;
  return <FrameContext.Provider value={frozen ? held(frame) : current}>{children}</FrameContext.Provider>;
}
