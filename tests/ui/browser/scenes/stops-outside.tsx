// overflow: Comes to rest too far
import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: interpolate(frame, [0, 20], [100, 1200], { extrapolateRight: 'clamp' }),
          top: 400,
          fontSize: 120,
          whiteSpace: 'nowrap',
          color: '#111',
        }}
      >
        Comes to rest too far
      </div>
    </AbsoluteFill>
  );
}
