// The stage's own implementation of the Remotion API, written from its public documentation.

export { AbsoluteFill } from './absolute-fill';
export { Audio, Html5Audio, type AudioProps } from './audio';
export { Composition, Folder, registerRoot, Still, type CompositionProps } from './composition';
export { cancelRender, continueRender, delayRender, type DelayRenderOptions } from './delay-render';
export { Easing, type EasingFunction } from './easing';
export { getInputProps, getRemotionEnvironment, useRemotionEnvironment, type RemotionEnvironment } from './environment';
export { Freeze, type FreezeProps } from './freeze';
export { Img, type ImgProps } from './img';
export { interpolate, type ExtrapolateType, type InterpolateOptions } from './interpolate';
export { interpolateColors } from './interpolate-colors';
export { Loop, type LoopProps } from './loop';
export { prefetch } from './prefetch';
export { random } from './random';
export { Sequence, type SequenceProps } from './sequence';
export { Series, type SeriesSequenceProps } from './series';
export { measureSpring, spring, type SpringConfig, type SpringOptions } from './spring';
export { staticFile } from './static-file';
export { useCurrentFrame, useVideoConfig, type VideoConfig } from './timeline';
export { useDelayRender } from './use-delay';
export { Html5Video, OffthreadVideo, Video, type VideoProps } from './video';
