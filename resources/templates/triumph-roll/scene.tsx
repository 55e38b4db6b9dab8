// Big words on a drum that rolls them, line by line, into a band of colour; on its rim the drum never stops turning.
import { z } from 'zod';
import {
  type Brand,
  Box,
  ease,
  type FittedText,
  groundSchema,
  itemsSchema,
  Lines,
  progress,
  type Rect,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(80).describe('What the words have in common: it stands above them all the time.'),
  items: itemsSchema(2, 6, 32, 1).describe('What there is to be had: a word or three each, the best one last.'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Roll({ headline, items, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, end, px, pick } = space;

  const head = type.headline(headline, {
    width: inner.width * pick(0.84, 1, 1),
    height: px(pick(150, 260, 150)),
    lines: pick(2, 3, 2),
    max: pick(64, 76, 58),
  });
  const top = inner.y + head.height + px(pick(44, 70, 40));
  const room: Rect = { x: 0, y: top, width, height: height - top };
  const words = type.titles(
    items.map((item) => item.title),
    {
      width: inner.width * 0.9,
      height: room.height * pick(0.3, 0.26, 0.28),
      lines: pick(1, 2, 2),
      max: pick(216, 190, 170),
    },
  );
  const pitch = Math.max(...words.map((word) => word.height)) * 1.16;

  const turn = (end - settledAt - restFrames) / words.length;
  const rolls = words.slice(1).map((_, i) => progress(time, settledAt + (i + 1) * turn - 7, 7, ease.draw));
  const position = rolls.reduce((sum, roll) => sum + roll, -3 * (1 - progress(time, -10, 26)));

  const drum = { words, position, pitch, radius: room.height / 2 };
  const band: Rect = { ...room, y: room.y + (room.height - pitch) / 2, height: pitch };
  return (
    <Stage space={space} ground={ground}>
      <Box rect={room} style={{ overflow: 'hidden', color: ground.muted }}>
        <Rim {...drum} colour={ground.muted} />
        <Drum {...drum} inBand={false} />
      </Box>
      <Box rect={band} style={{ overflow: 'hidden', background: ground.block, color: ground.onBlock }}>
        <Rim {...drum} colour={ground.onBlock} />
        <Drum {...drum} inBand />
      </Box>
      <Box rect={inner}>
        <Lines text={head} />
      </Box>
    </Stage>
  );
}

/** Score time: what passes before the turns are shared out, and what the last word gets on top. */
const settledAt = 22;
const restFrames = 18;

interface DrumProps {
  words: FittedText[];
  /** Of the word in the band; between two while it rolls. */
  position: number;
  pitch: number;
  radius: number;
}

/** Every word around the drum, over and over; only the one in the band and its neighbours are read, all others are the drum's. */
function Drum({ words, position, pitch, radius, inBand }: DrumProps & { inBand: boolean }) {
  const { space } = useScene();
  const { inner, rightToLeft } = space;
  const step = Math.asin(Math.min(1, pitch / radius));
  const edge = Math.PI / 2 / step;
  const middle = Math.round(position);
  const reach = inBand ? 1 : Math.ceil(edge);
  const slots = Array.from({ length: 2 * reach + 1 }, (_, i) => middle - reach + i);
  return (
    <>
      {slots.map((slot) => {
        const away = slot - position;
        const angle = away * step;
        if (Math.abs(away) >= edge) return null;
        const word = words[((slot % words.length) + words.length) % words.length];
        const isOwn = slot >= 0 && slot < words.length;
        const isRead = isOwn && (inBand ? slot === middle : Math.abs(slot - middle) === 1);
        return (
          <div
            key={slot}
            aria-hidden={!isRead}
            style={{
              position: 'absolute',
              insetInlineStart: inner.x,
              top: '50%',
              height: 0,
              display: 'flex',
              alignItems: 'center',
              opacity: Math.abs(away) <= 1 ? 1 : Math.max(0, 1 - (Math.abs(away) - 1) / (edge - 1.4)),
              willChange: 'transform, opacity',
              transform: `translate3d(0, ${(radius * Math.sin(angle)).toFixed(2)}px, 0) scale(${Math.cos(angle).toFixed(4)})`,
              transformOrigin: rightToLeft ? 'right' : 'left',
            }}
          >
            <Still text={word} />
          </div>
        );
      })}
    </>
  );
}

const notches = 44;

/** The notched edge of the drum, which runs out of the picture. */
function Rim({ position, pitch, radius, colour }: DrumProps & { colour: string }) {
  const { space } = useScene();
  const { inner, time, px } = space;
  const gap = (2 * Math.PI) / notches;
  const turned = (position * Math.asin(Math.min(1, pitch / radius)) + time * 0.006) % gap;
  return (
    <div aria-hidden style={{ position: 'absolute', insetInlineEnd: 0, top: '50%', width: inner.x * 0.72 }}>
      {Array.from({ length: notches / 2 }, (_, i) => {
        const angle = (i + 1) * gap - turned - Math.PI / 2;
        return (
          <i
            key={i}
            style={{
              position: 'absolute',
              insetInline: 0,
              top: -px(3),
              height: px(6),
              background: colour,
              opacity: Math.max(0, Math.cos(angle)),
              willChange: 'transform, opacity',
              transform: `translate3d(0, ${(radius * Math.sin(angle)).toFixed(2)}px, 0)`,
            }}
          />
        );
      })}
    </div>
  );
}
