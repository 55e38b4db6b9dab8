// contrast: 1.6
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <svg width={1920} height={1080}>
        <text x={260} y={490} fontSize={140} fill="#cccccc">
          Drawn too pale
        </text>
      </svg>
    </AbsoluteFill>
  );
}
