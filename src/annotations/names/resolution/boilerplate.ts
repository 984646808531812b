import { type Article } from '../../../article/article';
import { type Name } from '../names';

const space = /\s+/;

/**
 * The names of an article without those that stand in boilerplate alone: in lists of other articles and notes of the
 * outlet. A short form of a name of the text stays.
 */
export function namesOfText({ shown, blocks }: Article, names: readonly Name[]): readonly Name[] {
  let block = 0;
  const isBoilerplate = names.map(({ start }) => {
    while (block + 1 < blocks.length && blocks[block + 1].start <= start) block++;
    return blocks[block].kind === 'boilerplate';
  });
  if (!isBoilerplate.includes(true)) return names;
  const wordsOf = ({ start, end }: Name): string[] => shown.slice(start, end).toLowerCase().split(space);
  const words = new Set(names.flatMap((name, index) => (isBoilerplate[index] ? [] : wordsOf(name))));
  return names.filter((name, index) => !isBoilerplate[index] || wordsOf(name).every((word) => words.has(word)));
}
