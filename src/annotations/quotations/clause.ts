import { countLongWords } from '../../text/capitalisation';
import { isDash, isHyphen, isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import type { WordForm } from '../../text/wordForms';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';

/** Words looked at for title case: a headline is no longer, and a sentence shows earlier that it is none. */
const maxTitleTokens = 40;
/** Share of the longer words that title case capitalises; verbs and pronouns are missed by some editors. By hand. */
const minTitleShare = 0.8;

/** One longer word in capitals may be a name: `Ruiz says it is on`. By hand. */
const minTitleWords = 2;
/** Letters of the longest abbreviations beside names: `Calif.`, `Ariz.`, `Sen.`. By hand. */
const maxAbbreviationLength = 5;

/**
 * Tokens of one sentence, or of the text between two quotations, by their position from 0. Positions outside the
 * clause are allowed: `lower` is empty there, and every question is answered with no.
 */
export class Clause {
  /**
   * @param first index of the first token
   * @param length number of tokens
   */
  constructor(
    readonly text: string,
    private readonly tokens: Tokens,
    private readonly first: number,
    readonly length: number,
  ) {}

  /** The tokens that start in a span. */
  static of(text: string, tokens: Tokens, { start, end }: Span): Clause {
    const first = tokenAt(tokens, start);
    return new Clause(text, tokens, first, tokenAt(tokens, end) - first);
  }

  /** The clause without its first `count` tokens. */
  skip(count: number): Clause {
    return new Clause(this.text, this.tokens, this.first + count, this.length - count);
  }

  /** The first `count` tokens of the clause, or all of them. */
  take(count: number): Clause {
    return new Clause(this.text, this.tokens, this.first, Math.min(count, this.length));
  }

  /** The last `count` tokens of the clause, or all of them. */
  takeLast(count: number): Clause {
    return this.skip(Math.max(0, this.length - count));
  }

  lower(at: number): string {
    return this.has(at) ? this.tokens.lower[this.first + at] : '';
  }

  /** The form of the token at a position inside the clause. */
  form(at: number): WordForm {
    return this.tokens.forms[this.first + at];
  }

  kind(at: number): TokenKind | 0 {
    return this.has(at) ? this.tokens.kind[this.first + at] : 0;
  }

  isMark(at: number): boolean {
    return this.kind(at) === TokenKind.Mark;
  }

  /** Whether a word or a number stands there. */
  isWord(at: number): boolean {
    const kind = this.kind(at);
    return kind === TokenKind.Word || kind === TokenKind.Number;
  }

  isCapitalised(at: number): boolean {
    return this.has(at) && isUpper(this.text.charCodeAt(this.start(at)));
  }

  /** Offset of the token at a position inside the clause. */
  start(at: number): number {
    return this.tokens.start[this.first + at];
  }

  /** Offset behind the token at a position inside the clause. */
  end(at: number): number {
    return this.tokens.end[this.first + at];
  }

  /** The text from the token at `from` to the token at `to`, both inside the clause. */
  span(from: number, to: number): Span {
    return { start: this.start(from), end: this.end(to) };
  }

  /** A dash, or a hyphen that stands for one: `Smith - a farmer - said`. */
  isDash(at: number): boolean {
    if (!this.isMark(at)) return false;
    const unit = this.text.charCodeAt(this.start(at));
    return isDash(unit) || (isHyphen(unit) && at > 0 && this.end(at - 1) < this.start(at));
  }

  /** A full stop right behind a short capitalised word: `Sen.`, `R.`. */
  isAbbreviationStop(at: number): boolean {
    return (
      this.lower(at) === '.' &&
      this.isCapitalised(at - 1) &&
      this.end(at - 1) - this.start(at - 1) <= maxAbbreviationLength &&
      this.end(at - 1) === this.start(at)
    );
  }

  /** Whether capitals tell nothing, because the whole clause is written in title case. */
  isTitleCase(): boolean {
    const to = this.first + Math.min(this.length, maxTitleTokens);
    const { words, capitals } = countLongWords(this.text, this.tokens, this.first, to);
    return words >= minTitleWords && capitals >= words * minTitleShare;
  }

  private has(at: number): boolean {
    return at >= 0 && at < this.length;
  }
}
