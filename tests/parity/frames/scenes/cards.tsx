import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from 'remotion';

export default function Cards() {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  return (
    <AbsoluteFill
      style={{
        background: '#f0f4f8',
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'space-evenly',
        fontFamily: 'sans-serif',
      }}
    >
      {['Plan', 'Build', 'Ship'].map((name, i) => {
        const shown = spring({ frame: frame - i * 8, fps });
        return (
          <div
            key={name}
            style={{
              width: width / 4.4,
              padding: 48,
              borderRadius: 28,
              background: '#fff',
              boxShadow: '0 24px 64px rgba(15, 23, 42, 0.18)',
              transform: `translateY(${(1 - shown) * 400}px)`,
              opacity: shown,
            }}
          >
            <div style={{ fontSize: 40, color: '#64748b' }}>Step {i + 1}</div>
            <div style={{ fontSize: 96, fontWeight: 700, color: '#0f172a' }}>{name}</div>
          </div>
        );
      })}
    </AbsoluteFill>
  );
}
