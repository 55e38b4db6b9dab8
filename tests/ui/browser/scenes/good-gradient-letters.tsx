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
          fontSize: 160,
          color: 'transparent',
          backgroundImage: 'linear-gradient(90deg, #7a1fa2, #1a4fa0)',
          backgroundClip: 'text',
          WebkitBackgroundClip: 'text',
        }}
      >
        Painted letters
      </div>
    </AbsoluteFill>
  );
}
