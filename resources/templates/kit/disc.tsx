import { Box } from './stage';

interface DiscProps {
  /** Its centre. */
  x: number;
  y: number;
  radius: number;
  colour: string;
  scale?: number;
}

/** A filled circle that is painted once, however it grows. */
export function Disc({ x, y, radius, colour, scale = 1 }: DiscProps) {
  return (
    <Box
      rect={{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }}
      style={{
        borderRadius: '50%',
        background: colour,
        willChange: 'transform',
        transform: `scale(${scale.toFixed(4)})`,
      }}
    />
  );
}
