/** What all editors of the page look like. */
export const look = {
  theme: 'pagereel',
  automaticLayout: true,
  fontFamily: "'JetBrains Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  fontSize: 13,
  lineHeight: 20,
  minimap: { enabled: false },
};
