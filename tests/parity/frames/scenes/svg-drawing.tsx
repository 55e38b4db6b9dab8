import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

export default function Drawing() {
  const frame = useCurrentFrame();
  const offset = interpolate(frame, [0, 70], [1600, 0], { extrapolateRight: 'clamp' });
  return (
    <AbsoluteFill style={{ background: '#fffdf7' }}>
      <svg viewBox="0 0 1920 1080">
        <path
          d="M200 800 C 500 100, 800 1000, 1100 500 S 1600 200, 1750 700"
          fill="none"
          stroke="#c0392b"
          strokeWidth={24}
          strokeLinecap="round"
          strokeDasharray={1600}
          strokeDashoffset={offset}
        />
        <circle cx={960} cy={300} r={frame * 2} fill="none" stroke="#2c3e50" strokeWidth={6} />
        <text x={200} y={980} fontSize={90} fontFamily="sans-serif" fill="#2c3e50">
          Drawn by hand
        </text>
      </svg>
    </AbsoluteFill>
  );
}
