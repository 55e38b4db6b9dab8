// contrast: 1.7
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ opacity: 0.96 }}>
        <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 120, color: 'rgba(0, 0, 0, 0.25)' }}>
          Quarter strength
        </div>
      </div>
    </AbsoluteFill>
  );
}
