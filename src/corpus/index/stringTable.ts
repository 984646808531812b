import { ownCopy } from './indexRecord';

/** Strings by number, each held once however many articles use it. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  /** How many strings it holds. */
  get size(): number {
    return this.texts.length;
  }

  /** The number of a string; a new one where it was not met before. */
  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      const own = ownCopy(text);
      number = this.texts.length;
      this.texts.push(own);
      this.numbers.set(own, number);
    }
    return number;
  }

  /** The number of a string, or `undefined` where it was never met. */
  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  /** @param number one that `numberOf` gave */
  text(number: number): string {
    return this.texts[number];
  }
}
