// overflow: Four lines of text in a box that holds only two of them, as it goes
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 200,
          top: 300,
          width: 700,
          height: 220,
          overflow: 'hidden',
          fontSize: 80,
          lineHeight: 1.3,
          color: '#111',
        }}
      >
        Four lines of text in a box that holds only two of them, as it goes
      </div>
    </AbsoluteFill>
  );
}
