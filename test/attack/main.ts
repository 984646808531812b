/**
 * Attacks what reads, keeps, writes and shows: prints cases and failures of each kind, ends with 1 where one failed.
 *
 * usage: npm run attack [-- KIND…] [--runs N] [--seed S] [--scale X] [--long]
 */
import { oneOf, readArguments } from '../../scripts/arguments.mjs';
import { runAttacks, type Attack } from './attack';
import { attackCaches } from './caches';
import { attackClients } from './clients';
import { attackDecisions } from './decisions';
import { attackDoors } from './doors';
import { attackEdits } from './edits';
import { attackFolders } from './folders';
import { attackHistory } from './history';
import { attackImports } from './imports';
import { attackKills } from './kills';
import { attackMemory } from './memory';
import { attackRequests } from './requests';
import { attackShapes } from './shapes';
import { attackTexts } from './texts';
import { attackWindows } from './windows';

const attacks: readonly Attack[] = [
  attackTexts,
  attackEdits,
  attackRequests,
  attackCaches,
  attackDecisions,
  attackDoors,
  attackImports,
  attackFolders,
  attackClients,
  attackKills,
  attackWindows,
  attackHistory,
  attackMemory,
  attackShapes,
];

/** Seconds that all kinds take together, unless the machine is too busy for the numbers of cases that each goes through. */
const maxSeconds = 290;

const usage = `usage: npm run attack [-- KIND…] [--runs N] [--seed S] [--scale X] [--long]
${attacks.map(({ name, what }) => `  ${name.padEnd(10)} ${what}`).join('\n')}`;
const { values, positionals, refuse } = readArguments({
  usage,
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    scale: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
  most: Infinity,
});

function numberOf(name: 'runs' | 'seed' | 'scale', usual: number): number {
  const value: unknown = values[name];
  if (value === undefined) return usual;
  const number = Number(value);
  return value !== '' && Number.isFinite(number) && number > 0 ? number : refuse(`--${name} is a number above 0.`);
}

for (const name of positionals)
  oneOf(
    name,
    attacks.map((attack) => attack.name),
    'kind',
    refuse,
  );
const seed = numberOf('seed', 1);
const isLong = values.long;
/** At night what is bounded by time tries so many times as much. */
const scale = numberOf('scale', isLong ? 10 : 1);
const runs = values.runs === undefined ? undefined : Math.ceil(numberOf('runs', 1));

async function main(): Promise<void> {
  const begun = performance.now();
  const isNamed = positionals.length > 0;
  const wanted = isNamed ? attacks.filter(({ name }) => positionals.includes(name)) : attacks;
  const options = { seed, isLong, ...(runs === undefined ? {} : { runs }) };
  const failed = await runAttacks(wanted, options, scale, isNamed || isLong ? undefined : maxSeconds);
  console.log(`\n${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
  console.log(failed === 0 ? 'Nothing failed.' : `${failed} kinds of attack failed.`);
  process.exit(failed === 0 ? 0 : 1);
}

void main();
