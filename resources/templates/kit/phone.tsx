import type { CSSProperties } from 'react';
import { Img, staticFile } from 'remotion';
import type { ImageAsset } from './schema';
import { Shadow } from './shadow';
import { useScene } from './stage';

interface PhoneProps {
  image: ImageAsset;
  width: number;
  /** 0 shows the top of the page, 1 its end. */
  scroll?: number;
  style?: CSSProperties;
}

const bezel = 0.034;
const strip = 0.125;

export const phoneHeight = (width: number) => width * 2.06;

/** How much of the page lies below what the screen shows, in screens. */
export function phoneScreens(image: ImageAsset) {
  const screen = (phoneHeight(1) - 2 * bezel - strip) / (1 - 2 * bezel);
  return Math.max(0, image.height / image.width / screen - 1);
}

/** A phone with a page in it, as wide as its screen, below a strip of the site's own background. */
export function Phone({ image, width, scroll = 0, style }: PhoneProps) {
  const { space } = useScene();
  const { px } = space;
  const height = phoneHeight(width);
  const edge = width * bezel;
  const radius = width * 0.15;
  const screen = { width: width - 2 * edge, height: height - 2 * edge };
  const bar = width * strip;
  const page = (screen.width * image.height) / image.width;
  const hidden = Math.max(0, page - (screen.height - bar));
  return (
    <div style={{ position: 'absolute', width, height, ...style }}>
      <Shadow width={width} height={height} blur={px(56)} drop={px(34)} radius={radius} />
      <div style={{ position: 'absolute', inset: 0, borderRadius: radius, background: '#3b3e46' }} />
      <div style={{ position: 'absolute', inset: px(3), borderRadius: radius - px(3), background: '#0c0d11' }} />
      <div
        style={{
          position: 'absolute',
          inset: edge,
          borderRadius: radius - edge,
          overflow: 'hidden',
          background: space.brand.colors.background,
        }}
      >
        <div style={{ position: 'absolute', inset: 0, top: bar, overflow: 'hidden' }}>
          <Img
            src={staticFile(image.src)}
            style={{
              display: 'block',
              width: screen.width,
              height: page,
              minHeight: '100%',
              objectFit: 'cover',
              objectPosition: 'top',
              willChange: 'transform',
              transform: `translate3d(0, ${-scroll * hidden}px, 0)`,
            }}
          />
        </div>
        <div
          style={{
            position: 'absolute',
            left: '34%',
            right: '34%',
            top: bar * 0.24,
            height: bar * 0.56,
            borderRadius: bar,
            background: '#0c0d11',
          }}
        />
      </div>
    </div>
  );
}
