import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { ConfigContext, FrameContext } from '../../../resources/stage/remotion/timeline';

const config = {
  id: 'test',
  width: 1920,
  height: 1080,
  fps: 30,
  durationInFrames: 100,
  props: {},
  defaultProps: {},
  defaultCodec: null,
};

/** The markup at a frame of a composition of 100. */
export function show(frame: number, children: ReactNode): string {
  return renderToStaticMarkup(
    <ConfigContext.Provider value={config}>
      <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
    </ConfigContext.Provider>,
  );
}

/** Its text alone. */
export const textAt = (frame: number, children: ReactNode): string => show(frame, children).replace(/<[^>]*>/g, '');
