// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 200,
          top: 200,
          width: 1200,
          fontSize: 150,
          lineHeight: 0.9,
          color: '#111',
        }}
      >
        Type that is set tight, going down
      </div>
    </AbsoluteFill>
  );
}
