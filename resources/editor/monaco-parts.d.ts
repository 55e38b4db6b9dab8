// Parts of Monaco that are imported for what they register; they come without types.
declare module 'monaco-editor/esm/vs/editor/edcore.main';
declare module 'monaco-editor/esm/vs/basic-languages/typescript/typescript.contribution';
declare module 'monaco-editor/esm/vs/language/typescript/monaco.contribution';
