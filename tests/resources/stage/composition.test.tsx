import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  Artifact,
  Composition,
  Config,
  Folder,
  Interactive,
  registerRoot,
  Still,
  useCurrentFrame,
  useVideoConfig,
} from 'remotion';

import type { ReactNode } from 'react';

import { SceneContext } from '../../../resources/stage/remotion/timeline';
import * as shown from './show';

/** Each in a scene of its own. */
const inScene = (children: ReactNode) => (
  <SceneContext.Provider value={{ id: 'one', report: () => {} }}>{children}</SceneContext.Provider>
);
const show = (frame: number, children: ReactNode) => shown.show(frame, inScene(children));
const textAt = (frame: number, children: ReactNode) => shown.textAt(frame, inScene(children));

function Film({ word }: { word?: string }) {
  const { id, width, height, fps, durationInFrames } = useVideoConfig();
  return <>{`${word} ${id} ${width}x${height} ${fps} ${durationInFrames} @${useCurrentFrame()}`}</>;
}

test('a list of compositions shows the first of them, with its own measures', () => {
  const root = (
    <Folder name="Films">
      <Composition
        id="one" component={Film} width={1080} height={1080} fps={60} durationInFrames={240} defaultProps={{ word: 'hello' }}
      />
      <Composition id="two" component={Film} width={10} height={10} fps={30} durationInFrames={10} defaultProps={{ word: 'no' }} />
    </Folder>
  ); // prettier-ignore
  assert.equal(textAt(10, root), 'hello one 1080x1080 60 240 @20');
  assert.match(show(10, root), /left:420px;top:0;width:1080px/);
});

test('a still stands', () => {
  assert.equal(
    textAt(10, <Still id="s" component={Film} width={1920} height={1080} defaultProps={{ word: 'a' }} />),
    'a s 1920x1080 30 100 @0',
  );
});

test('what is missing is told', () => {
  assert.throws(
    () => show(0, <Composition id="x" width={1} height={1} fps={1} durationInFrames={1} />),
    /needs a component/,
  );
  assert.throws(() => show(0, <Composition id="" component={Film} />), /needs an id/);
  assert.throws(() => registerRoot(undefined as never), /takes a React component/);
});

test('what has no meaning here is accepted', () => {
  assert.equal(show(0, <Artifact filename="a.txt" content="x" />), '');
  Config.setVideoImageFormat('jpeg');
  const Wrapped = Interactive.withSchema({ Component: Film, schema: {} });
  assert.match(textAt(0, <Wrapped word="w" />), /^w test/);
  const { Div } = Interactive;
  assert.equal(show(0, <Div id="d" />), '<div id="d"></div>');
});
