import { type Article } from '../../../article/article';
import { type BlockKind } from '../../../article/blocks/block';
import { type Name } from '../names';

const space = /\s+/;

/** What stands around the text: who wrote it, whose it is, and what else there is to read. */
const aroundText: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'credit']);

/** Whether a name stands around the text: of a line of date its place alone is of the story. */
function isAround(kind: BlockKind, { type }: Name): boolean {
  return aroundText.has(kind) || (kind === 'dateline' && type !== 'LOC');
}

/**
 * The names of an article without those that stand around its text alone: its reporters, its outlet and its agency,
 * lists of other articles and notes of the outlet. A short form of a name of the text stays.
 */
export function namesOfText({ shown, blocks }: Article, names: readonly Name[]): readonly Name[] {
  let block = 0;
  const areAround = names.map((name) => {
    while (block + 1 < blocks.length && blocks[block + 1].start <= name.start) block++;
    return isAround(blocks[block].kind, name);
  });
  if (!areAround.includes(true)) return names;
  const wordsOf = ({ start, end }: Name): string[] => shown.slice(start, end).toLowerCase().split(space);
  const words = new Set(names.flatMap((name, index) => (areAround[index] ? [] : wordsOf(name))));
  return names.filter((name, index) => !areAround[index] || wordsOf(name).every((word) => words.has(word)));
}
