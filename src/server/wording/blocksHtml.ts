import type { AddressOf, Block, Inline, Run } from './blocks';
import { withoutControls } from './escape';

/** The body of a document as HTML: elements and addresses of our own, everything else escaped. */
export function toHtml(blocks: readonly Block[], addressOf: AddressOf): string {
  return blocks.map((block) => `${blockHtml(block, addressOf)}\n`).join('');
}

function blockHtml(block: Block, addressOf: AddressOf): string {
  const inline = (content: Inline): string => content.map((run) => runHtml(run, addressOf)).join('');
  switch (block.kind) {
    case 'heading': {
      const differs = block.differs ? ' class="differs"' : '';
      return `<h${block.level}${differs}>${inline(block.content)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p${block.note ? ' class="note"' : ''}>${inline(block.content)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li${signed(item)}>${inline(item)}</li>\n`).join('')}</ul>`;
    case 'table':
      return `<table>
<thead><tr>${block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>\n`).join('')}</tbody>
</table>`;
  }
}

/** The sign of what differs has its colour wherever it begins a line. */
function signed(content: Inline): string {
  return content.at(0)?.text.startsWith('≠') ? ' class="differs"' : '';
}

function runHtml({ text, strong, target }: Run, addressOf: AddressOf): string {
  const words = escapeHtml(text);
  const emphasised = strong ? `<strong>${words}</strong>` : words;
  const address = target && addressOf(target);
  return address === undefined ? emphasised : `<a href="${escapeHtml(address)}">${emphasised}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text within an element or an attribute in quotation marks. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (sign) => entities[sign]);
}

/** How a page looks that stands by itself, in the reader's own light or dark. */
const pageStyle = `
:root { color-scheme: light dark; --line: #8888; --link: #005fb8; --differs: #a34100; }
@media (prefers-color-scheme: dark) { :root { --link: #4daafc; --differs: #ffb871; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h2 { font-size: 1.25rem; margin: 1.8rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
h3.differs::first-letter, li.differs::first-letter { color: var(--differs); }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); }
.note { opacity: .8; }
th { white-space: nowrap; }
@media print { body { font-size: 9.5pt; line-height: 1.3; margin: 0; padding: 0; max-width: none; } h2 { margin-top: 1.1rem; } tr, li { break-inside: avoid; } }
`;

/** A whole page in one file, without scripts, pictures or anything that is loaded. */
export function htmlPage(title: string, language: string, body: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Crossread">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
