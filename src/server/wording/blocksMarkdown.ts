import type { AddressOf, Block, Inline, Run } from './blocks';
import { escapeMarkdown } from './escape';

/** A document as Markdown. Nothing in article text becomes markup; it holds no HTML. */
export function toMarkdown(blocks: readonly Block[], addressOf: AddressOf): string {
  return blocks.map((block) => `${blockText(block, addressOf)}\n`).join('\n');
}

function blockText(block: Block, addressOf: AddressOf): string {
  const inline = (content: Inline): string => content.map((run) => runText(run, addressOf)).join('');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.content)}`;
    case 'paragraph':
      return block.note ? `*${inline(block.content)}*` : inline(block.content);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [block.head.map(escapeMarkdown), block.head.map(() => '---'), ...block.rows.map((row) => row.map(inline))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
  }
}

/** The blanks at the ends of a run stand outside its marks: `** x**` would be no emphasis. */
function runText({ text, strong, target }: Run, addressOf: AddressOf): string {
  const words = text.trim();
  if (words === '') return text === '' ? '' : ' ';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  const escaped = escapeMarkdown(words);
  const emphasised = strong ? `**${escaped}**` : escaped;
  const address = target && addressOf(target);
  return `${before}${address === undefined ? emphasised : `[${emphasised}](${encodeAddress(address)})`}${after}`;
}

/** Marks that would end the address of a link, or begin something else. */
function encodeAddress(address: string): string {
  return address.replace(/[\s()<>[\]\\|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
