import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

export default function Blurs() {
  const frame = useCurrentFrame();
  const blur = interpolate(frame, [0, 60], [30, 0], { extrapolateRight: 'clamp' });
  return (
    <AbsoluteFill style={{ background: '#0f2027', alignItems: 'center', justifyContent: 'center' }}>
      <div
        style={{
          position: 'absolute',
          width: 600,
          height: 600,
          borderRadius: '50%',
          background: '#ff512f',
          filter: 'blur(60px)',
          left: 200 + frame * 4,
          top: 200,
        }}
      />
      <div
        style={{
          fontSize: 180,
          fontFamily: 'sans-serif',
          fontWeight: 700,
          color: 'white',
          filter: `blur(${blur}px) drop-shadow(0 20px 30px rgba(0, 0, 0, 0.5))`,
        }}
      >
        In focus
      </div>
    </AbsoluteFill>
  );
}
