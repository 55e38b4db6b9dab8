import { AbsoluteFill, Freeze, useCurrentFrame } from 'remotion';

function Counter() {
  return <span style={{ fontSize: 180, fontFamily: 'monospace', color: '#123' }}>{useCurrentFrame()}</span>;
}

export default function Frozen() {
  return (
    <AbsoluteFill style={{ background: '#e8f4ea', padding: 100 }}>
      <div>
        <Counter />
      </div>
      <div>
        <Freeze frame={12}>
          <Counter />
        </Freeze>
      </div>
    </AbsoluteFill>
  );
}
