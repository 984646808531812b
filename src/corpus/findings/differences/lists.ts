import type { Span } from '../../../text/span';
import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';

/** Things that are named one after the other, the last behind an `and`. */
interface List extends Span {
  readonly items: readonly (readonly ComparedWord[])[];
}

/** Links below this score are no reason to compare lists. */
const minScore = 0.75;
/** Of two or three things, one in other words is soon taken for another. Chosen on ECB+ topics. */
const minItems = 4;
/** Words of one item. */
const maxItemWords = 3;
/** Items that both lists have: they are of the same things. Chosen on the seeds' labels. */
const minShared = 2;

export const otherLists: WordRule = {
  id: 'other-list',
  kind: 'wording',
  example: [
    'The talks of Tulm and Norrick will be about [trade, fishing, energy and schools], the mayor said.',
    'The mayor said the talks of Tulm and Norrick are to deal with [trade, energy, ferries and tourism].',
  ],
  counterexample: [
    'The talks of Tulm and Norrick will be about trade, fishing, energy and schools, the mayor said.',
    'The mayor said the talks of Tulm and Norrick are to deal with schools, energy, trade and fishing.',
  ],
  read: (pair) => {
    if (!pair.isNear && !pair.reaches(minScore)) return [];
    const theirs = listsOf(pair.b);
    if (theirs.length === 0) return [];
    return listsOf(pair.a).flatMap((one): WordFinding[] => {
      const other = theirs.find((each) => areOther(pair, one, each));
      return other ? [{ a: one, b: other, isLone: false }] : [];
    });
  },
};

function areOther({ a, b }: SentencePair, { items: ours }: List, { items: theirs }: List): boolean {
  const shared = ours.filter((item) => theirs.some((other) => areOne(item, other)));
  // In lists of one order the others are the same things in other words: `arms`, `weapons`.
  if (ours.length === theirs.length && shared.every((item) => areOne(item, theirs[ours.indexOf(item)]))) return false;
  return shared.length >= minShared && ours.some((item) => !stands(b, item)) && theirs.some((item) => !stands(a, item));
}

function areOne(item: readonly ComparedWord[], other: readonly ComparedWord[]): boolean {
  return item.some(({ stem }) => other.some((word) => isSameWordFamily(stem, word.stem)));
}

/** Whether an article has a word of an item somewhere. */
function stands({ source }: ComparedSentence, item: readonly ComparedWord[]): boolean {
  const words = articleWordsOf(source.annotated.article);
  return item.some(({ stem }) => words.hasAlike(stem));
}

function listsOf({ words, source }: ComparedSentence): List[] {
  const { text } = source.annotated.article;
  const hasComma = (index: number): boolean =>
    index > 0 && text.slice(words[index - 1].end, words[index].start).includes(',');
  return words.flatMap(({ lower }, and): List[] => {
    if (lower !== 'and' || and === 0) return [];
    const last = itemFrom(words, and + 1, hasComma);
    if (last.length === 0) return [];
    const items = [last];
    let end = and;
    let isFirst = false;
    while (end > 0 && !isFirst) {
      const item = itemBefore(words, end, hasComma);
      if (item.length === 0) break;
      items.unshift(item);
      end -= item.length;
      isFirst = !hasComma(end);
    }
    if (items.length < minItems || !isFirst) return [];
    return [{ start: items[0][0].start, end: last[last.length - 1].end, items }];
  });
}

function itemFrom(
  words: readonly ComparedWord[],
  from: number,
  hasComma: (index: number) => boolean,
): readonly ComparedWord[] {
  let to = from;
  while (to < words.length && to - from < maxItemWords && isItemWord(words[to]) && (to === from || !hasComma(to))) to++;
  return words.slice(from, to);
}

function itemBefore(
  words: readonly ComparedWord[],
  end: number,
  hasComma: (index: number) => boolean,
): readonly ComparedWord[] {
  let from = end;
  while (from > 0 && end - from < maxItemWords && isItemWord(words[from - 1]) && (from === end || !hasComma(from)))
    from--;
  return words.slice(from, end);
}

/** Names are compared as who takes part. */
function isItemWord({ isTelling, isCapitalised }: ComparedWord): boolean {
  return isTelling && !isCapitalised;
}
