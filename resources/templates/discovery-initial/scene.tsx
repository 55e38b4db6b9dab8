// So close to the first letter of the name that it fills the picture; then the view pulls back, and the name stands beside it.
import { useId } from 'react';
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  ease,
  type FittedFigure,
  type Ground,
  groundAgainst,
  groundSchema,
  Lines,
  progress,
  type Rect,
  Rule,
  Stage,
  useScene,
  useSetting,
  textFeatures,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer, below the name.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  ground: groundSchema('paper', 'brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function InitialLetter({ headline, emphasis, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, px, pick } = space;
  const wide = space.format === 'wide';

  const initial = [...brand.name.trim()][0].toLocaleUpperCase(brand.language || undefined);
  // It leaves the picture at the far side and at the foot; a narrow one stands farther away, a broad one is smaller.
  const nearest = width * pick(0.55, 0.1, 0.2);
  const letter = type.figure(initial, { width: (width - nearest) / 0.86, height: height * pick(1.14, 0.56, 0.68) });
  const letterHeight = (letter.ink.ascent + letter.ink.descent) * letter.size;
  const x = Math.min(width * pick(0.72, 0.5, 0.56), Math.max(nearest, width - letter.width * 0.93));
  const y = Math.max(height * pick(0.09, 0.52, 0.46), height * 1.1 - letterHeight);

  const words: Rect = wide ? { ...inner, width: x - inner.x - px(90) } : { ...inner, height: y - inner.y - px(70) };
  const saysName = headline.trim().toLowerCase() === brand.name.trim().toLowerCase();
  const line = saysName
    ? null
    : type.quote(headline, {
        emphasis,
        width: words.width,
        height: words.height * 0.44,
        lines: pick(5, 4, 3),
        max: pick(64, 66, 56),
      });
  const gap = px(pick(56, 56, 40));
  const name = type.display(brand.name, {
    width: words.width,
    height: words.height - (line ? line.height + 2 * gap : 0),
    lines: pick(2, 2, 2),
    max: pick(300, 260, 220),
  });

  return (
    <Stage space={space} ground={ground}>
      <Letter text={letter} x={x} y={y} ground={groundAgainst(brand, ground, kind === 'brand' ? 'ink' : 'brand')} />
      <Box rect={words} content={pick('end', 'start', 'start')} gap={gap}>
        <Lines text={name} at={7} />
        {line && (
          <>
            <Rule at={16} colour={ground.accent} thickness={px(6)} width={px(96)} />
            <Lines text={line} at={15} stagger={4} frames={20} />
          </>
        )}
      </Box>
    </Stage>
  );
}

interface LetterProps {
  text: FittedFigure;
  /** Where its ink begins, once the view has pulled back. */
  x: number;
  y: number;
  ground: Ground;
}

/** A drawing rather than text: it is painted as a shape, and so it is sharp from near and from far. */
function Letter({ text, x, y, ground }: LetterProps) {
  const { space } = useScene();
  const { width, height, time, held, rightToLeft } = space;
  const { size, ink, font } = text;
  const id = useId();
  const back = progress(time, -9, 36, ease.draw);
  const scale = between(2.5, 1 + held * 0.03, back);
  // From near its first stroke is in sight, so that not even an O is a hole only.
  const near = Math.max(width / 2, text.width * 1.25 - width * 0.06);
  const middle = { x: x + text.width / 2, y: y + ((ink.ascent + ink.descent) * size) / 2 };
  const at = { x: between(near, middle.x, back), y: between(height * 0.5, middle.y, back) };
  const gradient = ground.stops.length > 1;
  return (
    <svg aria-hidden width={width} height={height} style={{ position: 'absolute', left: 0, top: 0, direction: 'ltr' }}>
      {gradient && (
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          {ground.stops.map((stop, i) => (
            <stop key={i} offset={i / (ground.stops.length - 1)} stopColor={stop} />
          ))}
        </linearGradient>
      )}
      <text
        transform={`translate(${(rightToLeft ? width - at.x : at.x).toFixed(2)} ${at.y.toFixed(2)}) scale(${scale.toFixed(4)})`}
        y={((ink.ascent - ink.descent) * size) / 2}
        textAnchor="middle"
        fill={gradient ? `url(#${id})` : ground.fill}
        style={{ fontFamily: font.family, fontWeight: font.weight, fontSize: size, fontFeatureSettings: textFeatures }}
      >
        {text.text}
      </text>
    </svg>
  );
}
