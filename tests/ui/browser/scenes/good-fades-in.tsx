// good
import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 200,
          top: 400,
          fontSize: 120,
          color: '#111',
          opacity: interpolate(frame, [0, 40], [0, 1], { extrapolateRight: 'clamp' }),
        }}
      >
        Slowly there
      </div>
      <div style={{ position: 'absolute', left: 200, top: 700, width: 400, height: 10, background: '#14324f' }} />
    </AbsoluteFill>
  );
}
