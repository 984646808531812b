import type { Article } from '../../../article/article';
import { finiteAuxiliaries } from '../../../lexicon/en/auxiliaries';
import { determiners } from '../../../lexicon/en/clauseWords';
import { subjectPronouns } from '../../../lexicon/en/pronouns';
import { finiteVerbs } from '../../../lexicon/en/reportedClauses';
import { isUpper } from '../../../text/characters';
import { tokenAt } from '../../../text/tokens';
import { opensCondition } from './conditions';
import { gapBefore, type Gap } from './clauseGaps';
import type { SentenceWords } from './sentenceWords';
import { isCueInS, isPastForm, opensPhrase } from './wordForms';

/** Share of words with a capital above which a line is in title case, where a capital tells nothing. Not fitted. */
const maxCapitalShare = 0.6;

/** The words of one sentence as they are read for clauses. */
export class ClauseTokens {
  /** In lower case; empty for a name inside a sentence: `the president, To Lam`. */
  readonly lower: readonly string[];
  /** What stands before each word. */
  readonly gaps: readonly Gap[];
  readonly count: number;
  /** 1 for a word that a hyphen joins to the one before it: `rocket-propelled`. */
  private readonly isJoined: Uint8Array;

  constructor(article: Article, words: SentenceWords) {
    const { tokens, text } = article;
    this.count = words.count;
    const lower = Array.from({ length: words.count }, (_, index) => tokens.lower[tokenAt(tokens, words.start[index])]);
    this.gaps = lower.map((_, index) => (index === 0 ? 'none' : gapBefore(article, words, index)));
    this.isJoined = Uint8Array.from(words.start, (start) => (text[start - 1] === '-' ? 1 : 0));
    const isCapital = lower.map((_, index) => isUpper(text.charCodeAt(words.start[index])));
    const isTitleCase = isCapital.filter(Boolean).length > maxCapitalShare * words.count;
    this.lower = lower.map((word, index) =>
      isCapital[index] && !isTitleCase && index > 0 && this.gaps[index] !== 'mark' ? '' : word,
    );
  }

  isVerb(index: number): boolean {
    if (!this.isFinite(index)) return false;
    // `several exhausted divers`: a participle between a determiner and its noun is no verb, as in `two remained in hospital`.
    const isBesideNoun =
      index + 1 < this.count && this.gaps[index + 1] === 'none' && !opensPhrase(this.lower[index + 1]);
    return !(isBesideNoun && index > 0 && determiners.has(this.lower[index - 1]));
  }

  /** `Charges against the owner were dropped`: what opens a sentence is a noun rather than a verb in -s. */
  isFinite(index: number): boolean {
    const lower = this.lower[index];
    if (this.isJoined[index] === 1) return false;
    const isFiniteForm =
      finiteAuxiliaries.has(lower) || finiteVerbs.has(lower) || isPastForm(lower) || (index > 0 && isCueInS(lower));
    return isFiniteForm && !opensCondition(this, index);
  }

  opensSubject(index: number): boolean {
    const word = this.lower[index];
    return word === '' || determiners.has(word) || subjectPronouns.has(word);
  }
}
