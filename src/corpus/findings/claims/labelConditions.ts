import { conditionSigns } from '../../../lexicon/en/commitments';
import { askingWords } from '../../../lexicon/en/opposites';
import { tokenAt } from '../../../text/tokens';
import type { WordRange } from '../clauses/sentenceWords';
import { onceForSentence, wholeOf } from './labelPair';
import type { LinkedSentence } from './linkedParts';
import type { ReadPair } from './sharedWords';

/** Share of the words in common that a condition limits, from which on what they say holds under it alone. */
const minLimited = 0.5;

/** Whether a condition opens at a word: not `asked if`, `even if`, `provided by`. */
function opensCondition({ lower }: LinkedSentence, at: number): boolean {
  const [before, next] = [lower[at - 1] ?? '', lower[at + 1] ?? ''];
  if (lower[at] === 'unless') return true;
  if (lower[at] === 'if') return !askingWords.has(before) && !askingWords.has(lower[at - 2] ?? '') && next !== 'not';
  return (lower[at] === 'provided' || lower[at] === 'providing' || lower[at] === 'condition') && next === 'that';
}

/** Index of the first condition in some words, or right behind them; -1 without one. */
function conditionIn(sentence: LinkedSentence, { from, to }: WordRange): number {
  for (let i = from; i < Math.min(to + 1, sentence.words.count); i++) if (opensCondition(sentence, i)) return i;
  return -1;
}

/** Whether a sentence, or the one right before or behind it, may state a condition. */
const mayBeConditional = onceForSentence(({ annotated: { article }, passage }) => {
  const { tokens, sentences } = article;
  const [first, last] = [Math.max(0, passage.sentence - 1), Math.min(sentences.length - 1, passage.sentence + 1)];
  for (let i = tokenAt(tokens, sentences[first].start); i < tokens.count; i++) {
    if (tokens.start[i] >= sentences[last].end) return false;
    if (conditionSigns.has(tokens.lower[i])) return true;
  }
  return false;
});

/** Index of the first condition of a sentence; -1 without one. */
const firstCondition = onceForSentence((sentence) => conditionIn(sentence, wholeOf(sentence)));

/** Whether a label holds under a condition that a sentence does not give. */
export function lacksCondition({ holder, label, theirs }: ReadPair): boolean {
  return conditionIn(holder, label) >= 0 && !mayBeConditional(theirs);
}

/** Whether a sentence says what a label does under a condition alone. */
export function addsCondition({ holder, theirs, shared }: ReadPair): boolean {
  const at = firstCondition(theirs);
  if (at < 0 || shared.length === 0 || mayBeConditional(holder)) return false;
  const limited = limitedBy(theirs, at);
  const bound = shared.filter(([, word]) => word >= limited.from && word < limited.to);
  return bound.length >= minLimited * shared.length;
}

/** The words that a condition limits: those before it up to a mark, or behind it where it opens the sentence. */
function limitedBy({ gaps, words: { count } }: LinkedSentence, at: number): WordRange {
  let from = at;
  if (at > 0) {
    do from--;
    while (from > 0 && gaps[from] === 'none');
    return { from, to: at };
  }
  do from++;
  while (from < count && gaps[from] === 'none');
  let to = from + 1;
  while (to < count && gaps[to] === 'none') to++;
  return { from, to };
}
