// Remotion itself. It is only ever called: what it does is compared, how it does it stays unread.

import { createRequire } from 'node:module';
import type { ComponentType } from 'react';

const require = createRequire(import.meta.url);

export const original = require('remotion') as typeof import('remotion');

interface ThumbnailProps {
  component: ComponentType;
  compositionWidth: number;
  compositionHeight: number;
  durationInFrames: number;
  fps: number;
  frameToDisplay: number;
  noSuspense: boolean;
}

export const { Thumbnail } = require('@remotion/player') as { Thumbnail: ComponentType<ThumbnailProps> };
