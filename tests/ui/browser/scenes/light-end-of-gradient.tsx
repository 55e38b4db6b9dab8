// contrast: 1.3
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: 'linear-gradient(90deg, #102030, #ffffff)', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', right: 60, top: 400, fontSize: 90, color: '#ffffff', whiteSpace: 'nowrap' }}>
        From dark to light it fades away
      </div>
    </AbsoluteFill>
  );
}
