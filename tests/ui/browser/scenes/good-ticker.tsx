// good
import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 0,
          right: 0,
          top: 800,
          overflow: 'hidden',
          whiteSpace: 'nowrap',
          fontSize: 80,
          color: '#111',
        }}
      >
        <div style={{ transform: `translateX(${-frame * 9}px)` }}>{'Fast and friendly · '.repeat(20)}</div>
      </div>
      <div style={{ position: 'absolute', left: 160, top: 300, fontSize: 120, color: '#111' }}>News</div>
    </AbsoluteFill>
  );
}
