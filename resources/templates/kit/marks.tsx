// Small drawn signs. They are drawings, not text.
import type { CSSProperties } from 'react';

interface MarkProps {
  size: number;
  colour: string;
  style?: CSSProperties;
}

/** A tick in a disc; `drawn` 0 to 1. */
export function Tick({ size, colour, on, drawn, style }: MarkProps & { on: string; drawn: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" style={{ flexShrink: 0, display: 'block', ...style }}>
      <circle cx="12" cy="12" r="12" fill={colour} />
      <path
        d="M6.6 12.5l3.6 3.6 7.2-7.9"
        fill="none"
        stroke={on}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray="16"
        strokeDashoffset={16 * (1 - drawn)}
      />
    </svg>
  );
}

/** Points where reading goes; mirrored by its style where that is to the left. */
export function Arrow({ size, colour, style }: MarkProps) {
  return (
    <svg width={size} height={size * 0.42} viewBox="0 0 72 30" style={{ flexShrink: 0, display: 'block', ...style }}>
      <path d="M0 15H68M54 2L68 15L54 28" fill="none" stroke={colour} strokeWidth="5" />
    </svg>
  );
}

/** A pair of opening quotation marks. */
export function QuoteMark({ size, colour, style }: MarkProps) {
  const comma = 'M0 58C0 24 14 6 40 0v14C26 19 20 28 20 38h20v42H0z';
  return (
    <svg width={size} height={size * 0.8} viewBox="0 0 100 80" style={{ flexShrink: 0, display: 'block', ...style }}>
      <path d={comma} fill={colour} />
      <path d={comma} fill={colour} transform="translate(58 0)" />
    </svg>
  );
}

export function Cursor({ size, style }: { size: number; style?: CSSProperties }) {
  return (
    <svg width={size} height={size * 1.2} viewBox="0 0 28 34" style={{ position: 'absolute', ...style }}>
      <path
        d="M3 2L3 26L9.5 20.5L14 31L18.8 29L14.4 18.7L23 18Z"
        fill="#ffffff"
        stroke="#14161c"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
