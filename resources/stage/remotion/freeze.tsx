import { useContext, type ReactNode } from 'react';

import { FrameContext } from './timeline';

export interface FreezeProps {
  children?: ReactNode;
  frame: number;
  active?: boolean | ((frame: number) => boolean);
}

/** Its children see one frame for ever. */
export function Freeze({ children, frame, active = true }: FreezeProps) {
  const current = useContext(FrameContext);
  if (typeof frame !== 'number' || !Number.isFinite(frame)) {
    throw new TypeError(`<Freeze>: frame must be a number, but is ${frame}.`);
  }
  const frozen = typeof active === 'function' ? active(current) : active;
  return <FrameContext.Provider value={frozen ? frame : current}>{children}</FrameContext.Provider>;
}
