// contrast: 1.4
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
          backgroundImage: 'linear-gradient(90deg, #ffe9c0, #d8e4ff)',
          backgroundClip: 'text',
          WebkitBackgroundClip: 'text',
        }}
      >
        Pale paint
      </div>
    </AbsoluteFill>
  );
}
