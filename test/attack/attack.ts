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
  /** Goes through all there is to try, for hours. */
  readonly isLong: boolean;
}

/** One kind of attack. */
export interface Attack {
  readonly name: string;
  /** What it does, for the help. */
  readonly what: string;
  /** It goes on for so long where it has the time to itself; without, it goes through a number of cases. */
  readonly seconds?: number;
  /** Of an attack that goes by time, the rounds that it goes through in any case, however busy the machine is. */
  readonly least?: number;
  readonly run: (trial: Trial) => Promise<void> | void;
}

/** Counts what one attack tries and what fails of it, and gives it random numbers, time and a folder. */
export class Trial {
  cases = 0;
  readonly failures: string[] = [];
  private readonly random: () => number;
  private readonly end: number;
  private folders: string[] = [];

  /** @param seconds that it may take, where the attack goes by time */
  constructor(
    private readonly attack: Attack,
    readonly options: AttackOptions,
    seconds = Infinity,
  ) {
    this.random = randomFrom(options.seed);
    this.end = performance.now() + seconds * 1000;
  }

  /** Whether to begin a round: its time is not up, or it has not gone through the least of rounds. @param done rounds before */
  goesOn(done: number): boolean {
    const { runs } = this.options;
    if (runs !== undefined) return done < runs;
    return done < (this.attack.least ?? 0) || performance.now() < this.end;
  }

  /** Rounds that it goes through, where it does not go by time. */
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

  /** Goes through rounds, two at a time: each is work for a process of its own. */
  async sideBySide(rounds: number, work: (round: number) => Promise<void>): Promise<void> {
    let next = 0;
    const one = async (): Promise<void> => {
      while (next < rounds) await work(next++);
    };
    await Promise.all([one(), one()]);
  }

  dispose(): void {
    for (const folder of this.folders) fs.rmSync(folder, { recursive: true, force: true });
    this.folders = [];
  }
}

/**
 * Runs some attacks: those that go through a number of cases first, then the others in the time that is left. Each goes
 * through the least of its rounds, for which a busy machine takes longer.
 * @param seconds for all of them; `undefined` gives each that goes by time what it asks for
 * @returns how many failed
 */
export async function runAttacks(
  attacks: readonly Attack[],
  options: AttackOptions,
  scale: number,
  seconds: number | undefined,
): Promise<number> {
  const begun = performance.now();
  let failed = 0;
  for (const attack of attacks.filter((each) => each.seconds === undefined))
    if (!(await runAttack(attack, options))) failed++;
  const timed = attacks.filter((each) => each.seconds !== undefined);
  const sum = (some: readonly Attack[]): number => some.reduce((all, each) => all + (each.seconds ?? 0), 0);
  for (const [index, attack] of timed.entries()) {
    const wanted = sum([attack]) * scale;
    const left = (seconds ?? Infinity) * scale - (performance.now() - begun) / 1000;
    const share = (left * wanted) / (sum(timed.slice(index)) * scale);
    if (!(await runAttack(attack, options, Math.max(0, Math.min(wanted, share))))) failed++;
  }
  return failed;
}

/** Runs one attack and prints its line. @returns whether nothing failed */
async function runAttack(attack: Attack, options: AttackOptions, wanted?: number): Promise<boolean> {
  const trial = new Trial(attack, options, wanted);
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
