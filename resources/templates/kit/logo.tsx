import { Img, staticFile } from 'remotion';
import { worstContrast } from './colour';
import { headingFace } from './faces';
import { useScene } from './stage';

/** The brand's logo, or its name in its heading face. A logo that its ground swallows turns black or white. */
export function Logo({ height }: { height: number }) {
  const { space, ground } = useScene();
  const { logo, name, fonts } = space.brand;
  if (!logo || logo.width <= 0 || logo.height <= 0) {
    const { family, weight } = headingFace(space.brand);
    return (
      <div
        style={{
          fontFamily: family,
          fontWeight: Math.max(600, weight),
          fontSize: height * 0.8,
          lineHeight: `${height}px`,
          letterSpacing: '-.01em',
          textTransform: fonts.heading.uppercase ? 'uppercase' : undefined,
          whiteSpace: 'nowrap',
        }}
      >
        {name}
      </div>
    );
  }
  // Square marks stand taller than wordmarks of the same weight to the eye.
  const ratio = logo.width / logo.height;
  const shown = height * Math.min(1.7, Math.max(0.8, 2.6 / ratio));
  const width = Math.min(shown * ratio, space.inner.width * 0.5);
  const [main, ...others] = logo.colors.map((color) => worstContrast(color, ground.stops));
  const lost = (main ?? 21) < 3 || others.some((contrast) => contrast < 1.8);
  return (
    <Img
      src={staticFile(logo.src)}
      style={{
        display: 'block',
        width,
        height: width / ratio,
        filter: lost ? `brightness(0)${ground.dark ? ' invert(1)' : ''}` : undefined,
      }}
    />
  );
}
