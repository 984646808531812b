import { askingWords, conditionDoubts } from '../../../lexicon/en/opposites';
import { isNumberStem } from '../../index/stems';
import type { Span } from '../../../text/span';
import type { ComparedWord } from './comparedWords';
import { isQuotedAt } from './quoted';
import { onceForWords } from './onceForWords';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';
import { tellsWho } from '../tellers';

/** Links in other words below this score are no reason to look for a lost condition. */
const minScore = 0.75;
/** Share of the shorter sentence that is aligned. Chosen on the training news. */
const minShare = 0.8;
/** Telling words that both sentences have. */
const minShared = 2;
/** Longer conditions are sentences of their own. Chosen, not fitted. */
const maxConditionWords = 14;
/** A condition stands elsewhere in an article where one sentence has this share of its telling words. */
const maxCarried = 0.5;

/** A word that more sentences have is taken to stand in all of them: an article that long says most things. Not fitted. */
const maxPlaces = 100;

/** A condition, and where in its sentence it stands. */
interface Condition extends Span {
  readonly from: number;
  readonly words: readonly ComparedWord[];
}

export const lostConditions: WordRule = {
  id: 'lost-condition',
  kind: 'condition',
  example: [
    'The fishing crews of Tulm will pay the new berth fee [unless the court lifts the order], Ines Varga said.',
    'The fishing crews of Tulm will pay the new berth fee[], Ines Varga said.',
  ],
  counterexample: [
    'The fishing crews of Tulm will pay the new berth fee unless the court lifts the order, Ines Varga said.',
    'The fishing crews of Tulm will pay the new berth fee, Ines Varga said. The court may lift the order.',
  ],
  read: (pair) => {
    if (!pair.isNear && !pair.reaches(minScore)) return [];
    const [ours, theirs] = [conditionOf(pair.a), conditionOf(pair.b)];
    if ((ours === undefined) === (theirs === undefined)) return [];
    if (pair.sharedTelling < minShared || alignedShareOfTold(pair) < minShare) return [];
    const lost = ours ? lostIn(pair, pair.b, ours, 0) : theirs && lostIn(pair, pair.a, theirs, 1);
    const condition = ours ?? theirs;
    if (!lost || !condition) return [];
    const [own, other] = [{ start: condition.start, end: condition.end }, lost];
    return [ours ? { a: own, b: other, isLone: false } : ({ a: other, b: own, isLone: false } satisfies WordFinding)];
  },
};

/** Share of the words of the shorter sentence that are aligned, numbers and those for who tells it aside. */
function alignedShareOfTold({ a, b, pairs }: SentencePair): number {
  const [ours, theirs] = [a, b].map(({ source: { annotated }, words }) =>
    words.map(({ stem, start }) => !isNumberStem(stem) && !tellsWho(annotated, start)),
  );
  const countTold = (told: readonly boolean[]): number => told.filter(Boolean).length;
  const aligned = pairs.filter(([i, j]) => ours[i] && theirs[j]).length;
  return aligned / Math.max(1, Math.min(countTold(ours), countTold(theirs)));
}

/** Where the other sentence goes on or ends without the condition; undefined where the article gives it otherwise. */
function lostIn(pair: SentencePair, other: ComparedSentence, condition: Condition, side: 0 | 1): Span | undefined {
  const aligned = new Set(pair.pairs.map((each) => each[side === 0 ? 1 : 0]));
  // A modal verb that both have leaves nothing more open here than there.
  if (other.words.some(({ lower }, index) => !aligned.has(index) && conditionDoubts.has(lower))) return undefined;
  const before = pair.pairs.filter((each) => each[side] < condition.from).at(-1);
  // The words right before the condition are those that it limits.
  if (!before || condition.from - before[side] > 1) return undefined;
  const inside = pair.pairs.filter(
    (each) => each[side] >= condition.from && each[side] < condition.from + condition.words.length,
  );
  if (inside.length > 0 || isCarried(other, condition)) return undefined;
  const { end } = other.words[before[side === 0 ? 1 : 0]];
  return isQuotedAt(other.source.annotated, { start: end - 1, end }) ? undefined : { start: end, end };
}

/** Whether an article has most of the words of a condition in one sentence. */
function isCarried({ source }: ComparedSentence, { words }: Condition): boolean {
  const telling = words.filter(({ isTelling }) => isTelling);
  const article = articleWordsOf(source.annotated.article);
  const places = telling.map(({ stem }) => article.sentencesAlikeTo(stem));
  const rare = places.filter(({ size }) => size <= maxPlaces);
  const common = places.length - rare.length;
  const held = new Map<number, number>();
  for (const sentences of rare) for (const sentence of sentences) held.set(sentence, (held.get(sentence) ?? 0) + 1);
  let most = 0;
  for (const count of held.values()) most = Math.max(most, count);
  return common + most > maxCarried * telling.length;
}

/** The only condition of a sentence, behind what it limits. */
const conditionOf = onceForWords(readCondition);

function readCondition({ words, source }: ComparedSentence): Condition | undefined {
  const { text } = source.annotated.article;
  const openers = words.flatMap((_, index) => (opens(words, index) ? [index] : []));
  if (openers.length !== 1 || openers[0] === 0) return undefined;
  const [opener] = openers;
  const from = words[opener - 1].lower === 'only' ? opener - 1 : opener;
  let to = opener + 1;
  while (to < words.length && !/[,;:.()–—"”’»]/.test(gapText(text, words[to - 1], words[to]))) to++;
  const condition = words.slice(from, to);
  if (condition.length > maxConditionWords || from === 0) return undefined;
  if (!condition.some(({ isTelling }) => isTelling)) return undefined;
  if (/[.!?"“”«»]/.test(gapText(text, words[from - 1], words[from]))) return undefined;
  return { start: words[from].start, end: words[to - 1].end, from, words: condition };
}

/** What stands between two words, apostrophes aside. */
function gapText(text: string, { end }: ComparedWord, { start }: ComparedWord): string {
  return text.slice(end, start).replace(/[’'](?=\w)/g, '');
}

function opens(words: readonly ComparedWord[], index: number): boolean {
  const [{ lower }, before] = [words[index], words[index - 1]?.lower ?? ''];
  if (lower === 'unless' || lower === 'provided') return index + 1 < words.length && before !== 'be';
  if (lower === 'if') return !askingWords.has(before) && !askingWords.has(words[index - 2]?.lower ?? '');
  if (lower === 'on') return words[words[index + 1]?.lower === 'the' ? index + 2 : index + 1]?.lower === 'condition';
  return lower === 'as' && words[index + 1]?.lower === 'long' && words[index + 2]?.lower === 'as';
}
