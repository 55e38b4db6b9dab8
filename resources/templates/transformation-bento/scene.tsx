// A bento of what they offer: tiles slide in, the first one large in the brand's colour, and a light goes through the others.
import { z } from 'zod';
import {
  bentoTiles,
  between,
  type Brand,
  Box,
  columns,
  Disc,
  fitFeatures,
  type FittedText,
  groundAgainst,
  groundSchema,
  type ImageAsset,
  imageSchema,
  isLegible,
  isSharpAt,
  itemsSchema,
  Lines,
  Lit,
  Logo,
  mix,
  Panel,
  Picture,
  progress,
  quietOn,
  type Rect,
  shift,
  Stage,
  Still,
  useScene,
  useSetting,
  useType,
  wordsInTile,
} from '../kit';

export const schema = z.object({
  headline: z.string().min(1).max(120).describe('What changes with them.'),
  emphasis: z.string().max(120).optional().describe('The part of the headline that is stressed.'),
  items: itemsSchema(3, 6, 48, 110).describe('What they offer, the first of them in the large tile.'),
  image: imageSchema.optional().describe('A picture or screenshot for the large tile.'),
  ground: groundSchema('paper', 'ink', 'brand'),
});

type Props = z.infer<typeof schema> & { brand: Brand };

const corner = 32;

export default function Bento({ headline, emphasis, items, image, ground: kind = 'paper', brand }: Props) {
  const { space, ground, type } = useSetting(brand, headline, kind);
  const { inner, width, height, time, end, px, pick } = space;
  const wide = space.format === 'wide';
  const shown = items.slice(0, pick(6, 6, 5));

  const [left] = columns(inner, 0.41, px(72));
  const head = type.headline(headline, {
    emphasis,
    width: wide ? left.width : inner.width,
    height: inner.height * pick(1, 0.26, 0.3),
    lines: pick(6, 4, 3),
    max: pick(132, 120, 108),
  });
  const margin = px(pick(60, 40, 40));
  const x = wide ? left.x + left.width + px(72) : margin;
  const y = wide ? inner.y - px(48) : inner.y + head.height + px(pick(0, 70, 48));
  const area: Rect = { x, y, width: width - x - margin, height: inner.y + inner.height + px(36) - y };
  const bleed = height - area.y - area.height + px(64);
  const tiles = bentoTiles(area, shown.length, px(pick(24, 24, 20)), bleed);
  const words = tiles.map((tile) => wordsInTile(tile, space));

  const room = {
    width: Math.min(...words.slice(1).map((rect) => rect.width)),
    height: Math.min(...words.slice(1).map((rect) => rect.height)),
  };
  const { titles, texts } = fitFeatures(
    shown.slice(1),
    { ...room, textMax: pick(36, 38, 32), titleMax: pick(58, 56, 46) },
    space,
    type,
  );

  const turn = (end - 62) / (shown.length - 1);
  return (
    <Stage space={space} ground={ground}>
      <Box rect={inner}>
        <Lines text={head} />
      </Box>
      {shown.slice(1).map((_, i) => (
        <Tile
          key={i}
          rect={tiles[i + 1]}
          words={words[i + 1]}
          title={titles[i]}
          text={texts[i]}
          enters={-5 + i * 4}
          from={
            tiles[i + 1].x > tiles[0].x ? { x: width - tiles[i + 1].x, y: 0 } : { x: 0, y: height - tiles[i + 1].y }
          }
          lights={44 + i * turn}
          darkens={44 + (i + 1) * turn}
        />
      ))}
      <Panel
        rect={tiles[0]}
        ground={groundAgainst(brand, ground, 'brand')}
        style={{ borderRadius: px(corner), ...shift(space, 0, (1 - progress(time, -10, 30)) * (height - tiles[0].y)) }}
      >
        <Featured tile={tiles[0]} words={words[0]} item={shown[0]} image={image} />
      </Panel>
    </Stage>
  );
}

interface FeaturedProps {
  tile: Rect;
  words: Rect;
  item: Props['items'][number];
  image?: ImageAsset;
}

/** The large tile: words at its top, and the picture coming out of its corner, or the logo at its foot. */
function Featured({ tile, words, item, image }: FeaturedProps) {
  const { space } = useScene();
  const type = useType(space);
  const { held, px, pick } = space;
  const inside: Rect = { ...words, x: words.x - tile.x, y: words.y - tile.y };

  const [title] = type.titles([item.title], {
    ...inside,
    height: inside.height * 0.4,
    lines: 3,
    max: pick(76, 72, 56),
  });
  const text = type.body(item.text, { width: inside.width, height: inside.height * 0.32, max: pick(38, 40, 32) });
  const hasText = item.text !== '' && isLegible(text, space);
  const top = inside.y + title.height + (hasText ? px(18) + text.height : 0) + px(44);
  const picture: Rect = { x: inside.x, y: top, width: tile.width - inside.x, height: tile.height - top };
  const drift = px(56);
  return (
    <>
      {isSharpAt(image, picture.width, picture.height + drift) ? (
        <Box rect={picture} style={{ overflow: 'hidden', borderStartStartRadius: px(24) }}>
          <Picture
            image={image}
            style={{ height: picture.height + drift, ...shift(space, 0, between(0, -drift, held)) }}
          />
        </Box>
      ) : (
        <Foot tile={tile} words={inside} />
      )}
      <Box rect={inside} gap={px(18)}>
        <Still text={title} />
        {hasText && <Still text={text} />}
      </Box>
    </>
  );
}

/** The logo before a disc that grows a little. */
function Foot({ tile, words }: { tile: Rect; words: Rect }) {
  const { space, ground } = useScene();
  const { held, px } = space;
  const colour = ground.dark ? ground.shade : mix(ground.fill, ground.accent, 0.12);
  return (
    <>
      <Disc
        x={tile.width * 1.1}
        y={tile.height}
        radius={tile.width * 0.6}
        colour={colour}
        scale={between(1, 1.06, held)}
      />
      <Box rect={words} content="end">
        <Logo height={px(52)} />
      </Box>
    </>
  );
}

interface TileProps {
  rect: Rect;
  words: Rect;
  title: FittedText;
  text: FittedText | null;
  enters: number;
  from: { x: number; y: number };
  lights: number;
  darkens: number;
}

/** A quiet tile with a light that goes through it. */
function Tile({ rect, words, title, text, enters, from, lights, darkens }: TileProps) {
  const { space, ground } = useScene();
  const { time, px } = space;
  const away = 1 - progress(time, enters, 30);
  const inside: Rect = { ...words, x: words.x - rect.x, y: words.y - rect.y };
  return (
    <Box
      rect={rect}
      style={{
        borderRadius: px(corner),
        overflow: 'hidden',
        background: quietOn(ground),
        ...shift(space, away * from.x, away * from.y),
      }}
    >
      <Lit at={lights} until={darkens}>
        <Box rect={inside} gap={px(12)}>
          <Still text={title} />
          {text && <Still text={text} />}
        </Box>
      </Lit>
    </Box>
  );
}
