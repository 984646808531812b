import type { Article } from '../../article/article';
import { finiteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { clauseConnectives, determiners, memberOpeners, partOpeners, prepositions } from '../../lexicon/en/clauseWords';
import { relativePronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import { finiteVerbs } from '../../lexicon/en/reportedClauses';
import { isUpper } from '../../text/characters';
import { tokenAt } from '../../text/tokens';
import { gapBefore, type Gap } from './clauseGaps';
import { isBesideVerb, isCueInS, isPastForm, opensPhrase } from './wordForms';
import { ClauseWeights } from './clauseWeights';
import { bitsBetween, type SentenceWords, type WordRange } from './sentenceWords';

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
/** Words looked at for the verb of a clause; what stands further on is of another. Not fitted. */
const maxWordsToVerb = 14;
/** Share of words with a capital above which a line is in title case, where a capital tells nothing. Not fitted. */
const maxCapitalShare = 0.6;
/** Words of a subject that is lent to a predicate. Not fitted. */
const maxSubjectWords = 8;

/** Stretches between a subject and its verb at most. Not fitted. */
const maxStretchesBack = 4;

/**
 * Cuts a sentence at marks and before words that open a clause, and joins what says too little to a neighbour.
 * @example `on his first visit since 2017 , | he was met by the mayor`
 */
export function clausesOf(article: Article, words: SentenceWords): Clause[] {
  return new ClauseReader(article, words).read();
}

/** Reads the words of one sentence from left to right. */
class ClauseReader {
  private readonly lower: readonly string[];
  private readonly gaps: readonly Gap[];
  /** Index of the last word before each that stands behind a mark or opens a clause; 0 at the beginning. */
  private readonly stretches: number[] = [];
  /** The last word behind a comma at which no clause begins. */
  private lastUncut = 0;
  private readonly weights: ClauseWeights;

  constructor(
    article: Article,
    private readonly words: SentenceWords,
  ) {
    const { tokens } = article;
    this.weights = new ClauseWeights(words);
    const lower = Array.from({ length: words.count }, (_, index) => tokens.lower[tokenAt(tokens, words.start[index])]);
    this.gaps = lower.map((_, index) => (index === 0 ? 'none' : gapBefore(article, words, index)));
    const isCapital = lower.map((_, index) => isUpper(article.text.charCodeAt(words.start[index])));
    const isTitleCase = isCapital.filter(Boolean).length > maxCapitalShare * words.count;
    // A capital inside a sentence is of a name: `the president, To Lam`.
    this.lower = lower.map((word, index) =>
      isCapital[index] && !isTitleCase && index > 0 && this.gaps[index] !== 'mark' ? '' : word,
    );
  }

  read(): Clause[] {
    const { words } = this;
    const clauses: Clause[] = [];
    let from = 0;
    let subject: WordRange | undefined;
    for (let i = 1; i <= words.count; i++) {
      const isStretch = i < words.count && (this.gaps[i] !== 'none' || partOpeners.has(this.lower[i]));
      if (i < words.count && !this.isCut(from, i)) {
        if (isStretch) {
          this.stretches.push(i);
          if (this.gaps[i] === 'comma') this.lastUncut = i;
        }
        continue;
      }
      const statement = this.statementFrom(from, i, subject);
      addClause(clauses, this.weights, { from, to: i, ...(subject && { subject }), ...(statement && { statement }) });
      from = i;
      subject = i < words.count ? this.subjectBefore(i) : undefined;
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
      verb < to && (this.isVerb(verb) || (isRelative && this.lower[verb] !== '' && !opensPhrase(lower[verb])));
    if (isVerb && from > 0) {
      const lent = isRelative ? this.antecedent(from) : subject;
      return lent && { from: first, subject: lent, verb };
    }
    if (isRelative || first === to || (from > 0 && (prepositions.has(lower[first]) || lower[first].endsWith('ing'))))
      return undefined;
    // Behind a comma or `and`, a noun alone opens no clause: `bread | and diesel into flooded Sant`.
    if (from > 0 && (first === from || lower[first - 1] === 'and') && !this.opensSubject(first)) return undefined;
    while (verb < to && !(this.isVerb(verb) && lower[verb + 1] !== 'by')) verb++;
    return verb < to && !this.lacksSubject(first, verb) ? { from: first, verb } : undefined;
  }

  /** Whether all before a verb is one phrase that opens the sentence: `In a letter sent to the mayor`. */
  private lacksSubject(first: number, verb: number): boolean {
    if (first > 0 || !prepositions.has(this.lower[0])) return false;
    let phrases = 0;
    for (let i = 1; i < verb; i++) if (this.opensSubject(i) && !this.opensSubject(i - 1)) phrases++;
    return phrases < 2;
  }

  private opensSubject(index: number): boolean {
    const word = this.lower[index];
    return word === '' || determiners.has(word) || subjectPronouns.has(word);
  }

  /** The noun phrase before a relative clause: `said [Hanna Reyl], | who leads the inquiry`. */
  private antecedent(index: number): WordRange | undefined {
    const before = this.stretches.at(-1) === index ? this.stretches.at(-2) : this.stretches.at(-1);
    const noun = this.lastNoun(before ?? 0, index);
    if (!noun) return undefined;
    const isBehindComma = this.gaps[index] !== 'none';
    let from = noun.to;
    while (from > noun.from && !prepositions.has(this.lower[from - 1])) from--;
    // `to control [the fire] which broke out`, `[the master of the ship] who left`
    for (let i = noun.to - 1; i > from; i--)
      if (determiners.has(this.lower[i]) && this.lower[i - 1] !== 'of') {
        from = i;
        break;
      }
    // `the blaze at the store, | which broke out`: it may be either of two.
    if (isBehindComma && from > noun.from + 1) return undefined;
    // `the blaze in the High Street, Sant, | which broke out`: a place that tells where another is.
    const isName = this.lower.slice(from, noun.to).every((lower) => lower === '');
    if (isBehindComma && this.lower[index] === 'which' && isName && this.gaps[noun.from] === 'comma') return undefined;
    return from < noun.to ? { from, to: noun.to } : undefined;
  }

  /** Whether a clause begins at a word. @param from where the clause before it begins */
  private isCut(from: number, index: number): boolean {
    const { gaps, lower, words } = this;
    if (gaps[index] === 'mark') return true;
    if (gaps[index] === 'comma') return !this.isListItem(index) && !this.closesName(index);
    if (!partOpeners.has(lower[index]) || index - from < minWordsBeside || words.count - index < minWordsBeside)
      return false;
    // `bread and diesel` is no clause, `and sank` is; in `Oslo and Bergen are facing a strike` both are the subject.
    return lower[index] !== 'and' || (this.hasVerb(index + 1) && this.hasVerbBetween(from, index));
  }

  private hasVerbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isVerb(i)) return true;
    return false;
  }

  /** Whether a comma before a verb ends a name beside its noun, which is cut off no more: `the owner, Vestkyst, | said`. */
  private closesName(index: number): boolean {
    const last = this.stretches.at(-1) ?? 0;
    return last > 0 && last === this.lastUncut && this.isFinite(index);
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
      if (i > index && (this.gaps[i] !== 'none' || (partOpeners.has(this.lower[i]) && this.lower[i] !== 'and')))
        return false;
      if (this.isVerb(i)) return true;
    }
    return false;
  }

  private isVerb(index: number): boolean {
    if (!this.isFinite(index)) return false;
    // `several exhausted divers`: a participle between a determiner and its noun is no verb, as in `two remained in hospital`.
    const isBesideNoun =
      index + 1 < this.words.count && this.gaps[index + 1] === 'none' && !opensPhrase(this.lower[index + 1]);
    return !(isBesideNoun && index > 0 && determiners.has(this.lower[index - 1]));
  }

  /** The subject of a clause that begins with its verb: what stands before the words that come between. */
  private subjectBefore(index: number): WordRange | undefined {
    let verb = index;
    const limit = Math.min(this.words.count, index + maxWordsToVerb);
    while (verb < limit && isBesideVerb(this.lower[verb])) verb++;
    if (verb === limit || !this.isFinite(verb)) return undefined;
    const last = this.stretches.at(-1) ?? 0;
    const isBetween = last > 0 && (this.gaps[index] !== 'none' || relativePronouns.has(this.lower[last]));
    return isBetween ? this.nounBefore(this.stretches.length - 1) : this.firstNoun(last, index);
  }

  /** The noun phrase before what comes between a subject and its verb. @param place of a stretch in between */
  private nounBefore(place: number): WordRange | undefined {
    for (let k = place; k >= 0 && place - k < maxStretchesBack; k--) {
      const to = this.stretches[k];
      // `The US, which had left | and is a partner, | opposed it`: the second verb has the subject of the first.
      if (this.lower[to] === 'and') continue;
      const noun = this.lastNoun(k === 0 ? 0 : this.stretches[k - 1], to);
      if (noun && !prepositions.has(this.lower[noun.from]) && bitsBetween(this.words, noun.from, noun.to) > 0)
        return noun;
    }
    return undefined;
  }

  private isFinite(index: number): boolean {
    const lower = this.lower[index];
    return finiteAuxiliaries.has(lower) || finiteVerbs.has(lower) || isPastForm(lower) || isCueInS(lower);
  }

  /** The words of a stretch behind its last verb: `Reyl said | the ferry`. */
  private lastNoun(from: number, to: number): WordRange | undefined {
    let start = to;
    while (start > from && to - start <= maxSubjectWords && !this.isVerb(start - 1)) start--;
    return to > start && to - start <= maxSubjectWords ? { from: start, to } : undefined;
  }

  /** The words of a stretch before its first verb: `the ferry | left`. */
  private firstNoun(from: number, to: number): WordRange | undefined {
    let end = from;
    while (end < to && end - from <= maxSubjectWords && !this.isVerb(end)) end++;
    return end > from && end < to && end - from <= maxSubjectWords ? { from, to: end } : undefined;
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
