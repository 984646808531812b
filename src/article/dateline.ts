import { agencies } from '../lexicon/en/agencies';
import { months, ordinalSuffixes, weekdays } from '../lexicon/en/calendar';
import { datelineInstitutions, datelineParticles } from '../lexicon/en/credits';
import { isDash, isHyphen, isLower, isUpper } from '../text/characters';
import { TokenKind, type Tokens } from '../text/tokens';
import { datelineRules, type DatelineHead, type DatelineRule } from './datelineRules';

export interface Dateline {
  /** Index of the token after the dateline, its dash or colon included. */
  readonly next: number;
  readonly rule: DatelineRule;
  readonly year?: number;
  /** Given with the day only. */
  readonly month?: number;
  readonly day?: number;
}

/**
 * A dateline at the start of a paragraph: place, optionally day and agency, then a dash or colon:
 * `HANOI, June 20 (Reuters) –`, `WASHINGTON (AP) —`, `Hanoi, Vietnam:`, `LAGOS, 3 May 2021 —`.
 * @param from index of the paragraph's first token, @param to of the token after its last
 */
export function readDateline(text: string, tokens: Tokens, from: number, to: number): Dateline | undefined {
  return new DatelineReader(text, tokens, from, to).read();
}

/** Place, day and agency take fewer tokens than this. */
const maxDatelineTokens = 18;
/** A text may begin with an acronym or two: *UK PM says*. */
const wordsInCapitals = 3;
/** A sentence's stop and the marks that may close behind it. */
const maxClosingMarks = 4;
/** Fewer tokens after a colon are a line of a list rather than a text. */
const minTextTokens = 6;

class DatelineReader {
  private names = 0;
  private allCaps = 0;
  private parts = 1;
  private openBrackets = 0;
  private hasEvidence = false;
  private startsInCapitals = false;
  private year: number | undefined;
  private month: number | undefined;
  private day: number | undefined;
  private readonly limit: number;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.limit = Math.min(to, from + maxDatelineTokens);
  }

  read(): Dateline | undefined {
    const { tokens, from, limit } = this;
    const opensWord = from < limit && tokens.kind[from] === TokenKind.Word && this.isCapitalised(from);
    if (!opensWord && !this.opensAgency()) return undefined;
    for (let i = from; i < limit; i++) {
      const mark = this.closingMark(i);
      if (mark) return this.close(mark, i);
      if (!this.accept(i)) return undefined;
      if (this.closesAgency(i)) return this.close('bracket', i);
    }
    return undefined;
  }

  /** `(CNN) The …`: nothing but the agency. */
  private opensAgency(): boolean {
    const { tokens, from, limit } = this;
    return (
      from + 2 < limit &&
      tokens.lower[from] === '(' &&
      agencies.has(tokens.lower[from + 1]) &&
      tokens.lower[from + 2] === ')'
    );
  }

  /** `Mumbai, Mar 14 (PTI) The …`: no dash follows the agency in brackets. */
  private closesAgency(index: number): boolean {
    const { tokens } = this;
    return (
      tokens.lower[index] === ')' &&
      this.openBrackets === 0 &&
      agencies.has(tokens.lower[index - 1]) &&
      tokens.lower[index - 2] === '(' &&
      index + 1 < this.to &&
      tokens.kind[index + 1] === TokenKind.Word
    );
  }

  private isCapitalised(index: number): boolean {
    return isUpper(this.text.charCodeAt(this.tokens.start[index]));
  }

  private closingMark(index: number): 'dash' | 'colon' | undefined {
    if (this.tokens.kind[index] !== TokenKind.Mark) return undefined;
    if (this.tokens.lower[index] === ':') return 'colon';
    return this.isDashOrHyphen(index) && !this.isInfixHyphen(index) ? 'dash' : undefined;
  }

  private isDashOrHyphen(index: number): boolean {
    const unit = this.text.charCodeAt(this.tokens.start[index]);
    return isDash(unit) || isHyphen(unit);
  }

  /** `Guinea-Bissau` */
  private isInfixHyphen(index: number): boolean {
    const { start, end } = this.tokens;
    return (
      isHyphen(this.text.charCodeAt(start[index])) &&
      end[index - 1] === start[index] &&
      index + 1 < this.limit &&
      start[index + 1] === end[index]
    );
  }

  private close(mark: DatelineHead['mark'], index: number): Dateline | undefined {
    if (this.openBrackets !== 0) return undefined;
    const { hasEvidence, names, allCaps, startsInCapitals, parts } = this;
    const opensText = this.opensText(index + 1);
    const opensCapitals = this.opensCapitals(index + 1);
    const endsSentence = this.endsSentence();
    const head = {
      ...{ mark, hasEvidence, names, allCaps, startsInCapitals, parts, opensText, opensCapitals, endsSentence },
    } as const;
    const rule = datelineRules.find(({ read }) => read(head))?.id;
    if (rule === undefined) return undefined;
    const { year, month, day } = this;
    return {
      next: mark === 'dash' ? this.afterDashes(index) : index + 1,
      rule,
      ...(year === undefined ? {} : { year }),
      ...(month === undefined || day === undefined ? {} : { month, day }),
    };
  }

  private opensText(index: number): boolean {
    const { tokens, to } = this;
    return (
      index < to && tokens.kind[index] === TokenKind.Word && this.isCapitalised(index) && to - index > minTextTokens
    );
  }

  /** *RIVER RACE: First winner told to go home* is a headline, *FERRY HORROR: Two die ‘in seconds’* another. */
  private endsSentence(): boolean {
    const end = this.tokens.end[this.to - 1];
    return /[.!?…][’'"”»)]*$/.test(this.text.slice(Math.max(0, end - maxClosingMarks), end));
  }

  /** *BRIDGE TO CLOSE — COUNCIL* is a headline. */
  private opensCapitals(index: number): boolean {
    const { tokens, to } = this;
    let words = 0;
    for (let i = index; i < to && words < wordsInCapitals; i++) {
      if (tokens.kind[i] !== TokenKind.Word) continue;
      if (this.hasLowerCase(i)) return false;
      words++;
    }
    return words > 0;
  }

  /** A dash may be typed as two hyphens. */
  private afterDashes(index: number): number {
    let next = index + 1;
    while (next < this.to && this.tokens.kind[next] === TokenKind.Mark && this.isDashOrHyphen(next)) next++;
    return next;
  }

  /** Takes a token as part of the dateline. @returns whether it can be one */
  private accept(index: number): boolean {
    switch (this.tokens.kind[index]) {
      case TokenKind.Mark:
        return this.acceptMark(index);
      case TokenKind.Number:
        return this.acceptNumber(this.tokens.lower[index]);
      case TokenKind.Word:
        return this.acceptWord(index);
      default:
        return false;
    }
  }

  private acceptMark(index: number): boolean {
    switch (this.tokens.lower[index]) {
      case '(':
        this.openBrackets++;
        return true;
      case ')':
        this.openBrackets--;
        return true;
      case ',':
        this.parts++;
        return true;
      case '.':
      case '/':
        return true;
      case '|':
        return this.hasEvidence;
      default:
        return this.isInfixHyphen(index);
    }
  }

  private acceptNumber(digits: string): boolean {
    const value = Number(digits);
    if (digits.length === 4 && value > 1700 && value < 2200) this.year = value;
    else if (value >= 1 && value <= 31 && this.day === undefined) this.day = value;
    else return false;
    return true;
  }

  private acceptWord(index: number): boolean {
    const lower = this.tokens.lower[index];
    const isCapitalised = this.isCapitalised(index);
    const month = isCapitalised ? months.get(lower) : undefined;
    if (month !== undefined) {
      this.month = month;
      this.hasEvidence = true;
    } else if (weekdays.has(lower)) this.hasEvidence = true;
    else if (this.openBrackets > 0 && agencies.has(lower)) this.hasEvidence = true;
    else if (this.openBrackets > 0 && isCapitalised) this.hasEvidence ||= datelineInstitutions.has(lower);
    else if (isCapitalised) this.acceptName(index);
    else return datelineParticles.has(lower) || (this.day !== undefined && ordinalSuffixes.has(lower));
    return true;
  }

  private acceptName(index: number): void {
    this.names++;
    // `Lagos News –` is no place in capitals, even where the word is.
    if (this.tokens.lower[index] === 'news') return;
    const length = this.tokens.end[index] - this.tokens.start[index];
    if (length === 1 || this.hasLowerCase(index)) return;
    this.allCaps++;
    if (index === this.from) this.startsInCapitals = length > 2;
  }

  private hasLowerCase(index: number): boolean {
    for (let i = this.tokens.start[index]; i < this.tokens.end[index]; i++) {
      if (isLower(this.text.charCodeAt(i))) return true;
    }
    return false;
  }
}
