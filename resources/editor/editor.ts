// The editor page: Monaco over the scenes that the program opens. Talks as protocol.ts says.

import './page.css';
import { monaco } from './monaco';
import { compare } from './compare';
import { setUpFormatting } from './formatting';
import type { EditorEvents, EditorMethods } from './protocol';
import { look } from './look';
import { Scenes } from './scenes';
import { setTheme } from './theme';
import { setUpTypeScript } from './typescript';

function say(message: unknown): void {
  document.dispatchEvent(new CustomEvent('pagereel-message', { detail: JSON.stringify(message) }));
}

function tell<Name extends keyof EditorEvents>(event: Name, data: EditorEvents[Name]): void {
  say({ event, data });
}

setUpTypeScript();
setUpFormatting((message) => tell('formatFailed', { message }));

const editor = monaco.editor.create(document.getElementById('editor')!, {
  ...look,
  model: null,
  padding: { top: 12, bottom: 12 },
  scrollBeyondLastLine: false,
  smoothScrolling: true,
  renderLineHighlightOnlyWhenFocus: true,
  fixedOverflowWidgets: true,
  stickyScroll: { enabled: false },
  overviewRulerLanes: 2,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  accessibilitySupport: 'auto',
  ariaLabel: 'Code of the scene',
});

// Monaco measures its letters once: again when the face is there.
void document.fonts.load("13px 'JetBrains Mono'").then(() => monaco.editor.remeasureFonts());

// What is defined elsewhere (the stage, the kit, React) is looked at where one is.
monaco.editor.registerEditorOpener({
  openCodeEditor(source, resource) {
    if (resource.toString() === source.getModel()?.uri.toString()) return false;
    source.trigger('definition', 'editor.action.peekDefinition', null);
    return true;
  },
});

const scenes = new Scenes(editor, (sceneId, version, code) => tell('codeTyped', { sceneId, version, code }));

monaco.editor.onDidChangeMarkers((uris) => {
  for (const uri of uris) {
    const found = scenes.markersOf(uri);
    if (found) tell('markersChanged', found);
  }
});

const methods: { [Name in keyof EditorMethods]: (params: EditorMethods[Name]) => void } = {
  setTheme: ({ dark, colors }) => setTheme(dark, colors),
  openScene: ({ sceneId, code, version, readOnly }) => scenes.open(sceneId, code, version, readOnly),
  updateScene: ({ sceneId, code, version }) => scenes.update(sceneId, code, version),
  forgetScenes: ({ sceneIds }) => scenes.forget(sceneIds),
  setProblems: ({ sceneId, problems }) => scenes.setProblems(sceneId, problems),
  compare: ({ before, after, language }) => compare(before, after, language),
  reveal: ({ sceneId, line, column }) => scenes.reveal(sceneId, line, column),
};

Object.assign(window, {
  pagereelEditor: {
    call(id: number, method: keyof EditorMethods, params: never): void {
      try {
        methods[method](params);
        say({ id, result: null });
      } catch (error) {
        say({ id, error: String(error) });
      }
    },
  },
});

// Monaco ends what it no longer needs with a rejection that nobody waits for.
window.addEventListener('unhandledrejection', (event) => {
  if ((event.reason as Error | undefined)?.name === 'Canceled') event.preventDefault();
});

tell('ready', {});
