import { forwardRef, useContext, useLayoutEffect, type IframeHTMLAttributes } from 'react';

import { SceneContext } from './timeline';

export interface IFrameProps extends IframeHTMLAttributes<HTMLIFrameElement> {
  delayRenderRetries?: number;
  delayRenderTimeoutInMilliseconds?: number;
}

/** Its box alone: scenes have no network, so no page can be shown in it. The scene's problems tell so. */
export const IFrame = forwardRef<HTMLDivElement, IFrameProps>(function IFrame(
  { src, style, className, id, title },
  ref,
) {
  const { report } = useContext(SceneContext);
  useLayoutEffect(() => {
    report(`The page ${src ?? ''} cannot be shown in an <IFrame>: scenes have no network.`);
  }, [report, src]);
  return <div ref={ref} id={id} title={title} className={className} style={{ background: '#e8e8ea', ...style }} />;
});
