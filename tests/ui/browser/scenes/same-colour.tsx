// contrast: 1.0
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#334455', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 120, color: '#334455' }}>Invisible</div>
      <div style={{ position: 'absolute', left: 160, top: 800, width: 300, height: 20, background: '#fff' }} />
    </AbsoluteFill>
  );
}
