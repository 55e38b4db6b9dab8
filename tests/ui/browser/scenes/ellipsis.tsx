// overflow: A title that ends in dots
import { AbsoluteFill } from 'remotion';

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 200,
          top: 300,
          width: 500,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          fontSize: 90,
          color: '#111',
        }}
      >
        A title that ends in dots
      </div>
    </AbsoluteFill>
  );
}
