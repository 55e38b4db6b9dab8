// overflow: Turned out of the picture
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 1300,
          top: 300,
          fontSize: 130,
          color: '#111',
          whiteSpace: 'nowrap',
          transform: 'rotate(-35deg)',
          transformOrigin: '0 0',
        }}
      >
        Turned out of the picture
      </div>
    </AbsoluteFill>
  );
}
