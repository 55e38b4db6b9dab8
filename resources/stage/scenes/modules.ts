import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as zod from 'zod';

import * as kit from '../../templates/kit';
import * as Remotion from '../remotion';
import { delayFor } from '../remotion/delay-render';
import type { Modules } from './evaluate';
import { withKnownNames } from './known-names';

/** What every scene may import; 'remotion' is its own, so that what it waits for and its props are known to be its. */
export function modulesFor(sceneId: string, props: () => Record<string, unknown>): Modules {
  return {
    react: React,
    'react/jsx-runtime': jsxRuntime,
    'react/jsx-dev-runtime': jsxRuntime,
    'react-dom': ReactDOM,
    remotion: withKnownNames('remotion', {
      ...Remotion,
      delayRender: (label?: string) => delayFor(sceneId, label),
      getInputProps: props,
    }),
    zod,
    '../kit': withKnownNames('../kit', { ...kit }),
  };
}
