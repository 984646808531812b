import {
  clauseConnectives,
  determiners,
  prepositions,
  subordinators,
  verbGroupWords,
} from '../../../lexicon/en/clauseWords';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import { isNumberStem } from '../../index/stems';
import type { ClauseTokens } from './clauseTokens';
import { bitsBetween, type SentenceWords, type WordRange } from './sentenceWords';
import { isBesideVerb } from './wordForms';

/** Words looked at for the verb of a clause; what stands further on is of another. Not fitted. */
export const maxWordsToVerb = 14;
/** Words of a subject that is lent to a predicate. Not fitted. */
const maxSubjectWords = 8;
/** Words that stand in no subject before its verb. */
const nonNounWords: ReadonlySet<string> = new Set(['to', 'why', 'how', 'what', 'ahead', 'then']);

/** Stretches between a subject and its verb at most. Not fitted. */
const maxStretchesBack = 4;

/** Finds the subjects of predicates that stand apart from them. */
export class ClauseSubjects {
  /** @param stretches index of the last word before each that stands behind a mark or opens a clause, as far as is read */
  constructor(
    private readonly tokens: ClauseTokens,
    private readonly words: SentenceWords,
    private readonly stretches: readonly number[],
  ) {}

  /** The noun phrase before a relative clause: `said [Hanna Reyl], | who leads the inquiry`. */
  antecedent(index: number): WordRange | undefined {
    const { lower, gaps } = this.tokens;
    const before = this.stretches.at(-1) === index ? this.stretches.at(-2) : this.stretches.at(-1);
    const noun = this.lastNoun(before ?? 0, index);
    if (!noun) return undefined;
    const isBehindComma = gaps[index] !== 'none';
    let from = noun.to;
    while (from > noun.from && !prepositions.has(lower[from - 1])) from--;
    // `to control [the fire] which broke out`, `[the master of the ship] who left`
    for (let i = noun.to - 1; i > from; i--)
      if (determiners.has(lower[i]) && lower[i - 1] !== 'of') {
        from = i;
        break;
      }
    // `anyone in the inquiry | who lost a record`: it may be either of two.
    const isCommonNoun = this.words.isName.subarray(from, noun.to).every((isName) => isName === 0);
    if (lower[index] === 'who' && isCommonNoun && from > noun.from && prepositions.has(lower[from - 1]))
      return undefined;
    // `the blaze at the store, | which broke out`: it may be either of two.
    if (isBehindComma && from > noun.from + 1) return undefined;
    // `the blaze in the High Street, Sant, | which broke out`: a place that tells where another is.
    const isName = lower.slice(from, noun.to).every((word) => word === '');
    if (isBehindComma && lower[index] === 'which' && isName && gaps[noun.from] === 'comma') return undefined;
    return this.bare({ from, to: noun.to });
  }

  /** The subject of a clause that begins with its verb: what stands before the words that come between. */
  subjectBefore(index: number): WordRange | undefined {
    const { lower, gaps } = this.tokens;
    let verb = index;
    const limit = Math.min(this.tokens.count, index + maxWordsToVerb);
    while (verb < limit && isBesideVerb(lower[verb])) verb++;
    if (verb === limit || !this.tokens.isFinite(verb)) return undefined;
    const last = this.stretches.at(-1) ?? 0;
    const isBetween = last > 0 && (gaps[index] !== 'none' || relativePronouns.has(lower[last]));
    return isBetween ? this.nounBefore(this.stretches.length - 1) : this.firstNoun(last, index);
  }

  /** The noun phrase before what comes between a subject and its verb. @param place of a stretch in between */
  private nounBefore(place: number): WordRange | undefined {
    const { lower } = this.tokens;
    for (let k = place; k >= 0 && place - k < maxStretchesBack; k--) {
      const to = this.stretches[k];
      // `The US, which had left | and is a partner, | opposed it`: the second verb has the subject of the first.
      if (lower[to] === 'and') continue;
      const noun = this.lastNoun(k === 0 ? 0 : this.stretches[k - 1], to);
      const bare = noun && this.bare(noun);
      if (bare && !prepositions.has(lower[bare.from]) && bitsBetween(this.words, bare.from, bare.to) > 0) return bare;
    }
    return undefined;
  }

  /** The words of a stretch behind its last verb: `Reyl said | the ferry`. */
  private lastNoun(from: number, to: number): WordRange | undefined {
    let start = to;
    while (start > from && to - start <= maxSubjectWords && !this.tokens.isVerb(start - 1)) start--;
    return to > start && to - start <= maxSubjectWords ? { from: start, to } : undefined;
  }

  /** The words of a stretch before its first verb: `the ferry | left`. */
  private firstNoun(from: number, to: number): WordRange | undefined {
    let end = from;
    while (end < to && end - from <= maxSubjectWords && !this.tokens.isVerb(end)) end++;
    return end > from && end < to && end - from <= maxSubjectWords ? this.bare({ from, to: end }) : undefined;
  }

  /**
   * A noun phrase without what joins it to the words before it or belongs to the verb behind it: `when [the car]`,
   * `[Reyl] also`. None where nothing is left, or an age: `Hanna Reyl, 34, | leads the inquiry`; none of what is no noun
   * phrase: `said why the ferry`, `making his way to the bridge`.
   */
  private bare({ from, to }: WordRange): WordRange | undefined {
    const { lower } = this.tokens;
    let [first, last] = [from, to];
    while (first < last && (clauseConnectives.has(lower[first]) || subordinators.has(lower[first]))) first++;
    while (last > first && verbGroupWords.has(lower[last - 1])) last--;
    if (!this.words.stems.slice(first, last).some((stem) => !isNumberStem(stem))) return undefined;
    // `fully on the attack, | asked`
    const isNoun =
      !/(?:ing|ly)$/.test(lower[first]) && !lower.slice(first, last).some((word) => nonNounWords.has(word));
    return isNoun ? { from: first, to: last } : undefined;
  }
}
