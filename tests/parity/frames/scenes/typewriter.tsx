import { AbsoluteFill, useCurrentFrame } from 'remotion';

const text = 'From prompt to motion graphics. This is typed letter by letter.';

export default function Typewriter() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ background: '#fff', padding: 140 }}>
      <div style={{ fontFamily: 'monospace', fontSize: 84, lineHeight: 1.4, color: '#111' }}>
        {text.slice(0, frame)}
        <span style={{ opacity: Math.floor(frame / 15) % 2 === 0 ? 1 : 0 }}>▌</span>
      </div>
    </AbsoluteFill>
  );
}
