import { supportVerbs } from '../../../lexicon/en/opposites';
import type { ComparedWord } from './comparedWords';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';
import { onceForWords } from './onceForWords';
import { isSameWordFamily } from '../wordFamilies';

/** Aligned words in a row that name what is backed or owned, and telling ones among them. Chosen, not fitted. */
const minRun = 3;
const minTelling = 2;
/** Characters between who backs and the verb, where both are shown: `Norrick for backing`. Chosen, not fitted. */
const maxToVerb = 12;
/** The verb stands so many words before what is backed at most: `for supporting a`. */
const verbReach = 3;

const indefinite = new Set(['a', 'an']);

export const supporterAsOwner: WordRule = {
  id: 'supporter-as-owner',
  kind: 'participant',
  readsFaint: true,
  example: [
    'The envoy of Tulm thanked [Norrick for backing] a careful plan to share the harbour this winter.',
    'The envoy of Tulm praised [Norrick’s] careful plan to share the harbour this winter.',
  ],
  counterexample: [
    'The envoy of Tulm thanked Norrick for offering a careful plan to share the harbour this winter.',
    'The envoy of Tulm praised Norrick’s careful plan to share the harbour this winter.',
  ],
  // Who backs a plan need not have made it.
  read: (pair) => [
    ...ownedIn(pair, pair.a, pair.b, 0),
    ...ownedIn(pair, pair.b, pair.a, 1).map(({ a, b, isLone }): WordFinding => ({ a: b, b: a, isLone })),
  ],
};

const tellsOfBacking = onceForWords(({ words }) => words.some(({ lower }) => supportVerbs.has(lower)));

/** Where one sentence says that somebody backs a thing, and the other that it is theirs. @param side of the first */
function ownedIn(
  sentences: SentencePair,
  ours: ComparedSentence,
  theirs: ComparedSentence,
  side: 0 | 1,
): WordFinding[] {
  // Few sentences tell of backing; of the others the words need not be aligned.
  if (!tellsOfBacking(ours)) return [];
  const { pairs } = sentences;
  return pairs.flatMap((pair, index): WordFinding[] => {
    const [from, otherFrom] = [pair[side], pair[side === 0 ? 1 : 0]];
    const before = pairs.at(index - 1);
    const isStart = index === 0 || before?.[side] !== from - 1 || before[side === 0 ? 1 : 0] !== otherFrom - 1;
    if (!isStart || from < 2 || otherFrom === 0 || !isNamed(ours, from, runLength(pairs, index))) return [];
    const verb = verbBefore(ours.words, from);
    const owner = theirs.words[otherFrom - 1];
    if (!verb || !isPossessive(theirs, owner)) return [];
    const supporter = ours.words.filter(({ stem, start }) => start < verb.start && stem === owner.stem).at(-1);
    if (!supporter || isOwnerIn(ours, owner, ours.words[from])) return [];
    // Beside the owner, the verb alone tells nothing: `Norrick for backing` a plan, `Norrick’s` plan.
    const isNear = verb.start - supporter.end <= maxToVerb;
    const a = { start: isNear ? supporter.start : verb.start, end: verb.end };
    return [{ a, b: { start: owner.start, end: endOfPossessive(theirs, owner) }, isLone: false }];
  });
}

function runLength(pairs: SentencePair['pairs'], index: number): number {
  let next = index + 1;
  while (next < pairs.length && pairs[next][0] === pairs[next - 1][0] + 1 && pairs[next][1] === pairs[next - 1][1] + 1)
    next++;
  return next - index;
}

/** Whether the words of a run name a thing. */
function isNamed({ words }: ComparedSentence, from: number, length: number): boolean {
  return length >= minRun && words.slice(from, from + length).filter(({ isTelling }) => isTelling).length >= minTelling;
}

/** The verb of backing before `a`, behind which a thing is named. */
function verbBefore(words: readonly ComparedWord[], from: number): ComparedWord | undefined {
  if (!indefinite.has(words[from - 1].lower)) return undefined;
  return words.slice(Math.max(0, from - verbReach), from - 1).find(({ lower }) => supportVerbs.has(lower));
}

function isPossessive(sentence: ComparedSentence, word: ComparedWord): boolean {
  return endOfPossessive(sentence, word) > word.end;
}

/** Where a name ends with its `’s`; with the name where it has none. */
function endOfPossessive({ source }: ComparedSentence, { end }: ComparedWord): number {
  const clitic = /^[’'](?:s(?![\p{L}\p{N}])|(?=\s))/u.exec(source.annotated.article.text.slice(end, end + 3));
  return end + (clitic?.[0].length ?? 0);
}

/** Whether an article calls a thing somebody's elsewhere. */
function isOwnerIn(sentence: ComparedSentence, owner: ComparedWord, thing: ComparedWord): boolean {
  return articleWordsOf(sentence.source.annotated.article).someStem(
    thing.stem,
    `of ${owner.stem}`,
    ({ words, index }) =>
      index > 0 && isSameWordFamily(words[index - 1].stem, owner.stem) && isPossessive(sentence, words[index - 1]),
  );
}
