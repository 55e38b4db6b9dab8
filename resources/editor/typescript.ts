// What TypeScript knows in the editor: how scenes are compiled, and the types they import (types.json, see types.mjs).

import { monaco } from './monaco';

const service = monaco.languages.typescript.typescriptDefaults;

/** Scenes stand beside the kit, as they do in an exported folder: `import … from '../kit'`. */
export const sceneFolder = 'file:///templates/scenes/';

export function setUpTypeScript(): void {
  const ts = monaco.languages.typescript;
  service.setCompilerOptions({
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.NodeJs,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    esModuleInterop: true,
    isolatedModules: true,
    skipLibCheck: true,
    allowNonTsExtensions: true,
    noEmit: true,
  });
  service.setEagerModelSync(true);
  service.setModeConfiguration({
    completionItems: true,
    hovers: true,
    documentSymbols: true,
    definitions: true,
    references: true,
    documentHighlights: true,
    rename: true,
    diagnostics: true,
    documentRangeFormattingEdits: false, // Prettier's (formatting.ts)
    signatureHelp: true,
    onTypeFormattingEdits: true,
    codeActions: true,
    inlayHints: false,
  });
  loadTypes();
}

/** By XMLHttpRequest: `fetch` refuses custom schemes in Chromium 102. */
function loadTypes(): void {
  const request = new XMLHttpRequest();
  request.open('GET', 'types.json');
  request.responseType = 'json';
  request.onload = () => {
    const types = request.response as Record<string, string>;
    service.setExtraLibs(Object.entries(types).map(([path, content]) => ({ filePath: `file:///${path}`, content })));
  };
  request.send();
}
