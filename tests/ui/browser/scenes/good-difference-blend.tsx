// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 160,
          top: 380,
          fontSize: 140,
          color: '#ffffff',
          mixBlendMode: 'difference',
        }}
      >
        Difference
      </div>
    </AbsoluteFill>
  );
}
