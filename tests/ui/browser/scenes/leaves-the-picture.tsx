// overflow: Leaves the picture
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 1300, top: 400, fontSize: 120, color: '#111', whiteSpace: 'nowrap' }}>
        Leaves the picture
      </div>
    </AbsoluteFill>
  );
}
