// Two hosts that show a component at a frame: the contexts of the stage, and Remotion's <Thumbnail>.

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { ConfigContext, FrameContext } from '../../resources/stage/remotion/timeline';

import { Thumbnail } from './original';

export const picture = { width: 640, height: 360, fps: 30, durationInFrames: 50 };

const config = { ...picture, id: 'scene', defaultProps: {}, props: {}, defaultCodec: null };

export function ours(tree: ReactNode, frame: number): string {
  return renderToStaticMarkup(
    <ConfigContext.Provider value={config}>
      <FrameContext.Provider value={frame}>{tree}</FrameContext.Provider>
    </ConfigContext.Provider>,
  );
}

// What <Thumbnail> puts around a component is what it puts around one that shows nothing but this.
const mark = '<!>';

function thumbnail(tree: ReactNode, frame: number): string {
  return renderToStaticMarkup(
    <Thumbnail
      component={() => tree}
      compositionWidth={picture.width}
      compositionHeight={picture.height}
      durationInFrames={picture.durationInFrames}
      fps={picture.fps}
      frameToDisplay={frame}
      noSuspense
    />,
  );
}

const [before, after] = thumbnail(<i dangerouslySetInnerHTML={{ __html: mark }} />, 0).split(`<i>${mark}</i>`);

export function theirs(tree: ReactNode, frame: number): string {
  const markup = thumbnail(tree, frame);
  if (!markup.startsWith(before) || !markup.endsWith(after))
    throw new Error('The thumbnail has another frame around it.');
  return markup.slice(before.length, markup.length - after.length);
}
