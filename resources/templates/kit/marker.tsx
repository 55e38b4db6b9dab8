// A highlighter over words: a block drawn behind them, as high as their ink.
import type { CSSProperties } from 'react';
import { worstContrast } from './colour';
import { ease, progress } from './easing';
import type { FittedText } from './fit';
import { baselineOf, measureInk } from './measure';
import { useScene } from './stage';

interface MarkedProps {
  text: string;
  fitted: FittedText;
  at: number;
}

export function Marked({ text, fitted, at }: MarkedProps) {
  const { space, ground } = useScene();
  const q = progress(space.time, at, 16, ease.draw);
  const shown = fitted.uppercase ? text.toLocaleUpperCase(space.brand.language || undefined) : text;
  const ink = measureInk(shown, fitted.font);
  const baseline = baselineOf(ink, fitted.lineHeight);
  const block: CSSProperties = {
    position: 'absolute',
    left: '-.12em',
    right: '-.12em',
    top: `${baseline - Math.max(ink.ascent, 0.7) - 0.1}em`,
    bottom: `${fitted.lineHeight - baseline - Math.max(ink.descent, 0.02) - 0.1}em`,
    background: ground.block,
    transform: `scaleX(${q})`,
    transformOrigin: space.rightToLeft ? 'right' : 'left',
  };
  // One text where both grounds carry it; else two copies that share the words at the edge of the block. While the edge runs
  // through them neither copy stands on one ground alone: they are held just under full opacity until one is left.
  const changes = worstContrast(ground.text, [ground.block]) < 4.5;
  const swept = (1 - q) * 100;
  const covered = space.rightToLeft ? `inset(0 0 0 ${swept}%)` : `inset(0 ${swept}% 0 0)`;
  const open = space.rightToLeft ? `inset(-1em ${100 - swept}% -1em 0)` : `inset(-1em 0 -1em ${100 - swept}%)`;
  const sweeping = q > 0 && q < 1;
  return (
    <span style={{ position: 'relative', display: 'inline-block', margin: '0 .04em' }}>
      {q > 0 && <span style={block} />}
      {changes && q > 0 && (
        <span
          aria-hidden={q < 1}
          style={{
            position: 'absolute',
            inset: 0,
            color: ground.onBlock,
            clipPath: sweeping ? covered : undefined,
            opacity: sweeping ? 0.94 : undefined,
          }}
        >
          {text}
        </span>
      )}
      <span
        aria-hidden={changes && q >= 1}
        style={{
          position: 'relative',
          clipPath: changes && sweeping ? open : undefined,
          display: 'inline-block',
          visibility: changes && q >= 1 ? 'hidden' : undefined,
          opacity: changes && sweeping ? 0.94 : undefined,
        }}
      >
        {text}
      </span>
    </span>
  );
}
