// The brand's disc rises behind its name, and the letters turn where they cross its edge.
import type { ReactNode } from 'react';
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  distance,
  ease,
  type Ground,
  groundOf,
  groundSchema,
  Lines,
  Mesh,
  OnGround,
  progress,
  type Rect,
  type Space,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer, below the name.'),
  ground: groundSchema('paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** The brand's own ground, unless that would drown in what is around it. */
function discGround(brand: Brand, outside: Ground): Ground {
  const own = groundOf(brand, 'brand');
  return distance(own.fill, outside.fill) < 0.12 ? groundOf(brand, outside.dark ? 'paper' : 'ink') : own;
}

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** The disc stands where its edge runs through the name, the sentence in the corner below. */
function compose(space: Space, nameWidth: number): { disc: Circle; sentence: Rect } {
  const { inner, width, height, pick, px } = space;
  const edge = inner.x + nameWidth * 0.58;
  const wide = { y: height * 0.5, radius: height * 0.47 };
  const disc = pick(
    { ...wide, x: Math.min(width * 0.69, Math.max(width * 0.53, edge + wide.radius)) },
    { x: width * 0.64, y: height * 0.38, radius: width * 0.52 },
    { x: width * 0.63, y: height * 0.37, radius: width * 0.35 },
  );
  const bottom = inner.y + inner.height;
  const top = pick(height * 0.7, disc.y + disc.radius + px(48), disc.y + disc.radius + px(40));
  const clear = disc.x - disc.radius * 0.86 - inner.x - px(30);
  return { disc, sentence: { ...inner, y: top, width: pick(clear, inner.width, inner.width), height: bottom - top } };
}

export default function Disc({ headline, ground: kind = 'paper', brand }: Props) {
  const { space, ground: outside, type } = useSetting(brand, headline, kind);
  const colour = discGround(brand, outside);
  const { time, end, px, pick } = space;

  const { inner, height } = space;
  const title = type.display(brand.name, {
    width: inner.width * pick(0.86, 1, 1),
    height: height * pick(0.38, 0.26, 0.34),
    lines: pick(1, 2, 2),
  });
  const { disc, sentence } = compose(space, title.width);
  const name: Rect = { ...inner, y: disc.y - title.height / 2, height: title.height };
  const tagline = type.body(headline, { ...sentence, max: pick(52, 52, 44) });

  const arrive = progress(time, -8, 34);
  const grow = 1 + progress(time, 26, end - 26, ease.linear) * 0.03;
  const leave = progress(time, end - 10, 11, ease.leave);
  const radius = between(disc.radius * arrive * grow, Math.hypot(space.width, space.height), leave);

  const letters: ReactNode = (
    <Box rect={name}>
      <Lines text={title} at={-2} frames={26} />
    </Box>
  );
  const line: ReactNode = headline !== brand.name && (
    <Box rect={sentence} content={pick('end', 'start', 'start')}>
      <Lines text={tagline} at={22} stagger={4} frames={22} />
    </Box>
  );
  const centre = space.rightToLeft ? space.width - disc.x : disc.x;
  return (
    <Stage space={space} ground={outside} leaves={false}>
      <CrossingName>{letters}</CrossingName>
      {line}
      <Dot x={disc.x + disc.radius * 0.98} y={disc.y - disc.radius * 0.66} size={px(36)} at={24} />
      <Dot x={disc.x - disc.radius * 0.92} y={disc.y - disc.radius * 0.58} size={px(20)} at={29} />
      <div
        aria-hidden
        style={{
          position: 'absolute',
          inset: 0,
          background: colour.fill,
          clipPath: `circle(${radius.toFixed(2)}px at ${centre}px ${disc.y}px)`,
        }}
      >
        <OnGround ground={colour}>
          {colour.stops.length > 1 && (
            <Mesh stops={colour.stops} angle={colour.angle} width={space.width} height={space.height} />
          )}
          <CrossingName>{letters}</CrossingName>
          {leave > 0 && line}
        </OnGround>
      </div>
    </Stage>
  );
}

/** Each copy of the name is readable on its own side of the edge only: neither is offered as text on one ground. */
function CrossingName({ children }: { children: ReactNode }) {
  return <div style={{ opacity: 0.94 }}>{children}</div>;
}

function Dot({ x, y, size, at }: { x: number; y: number; size: number; at: number }) {
  const { space, ground } = useScene();
  const shown = progress(space.time, at, 16, ease.pop);
  return (
    <div
      style={{
        position: 'absolute',
        insetInlineStart: x - size / 2,
        top: y - size / 2,
        width: size,
        height: size,
        borderRadius: size,
        background: ground.accent,
        transform: `scale(${shown})`,
      }}
    />
  );
}
