import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from 'remotion';

export default function SpringScale() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const scale = spring({ frame, fps, config: { damping: 10, stiffness: 100, mass: 0.5 } });
  return (
    <AbsoluteFill
      style={{ background: 'white', alignItems: 'center', justifyContent: 'center', fontFamily: 'sans-serif' }}
    >
      <div style={{ fontSize: 140, fontWeight: 700, color: '#0b84f3', transform: `scale(${scale})` }}>Hello World</div>
    </AbsoluteFill>
  );
}
