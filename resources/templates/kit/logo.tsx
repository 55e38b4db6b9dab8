import { Img, staticFile } from 'remotion';
import { headingFace } from './faces';
import { markFor } from './mark';
import { measureWidth, useFontsVersion } from './measure';
import { useScene } from './stage';

/**
 * The brand's logo, its variant where the ground would swallow it, or its name in its heading face. A wordmark that its ground
 * swallows turns black or white; of a compact mark that would leave a blot, so there the name is set.
 */
export function Logo({ height }: { height: number }) {
  const { space, ground } = useScene();
  const { logo: own } = space.brand;
  const { mark: logo, lost } = markFor(own, ground.stops);
  const ratio = logo && logo.height > 0 ? logo.width / logo.height : 0;
  if (!logo || ratio <= 0 || (lost && ratio < 1.6)) return <Name height={height} />;
  // Square marks stand taller than wordmarks of the same weight to the eye.
  const shown = height * Math.min(1.7, Math.max(0.8, 2.6 / ratio));
  const width = Math.min(shown * ratio, space.inner.width * 0.5);
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

/** The brand's name where its mark would stand. */
function Name({ height }: { height: number }) {
  const { space } = useScene();
  useFontsVersion();
  const { name, fonts, language } = space.brand;
  const face = headingFace(space.brand);
  const font = { ...face, weight: Math.max(600, face.weight) };
  const widest = space.inner.width * 0.7;
  const shown = fonts.heading.uppercase ? name.toLocaleUpperCase(language || undefined) : name;
  return (
    <div
      style={{
        fontFamily: font.family,
        fontWeight: font.weight,
        fontSize: Math.min(height * 0.8, widest / measureWidth(shown, font)),
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
