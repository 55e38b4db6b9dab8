// '@remotion/media': its tags take the same props here as the older ones.

export { Html5Audio as Audio, OffthreadVideo as Video } from '../remotion';
