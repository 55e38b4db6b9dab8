// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#101018', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 160,
          top: 380,
          fontSize: 140,
          color: '#ffffff',
          textShadow: '0 0 10px #fff, 0 0 40px #f0f',
        }}
      >
        Neon sign
      </div>
    </AbsoluteFill>
  );
}
