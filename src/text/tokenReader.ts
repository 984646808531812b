import { isAllCaps } from './capitalisation';
import { isDash, isHyphen } from './characters';
import { type Tokens, TokenKind } from './tokens';

/** Access to tokens by index with the neighbourhood questions that numbers ask. */
export class TokenReader {
  readonly tokens: Tokens;
  readonly text: string;
  readonly count: number;

  /** @param shown the text that was scanned, @param tokens its tokens */
  constructor({ shown, tokens }: { readonly shown: string; readonly tokens: Tokens }) {
    this.tokens = tokens;
    this.text = shown;
    this.count = tokens.count;
  }

  lower(index: number): string {
    return index >= 0 && index < this.count ? this.tokens.lower[index] : '';
  }

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

  isCapitalised(index: number): boolean {
    if (index < 0 || index >= this.count) return false;
    const first = this.text[this.tokens.start[index]];
    return first !== first.toLowerCase();
  }

  isAllCaps(index: number): boolean {
    if (index < 0 || index >= this.count || this.kind(index) !== TokenKind.Word) return false;
    return isAllCaps(this.text.slice(this.tokens.start[index], this.tokens.end[index]));
  }
}
