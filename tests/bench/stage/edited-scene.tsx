import { AbsoluteFill, Easing, interpolate, Sequence, spring, useCurrentFrame, useVideoConfig } from 'remotion';

// What the benches change: its grey is painted at the top left, so that a picture tells which edit it shows.
const EDIT = 0;

const grey = (EDIT * 40) % 256;

const palette = {
  paper: '#f6f3ec',
  ink: '#1d2320',
  faint: '#6d756f',
  line: '#d9d4c7',
};

function useEntrance(delay: number) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return spring({ frame: frame - delay, fps, config: { damping: 200, stiffness: 120 } });
}

function Headline() {
  const frame = useCurrentFrame();
  const shift = interpolate(frame, [0, 20], [40, 0], { extrapolateRight: 'clamp', easing: Easing.out(Easing.cubic) });
  const opacity = interpolate(frame, [0, 15], [0, 1], { extrapolateRight: 'clamp' });
  return (
    <div
      style={{
        position: 'absolute',
        left: 140,
        top: 90,
        fontSize: 84,
        fontWeight: 700,
        letterSpacing: -2,
        color: palette.ink,
        transform: `translateY(${shift}px)`,
        opacity,
      }}
    >
      The week in eight figures
    </div>
  );
}

function Orders() {
  const entrance = useEntrance(0);
  return (
    <div
      style={{
        position: 'absolute',
        left: 140,
        top: 260,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#2f6f4f' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#2f6f4f' }}>1,204</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Orders</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>up 12 % on last week</div>
    </div>
  );
}

function Returns() {
  const entrance = useEntrance(4);
  return (
    <div
      style={{
        position: 'absolute',
        left: 560,
        top: 260,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#a23b3b' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#a23b3b' }}>38</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Returns</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>half of what they were</div>
    </div>
  );
}

function Couriers() {
  const entrance = useEntrance(8);
  return (
    <div
      style={{
        position: 'absolute',
        left: 980,
        top: 260,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#3b5ba2' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#3b5ba2' }}>17</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Couriers</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>two more than in May</div>
    </div>
  );
}

function Warehouses() {
  const entrance = useEntrance(12);
  return (
    <div
      style={{
        position: 'absolute',
        left: 1400,
        top: 260,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#7a5c1e' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#7a5c1e' }}>4</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Warehouses</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>Lyon opened on Monday</div>
    </div>
  );
}

function Countries() {
  const entrance = useEntrance(16);
  return (
    <div
      style={{
        position: 'absolute',
        left: 140,
        top: 650,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#5b3ba2' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#5b3ba2' }}>23</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Countries</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>Malta is the newest one</div>
    </div>
  );
}

function Answered() {
  const entrance = useEntrance(20);
  return (
    <div
      style={{
        position: 'absolute',
        left: 560,
        top: 650,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#1e7a74' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#1e7a74' }}>98 %</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Answered</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>within the first hour</div>
    </div>
  );
}

function Open() {
  const entrance = useEntrance(24);
  return (
    <div
      style={{
        position: 'absolute',
        left: 980,
        top: 650,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#a2703b' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#a2703b' }}>12</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Open</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>none older than a day</div>
    </div>
  );
}

function Delivered() {
  const entrance = useEntrance(28);
  return (
    <div
      style={{
        position: 'absolute',
        left: 1400,
        top: 650,
        width: 380,
        height: 350,
        borderRadius: 24,
        background: 'white',
        border: `2px solid ${palette.line}`,
        opacity: entrance,
        transform: `translateY(${(1 - entrance) * 60}px)`,
      }}
    >
      <div style={{ margin: 36, height: 8, width: `${entrance * 120}px`, background: '#2f6f4f' }} />
      <div style={{ margin: 36, fontSize: 88, fontWeight: 700, color: '#2f6f4f' }}>1,154</div>
      <div style={{ margin: '0 36px', fontSize: 34, fontWeight: 600, color: palette.ink }}>Delivered</div>
      <div style={{ margin: '8px 36px', fontSize: 26, color: palette.faint }}>before noon</div>
    </div>
  );
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function Footer() {
  const frame = useCurrentFrame();
  return (
    <div
      style={{
        position: 'absolute',
        left: 140,
        right: 140,
        bottom: 40,
        display: 'flex',
        justifyContent: 'space-between',
      }}
    >
      {days.map((day, i) => (
        <span
          key={day}
          style={{
            fontSize: 28,
            color: palette.faint,
            opacity: interpolate(frame, [30 + i * 5, 40 + i * 5], [0, 1], {
              extrapolateLeft: 'clamp',
              extrapolateRight: 'clamp',
            }),
          }}
        >
          {day}
        </span>
      ))}
    </div>
  );
}

export default function Week() {
  const frame = useCurrentFrame();
  const drift = interpolate(frame, [0, 150], [0, -12]);
  return (
    <AbsoluteFill style={{ background: palette.paper, fontFamily: 'sans-serif' }}>
      <div style={{ transform: `translateY(${drift}px)` }}>
        <Headline />
        <Sequence from={5}>
          <Orders />
          <Returns />
          <Couriers />
          <Warehouses />
          <Countries />
          <Answered />
          <Open />
          <Delivered />
        </Sequence>
        <Footer />
      </div>
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: 0,
          width: 96,
          height: 96,
          background: `rgb(${grey}, ${grey}, ${grey})`,
        }}
      />
    </AbsoluteFill>
  );
}
