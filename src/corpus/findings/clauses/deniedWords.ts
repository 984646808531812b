import type { Annotated } from '../../../annotations/annotate';
import { fatesByWord, tollFates } from '../../../lexicon/en/differences';
import {
  deniedFieldsByWord,
  lightNouns,
  nounNegators,
  softenedNegations,
  unnegatedBehindNot,
} from '../../../lexicon/en/negators';
import { addToList } from '../../../text/multimap';
import { readSentence, type ReadSentence } from './readSentence';
import type { SentenceWords, WordRange } from './sentenceWords';
import { denied } from './wordPolarity';

/** Where an article uses a word. */
export interface WordUse {
  readonly sentence: number;
  /** Index among the words of the sentence. */
  readonly index: number;
}

/** How an article uses a word: it denies it everywhere, or nowhere. */
export interface Uses {
  readonly isDenied: boolean;
  readonly places: readonly WordUse[];
}

/** Words behind `not` among which the one stands that it denies: `has never been publicly [questioned]`. Not fitted. */
const verbReach = 5;
/** Words behind a negation of which it is not clear whether it reaches them. Not fitted. */
const unclearReach = 8;
/** Who uses a word more often tells of it in many ways. Not fitted. */
const maxUses = 4;
/** Sentences of an article that are read, the first ones. */
const maxSentences = 400;

const usesByArticle = new WeakMap<Annotated, ReadonlyMap<string, Uses>>();

/** The plain words of an article that it either denies wherever it uses them or nowhere, by their field or stem; read once. */
export function wordUsesOf(annotated: Annotated): ReadonlyMap<string, Uses> {
  let uses = usesByArticle.get(annotated);
  if (!uses) usesByArticle.set(annotated, (uses = readUses(annotated)));
  return uses;
}

function readUses(annotated: Annotated): Map<string, Uses> {
  const byWord = new Map<string, { readonly place: WordUse; readonly polarity: Polarity }[]>();
  const count = Math.min(maxSentences, annotated.article.sentences.length);
  for (let sentence = 0; sentence < count; sentence++) {
    const read = readSentence(annotated, sentence);
    const polarities = polaritiesOf(read);
    polarities.forEach((polarity, index) => {
      if (polarity !== undefined)
        addToList(byWord, wordKey(read.words, index), { place: { sentence, index }, polarity });
    });
  }
  const uses = new Map<string, Uses>();
  for (const [word, all] of byWord) {
    const [{ polarity }] = all;
    if (polarity !== 'unclear' && all.length <= maxUses && all.every((each) => each.polarity === polarity))
      uses.set(word, { isDenied: polarity === 'denied', places: all.map(({ place }) => place) });
  }
  return uses;
}

function wordKey({ lower, stems }: SentenceWords, index: number): string {
  return deniedFieldsByWord.get(lower[index]) ?? stems[index];
}

type Polarity = 'denied' | 'asserted' | 'unclear';

/** How each plain word of a sentence is used; undefined for other words. */
function polaritiesOf({ words, clauses }: ReadSentence): (Polarity | undefined)[] {
  const polarities: (Polarity | undefined)[] = Array.from({ length: words.count }, () => undefined);
  for (const clause of clauses) readClause(words, clause, polarities);
  return polarities;
}

function readClause(words: SentenceWords, { from, to }: WordRange, polarities: (Polarity | undefined)[]): void {
  let negation = -Infinity;
  for (let i = from; i < to; i++) {
    if (negates(words, i)) negation = i;
    if (words.isPlain[i] === 0 || lightNouns.has(words.lower[i]) || isOfToll(words.lower[i])) continue;
    if (words.polarity[i] === denied || deniedBehindNot(words, from, i)) polarities[i] = 'denied';
    else polarities[i] = i - negation <= unclearReach ? 'unclear' : 'asserted';
  }
}

/** Whether a word tells of the dead, hurt or missing, whose number grows: nobody is, and later somebody was. */
function isOfToll(word: string): boolean {
  return tollFates.has(fatesByWord.get(word) ?? '');
}

function negates({ lower, isNegator }: SentenceWords, index: number): boolean {
  return isNegator[index] === 1 || nounNegators.has(lower[index]) || softenedNegations.has(lower[index]);
}

/** Whether a word is the first that says something behind `not`, `never` or an `-n’t` of its clause. */
function deniedBehindNot({ lower, bits }: SentenceWords, from: number, index: number): boolean {
  for (let i = index - 1; i >= Math.max(from, index - verbReach); i--) {
    const word = lower[i];
    if (word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't") || word.endsWith('n’t'))
      return !unnegatedBehindNot.has(lower[i + 1]);
    if (bits[i] > 0 && !word.endsWith('ly')) return false;
  }
  return false;
}
