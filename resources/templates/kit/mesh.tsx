// Grounds with depth, painted once on a canvas: frames cost no more than on a flat colour.
import { useLayoutEffect, useRef } from 'react';
import { withAlpha } from './colour';

type Paint = (context: CanvasRenderingContext2D, width: number, height: number) => void;

interface PaintedProps {
  width: number;
  height: number;
  /** Says when to paint again: everything `paint` depends on. */
  identity: string;
  paint: Paint;
  style?: React.CSSProperties;
}

/** A canvas that is painted when it appears and when its identity changes, and never while frames pass. */
export function Painted({ width, height, identity, paint, style }: PaintedProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(paint);
  latest.current = paint;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    latest.current(context, width, height);
  }, [identity, width, height]);
  return (
    <canvas
      ref={canvas}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      style={{ position: 'absolute', left: 0, top: 0, willChange: 'transform', ...style }}
    />
  );
}

/** The same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const grainTile = 256;

function paintGrain(context: CanvasRenderingContext2D, width: number, height: number, strength: number) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = grainTile;
  const ink = tile.getContext('2d');
  if (!ink) return;
  const random = randomFrom(7);
  const image = ink.createImageData(grainTile, grainTile);
  for (let i = 0; i < image.data.length; i += 4) {
    image.data.fill(random() > 0.5 ? 255 : 0, i, i + 3);
    image.data[i + 3] = random() * random() * 255 * strength;
  }
  ink.putImageData(image, 0, 0);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return;
  context.fillStyle = pattern;
  context.fillRect(0, 0, width, height);
}

function paintBlob(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string) {
  const blob = context.createRadialGradient(x, y, 0, x, y, radius);
  for (let i = 0; i <= 8; i++) {
    const t = i / 8;
    blob.addColorStop(t, withAlpha(colour, 0.75 * (1 - t) ** 2 * (1 + 2 * t)));
  }
  context.fillStyle = blob;
  context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
}

interface MeshProps {
  stops: string[];
  /** Degrees, as in CSS. */
  angle: number;
  width: number;
  height: number;
}

/** Gradients are smooth: painted so much smaller and enlarged, they look the same and take a sixteenth of the time. */
const reduction = 4;

/** The brand's gradient, bent by its two ends and lightly grained. */
export function Mesh({ stops, angle, width, height }: MeshProps) {
  const paintSmooth: Paint = (context) => {
    const turn = ((angle - 90) * Math.PI) / 180;
    const reach = (Math.abs(Math.cos(turn)) * width + Math.abs(Math.sin(turn)) * height) / 2;
    const [dx, dy] = [Math.cos(turn) * reach, Math.sin(turn) * reach];
    const line = context.createLinearGradient(width / 2 - dx, height / 2 - dy, width / 2 + dx, height / 2 + dy);
    stops.forEach((stop, i) => line.addColorStop(i / (stops.length - 1), stop));
    context.fillStyle = line;
    context.fillRect(0, 0, width, height);
    const radius = Math.max(width, height) * 0.5;
    paintBlob(context, width * 0.94, height * 0.05, radius, stops[stops.length - 1]);
    paintBlob(context, width * 0.04, height * 0.98, radius, stops[0]);
  };
  const paint: Paint = (context) => {
    const small = document.createElement('canvas');
    small.width = Math.ceil(width / reduction);
    small.height = Math.ceil(height / reduction);
    const smooth = small.getContext('2d');
    if (!smooth) return;
    smooth.scale(small.width / width, small.height / height);
    paintSmooth(smooth, width, height);
    context.drawImage(small, 0, 0, width, height);
    paintGrain(context, width, height, 0.045);
  };
  return <Painted width={width} height={height} identity={`${stops.join()} ${angle}`} paint={paint} />;
}
