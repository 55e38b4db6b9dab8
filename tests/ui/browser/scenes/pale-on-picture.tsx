// contrast: 1.1
import { AbsoluteFill, Img } from 'remotion';

const picture =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080"><rect width="1920" height="1080" fill="#f4f4f0"/></svg>',
  );

export default function Scene() {
  return (
    <AbsoluteFill style={{ background: '#ffffff', fontFamily: 'sans-serif' }}>
      <Img src={picture} style={{ position: 'absolute', width: 1920, height: 1080 }} />
      <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 120, color: '#ffffff' }}>Lost in snow</div>
    </AbsoluteFill>
  );
}
