import { scaleWords, smallNumbers, tens } from '../../lexicon/en/numbers';
import type { TokenReader } from '../../text/tokenReader';
import { isNumberWord, scaleOf } from './numberWords';
import { wordedNumeral, type Numeral } from './numeral';

/** Longer than the number words that news writes in a row; holds a made-up text of nothing else to linear time. */
const maxTokens = 16;

/** Reads the cardinal in words that starts at token `index`, a number word: `two hundred and six`, `one and a half`. */
export function readCardinal(tokens: TokenReader, index: number): Numeral {
  return new CardinalReader(tokens, index).read();
}

/** A cardinal while it is read, word by word. */
class CardinalReader {
  /** Value of the groups that a scale word closed: 2000 after `two thousand`. */
  private total = 0;
  /** Value below the next scale word: 206 after `two hundred and six`. */
  private group = 0;
  /** Whether the last number word was below twenty, after which no further one fits. */
  private hasOnes = false;
  private scale = 1;

  constructor(
    private readonly tokens: TokenReader,
    private next: number,
  ) {}

  read(): Numeral {
    this.takeNumberWord(this.tokens.lower(this.next));
    let taken = 1;
    while (taken < maxTokens && this.takeToken()) taken++;
    this.takeAndAHalf();
    return wordedNumeral(this.next, this.total + this.group, this.scale);
  }

  /** Takes the next token if the number goes on with it. */
  private takeToken(): boolean {
    if (!this.tokens.isSameLine(this.next)) return false;
    const lower = this.tokens.lower(this.next);
    return this.takeNumberWord(lower) || this.takeScale(lower) || this.takeHyphen() || this.takeAnd(lower);
  }

  private takeNumberWord(lower: string): boolean {
    const small = smallNumbers.get(lower);
    const value = small ?? tens.get(lower);
    if (value === undefined || !this.fits(value)) return false;
    this.group += value;
    this.hasOnes = small !== undefined;
    this.next++;
    return true;
  }

  /** `forty two` and `two hundred twelve` go on, `two six`, `forty twelve` and `forty fifty` do not. */
  private fits(value: number): boolean {
    if (this.hasOnes) return false;
    const free = this.group % 100 === 0 ? 100 : this.group % 10 === 0 ? 10 : 0;
    return value < free;
  }

  private takeScale(lower: string): boolean {
    const factor = scaleWords.get(lower);
    if (lower === 'dozen') {
      this.total += this.group * 12;
      this.group = 0;
    } else if (factor === undefined) {
      return false;
    } else {
      if (lower === 'hundred') {
        this.group = (this.group || 1) * factor;
      } else {
        this.total += (this.group || 1) * factor;
        this.group = 0;
      }
      this.hasOnes = false;
      this.scale = Math.max(this.scale, factor);
    }
    this.next++;
    return true;
  }

  /** The hyphen of `forty-two` and of `two-million`. */
  private takeHyphen(): boolean {
    if (!this.tokens.isInfixHyphen(this.next)) return false;
    const after = this.tokens.lower(this.next + 1);
    const goesOn = scaleWords.has(after) || (smallNumbers.has(after) && !this.hasOnes && this.group % 100 >= 20);
    if (goesOn) this.next++;
    return goesOn;
  }

  /** The `and` of `two hundred and six`. */
  private takeAnd(lower: string): boolean {
    const goesOn = lower === 'and' && this.scale > 1 && !this.hasOnes && isNumberWord(this.tokens.lower(this.next + 1));
    if (goesOn) this.next++;
    return goesOn;
  }

  /** The end of `one and a half million`, `four-and-a-half`, after which no number goes on. */
  private takeAndAHalf(): void {
    const { tokens } = this;
    if (!tokens.isSameLine(this.next)) return;
    let at = this.next;
    for (const word of ['and', 'a', 'half']) {
      if (tokens.isInfixHyphen(at)) at++;
      if (tokens.lower(at++) !== word) return;
    }
    this.group += 0.5;
    this.next = at;
    const factor = scaleOf(tokens.lower(this.next));
    if (factor === undefined) return;
    this.total += this.group * factor;
    this.group = 0;
    this.next++;
  }
}
