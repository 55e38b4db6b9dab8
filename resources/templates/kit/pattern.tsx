import { mix } from './colour';
import { Painted, randomFrom } from './mesh';
import { shift, useScene } from './stage';

/** Endless lines of greeked text behind a scene, one layer that drifts. */
export function Noise() {
  const { space, ground } = useScene();
  const { px, width, height, held } = space;
  const bleed = px(120);
  const size = { width: width + 2 * bleed, height: height + 2 * bleed };
  const faint = mix(ground.fill, ground.text, 0.055);
  return (
    <Painted
      {...size}
      identity={faint}
      paint={(context) => {
        const random = randomFrom(11);
        const pitch = px(54);
        const bar = px(18);
        context.fillStyle = faint;
        for (let y = 0; y < size.height; y += pitch) {
          for (let x = -random() * px(200); x < size.width;) {
            const length = px(40 + random() * 190);
            context.beginPath();
            context.roundRect(x, y, length, bar, bar / 2);
            context.fill();
            x += length + px(random() > 0.86 ? 120 : 22);
          }
        }
      }}
      style={{ left: -bleed, top: -bleed, ...shift(space, -held * px(90), 0) }}
    />
  );
}
