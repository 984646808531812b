import type { Article } from '../../../article/article';
import { addToList } from '../../../text/multimap';
import { longestCommonSubsequence } from './alignment';
import { comparedWordsOf, countTelling, type ComparedWord } from './comparedWords';
import { isModal } from './modals';

/** Share of the words of a run that stand in a row where it is found. Read off drifts of news in which a third was reworded. */
const minFoundShare = 0.7;
/** Words of a run by which its places are looked for, the rarest first, and places of each. */
const maxAnchors = 4;
const maxPlaces = 12;
/** Longer runs are searched by their beginning. */
const maxRun = 60;

const positionsByArticle = new WeakMap<Article, ReadonlyMap<string, readonly number[]>>();

function positionsIn(article: Article): ReadonlyMap<string, readonly number[]> {
  let positions = positionsByArticle.get(article);
  if (!positions) {
    const found = new Map<string, number[]>();
    comparedWordsOf(article).forEach(({ key }, index) => addToList(found, key, index));
    positionsByArticle.set(article, (positions = found));
  }
  return positions;
}

/**
 * Whether most of a run of words stands in a row somewhere in an article, quoted or not. Words of another spelling or
 * inflection are the same; a third more words may stand between them.
 * @param required words of the run that must all be there
 */
export function standsIn(
  article: Article,
  run: readonly ComparedWord[],
  required: readonly ComparedWord[] = [],
): boolean {
  const wanted = run.filter(({ isBracketed }) => !isBracketed).slice(0, maxRun);
  if (wanted.length === 0) return true;
  const words = comparedWordsOf(article);
  const keys = wanted.map(({ key }) => key);
  const needed = required.map(({ key }) => key);
  const least = Math.ceil(minFoundShare * keys.length);
  const reach = Math.ceil(keys.length / 3) + 1;
  for (const anchor of anchorsOf(article, keys)) {
    for (const at of anchor.places) {
      const from = Math.max(0, at - anchor.index - reach);
      const window = words.slice(from, at - anchor.index + keys.length + reach).map(({ key }) => key);
      const found = longestCommonSubsequence(keys, window).map(({ a }) => keys[a]);
      if (found.length >= least && needed.every((key) => found.includes(key))) return true;
    }
  }
  return false;
}

/** Where a run may stand: the places of its rarest words. */
function anchorsOf(article: Article, keys: readonly string[]): { index: number; places: readonly number[] }[] {
  const positions = positionsIn(article);
  return keys
    .map((key, index) => ({ index, places: positions.get(key) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => one.places.length - other.places.length || one.index - other.index)
    .slice(0, maxAnchors)
    .map(({ index, places }) => ({ index, places: places.slice(0, maxPlaces) }));
}

/** Shorter runs are searched together with the words beside them. */
const minRun = 3;
const context = 3;

/** Whether an article has somewhere the words that it lacks here. */
export function standsElsewhere(
  words: readonly ComparedWord[],
  from: number,
  all: readonly ComparedWord[],
  other: Article,
): boolean {
  // A modal verb may stand anywhere: this one with the words behind it.
  if (words.length === 1 && isModal(words[0])) return standsIn(other, all.slice(from, from + context), words);
  if (countTelling(words) === 0) return false;
  if (words.length >= minRun && standsIn(other, words)) return true;
  const run = all.slice(Math.max(0, from - context), from + words.length + context);
  return standsIn(
    other,
    run,
    words.filter(({ isTelling }) => isTelling),
  );
}
