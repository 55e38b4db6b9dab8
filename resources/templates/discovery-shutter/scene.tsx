// Shutters in the brand's tones go up one after the other, to different heights, and set free the name and a line below it.
import { z } from 'zod';
import {
  type Brand,
  Box,
  fitLockup,
  type Ground,
  groundAgainst,
  groundSchema,
  hasSign,
  Lines,
  Lockup,
  mix,
  progress,
  type Rect,
  shift,
  Stage,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer, below the name.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

/** How much of the height each shutter keeps when it is up, in reading direction. */
const kept = { wide: [0.07, 0.12, 0.18, 0.25, 0.34], tall: [0.08, 0.17, 0.3], square: [0.06, 0.12, 0.2, 0.3] };

export default function Shutter({ headline, emphasis, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, height, px, pick, format } = space;

  const saysName = headline.trim().toLowerCase() === brand.name.trim().toLowerCase();
  const line = saysName
    ? null
    : type.headline(headline, {
        emphasis,
        width: inner.width * pick(0.78, 1, 1),
        height: inner.height * pick(0.24, 0.3, 0.26),
        lines: pick(2, 4, 3),
        max: pick(84, 80, 68),
      });
  const top = height * pick(0.3, 0.34, 0.32);
  const gap = px(pick(64, 80, 48));
  const area: Rect = { ...inner, y: top, height: inner.y + inner.height - top };
  const said = saysName || hasSign(brand) ? { ...brand, logo: null } : brand;
  const lockup = fitLockup(said, ground, space, type, {
    width: area.width,
    height: area.height - (line ? line.height + gap : 0),
    lines: pick(1, 3, 2),
  });

  return (
    <Stage space={space} ground={ground}>
      <Box rect={area} content="end" gap={gap}>
        <Lockup lockup={lockup} at={2} />
        {line && <Lines text={line} at={14} stagger={4} frames={20} />}
      </Box>
      {kept[format].map((share, i) => (
        <Blind key={i} share={share} index={i} count={kept[format].length} outside={ground} />
      ))}
    </Stage>
  );
}

interface BlindProps {
  share: number;
  index: number;
  count: number;
  outside: Ground;
}

/** One shutter: up it goes, and then on by a hair's breadth. */
function Blind({ share, index, count, outside }: BlindProps) {
  const { space } = useScene();
  const { brand, width, height, time, held, px } = space;
  const { stops } = groundAgainst(brand, outside, outside.kind === 'brand' ? 'ink' : 'brand');
  const along = index / (count - 1);
  const colour = mix(mix(stops[0], outside.fill, stops.length > 1 ? 0 : 0.66), stops[stops.length - 1], along);

  const left = Math.floor((width * index) / count);
  const right = Math.ceil((width * (index + 1)) / count);
  const up = progress(time, -5 + index * 4, 32);
  const y = height * (share - 1) * up - px(26) * held * (1 + along);
  return (
    <Box
      rect={{ x: left, y: 0, width: right - left, height: height + px(2) }}
      style={{ background: colour, ...shift(space, 0, y) }}
    />
  );
}
