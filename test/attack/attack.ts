import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomFrom } from '../../scripts/names/random';

/** Failures of one attack that are printed. */
const maxTold = 5;
/** Characters of a failure that are printed. */
const maxLength = 600;

export interface AttackOptions {
  readonly seed: number;
  /** Rounds of attacks that are made of rounds; each has its own number where none is given. */
  readonly runs?: number;
  /** So much longer, or shorter, than five minutes in all. */
  readonly scale: number;
  /** Goes through all there is to try, for hours. */
  readonly isLong: boolean;
}

/** One kind of attack. */
export interface Attack {
  readonly name: string;
  /** What it does, for the help. */
  readonly what: string;
  /** It ends after so long, whatever is left; Infinity for one that ends by itself. */
  readonly seconds: number;
  readonly run: (trial: Trial) => Promise<void> | void;
}

/** Counts what one attack tries and what fails of it, and gives it random numbers, time and a folder. */
export class Trial {
  cases = 0;
  readonly failures: string[] = [];
  private readonly random: () => number;
  private readonly end: number;
  private folders: string[] = [];

  constructor(
    private readonly attack: Attack,
    readonly options: AttackOptions,
  ) {
    this.random = randomFrom(options.seed);
    this.end = performance.now() + attack.seconds * 1000 * options.scale;
  }

  /** Whether its time is not up. */
  get goesOn(): boolean {
    return performance.now() < this.end;
  }

  /** Rounds that it goes through. */
  rounds(usual: number): number {
    return this.options.runs ?? usual;
  }

  /** A whole number from 0 to below a limit. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)];
  }

  /** One case: what it throws is a failure. */
  try(what: string, work: () => void): void {
    this.cases++;
    try {
      work();
    } catch (error) {
      this.fail(what, error);
    }
  }

  async tryLater(what: string, work: () => Promise<void>): Promise<void> {
    this.cases++;
    try {
      await work();
    } catch (error) {
      this.fail(what, error);
    }
  }

  fail(what: string, error: unknown): void {
    this.failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }

  /** An empty folder, removed at the end. */
  folder(): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), `crossread-${this.attack.name}-`));
    this.folders.push(folder);
    return folder;
  }

  dispose(): void {
    for (const folder of this.folders) fs.rmSync(folder, { recursive: true, force: true });
    this.folders = [];
  }
}

/** Runs one attack and prints its line. @returns whether nothing failed */
export async function runAttack(attack: Attack, options: AttackOptions): Promise<boolean> {
  const trial = new Trial(attack, options);
  const begun = performance.now();
  try {
    await attack.run(trial);
  } catch (error) {
    trial.fail('the attack itself', error instanceof Error ? error.stack : error);
  } finally {
    trial.dispose();
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { cases, failures } = trial;
  // An attack that tries nothing shows nothing.
  if (cases === 0) failures.push('nothing was tried');
  console.log(
    `${attack.name.padEnd(10)} ${String(cases).padStart(8)} cases  ${String(failures.length).padStart(4)} failed  ${seconds.padStart(6)} s`,
  );
  for (const failure of failures.slice(0, maxTold)) console.log(`    ${failure.slice(0, maxLength)}`);
  return failures.length === 0;
}
