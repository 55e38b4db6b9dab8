// Their address is typed and sent off; the bar goes up to the head of the picture, and what it leads to comes up below.
import { z } from 'zod';
import {
  addressOf,
  Arrow,
  between,
  type Brand,
  Box,
  columns,
  contrast,
  ease,
  type FittedText,
  groundAgainst,
  groundSchema,
  imageSchema,
  isSharpAt,
  Lines,
  OnGround,
  Picture,
  pressed,
  progress,
  type Rect,
  rows,
  shift,
  Stage,
  Typed,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  image: imageSchema.optional().describe('A screenshot of the page that the address leads to.'),
  ground: groundSchema('brand', 'paper', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const enterAt = 13;

export default function TypedAddress({ headline, emphasis, image, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, end, px, pick } = space;
  const wide = space.format === 'wide';

  const bar = { width: inner.width * pick(0.84, 1, 1), height: px(pick(176, 156, 148)) };
  // An address that is too long for the bar gives way to the name.
  const places = [addressOf(brand), brand.name]
    .filter(Boolean)
    .map((text) => type.label(text, { width: bar.width - bar.height * 2.1, max: pick(88, 72, 68) }));
  const place = places.find((text) => text.lines.length === 1) ?? places[places.length - 1];
  const small = Math.min(1, Math.max(0.46, px(pick(38, 42, 36)) / place.size));
  const from = { x: (width - bar.width) / 2, y: (height - bar.height) / 2 };
  const to = { x: inner.x, y: inner.y - ((bar.height - place.size) * small) / 2 };
  const head = to.y + bar.height * small + px(30);

  const page: Rect = {
    ...inner,
    y: head + px(pick(80, 80, 60)),
    height: inner.y + inner.height - head - px(pick(80, 80, 60)),
  };
  const [left, right] = columns(page, 0.47, px(80));
  const [above, below] = rows(page, 0.44, px(60));
  const frame: Rect = wide
    ? { ...right, y: head + px(80), width: width * 1.05 - right.x, height: height - head }
    : { ...below, width: width * 1.05 - below.x, height: height - below.y + px(80) };
  const shown = isSharpAt(image, frame.width, frame.width) ? image : null;
  const words = shown ? pick(left, above, above) : page;
  const line = type.bold(headline, {
    ...words,
    emphasis,
    lines: shown ? 5 : pick(3, 6, 5),
    max: pick(shown ? 130 : 190, 150, 130),
  });

  const up = progress(time, enterAt + 2, 22, ease.draw);
  const arrive = progress(time, enterAt + 10, 36);
  const loaded =
    progress(time, enterAt + 8, 30) * 0.72 + progress(time, enterAt + 8, end - enterAt, ease.linear) * 0.24;
  return (
    <Stage space={space} ground={ground}>
      {shown && (
        <Box
          rect={frame}
          style={{
            overflow: 'hidden',
            borderRadius: px(14),
            background: '#ffffff',
            boxShadow: `0 0 0 ${px(3)}px ${ground.line}`,
            ...shift(space, 0, (1 - arrive) * frame.height),
          }}
        >
          <Picture image={shown} style={{ height: frame.height + px(80), ...shift(space, 0, -px(80) * space.held) }} />
        </Box>
      )}
      <Box rect={words} content={shown ? 'start' : 'end'}>
        <Lines text={line} at={enterAt + 12} stagger={4} />
      </Box>
      <Box rect={{ x: 0, y: head, width, height: px(4) }} style={{ background: ground.line, opacity: up }} />
      <Box
        rect={{ x: 0, y: head - px(2), width, height: px(8) }}
        style={{
          background: ground.accent,
          transform: `scaleX(${loaded.toFixed(4)})`,
          transformOrigin: space.rightToLeft ? 'right' : 'left',
        }}
      />
      <OnGround ground={groundAgainst(brand, ground, 'paper')}>
        <AddressBar
          text={place}
          rect={{ ...bar, x: between(from.x, to.x, up), y: between(from.y, to.y, up) }}
          scale={between(1, small, up)}
        />
      </OnGround>
    </Stage>
  );
}

/** A lens, the address, and the key that sends it off. */
function AddressBar({ text, rect, scale }: { text: FittedText; rect: Rect; scale: number }) {
  const { space, ground } = useScene();
  const { time, forward } = space;
  const { width, height, x, y } = rect;
  // Addresses are written from left to right everywhere, names are not.
  const ahead = text.western ? 1 : forward;
  const on = contrast(ground.onAccent, ground.accent) >= 3 ? ground.onAccent : ground.fill;
  return (
    <Box
      rect={{ x: 0, y: 0, width, height }}
      style={{
        transformOrigin: forward > 0 ? 'left top' : 'right top',
        transform: `translate3d(${(x * forward).toFixed(2)}px, ${y.toFixed(2)}px, 0) scale(${scale.toFixed(4)})`,
        willChange: 'transform',
      }}
    >
      <div
        style={{
          direction: ahead > 0 ? 'ltr' : 'rtl',
          display: 'flex',
          alignItems: 'center',
          gap: height * 0.22,
          height,
          padding: `0 ${height * 0.17}px`,
          borderRadius: height,
          background: ground.fill,
        }}
      >
        <svg width={height * 0.5} height={height * 0.3} viewBox="0 0 50 30" style={{ flexShrink: 0 }}>
          <path d="M35 21L42 28" stroke={ground.muted} strokeWidth="3.4" strokeLinecap="round" />
          <circle cx="26.5" cy="12.5" r="10" fill="none" stroke={ground.muted} strokeWidth="3.4" />
        </svg>
        <div style={{ flexGrow: 1 }}>
          <Typed text={text} at={-10} frames={20} until={enterAt + 2} caret={ground.accent} />
        </div>
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            width: height * 0.66,
            height: height * 0.66,
            borderRadius: height,
            background: ground.accent,
            transform: `scale(${(1 - pressed(time, enterAt) * 0.14).toFixed(4)})`,
          }}
        >
          <Arrow size={height * 0.34} colour={on} style={{ transform: `scaleX(${ahead})` }} />
        </div>
      </div>
    </Box>
  );
}
