import { isAllCaps, isCapitalised } from './capitalisation';
import { isDash, isHyphen } from './characters';
import { type Tokens, TokenKind } from './tokens';

/**
 * Access to tokens by index, with questions about their neighbours. Every index may be asked for: beyond the
 * tokens there is nothing, and every question is answered with no.
 */
export class TokenReader {
  readonly tokens: Tokens;
  readonly text: string;
  readonly count: number;

  /**
   * @param source.shown the text that was scanned
   * @param source.tokens its tokens
   */
  constructor({ shown, tokens }: { readonly shown: string; readonly tokens: Tokens }) {
    this.tokens = tokens;
    this.text = shown;
    this.count = tokens.count;
  }

  /** The token in lower case, as `Tokens` has it; empty beyond the tokens. */
  lower(index: number): string {
    return index >= 0 && index < this.count ? this.tokens.lower[index] : '';
  }

  /** 0 beyond the tokens. */
  kind(index: number): TokenKind | 0 {
    return index >= 0 && index < this.count ? this.tokens.kind[index] : 0;
  }

  /** Whether token `index` follows the one before it without a blank. */
  noSpaceBefore(index: number): boolean {
    return index > 0 && index < this.count && this.tokens.start[index] === this.tokens.end[index - 1];
  }

  /** Whether at most one blank lies between token `index` and the one before: same phrase, same line. */
  isSameLine(index: number): boolean {
    return (
      index > 0 &&
      index < this.count &&
      this.tokens.start[index] - this.tokens.end[index - 1] <= 1 &&
      this.text.charCodeAt(this.tokens.end[index - 1]) !== 10
    );
  }

  /** A hyphen, with blanks around it or without; no dash. */
  isHyphenToken(index: number): boolean {
    return this.kind(index) === TokenKind.Mark && isHyphen(this.text.charCodeAt(this.tokens.start[index]));
  }

  /** A hyphen or dash with no blank on either side. */
  isInfixHyphen(index: number): boolean {
    if (this.kind(index) !== TokenKind.Mark || !this.noSpaceBefore(index) || !this.noSpaceBefore(index + 1))
      return false;
    const unit = this.text.charCodeAt(this.tokens.start[index]);
    return isHyphen(unit) || isDash(unit);
  }

  /** Whether the first letter is a capital. */
  isCapitalised(index: number): boolean {
    if (index < 0 || index >= this.count) return false;
    return isCapitalised(this.text, this.tokens.start[index]);
  }

  /** Whether a word is in capitals throughout: `USA`, but no single letter. */
  isAllCaps(index: number): boolean {
    if (index < 0 || index >= this.count || this.kind(index) !== TokenKind.Word) return false;
    return isAllCaps(this.tokens.forms[index].written);
  }
}
