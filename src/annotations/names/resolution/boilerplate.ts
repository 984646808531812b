import { type Article } from '../../../article/article';
import { type BlockKind } from '../../../article/blocks/block';
import { type Name } from '../names';

const space = /\s+/;

/** What stands around the text and is of the article itself: who wrote it, and for whom. */
const creditKinds: ReadonlySet<BlockKind> = new Set(['byline', 'credit']);

/** Whether a name says whose the article is: of a line of date its place alone is of the story. */
function isCredit(kind: BlockKind, { type }: Name): boolean {
  return creditKinds.has(kind) || (kind === 'dateline' && type !== 'LOC');
}

/** The names of an article by where they stand. */
export interface PlacedNames {
  /** Of the text that it tells. */
  readonly ofText: readonly Name[];
  /** Reporters, outlet and agency that stand around the text alone. */
  readonly ofCredits: readonly Name[];
}

/**
 * The names of an article by where they stand, without those of boilerplate alone: of lists of other articles and notes
 * of the outlet. A short form of a name of the text is one of the text.
 */
export function placeNames({ shown, blocks }: Article, names: readonly Name[]): PlacedNames {
  let block = 0;
  const kinds = names.map((name) => {
    while (block + 1 < blocks.length && blocks[block + 1].start <= name.start) block++;
    return blocks[block].kind;
  });
  const areCredits = names.map((name, index) => isCredit(kinds[index], name));
  const areAround = areCredits.map((isCredit, index) => isCredit || kinds[index] === 'boilerplate');
  if (!areAround.includes(true)) return { ofText: names, ofCredits: [] };
  const wordsOf = ({ start, end }: Name): string[] => shown.slice(start, end).toLowerCase().split(space);
  const words = new Set(names.flatMap((name, index) => (areAround[index] ? [] : wordsOf(name))));
  const areOfText = names.map((name, index) => !areAround[index] || wordsOf(name).every((word) => words.has(word)));
  return {
    ofText: names.filter((_, index) => areOfText[index]),
    ofCredits: names.filter((_, index) => !areOfText[index] && areCredits[index]),
  };
}
