import { withAlpha } from './colour';
import { Painted } from './mesh';

interface ShadowProps {
  width: number;
  height: number;
  blur: number;
  /** Downwards. */
  drop: number;
  radius: number;
}

const scale = 0.25;

/** A soft shadow, blurred once at a quarter of its size: a CSS shadow is blurred again whenever its layer is painted. */
export function Shadow({ width, height, blur, drop, radius }: ShadowProps) {
  const pad = blur * 2;
  const full = { width: width + 2 * pad, height: height + 2 * pad };
  return (
    <Painted
      width={full.width * scale}
      height={full.height * scale}
      identity={`${blur} ${radius}`}
      paint={(context) => {
        // The shape itself stays outside the canvas; only its shadow falls into it.
        const away = 10000;
        context.shadowColor = withAlpha('#05060f', 0.5);
        context.shadowBlur = blur * scale;
        context.shadowOffsetX = away;
        context.beginPath();
        context.roundRect(pad * scale - away, pad * scale, width * scale, height * scale, radius * scale);
        context.fill();
      }}
      style={{ left: -pad, top: drop - pad, width: full.width, height: full.height }}
    />
  );
}
