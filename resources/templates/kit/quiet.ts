import { mix } from './colour';
import type { Ground } from './ground';

/** For quiet shapes on a ground, on which its text reads as well as beside them. */
export const quietOn = (ground: Ground) =>
  ground.dark || ground.stops.length > 1 ? ground.shade : mix(ground.fill, ground.text, 0.06);
