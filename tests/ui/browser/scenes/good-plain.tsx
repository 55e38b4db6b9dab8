// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 160, top: 300, fontSize: 120, color: '#111' }}>A plain headline</div>
      <div style={{ position: 'absolute', left: 160, top: 500, fontSize: 40, color: '#333' }}>with a line below it</div>
    </AbsoluteFill>
  );
}
