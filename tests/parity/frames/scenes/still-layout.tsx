import { AbsoluteFill, useVideoConfig } from 'remotion';

export default function Layout() {
  const { width, height, durationInFrames, fps } = useVideoConfig();
  return (
    <AbsoluteFill
      style={{ background: '#fdf6e3', color: '#073642', fontFamily: 'sans-serif', fontSize: 64, padding: 120 }}
    >
      <table>
        <tbody>
          {Object.entries({ width, height, durationInFrames, fps }).map(([name, value]) => (
            <tr key={name}>
              <td style={{ padding: '12px 60px 12px 0' }}>{name}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        <li>a list</li>
        <li>with a second line</li>
      </ul>
      <button style={{ alignSelf: 'flex-start', fontSize: 48 }}>A button</button>
    </AbsoluteFill>
  );
}
