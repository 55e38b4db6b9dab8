// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{ position: 'absolute', left: 300, top: 200, fontSize: 80, color: '#111', writingMode: 'vertical-rl' }}
      >
        Upright
      </div>
    </AbsoluteFill>
  );
}
