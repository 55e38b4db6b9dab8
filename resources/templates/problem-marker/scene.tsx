// Full-frame type over endless greeked lines; a highlighter falls on the words that hurt.
import { z } from 'zod';
import { type Brand, Box, Lines, Noise, Rise, Rule, Stage, Still, useSetting, groundSchema } from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What hurts, in a sentence or two.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline under the marker.'),
  support: z.string().max(120).optional().describe('A line of detail below.'),
  ground: groundSchema('ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

export default function Marker({ headline, emphasis, support, ground: kind = 'ink', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, px, pick } = space;

  const note = support ? type.body(support, { width: inner.width * pick(0.58, 0.95, 0.95), lines: 2 }) : null;
  const noteSpace = note ? note.height + px(190) : 0;
  const head = type.bold(headline, {
    emphasis,
    width: inner.width - px(30),
    height: inner.height * pick(1, 0.82, 1) - noteSpace,
  });
  const marked = head.lines.some((line) => line.words.some((word) => word.emphasised));
  const lastLine = head.lines[head.lines.length - 1];

  return (
    <Stage space={space} ground={ground}>
      <Noise />
      <Box rect={inner} content={note && space.format !== 'tall' ? 'space-between' : 'center'} gap={px(110)}>
        <div>
          <Lines text={head} emphasis="marker" markAt={30} />
          {!marked && lastLine && (
            <Rule
              at={30}
              colour={ground.accent}
              thickness={head.size * 0.1}
              width={lastLine.width}
              style={{ marginTop: head.size * 0.12 }}
            />
          )}
        </div>
        {note && (
          <div>
            {marked && <Rule at={36} colour={ground.accent} thickness={px(6)} width={px(96)} />}
            <Rise at={40} style={{ marginTop: px(28) }}>
              <Still text={note} colour={ground.muted} />
            </Rise>
          </div>
        )}
      </Box>
    </Stage>
  );
}
