// "Format Document" by Prettier, on Shift+Alt+F and in the context menu.

import { monaco } from './monaco';
import type { FormatScene } from './prettier';
import { smallestEdit } from './smallest-edit';

let loading: Promise<FormatScene> | null = null;

function loadPrettier(): Promise<FormatScene> {
  return (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'prettier.js';
    script.onload = () => resolve((window as unknown as { pagereelFormat: FormatScene }).pagereelFormat);
    script.onerror = () => reject(new Error('Prettier could not be loaded.'));
    document.head.append(script);
  }));
}

/** `failed` hears in one line why the code could not be formatted. */
export function setUpFormatting(failed: (message: string) => void): void {
  // Monaco has other keys for it on Linux.
  monaco.editor.addKeybindingRule({
    keybinding: monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF,
    command: 'editor.action.formatDocument',
    when: 'editorTextFocus',
  });
  monaco.languages.registerDocumentFormattingEditProvider('typescript', {
    displayName: 'Prettier',
    async provideDocumentFormattingEdits(model) {
      const code = model.getValue();
      try {
        const formatted = await (await loadPrettier())(code);
        const edit = smallestEdit(code, formatted);
        if (!edit) return [];
        const range = monaco.Range.fromPositions(model.getPositionAt(edit.start), model.getPositionAt(edit.end));
        return [{ range, text: edit.text }];
      } catch (error) {
        failed((error as Error).message.split('\n')[0]);
        return [];
      }
    },
  });
}
