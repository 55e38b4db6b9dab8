// One text model a scene, one of them shown at a time.

import { monaco } from './monaco';
import type { Marker } from './protocol';
import { smallestEdit } from './smallest-edit';
import { sceneFolder } from './typescript';

type Model = monaco.editor.ITextModel;
type Editor = monaco.editor.IStandaloneCodeEditor;

interface SceneText {
  model: Model;
  version: number;
  view: monaco.editor.ICodeEditorViewState | null;
}

const stageOwner = 'stage';

export class Scenes {
  private readonly texts = new Map<string, SceneText>();
  private shown = '';
  /** The program changes a text: nobody typed. */
  private applying = false;

  constructor(
    private readonly editor: Editor,
    private readonly onTyped: (sceneId: string, version: number, code: string) => void,
  ) {}

  open(sceneId: string, code: string, version: number, readOnly: boolean): void {
    const text = this.texts.get(sceneId);
    if (text) this.update(sceneId, code, version);
    const { model, view } = text ?? this.add(sceneId, code, version);
    this.editor.updateOptions({ readOnly });
    if (this.shown === sceneId) return;
    const before = this.texts.get(this.shown);
    if (before) before.view = this.editor.saveViewState();
    this.shown = sceneId;
    this.editor.setModel(model);
    if (view) this.editor.restoreViewState(view);
  }

  update(sceneId: string, code: string, version: number): void {
    const text = this.texts.get(sceneId);
    if (!text || version <= text.version) return;
    text.version = version;
    const edit = smallestEdit(text.model.getValue(), code);
    if (!edit) return;
    const range = monaco.Range.fromPositions(text.model.getPositionAt(edit.start), text.model.getPositionAt(edit.end));
    this.applying = true;
    text.model.pushStackElement();
    text.model.pushEditOperations([], [{ range, text: edit.text }], () => null);
    text.model.pushStackElement();
    this.applying = false;
  }

  forget(sceneIds: string[]): void {
    for (const id of sceneIds) {
      this.texts.get(id)?.model.dispose();
      this.texts.delete(id);
      if (this.shown === id) this.shown = '';
    }
  }

  setProblems(sceneId: string, problems: Marker[]): void {
    const model = this.texts.get(sceneId)?.model;
    if (!model) return;
    const last = model.getLineCount();
    const markers = problems.map(({ error, line, column, message }) => {
      const startLineNumber = Math.min(Math.max(line, 1), last);
      const startColumn = Math.min(Math.max(column, 1), model.getLineMaxColumn(startLineNumber));
      const word = column > 0 ? model.getWordAtPosition({ lineNumber: startLineNumber, column: startColumn }) : null;
      return {
        severity: error ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
        message,
        source: 'Stage',
        startLineNumber,
        startColumn: column > 0 ? startColumn : model.getLineFirstNonWhitespaceColumn(startLineNumber) || 1,
        endLineNumber: startLineNumber,
        endColumn: word?.endColumn ?? model.getLineMaxColumn(startLineNumber),
      };
    });
    monaco.editor.setModelMarkers(model, stageOwner, markers);
  }

  reveal(sceneId: string, line: number, column: number): void {
    if (this.shown !== sceneId) return;
    this.editor.setPosition({ lineNumber: Math.max(line, 1), column: Math.max(column, 1) });
    this.editor.revealLineInCenter(Math.max(line, 1));
    this.editor.focus();
  }

  /** The scene of a model, and everything but the stage's own markers on it. */
  markersOf(uri: monaco.Uri): { sceneId: string; markers: Marker[] } | null {
    const sceneId = [...this.texts].find(([, text]) => text.model.uri.toString() === uri.toString())?.[0];
    if (sceneId === undefined) return null;
    const markers = monaco.editor
      .getModelMarkers({ resource: uri })
      .filter(({ owner, severity }) => owner !== stageOwner && severity >= monaco.MarkerSeverity.Warning)
      .map(({ severity, startLineNumber, startColumn, message }) => ({
        error: severity === monaco.MarkerSeverity.Error,
        line: startLineNumber,
        column: startColumn,
        message,
      }));
    return { sceneId, markers };
  }

  private add(sceneId: string, code: string, version: number): SceneText {
    const uri = monaco.Uri.parse(`${sceneFolder}${encodeURIComponent(sceneId)}.tsx`);
    const model = monaco.editor.createModel(code, 'typescript', uri);
    model.updateOptions({ tabSize: 2, insertSpaces: true });
    const text: SceneText = { model, version, view: null };
    this.texts.set(sceneId, text);
    model.onDidChangeContent(() => {
      if (!this.applying) this.onTyped(sceneId, text.version, model.getValue());
    });
    return text;
  }
}
