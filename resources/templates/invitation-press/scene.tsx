// A cursor comes in and presses the button; the press runs through the whole picture.
import { z } from 'zod';
import {
  between,
  type Brand,
  Box,
  Button,
  Cursor,
  ease,
  Lines,
  pressed,
  progress,
  Rise,
  Signature,
  signatureHeight,
  Stage,
  Still,
  useSetting,
  groundSchema,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What to do now.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  button: z.string().min(1).max(32).describe("The site's own call to action."),
  address: z.string().max(60).optional().describe('Where to go: "stripe.com".'),
  ground: groundSchema('brand', 'ink', 'paper'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const click = 74;

export default function Press({ headline, emphasis, button, address, ground: kind = 'brand', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, px, pick } = space;

  const label = type.label(button, { width: inner.width * pick(0.5, 0.8, 0.8), max: pick(52, 52, 46) });
  const buttonHeight = label.size * 2.4;
  const buttonWidth = label.width + label.size * 2.6;
  const where = address ? type.label(address, { width: inner.width, max: pick(42, 44, 38) }) : null;
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: inner.height - signatureHeight(space) - buttonHeight - (where?.height ?? 0) - px(pick(190, 320, 170)),
    max: pick(200, 170, 150),
  });

  // The block below the logo stands at the bottom (in the middle of tall pictures), the button under the headline.
  const below = px(64) + buttonHeight + (where ? px(34) + where.height : 0);
  const bottom = inner.y + inner.height - pick(0, inner.height * 0.16, 0);
  const buttonY = bottom - below + px(64);
  const target = { x: inner.x + buttonWidth - buttonHeight * 0.5, y: buttonY + buttonHeight * 0.58 };

  const glide = progress(time, 50, 24, ease.glide);
  const cursor = {
    x: between(target.x + width * 0.26, target.x, glide),
    y: between(height * 1.04, target.y, glide),
  };
  const wave = progress(time, click + 2, 40, ease.soft);
  const reach = Math.hypot(width, height);
  return (
    <Stage space={space} ground={ground} leaves={false}>
      {wave > 0 && (
        <Box
          rect={{ x: target.x - reach, y: target.y - reach, width: reach * 2, height: reach * 2 }}
          style={{
            borderRadius: '50%',
            background: ground.shade,
            willChange: 'transform',
            transform: `scale(${wave})`,
          }}
        />
      )}
      <Signature />
      <Box rect={{ ...inner, y: buttonY - px(64) - head.height, height: head.height }}>
        <Lines text={head} at={-5} stagger={6} />
      </Box>
      <Box rect={{ ...inner, y: buttonY, height: below }} gap={px(34)}>
        <Button label={label} at={22} click={click} width={buttonWidth} height={buttonHeight} />
        {where && (
          <Rise at={30}>
            <Still text={where} />
          </Rise>
        )}
      </Box>
      <Cursor
        size={px(60)}
        style={{
          left: 0,
          top: 0,
          opacity: progress(time, 48, 6),
          willChange: 'transform',
          transform: `translate3d(${space.rightToLeft ? width - cursor.x : cursor.x}px, ${cursor.y}px, 0) scale(${1 - pressed(time, click) * 0.12})`,
        }}
      />
    </Stage>
  );
}
