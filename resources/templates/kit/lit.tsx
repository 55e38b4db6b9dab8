// A light that goes through an area: an inverted copy of what is in it.
import type { ReactNode } from 'react';
import { ease, progress } from './easing';
import { useScene } from './stage';

interface LitProps {
  /** When a shutter begins to let the copy through from below, and when to take it away at the top. */
  at: number;
  until: number;
  children: ReactNode;
}

/** Fills what it stands in, which clips it. */
export function Lit({ at, until, children }: LitProps) {
  const { space, ground } = useScene();
  const covered = (1 - progress(space.time, at, 18, ease.draw)) * 100;
  const cleared = progress(space.time, until, 18, ease.draw) * 100;
  return (
    <>
      {children}
      {covered < 100 && cleared < 100 && (
        <div
          aria-hidden
          style={{
            position: 'absolute',
            inset: 0,
            background: ground.text,
            color: ground.fill,
            clipPath: covered > 0 || cleared > 0 ? `inset(${covered}% 0 ${cleared}% 0)` : undefined,
          }}
        >
          {children}
        </div>
      )}
    </>
  );
}
