// overflow: Letterwise
import { AbsoluteFill } from 'remotion';

const letters = 'Letterwise'.split('');

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <div style={{ position: 'absolute', left: 1300, top: 400, fontSize: 200, color: '#123', whiteSpace: 'nowrap' }}>
        {letters.map((letter, i) => (
          <span key={i} style={{ display: 'inline-block' }}>
            {letter}
          </span>
        ))}
      </div>
    </AbsoluteFill>
  );
}
