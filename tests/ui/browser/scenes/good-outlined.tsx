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
          color: 'transparent',
          WebkitTextStroke: '6px #123456',
        }}
      >
        Outlined
      </div>
    </AbsoluteFill>
  );
}
