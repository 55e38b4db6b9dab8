// blank: 0
import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      {frame > 20 ? <div style={{ fontSize: 120, color: '#111' }}>Late</div> : null}
    </AbsoluteFill>
  );
}
