// blank: 0
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
          fontSize: 130,
          lineHeight: 1.2,
          color: '#123',
          overflow: 'hidden',
        }}
      >
        <div
          style={{ transform: `translateY(${interpolate(frame, [0, 12], [110, 0], { extrapolateRight: 'clamp' })}%)` }}
        >
          Rises into view
        </div>
      </div>
    </AbsoluteFill>
  );
}
