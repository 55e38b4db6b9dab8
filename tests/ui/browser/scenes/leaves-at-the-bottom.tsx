// overflow: Cut at its feet
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 200, top: 1010, fontSize: 100, color: '#111', whiteSpace: 'nowrap' }}>
        Cut at its feet
      </div>
    </AbsoluteFill>
  );
}
