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
          fontSize: 200,
          color: '#ffffff',
          WebkitTextStroke: '8px #123456',
        }}
      >
        Edged
      </div>
    </AbsoluteFill>
  );
}
