// The parts of Monaco that the editor needs: its core, the TypeScript service, and TypeScript's colours.

import 'monaco-editor/esm/vs/editor/edcore.main';
import 'monaco-editor/esm/vs/basic-languages/typescript/typescript.contribution';
import 'monaco-editor/esm/vs/language/typescript/monaco.contribution';

export * as monaco from 'monaco-editor/esm/vs/editor/editor.api';

self.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(label === 'typescript' ? 'ts.worker.js' : 'editor.worker.js'),
};
