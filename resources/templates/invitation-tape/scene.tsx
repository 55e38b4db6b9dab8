// Two printed tapes shoot across below the headline, whose key words lie on a marker.
import { z } from 'zod';
import {
  addressOf,
  Arrow,
  type Brand,
  Box,
  ease,
  Lines,
  progress,
  Rise,
  Signature,
  signatureHeight,
  Stage,
  Still,
  Tape,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline under the marker.'),
  button: z.string().min(1).max(32).optional().describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  words: z.array(z.string().min(1).max(28)).max(6).optional().describe('Short labels that run on the tapes.'),
  ground: groundSchema('ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Tapes({ headline, emphasis, button, address, words = [], ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, height, time, px, pick } = space;

  const tapeY = height * pick(0.83, 0.76, 0.83);
  const stacked = space.format !== 'wide';
  const lineWidth = inner.width * (stacked || !button ? 1 : 0.46);
  const action = button ? type.label(button, { width: inner.width * 0.6, max: pick(48, 46, 40) }) : null;
  const where = address ? type.label(address, { width: lineWidth, max: pick(48, 46, 40) }) : null;
  const top = inner.y + signatureHeight(space) + px(pick(60, 120, 50));
  const bottom = tapeY - px(pick(130, 190, 110));
  const gap = px(56);
  const rows = [action, where].flatMap((row) => (row ? [row.height] : []));
  const foot = stacked ? rows.reduce((sum, row) => sum + row + px(10), gap) : gap + Math.max(0, ...rows);
  const head = type.bold(headline, {
    emphasis,
    width: inner.width - px(30),
    height: bottom - top - (rows.length ? foot : 0),
    max: pick(180, 150, 130),
    lines: pick(3, 5, 4),
  });

  const labels = words.length > 0 ? words : [brand.name, button ?? (addressOf(brand) || brand.name)];
  const nudge = progress(time, 58, 20, ease.draw) * px(14);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      <Signature />
      <Box rect={{ ...inner, y: top, height: bottom - top }} content="center" gap={gap}>
        <Lines text={head} emphasis="marker" markAt={26} />
        <Rise
          at={34}
          style={{
            display: 'flex',
            flexWrap: stacked ? 'wrap' : undefined,
            alignItems: 'center',
            gap: `${px(10)}px ${px(30)}px`,
          }}
        >
          {action && <Still text={action} />}
          {rows.length > 0 && (
            <Arrow
              size={px(74)}
              colour={ground.accent}
              style={{
                order: action ? 0 : 2,
                transform: `translateX(${nudge * space.forward}px) scaleX(${space.forward})`,
              }}
            />
          )}
          {where && <Still text={where} style={{ width: stacked && action ? '100%' : undefined }} />}
        </Rise>
      </Box>
      <Tape words={labels} y={tapeY + px(8)} tilt={3.2} fill={ground.text} colour={ground.fill} at={6} direction={-1} />
      <Tape words={labels} y={tapeY} tilt={-3} fill={ground.accent} colour={ground.onAccent} at={10} direction={1} />
    </Stage>
  );
}
