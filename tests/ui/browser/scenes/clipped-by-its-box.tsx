// overflow: Far too long for this box
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 200,
          top: 300,
          width: 600,
          overflow: 'hidden',
          whiteSpace: 'nowrap',
          fontSize: 90,
          color: '#111',
        }}
      >
        Far too long for this box
      </div>
    </AbsoluteFill>
  );
}
