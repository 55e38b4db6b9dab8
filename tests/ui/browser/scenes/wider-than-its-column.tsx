// overflow: Unbreakable-compound-headline
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
          whiteSpace: 'nowrap',
          fontSize: 110,
          color: '#111',
        }}
      >
        Unbreakable-compound-headline
      </div>
    </AbsoluteFill>
  );
}
