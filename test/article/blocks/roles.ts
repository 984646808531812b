import { readArticle } from '../../../src/article/article';
import type { BlockKind, BlockRule } from '../../../src/article/blocks/block';

export const body = 'Engineers from three towns said on Friday that the wall of the dam would hold through the night.';

/** The blocks of a text: their kinds, and their texts without the blanks around them. */
export function blocksOf(text: string, format: 'plain' | 'markdown' = 'plain'): [BlockKind, string][] {
  return readArticle(text, format).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
}

/** The rule of the block in which the first occurrence of some words begins. */
export function ruleOf(text: string, words: string, format: 'plain' | 'markdown' = 'plain'): BlockRule | undefined {
  const offset = text.indexOf(words);
  return readArticle(text, format).blocks.find(({ start, end }) => start <= offset && offset < end)?.rule;
}

/** The rule of a line between a headline and a text, with a blank line above and below it. */
export function ruleOfLine(line: string): BlockRule | undefined {
  return ruleOf(`Dam holds\n\n${line}\n\n${body}\n\n${body}`, line);
}

/** The rule of a line below a text. */
export function ruleOfLastLine(line: string): BlockRule | undefined {
  return ruleOf(`Dam holds\n\n${body}\n\n${body}\n\n${body}\n\n${body}\n\n${line}`, line);
}
