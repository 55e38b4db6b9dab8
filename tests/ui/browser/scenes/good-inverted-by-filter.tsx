// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ filter: 'invert(1)' }}>
        <div style={{ position: 'absolute', left: 160, top: 380, fontSize: 140, color: '#eeeeee' }}>Filtered</div>
      </div>
    </AbsoluteFill>
  );
}
