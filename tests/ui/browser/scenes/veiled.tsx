// contrast: 1.5
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 140, color: '#000000' }}>Under a veil</div>
      <AbsoluteFill style={{ background: 'rgba(255, 255, 255, 0.8)' }} />
    </AbsoluteFill>
  );
}
