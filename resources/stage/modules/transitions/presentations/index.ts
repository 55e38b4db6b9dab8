export { clockWipe, type ClockWipeProps } from './clock-wipe';
export { fade, type FadeProps } from './fade';
export { flip, type FlipDirection, type FlipProps } from './flip';
export { iris, type IrisProps } from './iris';
export { none, type NoneProps } from './none';
export { slide, type SlideDirection, type SlideProps } from './slide';
export { wipe, type WipeDirection, type WipeProps } from './wipe';
