// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <svg width={1920} height={1080} viewBox="0 0 1920 1080">
        <rect x={200} y={300} width={1200} height={300} rx={40} fill="#14324f" />
        <text x={260} y={490} fontSize={140} fill="#ffffff">
          Drawn words
        </text>
      </svg>
    </AbsoluteFill>
  );
}
