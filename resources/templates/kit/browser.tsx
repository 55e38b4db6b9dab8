import type { CSSProperties } from 'react';
import { Img, staticFile } from 'remotion';
import { addressOf } from './brand';
import { familyOf } from './faces';
import type { ImageAsset } from './schema';
import { Shadow } from './shadow';
import { useScene, type Space } from './stage';

interface BrowserProps {
  image: ImageAsset;
  width: number;
  height: number;
  /** 0 shows the top of the page, 1 its end. */
  scroll?: number;
  style?: CSSProperties;
}

const barHeight = 62;

/** With the whole page in sight. */
export const browserHeight = (space: Space, image: ImageAsset, width: number) =>
  space.px(barHeight) + (width * image.height) / image.width;

/** A window with a page in it, as wide as the window, under the site's address. */
export function Browser({ image, width, height, scroll = 0, style }: BrowserProps) {
  const { space } = useScene();
  const { brand, px } = space;
  const bar = px(barHeight);
  const radius = px(16);
  const page = { width, height: (width * image.height) / image.width };
  const hidden = Math.max(0, page.height - (height - bar));
  return (
    <div style={{ position: 'absolute', width, height, ...style }}>
      <Shadow width={width} height={height} blur={px(56)} drop={px(34)} radius={radius} />
      <div style={{ position: 'absolute', inset: 0, borderRadius: radius, overflow: 'hidden', background: '#ffffff' }}>
        <div style={{ position: 'relative', zIndex: 1, height: bar, background: '#eef0f3' }}>
          <svg width={px(110)} height={bar} viewBox="0 0 110 62" style={{ position: 'absolute', insetInlineStart: 0 }}>
            {[30, 54, 78].map((x) => (
              <circle key={x} cx={x} cy="31" r="7" fill="#c9cdd6" />
            ))}
          </svg>
          <div
            style={{
              position: 'absolute',
              insetInline: '22%',
              top: px(10),
              height: px(42),
              lineHeight: `${px(42)}px`,
              borderRadius: px(21),
              background: '#ffffff',
              color: '#4a4f5c',
              textAlign: 'center',
              fontFamily: familyOf(brand.fonts.body),
              fontSize: px(26),
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
              padding: `0 ${px(20)}px`,
            }}
          >
            {addressOf(brand) || brand.name}
          </div>
        </div>
        <div style={{ position: 'absolute', inset: 0, top: bar, overflow: 'hidden' }}>
          <Img
            src={staticFile(image.src)}
            style={{
              display: 'block',
              ...page,
              minHeight: '100%',
              objectFit: 'cover',
              objectPosition: 'top',
              willChange: 'transform',
              transform: `translate3d(0, ${-scroll * hidden}px, 0)`,
            }}
          />
        </div>
      </div>
    </div>
  );
}
