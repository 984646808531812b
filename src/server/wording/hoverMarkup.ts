/**
 * Words of a hover in another colour, for clients that allow it; the sense never rests on it. VS Code lets through exactly
 * this form of style.
 */
function coloured(markdown: string, variable: string): string {
  return `<span style="color:var(--vscode-${variable});">${markdown}</span>`;
}

/** What stands beside the answer: forms, rules, what was not found. @param markdown already escaped */
export function dim(markdown: string): string {
  return coloured(markdown, 'descriptionForeground');
}

/** What differs. @param markdown already escaped */
export function differing(markdown: string): string {
  return coloured(markdown, 'crossread-differsForeground');
}

/** The same without colours. Article text holds no tags: they are escaped. */
export function withoutColours(markdown: string): string {
  return markdown.replace(/<\/?span(?: style="[^"<>]*")?>/g, '');
}
