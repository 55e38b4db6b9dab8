// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 160, top: 300, fontSize: 120, color: '#111' }}>Seen</div>
      <div style={{ position: 'absolute', left: 2400, top: 300, fontSize: 120, color: '#111', whiteSpace: 'nowrap' }}>
        Parked outside
      </div>
    </AbsoluteFill>
  );
}
