import { AbsoluteFill, useCurrentFrame } from 'remotion';

export default function RadialGradients() {
  const frame = useCurrentFrame();
  const first = `radial-gradient(circle at ${20 + frame / 2}% 30%, #f6d365, transparent 50%)`;
  const second = `radial-gradient(circle at ${80 - frame / 2}% 70%, #fda085, transparent 50%)`;
  return <AbsoluteFill style={{ background: `${first}, ${second}, #222831` }} />;
}
