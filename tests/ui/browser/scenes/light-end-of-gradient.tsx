// contrast: 1.3
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: 'linear-gradient(90deg, #102030, #ffffff)', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 100, top: 400, fontSize: 120, color: '#ffffff', whiteSpace: 'nowrap' }}>
        From dark to light it fades away
      </div>
    </AbsoluteFill>
  );
}
