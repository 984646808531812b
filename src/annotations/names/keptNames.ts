import { type Candidate, type SentenceNames } from './sentenceNames';
import { type WordUse, type WordUses } from './tagging/wordUses';
import { type WordInfo } from './tagging/wordInfo';

/** The names of a sentence as it was read by itself, and what they hung on. */
interface KeptSentence {
  readonly infos: readonly WordInfo[];
  readonly lineCase: SentenceNames['lineCase'];
  readonly isDateline: boolean;
  /** By word, how the article uses it; see `bitsOf`. */
  readonly uses: Uint16Array;
  readonly names: readonly Candidate[];
}

/**
 * The names of the sentences of an article, each read by itself, for when the article is read again after an edit: a
 * sentence with the same words, which the article uses as before, has the same names.
 */
export class KeptNames {
  /** By hash of its words. */
  private readonly sentences = new Map<number, KeptSentence>();

  /** @param before the sentences of the reading before */
  constructor(private readonly before: ReadonlyMap<number, KeptSentence> = new Map()) {}

  /** For the next reading of the article. */
  next(): KeptNames {
    return new KeptNames(this.sentences);
  }

  /** Gives a sentence its names: those that it had before, or those that `read` gives it. */
  read(sentence: SentenceNames, isDateline: boolean, uses: WordUses, read: () => void): void {
    const { infos, lineCase } = sentence;
    const hash = hashOf(infos);
    const usesOfWords = Uint16Array.from(infos, (info) => bitsOf(uses.of(info)));
    const known = this.before.get(hash);
    const isSame =
      known?.lineCase === lineCase &&
      known.isDateline === isDateline &&
      areEqual(known.infos, infos) &&
      areEqual(known.uses, usesOfWords);
    if (isSame) sentence.names = copiesOf(known.names);
    else read();
    // The rules that look at the whole article change the names.
    const names = isSame ? known.names : copiesOf(sentence.names);
    this.sentences.set(hash, { infos, lineCase, isDateline, uses: usesOfWords, names });
  }
}

function hashOf(infos: readonly WordInfo[]): number {
  let hash = infos.length;
  for (const { number } of infos) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function areEqual<Item>(one: ArrayLike<Item>, other: ArrayLike<Item>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

function copiesOf(names: readonly Candidate[]): Candidate[] {
  return names.map((name) => ({ ...name }));
}

/** More uses of a word tell no more: the tagger tells none, one and more, with or without the one in the sentence. */
const maxCounted = 3;

/** What the tagger asks of how an article uses a word, in 13 bits; 0 where it does not use it as a name. */
function bitsOf(use: WordUse | undefined): number {
  if (!use) return 0;
  let bits = 1;
  for (const count of [use.small, use.inside, use.person, use.place, use.organisation])
    bits = bits * (maxCounted + 1) + Math.min(count, maxCounted);
  return bits * 4 + (use.givenName ? 2 : 0) + (use.isAcronym ? 1 : 0);
}
