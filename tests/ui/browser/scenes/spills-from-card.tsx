// overflow: This paragraph says more than its little card has room for, and goes on
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 300,
          top: 300,
          width: 600,
          height: 200,
          borderRadius: 20,
          background: '#eef2f6',
        }}
      >
        <p style={{ margin: 30, fontSize: 64, color: '#123' }}>
          This paragraph says more than its little card has room for, and goes on
        </p>
      </div>
    </AbsoluteFill>
  );
}
