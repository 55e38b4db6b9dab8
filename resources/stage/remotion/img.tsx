import { forwardRef, useContext, type ImgHTMLAttributes, type SyntheticEvent } from 'react';

import { SceneContext } from './timeline';
import { useHeldUntilDone } from './use-delay';

export interface ImgProps extends ImgHTMLAttributes<HTMLImageElement> {
  src: string;
  onImageFrame?: (element: HTMLImageElement) => void;
  maxRetries?: number;
  pauseWhenLoading?: boolean;
  delayRenderRetries?: number;
  delayRenderTimeoutInMilliseconds?: number;
}

/** A picture that frames wait for. One that cannot be loaded is told as the scene's problem; the rest of the scene stays. */
export const Img = forwardRef<HTMLImageElement, ImgProps>(function Img(
  {
    src,
    onLoad,
    onError,
    onImageFrame,
    maxRetries: _maxRetries,
    pauseWhenLoading: _pauseWhenLoading,
    delayRenderRetries: _retries,
    delayRenderTimeoutInMilliseconds: _timeout,
    ...rest
  },
  ref,
) {
  if (!src) throw new Error('<Img> needs a src.');
  const { report } = useContext(SceneContext);
  const done = useHeldUntilDone(src, `the picture ${src}`);
  const loaded = (event: SyntheticEvent<HTMLImageElement>) => {
    const element = event.currentTarget;
    onLoad?.(event);
    void element
      .decode()
      .catch(() => undefined)
      .then(() => {
        onImageFrame?.(element);
        done();
      });
  };
  const failed = (event: SyntheticEvent<HTMLImageElement>) => {
    done();
    if (onError) onError(event);
    else report(`The picture ${src} could not be loaded.`);
  };
  return <img decoding="sync" {...rest} ref={ref} src={src} onLoad={loaded} onError={failed} />;
});
