// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 100,
          top: 300,
          width: 1700,
          padding: 100,
          fontSize: 90,
          color: '#111',
          WebkitMaskImage: 'linear-gradient(90deg, transparent 0, #000 80px, #000 1600px, transparent)',
        }}
      >
        Soft at the edges
      </div>
    </AbsoluteFill>
  );
}
