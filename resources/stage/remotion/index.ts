// The stage's own implementation of the Remotion API, written from its public documentation.

export { AbsoluteFill } from './absolute-fill';
export { Artifact, Config, Interactive, Solid, VERSION, type SolidProps } from './accepted';
export { AnimatedImage, type AnimatedImageProps } from './animated-image';
export { Audio, Html5Audio, type AudioProps } from './audio';
export { useBufferState } from './buffer-state';
export {
  Composition,
  Folder,
  registerRoot,
  Still,
  type CalculateMetadataFunction,
  type CompositionProps,
} from './composition';
export { cancelRender, continueRender, delayRender, type DelayRenderOptions } from './delay-render';
export { Easing, type EasingFunction } from './easing';
export { getInputProps, getRemotionEnvironment, useRemotionEnvironment, type RemotionEnvironment } from './environment';
export { Freeze, type FreezeProps } from './freeze';
export { IFrame, type IFrameProps } from './iframe';
export { Img, type ImgProps } from './img';
export { interpolate, type ExtrapolateType, type InterpolateOptions } from './interpolate';
export { interpolateColors } from './interpolate-colors';
export { Loop, type LoopProps } from './loop';
export { useCurrentScale } from './playback';
export { prefetch, type PrefetchOptions } from './prefetch';
export { random } from './random';
export { Sequence, type SequenceProps } from './sequence';
export { Series, type SeriesSequenceProps } from './series';
export { measureSpring, spring, type SpringConfig, type SpringOptions } from './spring';
export { getStaticFiles, staticFile, watchStaticFile, type StaticFile } from './static-file';
export { useCurrentFrame, useVideoConfig, type VideoConfig } from './timeline';
export { useDelayRender } from './use-delay';
export {
  Html5Video,
  OffthreadVideo,
  Video,
  type VideoProps,
  type VideoProps as OffthreadVideoProps,
  type VideoProps as RemotionOffthreadVideoProps,
  type VideoProps as RemotionVideoProps,
} from './video';
