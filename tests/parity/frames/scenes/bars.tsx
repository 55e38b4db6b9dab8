import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from 'remotion';

const values = [35, 80, 55, 92, 67, 48];

export default function Bars() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill
      style={{
        background: '#fff',
        flexDirection: 'row',
        alignItems: 'flex-end',
        padding: 120,
        gap: 60,
        fontFamily: 'sans-serif',
      }}
    >
      {values.map((value, i) => {
        const height = interpolate(frame, [i * 6, i * 6 + 30], [0, value], {
          extrapolateLeft: 'clamp',
          extrapolateRight: 'clamp',
          easing: Easing.out(Easing.exp),
        });
        return (
          <div
            key={i}
            style={{
              flex: 1,
              height: `${height}%`,
              background: '#1f77b4',
              borderRadius: '16px 16px 0 0',
              color: '#fff',
              textAlign: 'center',
              fontSize: 56,
              paddingTop: 12,
              boxSizing: 'border-box',
              overflow: 'hidden',
            }}
          >
            {Math.round(height)}
          </div>
        );
      })}
    </AbsoluteFill>
  );
}
