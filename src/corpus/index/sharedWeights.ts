/** Sums weights by the numbers of articles; what was summed is taken back when it is asked for. */
export class SharedWeights {
  /** By number one more than the sum, 0 for those that were not counted. */
  private sums = new Uint32Array(0);
  private readonly counted: number[] = [];

  add(numbers: readonly number[], weight: number): void {
    for (const number of numbers) {
      if (number >= this.sums.length) this.makeRoom(number);
      if (this.sums[number] === 0) {
        this.counted.push(number);
        this.sums[number] = 1;
      }
      this.sums[number] += weight;
    }
  }

  private makeRoom(number: number): void {
    const sums = new Uint32Array(2 * (number + 1));
    sums.set(this.sums);
    this.sums = sums;
  }

  /** So many of the greatest sums, and those equal to the least of them, each with its number. @param except a number */
  takeHeaviest(count: number, except: number): [number: number, weight: number][] {
    const { sums, counted } = this;
    const numbers = counted.filter((number) => number !== except);
    const least =
      numbers.length > count ? Uint32Array.from(numbers, (number) => sums[number]).sort()[numbers.length - count] : 0;
    const taken: [number, number][] = [];
    for (const number of numbers) if (sums[number] >= least) taken.push([number, sums[number] - 1]);
    for (const number of counted) sums[number] = 0;
    counted.length = 0;
    return taken;
  }
}
