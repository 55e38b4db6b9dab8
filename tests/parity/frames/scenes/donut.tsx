import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

const parts = [
  { share: 0.45, color: '#2a9d8f' },
  { share: 0.3, color: '#e9c46a' },
  { share: 0.25, color: '#e76f51' },
];
const length = 2 * Math.PI * 300;

export default function Donut() {
  const frame = useCurrentFrame();
  const drawn = interpolate(frame, [0, 60], [0, 1], { extrapolateRight: 'clamp' });
  return (
    <AbsoluteFill style={{ background: '#264653' }}>
      <svg width={1920} height={1080} viewBox="-960 -540 1920 1080">
        {parts.map(({ share, color }, i) => {
          const before = parts.slice(0, i).reduce((sum, part) => sum + part.share, 0);
          return (
            <circle
              key={color}
              r={300}
              fill="none"
              stroke={color}
              strokeWidth={110}
              strokeDasharray={`${share * drawn * length} ${length}`}
              transform={`rotate(${before * 360 - 90})`}
            />
          );
        })}
      </svg>
    </AbsoluteFill>
  );
}
