import { forwardRef, useLayoutEffect, useState, type CSSProperties, type SVGProps } from 'react';
import { flushSync } from 'react-dom';

import { useDelayRender } from '../../remotion/use-delay';
import { findIcon, loadFor, type IconData } from './sets';

interface Turning {
  hFlip?: boolean;
  vFlip?: boolean;
  flip?: string;
  rotate?: number | string;
}

export interface IconProps extends Turning, Omit<SVGProps<SVGSVGElement>, 'onLoad' | 'rotate' | 'ref'> {
  icon: string | IconData;
  color?: string;
  inline?: boolean;
  onLoad?: (icon: string) => void;
}

/** Stands for an icon that no set has. */
const unknown: IconData = {
  body: '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/>',
  width: 24,
  height: 24,
};

/** In quarters of a turn. */
function quarters(rotate: number | string | undefined): number {
  if (typeof rotate === 'string') {
    const value = parseFloat(rotate);
    return rotate.endsWith('deg') ? value / 90 : rotate.endsWith('%') ? value / 25 : value;
  }
  return rotate ?? 0;
}

/** The icon, once its set is there; frames wait for it. */
function useIcon(icon: string | IconData, onLoad?: (icon: string) => void): IconData | null {
  const { delayRender, continueRender } = useDelayRender();
  const [, setLoads] = useState(0);
  const found = typeof icon === 'string' ? findIcon(icon) : icon;
  const [settled, setSettled] = useState<unknown>(found ? icon : null);
  useLayoutEffect(() => {
    if (typeof icon !== 'string') return;
    const handle = delayRender(`the icon ${icon}`);
    let gone = false;
    void loadFor([icon]).then(() => {
      if (!gone) {
        // It is drawn before the frame is let go.
        flushSync(() => {
          setSettled(icon);
          setLoads((loads) => loads + 1);
        });
        onLoad?.(icon);
      }
      continueRender(handle);
    });
    return () => {
      gone = true;
      continueRender(handle);
    };
    // What is told when it is there does not bring it again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [icon, delayRender, continueRender]);
  return found ?? (settled === icon ? unknown : null);
}

function transformOf(data: IconData, { hFlip, vFlip, flip = '', rotate }: Turning): string | undefined {
  const { width = 16, height = 16, left = 0, top = 0 } = data;
  const middle = `${left + width / 2} ${top + height / 2}`;
  const turn = (quarters(rotate) + (data.rotate ?? 0)) * 90;
  const across = Boolean(hFlip || /horizontal/.test(flip)) !== Boolean(data.hFlip);
  const down = Boolean(vFlip || /vertical/.test(flip)) !== Boolean(data.vFlip);
  const parts = [];
  if (turn % 360) parts.push(`rotate(${turn} ${middle})`);
  if (across) parts.push(`translate(${2 * left + width} 0) scale(-1 1)`);
  if (down) parts.push(`translate(0 ${2 * top + height}) scale(1 -1)`);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** An icon by its name, as in "mdi:home". */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon(props, ref) {
  const { icon, color, inline, hFlip, vFlip, flip, rotate, onLoad, width, height, style, fontSize, ...rest } = props;
  const data = useIcon(icon, onLoad);
  const shape = data ?? unknown;
  const { width: w = 16, height: h = 16, left = 0, top = 0 } = shape;
  const tall = height ?? (width === undefined ? '1em' : undefined);
  const look: CSSProperties = {
    ...(inline ? { verticalAlign: '-0.125em' } : {}),
    ...(color ? { color } : {}),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...style,
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      viewBox={`${left} ${top} ${w} ${h}`}
      width={width ?? (tall === '1em' ? `${w / h}em` : undefined)}
      height={tall}
      {...rest}
      ref={ref}
      style={look}
    >
      {data && (
        <g
          transform={transformOf(shape, { hFlip, vFlip, flip, rotate })}
          dangerouslySetInnerHTML={{ __html: shape.body }}
        />
      )}
    </svg>
  );
});
