import {
  forwardRef,
  useContext,
  useEffect,
  useRef,
  useState,
  type ImgHTMLAttributes,
  type SyntheticEvent,
} from 'react';

import { useHeldPlayback } from './buffer-state';
import { assetAt } from './prefetch';
import { RenderingContext, SceneContext } from './timeline';
import { useHeldUntilDone } from './use-delay';

export interface ImgProps extends ImgHTMLAttributes<HTMLImageElement> {
  src: string;
  onImageFrame?: (element: HTMLImageElement) => void;
  /** So often a picture is asked for again: after 1 s, 2 s, 4 s and so on. */
  maxRetries?: number;
  pauseWhenLoading?: boolean;
  delayRenderRetries?: number;
  delayRenderTimeoutInMilliseconds?: number;
  /** For Studio's timeline. */
  name?: string;
  showInTimeline?: boolean;
}

/** A picture that frames wait for. One that cannot be loaded is told as the scene's problem; the rest of the scene stays. */
export const Img = forwardRef<HTMLImageElement, ImgProps>(function Img(
  {
    src,
    onLoad,
    onError,
    onImageFrame,
    maxRetries = 2,
    pauseWhenLoading = false,
    delayRenderRetries: _retries,
    delayRenderTimeoutInMilliseconds,
    name: _name,
    showInTimeline: _showInTimeline,
    ...rest
  },
  ref,
) {
  if (!src) throw new Error('No "src" prop was passed to <Img>.');
  const { report } = useContext(SceneContext);
  const rendering = useContext(RenderingContext);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<string | null>(null);
  const timer = useRef(0);
  const done = useHeldUntilDone(src, `the picture ${src}`, delayRenderTimeoutInMilliseconds);
  useHeldPlayback(pauseWhenLoading && settled !== src);
  useEffect(() => () => clearTimeout(timer.current), [src]);

  const loaded = (event: SyntheticEvent<HTMLImageElement>) => {
    const element = event.currentTarget;
    onLoad?.(event);
    // A rendered frame is painted with its pictures decoded (`decoding`); a player would falter.
    const decoded = rendering ? Promise.resolve() : element.decode().catch(() => undefined);
    void decoded.then(() => {
      onImageFrame?.(element);
      setSettled(src);
      done();
    });
  };
  const failed = (event: SyntheticEvent<HTMLImageElement>) => {
    // A frame that is rendered does not wait for it: what the program did not give once it does not give a second later.
    if (!rendering && attempt < maxRetries) {
      timer.current = window.setTimeout(() => setAttempt(attempt + 1), 1000 * 2 ** attempt);
      return;
    }
    setSettled(src);
    done();
    if (onError) onError(event);
    else report(`The picture ${src} could not be loaded.`);
  };
  return <img decoding="sync" {...rest} key={attempt} ref={ref} src={assetAt(src)} onLoad={loaded} onError={failed} />;
});
