// blank: 0
import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

const letters = 'Harbour'.split('');

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 130, color: '#123', display: 'flex' }}>
        {letters.map((letter, i) => (
          <span
            key={i}
            style={{
              display: 'inline-block',
              opacity: interpolate(frame, [i * 2, i * 2 + 6], [0, 1], { extrapolateRight: 'clamp' }),
              transform: `translateY(${interpolate(frame, [i * 2, i * 2 + 6], [60, 0], { extrapolateRight: 'clamp' })}px)`,
            }}
          >
            {letter}
          </span>
        ))}
      </div>
    </AbsoluteFill>
  );
}
