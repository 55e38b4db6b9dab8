// What the program says to the editor page and what the page says back. The C++ side is ui/editor/EditorPage.
//
// The program calls `window.pagereelEditor.call(id, method, params)`; the page answers with one message `{id, result}` or
// `{id, error}`, and tells events as `{event, data}`, both as described in ../stage/protocol.ts. Lines and columns count from 1;
// 0 where they are not known.
//
// A text has a version, counted by the program: it grows whenever the program itself changes the text. What is typed is told with the
// version it was typed over, so that the program can tell what comes too late.

export interface Marker {
  /** Else a warning. */
  error: boolean;
  line: number;
  column: number;
  message: string;
}

/** Method name → its parameters. Every method answers null. */
export interface EditorMethods {
  setTheme: { dark: boolean; colors: Record<string, string> };
  /** Shows the scene; its text is taken where the version is newer than what the page has. */
  openScene: { sceneId: string; code: string; version: number; readOnly: boolean };
  updateScene: { sceneId: string; code: string; version: number };
  forgetScenes: { sceneIds: string[] };
  /** What the stage says about the scene. */
  setProblems: { sceneId: string; problems: Marker[] };
  /** In the place of scenes: what differs between two texts. */
  compare: { before: string; after: string; language: string };
  reveal: { sceneId: string; line: number; column: number };
}

export interface EditorEvents {
  ready: Record<string, never>;
  codeTyped: { sceneId: string; version: number; code: string };
  /** Why the code that is shown cannot be formatted. */
  formatFailed: { message: string };
  /** What TypeScript says about the scene, and syntax errors. */
  markersChanged: { sceneId: string; markers: Marker[] };
}
