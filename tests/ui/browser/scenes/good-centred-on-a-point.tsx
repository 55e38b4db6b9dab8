// good
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 960,
          top: 540,
          width: 0,
          height: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          whiteSpace: 'nowrap',
          fontSize: 120,
          color: '#111',
        }}
      >
        Hung on a point
      </div>
    </AbsoluteFill>
  );
}
