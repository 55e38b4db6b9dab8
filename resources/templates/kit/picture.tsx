// The site's own pictures, and what stands in where there is none.
import type { CSSProperties } from 'react';
import { Img, staticFile } from 'remotion';
import { headingFace } from './faces';
import type { Ground } from './ground';
import { cssFont, measureInk, useFontsVersion } from './measure';
import { Painted } from './mesh';
import type { ImageAsset } from './schema';
import { useScene } from './stage';

/** Enlarged more than twice, a picture looks worse than none. */
export const isSharpAt = (image: ImageAsset | undefined, width: number, height: number): image is ImageAsset =>
  image !== undefined && Math.max(width / image.width, height / image.height) <= 2;

/** Fills its parent, cropped; tall pictures are pages, and show their top. */
export function Picture({ image, style }: { image: ImageAsset; style?: CSSProperties }) {
  const page = image.height > image.width * 1.3;
  return (
    <Img
      src={staticFile(image.src)}
      style={{
        position: 'absolute',
        left: 0,
        top: 0,
        width: '100%',
        height: '100%',
        objectFit: 'cover',
        objectPosition: page ? 'top' : 'center',
        ...style,
      }}
    />
  );
}

/** The first letter of the brand's name, cropped huge: a drawing, painted once. */
export function Initial({ width, height, ground }: { width: number; height: number; ground: Ground }) {
  const { space } = useScene();
  const fonts = useFontsVersion();
  const { brand } = space;
  const letter = ([...brand.name.trim()][0] ?? '').toLocaleUpperCase(brand.language || undefined);
  const font = headingFace(brand);
  return (
    <Painted
      width={width}
      height={height}
      identity={`${letter} ${ground.fill} ${ground.accent} ${fonts}`}
      paint={(context) => {
        context.fillStyle = ground.fill;
        context.fillRect(0, 0, width, height);
        const ink = measureInk(letter, font);
        const size = (Math.max(width, height) * 0.98) / (ink.ascent + ink.descent);
        context.font = cssFont(font, size);
        context.fillStyle = ground.accent;
        context.textAlign = 'center';
        context.fillText(letter, width * 0.56, height / 2 + ((ink.ascent - ink.descent) / 2) * size);
      }}
    />
  );
}
