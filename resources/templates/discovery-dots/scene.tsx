// A wave runs out of the corner through a field of dots and leaves a clearing, where the brand and its sentence come to stand.
import { z } from 'zod';
import {
  type Brand,
  Box,
  fitLockup,
  groundSchema,
  hasSign,
  isLegible,
  Lines,
  Lockup,
  Painted,
  type Rect,
  Rise,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('Who they are or what they offer, below the name.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  support: z.string().max(110).optional().describe('A sentence below.'),
  ground: groundSchema('ink', 'paper', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Dots({ headline, emphasis, support, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, px, pick } = space;

  const measure = inner.width * pick(0.68, 0.94, 0.9);
  const room = inner.height * pick(0.74, 0.62, 0.78);
  const saysName = headline.trim().toLowerCase() === brand.name.trim().toLowerCase();
  const head = saysName
    ? null
    : type.headline(headline, {
        emphasis,
        width: measure,
        height: room * pick(0.42, 0.44, 0.42),
        lines: pick(2, 4, 3),
        max: pick(84, 92, 76),
      });
  const note = support ? type.body(support, { width: measure * pick(0.8, 1, 1), lines: 2 }) : null;
  const shown = note && isLegible(note, space) ? note : null;
  const gap = px(pick(52, 68, 44));
  const noteGap = px(pick(30, 36, 24));
  const below = (head ? gap + head.height : 0) + (shown ? noteGap + shown.height : 0);
  const lockup = fitLockup(saysName || hasSign(brand) ? { ...brand, logo: null } : brand, ground, space, type, {
    width: measure,
    height: Math.min(room - below, inner.height * pick(0.32, 0.24, 0.3)),
    lines: pick(1, 2, 2),
  });

  const block = {
    width: Math.max(lockup.width, head?.width ?? 0, shown?.width ?? 0),
    height: lockup.height + below,
  };
  const words: Rect = { ...block, x: (width - block.width) / 2, y: inner.y + (inner.height - block.height) / 2 };
  return (
    <Stage space={space} ground={ground}>
      <Field clearing={words} />
      <Box rect={{ ...inner, y: words.y, height: words.height }} style={{ alignItems: 'center', textAlign: 'center' }}>
        <Lockup lockup={lockup} at={-2} align="center" />
        {head && <Lines text={head} at={2} stagger={3} frames={20} style={{ marginTop: gap }} />}
        {shown && (
          <Rise at={22} style={{ marginTop: noteGap }}>
            <Still text={shown} colour={ground.muted} align="center" />
          </Rise>
        )}
      </Box>
    </Stage>
  );
}

const smooth = (x: number) => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/** Steep ahead of its crest, long behind it. */
const wave = (passed: number) => Math.exp(-((passed < 0 ? passed * 2.6 : passed) ** 2));

/** The dots grow under the wave; behind it they calm down, and in the clearing they are gone. */
function Field({ clearing }: { clearing: Rect }) {
  const { space, ground } = useScene();
  const { width, height, time, rightToLeft, px, pick } = space;
  const middle = { x: clearing.x + clearing.width / 2, y: clearing.y + clearing.height / 2 };
  const pitch = width / Math.round(width / px(60));
  const bottom = height + pitch;
  const front = ((time + 10) * Math.hypot(width, height)) / 36;
  const length = px(280);
  const shore = px(pick(210, 210, 130));
  return (
    <Painted
      width={width}
      height={bottom}
      identity={[ground.accent, time, clearing.width, clearing.height].join()}
      paint={(context) => {
        context.fillStyle = ground.accent;
        for (let y = pitch / 2; y < bottom; y += pitch) {
          for (let x = pitch / 2; x < width; x += pitch) {
            const far = Math.hypot(x, height - y);
            const passed = (front - far) / length;
            const echo = 0.16 + 0.16 * Math.sin((far - time * px(9)) / px(150));
            const outside = Math.hypot(
              Math.max(0, Math.abs(x - middle.x) - clearing.width / 2),
              Math.max(0, Math.abs(y - middle.y) - clearing.height / 2),
            );
            const inside = 1 - smooth((outside - px(30)) / shore);
            const swell = Math.max(wave(passed), echo * smooth(passed)) * (1 - 0.9 * inside);
            const radius = px(5 + 15 * swell) * (1 - inside * smooth(passed + 1));
            context.globalAlpha = 0.3 + 0.7 * swell;
            context.beginPath();
            context.arc(x, y, radius, 0, 2 * Math.PI);
            context.fill();
          }
        }
      }}
      style={{ transform: rightToLeft ? 'scaleX(-1)' : undefined }}
    />
  );
}
