import { ease, progress } from './easing';
import type { FittedText } from './fit';
import { Still } from './lines';
import { Rise } from './motion';
import { useScene } from './stage';

/** How far a press at `click` has gone: 0, 1 while held down, 0 again. */
export const pressed = (time: number, click: number) =>
  progress(time, click - 3, 4, ease.soft) - progress(time, click + 1, 8, ease.soft);

interface ButtonProps {
  label: FittedText;
  at: number;
  click: number;
  width: number;
  height: number;
}

/** The call to action, in the ground's strongest colours. */
export function Button({ label, at, click, width, height }: ButtonProps) {
  const { space, ground } = useScene();
  const ring = progress(space.time, click, 26);
  const press = pressed(space.time, click);
  return (
    <div style={{ position: 'relative', width, height }}>
      {ring > 0 && ring < 1 && (
        <div
          style={{
            position: 'absolute',
            inset: 0,
            borderRadius: height,
            border: `${space.px(4)}px solid ${ground.accent}`,
            opacity: 1 - ring,
            transform: `scale(${1 + ring * 0.18}, ${1 + ring * 0.5})`,
          }}
        />
      )}
      <Rise at={at} by={40} frames={20}>
        <div
          style={{
            width,
            height,
            borderRadius: height,
            background: ground.accent,
            color: ground.onAccent,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            transform: press > 0 ? `scale(${1 - press * 0.055})` : undefined,
          }}
        >
          <Still text={label} align="center" />
        </div>
      </Rise>
    </div>
  );
}
