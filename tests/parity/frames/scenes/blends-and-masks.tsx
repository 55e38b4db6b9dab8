import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function BlendsAndMasks() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#fafafa' }}>
      {['#ff0000', '#00ff00', '#0000ff'].map((background, i) => (
        <div
          key={background}
          style={{
            position: 'absolute',
            left: 260 + i * 300 + frame,
            top: 160,
            width: 520,
            height: 520,
            borderRadius: '50%',
            background,
            mixBlendMode: 'multiply',
            opacity: 0.8,
          }}
        />
      ))}
      <div
        style={{
          position: 'absolute',
          left: 0,
          right: 0,
          bottom: 60,
          textAlign: 'center',
          fontSize: 220,
          fontWeight: 700,
          fontFamily: 'sans-serif',
          color: 'transparent',
          backgroundImage: 'linear-gradient(90deg, #6a11cb, #2575fc)',
          backgroundClip: 'text',
          WebkitBackgroundClip: 'text',
          clipPath: `inset(0 ${Math.max(0, 100 - frame * 2)}% 0 0)`,
        }}
      >
        Clipped
      </div>
    </AbsoluteFill>
  );
}
