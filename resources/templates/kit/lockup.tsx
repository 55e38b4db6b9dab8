// The brand as the largest thing in the picture.
import { Img, staticFile } from 'remotion';
import type { Brand } from './brand';
import { ease, progress } from './easing';
import { Lines } from './lines';
import { markFor } from './mark';
import { useScene, type Space } from './stage';
import type { TypeScale } from './type';
import type { FittedText } from './fit';
import type { Ground } from './ground';

interface Place {
  width: number;
  height: number;
  /** Of the name, where there is no logo. */
  lines: number;
}

/** A logo of a size, or the name as fitted text. */
export interface LockupSize {
  width: number;
  height: number;
  logo: { src: string; filter?: string } | null;
  name: FittedText | null;
}

/** A logo that is no drawing gets blurred beyond. */
const mostEnlarged = 2.5;

/** As large as its place takes it: the logo where it can be shown on the ground, else the name. */
export function fitLockup(brand: Brand, ground: Ground, space: Space, type: TypeScale, place: Place): LockupSize {
  const { mark, lost } = markFor(brand.logo, ground.stops);
  const ratio = mark && mark.height > 0 ? mark.width / mark.height : 0;
  if (mark && ratio > 0 && !(lost && ratio < 1.6)) {
    const drawn = /\.svg$/i.test(mark.src);
    const balanced = Math.sqrt((place.width * place.height * 0.5) / ratio);
    const sharp = drawn ? place.height : space.px(mark.height * mostEnlarged);
    const height = Math.min(balanced, place.height, place.width / ratio, sharp);
    const filter = lost ? `brightness(0)${ground.dark ? ' invert(1)' : ''}` : undefined;
    return { width: height * ratio, height, logo: { src: mark.src, filter }, name: null };
  }
  const name = type.display(brand.name, place);
  return { width: name.width, height: name.height, logo: null, name };
}

/** Rises out of a mask. */
export function Lockup({
  lockup,
  at,
  align = 'start',
}: {
  lockup: LockupSize;
  at: number;
  align?: 'start' | 'center';
}) {
  const { space } = useScene();
  const { width, height, logo, name } = lockup;
  if (name) return <Lines text={name} at={at} style={{ textAlign: align }} />;
  const p = progress(space.time, at, 26, ease.out);
  return (
    <div style={{ width, height, overflow: 'hidden', alignSelf: align === 'center' ? 'center' : 'flex-start' }}>
      {logo && (
        <Img
          src={staticFile(logo.src)}
          style={{
            display: 'block',
            width,
            height,
            filter: logo.filter,
            willChange: 'transform',
            transform: `translate3d(0, ${((1 - p) * 104).toFixed(2)}%, 0)`,
          }}
        />
      )}
    </div>
  );
}
