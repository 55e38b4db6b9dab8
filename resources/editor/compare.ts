import { look } from './look';
import { monaco } from './monaco';

let differences: monaco.editor.IStandaloneDiffEditor | null = null;

/** Shows two texts beside each other, the older one on the left. Scenes are shown no more in this page. */
export function compare(before: string, after: string, language: string): void {
  if (!differences) {
    monaco.editor.getEditors().forEach((editor) => editor.dispose());
    const place = document.createElement('div');
    place.style.height = '100%';
    document.getElementById('editor')!.replaceChildren(place);
    differences = monaco.editor.createDiffEditor(place, {
      ...look,
      readOnly: true,
      originalEditable: false,
      renderSideBySide: true,
      renderValidationDecorations: 'off',
      scrollBeyondLastLine: false,
      hideUnchangedRegions: { enabled: true },
    });
  }
  const shown = differences.getModel();
  differences.setModel({
    original: monaco.editor.createModel(before, language),
    modified: monaco.editor.createModel(after, language),
  });
  shown?.original.dispose();
  shown?.modified.dispose();
}
