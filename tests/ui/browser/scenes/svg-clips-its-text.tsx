// overflow: Cut by the drawing
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <svg width={700} height={300} style={{ position: 'absolute', left: 200, top: 300 }}>
        <text x={20} y={180} fontSize={120} fill="#111">
          Cut by the drawing
        </text>
      </svg>
    </AbsoluteFill>
  );
}
