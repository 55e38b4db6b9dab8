import { AbsoluteFill, useCurrentFrame } from 'remotion';

const columns = ['left', 'center', 'right', 'justify'] as const;

export default function TextLayouts() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill
      style={{
        background: '#f7f3ea',
        color: '#2b2b2b',
        display: 'grid',
        gridTemplateColumns: 'repeat(4, 1fr)',
        gap: 40,
        padding: 80,
      }}
    >
      {columns.map((align, i) => (
        <p
          key={align}
          style={{
            textAlign: align,
            fontFamily: i % 2 ? 'sans-serif' : 'serif',
            fontSize: 44,
            lineHeight: 1.35,
            letterSpacing: i,
            fontStyle: i === 2 ? 'italic' : 'normal',
            fontWeight: 300 + i * 150,
            marginTop: frame,
          }}
        >
          The <strong>quick</strong> brown fox jumps over <em>13 lazy dogs</em> — ÄÖÜ ß éèê ñ “quoted” 50 % off…
        </p>
      ))}
    </AbsoluteFill>
  );
}
