// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 300,
          top: 300,
          width: 700,
          height: 400,
          borderRadius: 30,
          background: '#eef2f6',
        }}
      >
        <div
          style={{
            position: 'absolute',
            right: -160,
            top: -40,
            padding: '12px 30px',
            background: '#8a1c1c',
            color: '#fff',
            fontSize: 48,
          }}
        >
          New this week
        </div>
        <div style={{ padding: 60, fontSize: 70, color: '#123' }}>A card</div>
      </div>
    </AbsoluteFill>
  );
}
