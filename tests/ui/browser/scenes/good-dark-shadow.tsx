// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#e8e8e8', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 160,
          top: 380,
          fontSize: 140,
          color: '#ffffff',
          textShadow: '0 0 12px #000, 0 0 24px #000, 0 0 6px #000, 0 0 3px #000',
        }}
      >
        Lifted by shadow
      </div>
    </AbsoluteFill>
  );
}
