import type { Article } from '../../../article/article';
import { clauseConnectives, memberOpeners, partOpeners, prepositions } from '../../../lexicon/en/clauseWords';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import type { Gap } from './clauseGaps';
import { ClauseSubjects, maxWordsToVerb } from './clauseSubjects';
import { ClauseTokens } from './clauseTokens';
import { ClauseWeights } from './clauseWeights';
import type { SentenceWords, WordRange } from './sentenceWords';
import { isBesideVerb, opensPhrase } from './wordForms';

/** A stretch of a sentence that may make a statement of its own. */
export interface Clause extends WordRange {
  /**
   * The subject of a predicate that stands apart from it, where it can be told:
   * `The owner, | who sold two ships, | pays for hotels`.
   */
  readonly subject?: WordRange;
  /** What it says by itself; undefined for a fragment: `with three boats`. */
  readonly statement?: Statement;
}

/** A statement that stands alone, without what joins it to the rest of its sentence. */
export interface Statement {
  /** Index of its first word. */
  readonly from: number;
  /** Its subject, where that stands before it. */
  readonly subject?: WordRange;
  /** Index of its verb. */
  readonly verb: number;
}

// The bounds below were chosen on the labelled news (train and development parts) and the five sample articles.

/** Words on either side of a word that opens a clause; fewer are a phrase: `Reyl and Vilner`. */
const minWordsBeside = 4;
/**
 * Cuts a sentence at marks and before words that open a clause, and joins what says too little to a neighbour.
 * @example `on his first visit since 2017 , | he was met by the mayor`
 */
export function readClauses(article: Article, words: SentenceWords): ReadClauses {
  const tokens = new ClauseTokens(article, words);
  return {
    clauses: new ClauseReader(tokens, words).read(),
    lower: tokens.lower,
    gaps: tokens.gaps,
    isVerb: Uint8Array.from({ length: words.count }, (_, index) => (tokens.isVerb(index) ? 1 : 0)),
  };
}

/** The clauses of a sentence. */
export interface ReadClauses {
  /** They tile its words. */
  readonly clauses: readonly Clause[];
  /** See `ClauseTokens`. */
  readonly lower: readonly string[];
  readonly gaps: readonly Gap[];
  /** 1 for a word that is a verb with tense, as far as its form tells. */
  readonly isVerb: Uint8Array;
}

/** Reads the words of one sentence from left to right. */
class ClauseReader {
  /** Index of the last word before each that stands behind a mark or opens a clause; 0 at the beginning. */
  private readonly stretches: number[] = [];
  /** The last word behind a comma at which no clause begins. */
  private lastUncut = 0;
  private readonly weights: ClauseWeights;
  private readonly subjects: ClauseSubjects;
  private readonly lower: readonly string[];

  constructor(
    private readonly tokens: ClauseTokens,
    private readonly words: SentenceWords,
  ) {
    this.weights = new ClauseWeights(words);
    this.subjects = new ClauseSubjects(tokens, words, this.stretches);
    this.lower = tokens.lower;
  }

  read(): Clause[] {
    const { words } = this;
    const clauses: Clause[] = [];
    let from = 0;
    let subject: WordRange | undefined;
    for (let i = 1; i <= words.count; i++) {
      const isStretch = i < words.count && (this.tokens.gaps[i] !== 'none' || partOpeners.has(this.lower[i]));
      if (i < words.count && !this.isCut(from, i)) {
        if (isStretch) {
          this.stretches.push(i);
          if (this.tokens.gaps[i] === 'comma') this.lastUncut = i;
        }
        continue;
      }
      const statement = this.statementFrom(from, i, subject);
      addClause(clauses, this.weights, { from, to: i, ...(subject && { subject }), ...(statement && { statement }) });
      from = i;
      subject = i < words.count ? this.subjects.subjectBefore(i) : undefined;
      this.stretches.push(i);
    }
    return clauses;
  }

  /** What the words of a clause say by themselves: what stands behind `and`, `while` and the like, with its subject. */
  private statementFrom(from: number, to: number, subject: WordRange | undefined): Statement | undefined {
    const { lower } = this;
    let first = from;
    // `a pact in which | he signed`
    if (prepositions.has(lower[first]) && relativePronouns.has(lower[first + 1])) first += 2;
    while (first < to && clauseConnectives.has(lower[first])) first++;
    const isRelative = from > 0 && relativePronouns.has(lower[first]);
    if (isRelative) first++;
    let verb = first;
    while (verb < to && isBesideVerb(lower[verb])) verb++;
    // `who leads`, `which holds`: what stands first behind the pronoun is the verb, unless it opens a subject.
    const isVerb =
      verb < to && (this.tokens.isVerb(verb) || (isRelative && this.lower[verb] !== '' && !opensPhrase(lower[verb])));
    if (isVerb && from > 0) {
      const lent = isRelative ? this.subjects.antecedent(from) : subject;
      return lent && { from: first, subject: lent, verb };
    }
    if (isRelative || first === to || (from > 0 && (prepositions.has(lower[first]) || lower[first].endsWith('ing'))))
      return undefined;
    // Behind a comma or `and`, a noun alone opens no clause: `bread | and diesel into flooded Sant`.
    if (from > 0 && (first === from || lower[first - 1] === 'and') && !this.tokens.opensSubject(first))
      return undefined;
    while (verb < to && !(this.tokens.isVerb(verb) && lower[verb + 1] !== 'by')) verb++;
    // `two were dead | and a third worker wounded`: what stands last may be a participle.
    if (verb === to || (from > 0 && verb === to - 1 && lower[verb].endsWith('ed'))) return undefined;
    return this.lacksSubject(first, verb) ? undefined : { from: first, verb };
  }

  /** Whether all before a verb is one phrase that opens the sentence: `In a letter sent to the mayor`. */
  private lacksSubject(first: number, verb: number): boolean {
    if (first > 0 || !prepositions.has(this.lower[0])) return false;
    let phrases = 0;
    for (let i = 1; i < verb; i++) if (this.tokens.opensSubject(i) && !this.tokens.opensSubject(i - 1)) phrases++;
    return phrases < 2;
  }

  /** Whether a clause begins at a word. @param from where the clause before it begins */
  private isCut(from: number, index: number): boolean {
    const { lower, words } = this;
    const { gaps } = this.tokens;
    if (gaps[index] === 'mark') return true;
    if (gaps[index] === 'comma') return !this.isListItem(index) && !this.closesName(index);
    if (!partOpeners.has(lower[index]) || index - from < minWordsBeside || words.count - index < minWordsBeside)
      return false;
    // `bread and diesel` is no clause, `and sank` is; in `Oslo and Bergen are facing a strike` both are the subject.
    return lower[index] !== 'and' || (this.hasVerb(index + 1) && this.hasVerbBetween(from, index));
  }

  private hasVerbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.tokens.isVerb(i)) return true;
    return false;
  }

  /** Whether a comma before a verb ends a name beside its noun, which is cut off no more: `the owner, Vestkyst, | said`. */
  private closesName(index: number): boolean {
    const last = this.stretches.at(-1) ?? 0;
    return last > 0 && last === this.lastUncut && this.tokens.isFinite(index);
  }

  /** Whether what begins behind a comma is one more item of a list: `trade, | energy and payments`. */
  private isListItem(index: number): boolean {
    const first = this.lower[index];
    if (first === 'and') return !this.hasVerb(index + 1);
    // `met the leaders of the port, including its master`: who is named belongs to what was said of all.
    if (memberOpeners.has(first)) return true;
    // `ran aground, forcing a rescue`: a participle opens a clause.
    return !opensPhrase(first) && !first.endsWith('ing') && !this.hasVerb(index);
  }

  /** Whether a verb stands before the next mark or word that opens a clause. */
  private hasVerb(index: number): boolean {
    const limit = Math.min(this.words.count, index + maxWordsToVerb);
    for (let i = index; i < limit; i++) {
      if (i > index && (this.tokens.gaps[i] !== 'none' || (partOpeners.has(this.lower[i]) && this.lower[i] !== 'and')))
        return false;
      if (this.tokens.isVerb(i)) return true;
    }
    return false;
  }
}

/** Adds a clause, or joins it to the one before where either is too thin to be a statement. */
function addClause(clauses: Clause[], weights: ClauseWeights, clause: Clause): void {
  const last = clauses.at(-1);
  if (!last || !(weights.isThin(last) || weights.isThin(clause))) {
    clauses.push(clause);
    return;
  }
  const own = last.statement ?? clause.statement;
  // `On Friday, | the ferry left`: what opens a sentence belongs to its first statement.
  const isOpening = last.from === 0 && !last.statement && !own?.subject;
  const statement = own && isOpening ? { from: 0, verb: own.verb } : own;
  clauses[clauses.length - 1] = { ...last, to: clause.to, ...(statement && { statement }) };
}

/** Marks that belong to the word after them. */
const openingMarks = '"“‘([«';

/**
 * Where the text of a part begins: at the marks that open its first word.
 * @param from index of its first word, not the sentence's first
 */
export function startOfPart({ text }: Pick<Article, 'text'>, words: SentenceWords, from: number): number {
  let start = words.start[from];
  while (start > words.end[from - 1] && openingMarks.includes(text[start - 1])) start--;
  return start;
}
