// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 120, color: '#cccccc' }}>Behind the panel</div>
      <div style={{ position: 'absolute', left: 100, top: 300, width: 1500, height: 400, background: '#18324a' }} />
      <div style={{ position: 'absolute', left: 200, top: 420, fontSize: 100, color: '#ffffff' }}>On the panel</div>
    </AbsoluteFill>
  );
}
