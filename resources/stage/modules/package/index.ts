// What the bundled packages import as 'remotion': the stage's own, and the parts of its inside that they ask for.

import { useContext } from 'react';

import { ConfigContext } from '../../remotion/timeline';

export * from '../../remotion';

/** Effects on canvases are Studio's: none is kept. */
export const Internals = {
  useMemoizedEffectDefinitions: () => [],
  useUnsafeVideoConfig: () => useContext(ConfigContext),
  baseSchema: {},
  transformSchema: {},
  Log: { warn: () => {} },
};

/** Shows what is inside without effects. */
export { AbsoluteFill as HtmlInCanvas } from '../../remotion';

// interpolate() checks its options itself.
export const assertValidInterpolateEasingOption = (): void => {};
export const assertValidInterpolatePosterizeOption = (): void => {};
