// overflow: Two lines are shown of all the lines that there would have been to read
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
          display: '-webkit-box',
          WebkitBoxOrient: 'vertical',
          WebkitLineClamp: 2,
          overflow: 'hidden',
          fontSize: 80,
          color: '#111',
        }}
      >
        Two lines are shown of all the lines that there would have been to read
      </div>
    </AbsoluteFill>
  );
}
