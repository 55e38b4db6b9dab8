// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 300,
          top: 400,
          padding: '20px 40px',
          borderRadius: 60,
          background: '#123',
          color: '#fff',
          fontSize: 60,
        }}
      >
        Start free
      </div>
    </AbsoluteFill>
  );
}
