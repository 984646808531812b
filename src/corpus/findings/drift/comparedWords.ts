import type { Article } from '../../../article/article';
import { statementBounds, articles as grammaticalArticles } from '../../../lexicon/en/bounds';
import { ordinals, smallNumbers, tens } from '../../../lexicon/en/numbers';
import {
  contractedEndings,
  conversationFillers,
  irregularContractions,
  spelledOut,
} from '../../../lexicon/en/spokenWords';
import { stopWords } from '../../../lexicon/en/stopWords';
import { firstIndexWhere } from '../../../text/search';
import { firstEndingAfter, type Span } from '../../../text/span';
import { tokenAt, TokenKind, type Tokens } from '../../../text/tokens';
import { RecentCache, roomOfWord } from '../../../text/recentCache';
import { stemOf } from '../../index/stems';

/** A word as wordings are compared by it: a contraction is two. Offsets are those of the word as it stands. */
export interface ComparedWord extends Span {
  /** Lower case, accents off, numbers in digits, the spelled-out form of a contraction. */
  readonly form: string;
  /** The form under which words of one spelling or inflection are equal. */
  readonly key: string;
  /** Index among the article's sentences; -1 between them. */
  readonly sentence: number;
  /** Whether it carries meaning: a content word, a number or a bound. */
  readonly isTelling: boolean;
  /** Whether it bounds what is said (`some`, `not`, `if`) or is a number. */
  readonly isBound: boolean;
  /** Whether it stands in round or square brackets, where an editor explains. */
  readonly isBracketed: boolean;
}

const wordsByArticle = new WeakMap<Article, readonly ComparedWord[]>();

/**
 * The words of an article in order, folded for comparison: `can’t` is `can not`, `Gen.` is `general`, `five` is `5`, and
 * *a*, *an*, *the* are left out, since copy desks add and drop them. Kept as long as the article.
 */
export function comparedWordsOf(article: Article): readonly ComparedWord[] {
  let words = wordsByArticle.get(article);
  if (!words) wordsByArticle.set(article, (words = readWords(article, 0, 0, article.tokens.count)));
  return words;
}

/** Words of a sentence before a span, at most, where the words of the span alone are read. Chosen, not fitted. */
const maxBefore = 120;

/**
 * The compared words that start in a span. They alone are read where the whole article was not: a fifth of the news is
 * quoted, and most of it is compared with nothing.
 */
export function comparedWordsIn(article: Article, { start, end }: Span): readonly ComparedWord[] {
  const words = wordsByArticle.get(article) ?? wordsAround(article, { start, end }) ?? comparedWordsOf(article);
  const from = firstIndexWhere(0, words.length, (index) => words[index].start >= start);
  return words.slice(
    from,
    firstIndexWhere(from, words.length, (index) => words[index].start >= end),
  );
}

/** The words of a span and of its sentence before it, where a bracket may open; undefined where these are many. */
function wordsAround(article: Article, { start, end }: Span): readonly ComparedWord[] | undefined {
  const { tokens, sentences } = article;
  // The sentence before: what is open in it is closed with it.
  const sentence = firstEndingAfter(sentences, start) - 1;
  const first = sentence < 0 ? 0 : tokenAt(tokens, sentences[sentence].end);
  const isNear = tokenAt(tokens, start) - first <= maxBefore;
  return isNear ? readWords(article, Math.max(0, sentence), first, tokenAt(tokens, end)) : undefined;
}

/**
 * @param sentence index of the one that holds the first token, or of the one before
 * @param first index of the first token that is read, @param limit of the one behind the last
 */
function readWords(
  { tokens, shown, sentences }: Article,
  sentence: number,
  first: number,
  limit: number,
): ComparedWord[] {
  const words: ComparedWord[] = [];
  let openBrackets = 0;
  for (let i = first; i < limit; i++) {
    const start = tokens.start[i];
    const end = tokens.end[i];
    openBrackets = Math.max(0, openBrackets + bracketAt(shown, start));
    while (sentence < sentences.length && sentences[sentence].end <= start) {
      sentence++;
      // A bracket that is not closed in its sentence holds no other.
      openBrackets = 0;
    }
    const isInSentence = sentence < sentences.length && sentences[sentence].start <= start;
    for (const form of formsOf(tokens, i)) {
      const { key, isTelling, isBound } = readForm(form);
      const place = isInSentence ? sentence : -1;
      words.push({ start, end, form, key, sentence: place, isTelling, isBound, isBracketed: openBrackets > 0 });
    }
  }
  return words;
}

/** Forms of which it is kept what they tell: more than the words of some hundred articles. Not fitted. */
const minForms = 20_000;
const readForms = new RecentCache<string, Pick<ComparedWord, 'key' | 'isTelling' | 'isBound'>>(minForms, roomOfWord);

function readForm(form: string): Pick<ComparedWord, 'key' | 'isTelling' | 'isBound'> {
  return readForms.get(form, () => ({ key: stemOf(form), ...weightOf(form) }));
}

/** 1 for a bracket that opens, -1 for one that closes. */
function bracketAt(text: string, at: number): number {
  if (text[at] === '(' || text[at] === '[') return 1;
  return text[at] === ')' || text[at] === ']' ? -1 : 0;
}

function formsOf(tokens: Tokens, index: number): readonly string[] {
  const kind = tokens.kind[index];
  const lower = tokens.lower[index];
  if (kind === TokenKind.Number) return numberForms(tokens, index);
  if (isOrdinal(tokens, index)) return [];
  // `No. 1` denies nothing.
  if (lower === 'no' && isNumbered(tokens, index + 1)) return ['number'];
  if (kind === TokenKind.Mark) return lower === '%' ? ['per', 'cent'] : lower === '&' ? ['and'] : [];
  if (kind !== TokenKind.Word) return [];
  return wordForms.get(lower, formsOfWord);
}

const wordForms = new RecentCache<string, readonly string[]>(minForms, roomOfWord);

function formsOfWord(lower: string): readonly string[] {
  const whole = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const written = /[^\x00-\x7f]/.test(whole) ? whole.normalize('NFD').replace(/\p{M}/gu, '') : whole;
  return grammaticalArticles.has(written) ? [] : expanded(written).map(numeralOf);
}

/** Digits without grouping marks; the full hour is the hour alone: `6:00`, `6`. */
function numberForms(tokens: Tokens, index: number): readonly string[] {
  const lower = tokens.lower[index];
  if (lower === '00' && index > 0 && tokens.lower[index - 1] === ':') return [];
  return isOrdinal(tokens, index + 1) ? [`${lower}th`] : [lower.replaceAll(',', '')];
}

/** Whether a number stands at an index, or behind a stop there. */
function isNumbered({ kind, lower }: Tokens, index: number): boolean {
  const at = lower[index] === '.' ? index + 1 : index;
  return kind[at] === TokenKind.Number;
}

/** Whether a token is the ending of an ordinal in digits: `11th`. */
function isOrdinal({ kind, start, end, lower }: Tokens, index: number): boolean {
  if (index === 0 || kind[index - 1] !== TokenKind.Number || start[index] !== end[index - 1]) return false;
  return ['st', 'nd', 'rd', 'th'].includes(lower[index]);
}

/** Number words in digits, ordinals with one ending: `11th` for `eleventh`. */
function numeralOf(form: string): string {
  const ordinal = ordinals.get(form);
  return ordinal === undefined ? (smallNumbers.get(form) ?? tens.get(form) ?? form).toString() : `${ordinal}th`;
}

/** A contraction or a short form in full. */
function expanded(written: string): readonly string[] {
  const whole = irregularContractions.get(written) ?? spelledOut.get(written);
  if (whole !== undefined) return whole.split(' ');
  const at = written.endsWith("n't") ? written.length - 3 : written.lastIndexOf("'");
  const ending = at > 0 ? contractedEndings.get(written.slice(at)) : undefined;
  return ending === undefined ? [written.replaceAll("'", '')] : [written.slice(0, at), ending];
}

/** Shorter words than that tell nothing by themselves. */
const minTellingLength = 3;

function weightOf(form: string): Pick<ComparedWord, 'isTelling' | 'isBound'> {
  // `One` is as often a pronoun as a number.
  const isBound = statementBounds.has(form) || (/^\d[\d.]*$/.test(form) && form !== '1');
  const isTelling =
    isBound || (form.length >= minTellingLength && !stopWords.has(form) && !conversationFillers.has(form));
  return { isBound, isTelling };
}

/** Words that tell something. */
export function countTelling(words: readonly ComparedWord[]): number {
  return words.filter(({ isTelling }) => isTelling).length;
}
