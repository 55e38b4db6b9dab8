import { AbsoluteFill, useCurrentFrame } from 'remotion';

const filters = [
  'grayscale(1)',
  'sepia(0.8)',
  'hue-rotate(120deg)',
  'invert(0.9)',
  'saturate(3)',
  'contrast(0.5)',
  'brightness(1.6)',
  'opacity(0.4)',
];

export default function Filters() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill
      style={{ background: '#fff', display: 'flex', flexDirection: 'row', flexWrap: 'wrap', gap: 40, padding: 60 }}
    >
      {filters.map((filter) => (
        <div
          key={filter}
          style={{
            filter,
            width: 400,
            height: 440,
            background: `linear-gradient(${frame}deg, #e74c3c, #3498db)`,
            fontSize: 54,
            fontFamily: 'sans-serif',
            color: '#fff',
            padding: 20,
            boxSizing: 'border-box',
          }}
        >
          {filter.split('(')[0]}
        </div>
      ))}
    </AbsoluteFill>
  );
}
