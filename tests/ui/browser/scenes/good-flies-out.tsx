// blank: 74 111 149; contrast: none
import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function Scene() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div
        style={{
          position: 'absolute',
          left: 300 + frame * frame,
          top: 400,
          fontSize: 120,
          color: '#111',
          whiteSpace: 'nowrap',
        }}
      >
        On its way out
      </div>
    </AbsoluteFill>
  );
}
