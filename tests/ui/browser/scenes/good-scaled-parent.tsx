// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 100,
          top: 100,
          width: 3200,
          height: 1600,
          transform: 'scale(0.5)',
          transformOrigin: '0 0',
          overflow: 'hidden',
        }}
      >
        <div style={{ position: 'absolute', left: 100, top: 600, fontSize: 300, color: '#111', whiteSpace: 'nowrap' }}>
          Fits when halved
        </div>
      </div>
    </AbsoluteFill>
  );
}
