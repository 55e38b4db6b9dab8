import { monaco } from './monaco';

/** Monaco's own light or dark theme with the program's colours. */
export function setTheme(dark: boolean, colors: Record<string, string>): void {
  const of = (name: string, alpha = ''): string => (colors[name] ?? '#808080') + alpha;
  monaco.editor.defineTheme('pagereel', {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': of('panel'),
      'editor.foreground': of('text'),
      'editorGutter.background': of('panel'),
      'editorLineNumber.foreground': of('disabled'),
      'editorLineNumber.activeForeground': of('muted'),
      'editor.lineHighlightBackground': of('raised'),
      'editor.lineHighlightBorder': of('raised'),
      'editor.selectionBackground': of('accent', '40'),
      'editorCursor.foreground': of('accent'),
      'editorIndentGuide.background1': of('hairline'),
      'editorWidget.background': of('panel'),
      'editorWidget.border': of('outline'),
      'editorHoverWidget.background': of('panel'),
      'editorHoverWidget.border': of('outline'),
      'editorSuggestWidget.background': of('panel'),
      'editorSuggestWidget.border': of('outline'),
      'editorSuggestWidget.selectedBackground': of('accentSoft'),
      'editorSuggestWidget.selectedForeground': of('text'),
      'editorSuggestWidget.highlightForeground': of('accent'),
      'editorSuggestWidget.focusHighlightForeground': of('accent'),
      'input.background': of('panel'),
      'input.border': of('outline'),
      'menu.background': of('panel'),
      'menu.foreground': of('text'),
      'menu.selectionBackground': of('accent'),
      'menu.selectionForeground': of('onAccent'),
      'scrollbarSlider.background': of('outline', '80'),
      'scrollbarSlider.hoverBackground': of('faint', '80'),
      'scrollbarSlider.activeBackground': of('faint'),
      'editorOverviewRuler.border': of('panel'),
      focusBorder: of('accent'),
    },
  });
  monaco.editor.setTheme('pagereel');
  document.body.style.background = of('panel');
}
