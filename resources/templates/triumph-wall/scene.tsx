// The customers' names on a wall of hairlines; the brand's colour runs through it, name by name.
import { z } from 'zod';
import {
  type Brand,
  Box,
  ease,
  type FittedText,
  groundAgainst,
  groundSchema,
  Lines,
  Panel,
  progress,
  type Rect,
  Rise,
  Rule,
  type Space,
  Stage,
  Still,
  useScene,
  useSetting,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What they are proud of, in their own words.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  words: z.array(z.string().min(1).max(32)).min(3).max(9).describe('Names of customers, as the page gives them.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const lightsAt = 48;

export default function Wall({ headline, emphasis, words, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, px, pick } = space;

  // The names in the first column stand under the headline.
  const pad = px(pick(44, 40, 32));
  const full = inner.width + 2 * pad;
  const setIn = (count: number) => {
    const lines = Math.ceil(words.length / count);
    const cell = { width: full / count, height: Math.min(px(240), (inner.height * pick(0.6, 0.58, 0.58)) / lines) };
    const area = { width: cell.width - 2 * pad, height: cell.height * 0.72, max: lines === 1 ? 96 : pick(76, 68, 60) };
    const names = type.titles(words, area);
    return { count, lines, cell, names, score: (names[0].size * words.length) / (count * lines) };
  };
  const { count, lines, cell, names } = pick([3, 4, 2], [2, 1], [3, 2, 1])
    .map(setIn)
    .reduce((best, next) => (next.score > best.score ? next : best));

  const top = inner.y + inner.height - (lines - 0.16) * cell.height;
  const cells = words.map((_, i) => ({
    ...cell,
    x: inner.x - pad + (i % count) * cell.width,
    y: top + Math.floor(i / count) * cell.height,
  }));
  const head = type.bold(headline, {
    emphasis,
    width: inner.width,
    height: top - inner.y - px(pick(64, 90, 48)),
    max: pick(180, 150, 130),
  });

  const wall: Rect = { x: inner.x - pad, y: top, width: full, height: lines * cell.height };
  const turn = Math.min(22, 80 / words.length);
  const lights = words.map((_, i) => ({
    come: progress(time, lightsAt + i * turn, 12, ease.draw),
    gone: i === words.length - 1 ? 0 : progress(time, lightsAt + (i + 1) * turn, 12, ease.draw),
  }));
  const light = groundAgainst(brand, ground, 'brand');
  return (
    <Stage space={space} ground={ground}>
      <Box rect={{ ...inner, height: top - inner.y }}>
        <Lines text={head} />
      </Box>
      {Array.from({ length: lines + 1 }, (_, i) => (
        <Box key={i} rect={{ x: inner.x - pad, y: top + i * cell.height, width, height: 0 }}>
          <Rule at={-22 + i * 5} frames={30} colour={ground.line} thickness={px(3)} />
        </Box>
      ))}
      {Array.from({ length: count + 1 }, (_, i) => (
        <Upright key={i} x={inner.x - pad + i * cell.width} y={top} length={height - top} at={-16 + i * 3} />
      ))}
      <Names names={names} cells={cells} pad={pad} lights={lights} />
      <Panel
        rect={wall}
        ground={light}
        style={{ clipPath: `path("${lights.map((lit, i) => outline(space, wall, cells[i], lit)).join('')}")` }}
      >
        <div aria-hidden>
          <Names
            names={names}
            cells={cells.map((cell) => ({ ...cell, x: cell.x - wall.x, y: cell.y - wall.y }))}
            pad={pad}
          />
        </div>
      </Panel>
    </Stage>
  );
}

/** A hairline drawn downwards. */
function Upright({ x, y, length, at }: { x: number; y: number; length: number; at: number }) {
  const { space, ground } = useScene();
  return (
    <Box
      rect={{ x, y, width: space.px(3), height: length }}
      style={{
        background: ground.line,
        transform: `scaleY(${progress(space.time, at, 34, ease.draw)})`,
        transformOrigin: 'top',
      }}
    />
  );
}

/** How far the light has come into a cell, and how far it has left it again: 0 to 1. */
interface Light {
  come: number;
  gone: number;
}

interface NamesProps {
  names: FittedText[];
  cells: Rect[];
  pad: number;
  /** Where light runs through a name, another copy of it is read: neither is offered as text on one ground. */
  lights?: Light[];
}

function Names({ names, cells, pad, lights = [] }: NamesProps) {
  return (
    <>
      {cells.map((rect, i) => (
        <Box key={i} rect={rect} content="center" style={{ opacity: isLit(lights[i]) ? 0.94 : undefined }}>
          <Rise at={-8 + i * 3} by={36} style={{ paddingInlineStart: pad }}>
            <Still text={names[i]} />
          </Rise>
        </Box>
      ))}
    </>
  );
}

const isLit = (light?: Light) => light !== undefined && light.come > 0 && light.gone < 1;

/** The lit part of a cell as a path in the wall's own pixels. */
function outline({ rightToLeft }: Space, wall: Rect, cell: Rect, { come, gone }: Light): string {
  const along = [gone, come].map((part) => cell.x - wall.x + part * cell.width);
  const [from, to] = along.map((x) => (rightToLeft ? wall.width - x : x).toFixed(1));
  const [top, bottom] = [cell.y - wall.y, cell.y - wall.y + cell.height].map((y) => y.toFixed(1));
  return `M${from} ${top}H${to}V${bottom}H${from}Z`;
}
