import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function MovingGradient() {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ background: `linear-gradient(${frame * 4}deg, #ff9a9e, #fad0c4 40%, #a18cd1)` }} />;
}
