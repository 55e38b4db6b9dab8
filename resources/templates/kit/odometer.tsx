// A giant figure whose digits roll into place. Once they have, it is one piece of text.
import type { CSSProperties } from 'react';
import { ease, progress } from './easing';
import { textStyle } from './lines';
import { baselineOf, measureWidth } from './measure';
import { useScene } from './stage';
import type { FittedFigure } from './type';
import { textOf } from './words';

interface OdometerProps {
  figure: FittedFigure;
  at: number;
}

const rollFrames = 40;

/** As high as the figure's ink; what rolls is cut there, what rests is not. */
export function Odometer({ figure, at }: OdometerProps) {
  const { space } = useScene();
  const { size, font, ink, tracking } = figure;
  const text = textOf(figure.lines.flatMap((line) => line.words));
  const characters = [...text];
  const stagger = Math.min(4, 22 / characters.length);
  const rolled = characters.map((_, i) => progress(space.time, at + i * stagger, rollFrames, ease.out));
  const height = (ink.ascent + ink.descent) * size;
  const top = (ink.ascent - baselineOf(ink, 1)) * size;
  const glyph: CSSProperties = { ...textStyle(figure), position: 'absolute', top, insetInlineStart: 0, lineHeight: 1 };
  if (rolled.every((p) => p >= 1)) {
    return (
      <div dir="ltr" style={{ position: 'relative', height, width: figure.width }}>
        <span style={glyph}>{text}</span>
      </div>
    );
  }

  const edge = (i: number) => (measureWidth(characters.slice(0, i).join(''), font) + tracking * i) * size;
  return (
    <div
      dir="ltr"
      aria-hidden
      style={{ position: 'relative', height, width: figure.width + size * 0.1, overflow: 'hidden' }}
    >
      {characters.map((character, i) => {
        const width = edge(i + 1) - edge(i);
        const cell: CSSProperties = {
          ...glyph,
          insetInlineStart: edge(i),
          width,
          textAlign: 'center',
          letterSpacing: 0,
        };
        const p = rolled[i];
        if (!/[0-9]/.test(character)) {
          return (
            <span key={i} style={{ ...cell, transform: `translate3d(0, ${(1 - p) * height * 1.1}px, 0)` }}>
              {character}
            </span>
          );
        }
        const position = (10 + Number(character)) * p;
        return [0, 1].map((step) => {
          const y = (step - (position % 1)) * height * 1.2;
          return (
            <span key={`${i} ${step}`} style={{ ...cell, transform: `translate3d(0, ${y}px, 0)` }}>
              {(Math.floor(position) + step) % 10}
            </span>
          );
        });
      })}
    </div>
  );
}
