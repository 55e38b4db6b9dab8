// A statement at full volume; rings spread behind it from the far corner.
import { z } from 'zod';
import {
  type Brand,
  Box,
  Lines,
  progress,
  Rise,
  Signature,
  signatureHeight,
  Stage,
  Still,
  useScene,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  support: z.string().max(120).optional().describe('A sentence below.'),
  ground: groundSchema('brand', 'ink'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Rings({ headline, emphasis, support, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, px, pick } = space;

  const note = support ? type.body(support, { width: inner.width * pick(0.6, 1, 1) }) : null;
  const foot = pick(0, inner.height * 0.14, 0);
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: inner.height - signatureHeight(space) - px(70) - (note ? note.height + px(50) : 0) - foot,
    max: pick(300, 220, 210),
  });

  return (
    <Stage space={space} ground={ground}>
      {[1, 0.72, 0.44].map((size, i) => (
        <Ring key={size} size={size} at={-10 + i * 5} />
      ))}
      <Signature />
      <Box rect={inner} content="end">
        <div style={{ marginBottom: foot }}>
          <Lines text={head} />
          {note && (
            <Rise at={28} style={{ marginTop: px(44) }}>
              <Still text={note} />
            </Rise>
          )}
        </div>
      </Box>
    </Stage>
  );
}

/**
 * A disc of shade around the far upper corner, as wide as its share of the picture, that never quite stops growing; on ink, where
 * a veil of the brand's colour would turn to mud, a line.
 */
function Ring({ size, at }: { size: number; at: number }) {
  const { space, ground } = useScene();
  const { width, height, time, held, px, pick } = space;
  const radius = Math.max(width, height) * pick(0.62, 0.6, 0.8) * size;
  const grown = progress(time, at, 40) * (0.965 + held * 0.035);
  return (
    <Box
      rect={{ x: width * 0.96 - radius, y: height * 0.04 - radius, width: radius * 2, height: radius * 2 }}
      style={{
        borderRadius: '50%',
        ...(ground.kind === 'ink'
          ? { border: `${px(5)}px solid ${ground.accent}`, opacity: 0.75 }
          : { background: ground.shade, opacity: 0.6 }),
        willChange: 'transform',
        transform: `scale(${grown.toFixed(4)})`,
      }}
    />
  );
}
