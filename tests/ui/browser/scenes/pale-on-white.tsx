// contrast: 1.6
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 120, color: '#cccccc' }}>Hardly there</div>
    </AbsoluteFill>
  );
}
