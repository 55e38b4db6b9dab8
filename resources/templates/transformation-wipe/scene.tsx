// The headline stands there in grey until the brand's ground sweeps over it and sets it in full.
import { z } from 'zod';
import {
  type Brand,
  Box,
  distance,
  ease,
  type FittedText,
  type Ground,
  groundOf,
  Lines,
  Mesh,
  OnGround,
  progress,
  type Rect,
  Rise,
  Signature,
  signatureHeight,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  support: z.string().max(120).optional().describe('A sentence below.'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const sweepAt = 38;

export default function Wipe({ headline, emphasis, support, brand }: Props) {
  const { space, ground: after, type } = useSetting(brand, headline, 'brand');
  const ink = groundOf(brand, 'ink');
  const before = distance(ink.fill, after.fill) < 0.2 ? groundOf(brand, 'paper') : ink;
  const { inner, px, pick } = space;

  const note = support ? type.body(support, { width: inner.width * pick(0.6, 1, 1) }) : null;
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: inner.height - signatureHeight(space) - px(70) - (note ? note.height + px(60) : 0),
  });
  const foot = note ? note.height + px(50) : 0;
  const middle = inner.y + signatureHeight(space) + px(40);
  const room = inner.y + inner.height - middle - foot;
  const words: Rect = { ...inner, y: middle + (room - head.height) / 2, height: head.height };

  const swept = progress(space.time, sweepAt, 26, ease.draw);
  return (
    <Stage space={space} ground={before}>
      {swept < 1 && <Headline text={head} rect={words} colour={before.muted} sweeping={swept > 0} />}
      {swept > 0 && (
        <Sweep ground={after} swept={swept}>
          <Headline text={head} rect={words} sweeping={swept < 1} />
          <Signature at={sweepAt + 14} />
          {note && (
            <Box rect={inner} content="end">
              <Rise at={sweepAt + 22}>
                <Still text={note} />
              </Rise>
            </Box>
          )}
        </Sweep>
      )}
    </Stage>
  );
}

interface HeadlineProps {
  text: FittedText;
  rect: Rect;
  colour?: string;
  /** The edge runs through the words: each copy is readable on its own side only, and not offered as text on one ground. */
  sweeping: boolean;
}

function Headline({ text, rect, colour, sweeping }: HeadlineProps) {
  return (
    <Box rect={rect} style={{ color: colour, opacity: sweeping ? 0.94 : undefined }}>
      <Lines text={text} emphasis={colour ? 'none' : 'tint'} />
    </Box>
  );
}

/** The new ground behind a slanted edge that runs in reading direction. */
function Sweep({ ground, swept, children }: { ground: Ground; swept: number; children: React.ReactNode }) {
  const { space } = useScene();
  const { width, px, forward } = space;
  const slant = px(140);
  const height = space.height + px(80);
  const edge = swept * (width + 2 * slant) - slant;
  const x = (along: number) => `${(forward > 0 ? along : width - along).toFixed(1)}px`;
  const shape = `polygon(${x(0)} 0, ${x(edge + slant)} 0, ${x(edge - slant)} ${height}px, ${x(0)} ${height}px)`;
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        top: 0,
        width,
        height,
        background: ground.fill,
        clipPath: swept < 1 ? shape : undefined,
      }}
    >
      <OnGround ground={ground}>
        {ground.stops.length > 1 && <Mesh stops={ground.stops} angle={ground.angle} width={width} height={height} />}
        {children}
      </OnGround>
    </div>
  );
}
