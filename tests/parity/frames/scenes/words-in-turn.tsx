import { AbsoluteFill, spring, useCurrentFrame, useVideoConfig } from 'remotion';

const words = 'Every word comes with a little spring of its own'.split(' ');

export default function WordsInTurn() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return (
    <AbsoluteFill
      style={{
        background: '#101418',
        color: '#fafafa',
        justifyContent: 'center',
        padding: 160,
        fontFamily: 'sans-serif',
      }}
    >
      <h1 style={{ fontSize: 130, margin: 0, lineHeight: 1.15 }}>
        {words.map((word, i) => {
          const shown = spring({ frame: frame - i * 4, fps, config: { damping: 200 } });
          return (
            <span
              key={i}
              style={{
                display: 'inline-block',
                marginRight: 30,
                opacity: shown,
                transform: `translateY(${(1 - shown) * 50}px)`,
              }}
            >
              {word}
            </span>
          );
        })}
      </h1>
    </AbsoluteFill>
  );
}
