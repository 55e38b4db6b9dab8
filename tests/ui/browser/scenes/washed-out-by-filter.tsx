// contrast: 1.5
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ filter: 'opacity(0.2)' }}>
        <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 140, color: '#000000' }}>Filtered away</div>
      </div>
    </AbsoluteFill>
  );
}
