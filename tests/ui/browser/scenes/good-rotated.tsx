// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{ position: 'absolute', left: 700, top: 420, fontSize: 110, color: '#111', transform: 'rotate(-12deg)' }}
      >
        Tilted words
      </div>
    </AbsoluteFill>
  );
}
