import { formsOfAddress } from '../../../lexicon/en/honorifics';
import { schoolHeads } from '../../../lexicon/en/organisations';
import { WordFlag } from './wordFlags';

/** What may begin at a word, as bits: a rule on words is tried where its trigger is set, and nowhere else. */
export const enum Trigger {
  /** `Mr`, with its capital. */
  FormOfAddress = 1,
  /** `president`. */
  Role = 2,
  /** `according`. */
  According = 4,
  /** `EVTI`. */
  AllCaps = 8,
  /** `party`. */
  Party = 16,
  /** `Primary`, with its capital. */
  SchoolHead = 32,
  /** `embassy`. */
  Mission = 64,
  /** `-` */
  Hyphen = 128,
}

/** A form, as far as triggers go by it. */
interface TriggerWord {
  readonly lower: string;
  /** Bits of `WordFlag`. */
  readonly flags: number;
  readonly capital: boolean;
  readonly isAllCaps: boolean;
}

const missions = new Set(['embassy', 'consulate']);

const table: readonly (readonly [Trigger, (word: TriggerWord) => boolean])[] = [
  [Trigger.FormOfAddress, ({ lower, capital }) => capital && formsOfAddress.has(lower)],
  [Trigger.Role, ({ flags }) => (flags & WordFlag.Role) !== 0],
  [Trigger.According, ({ lower }) => lower === 'according'],
  [Trigger.AllCaps, ({ isAllCaps }) => isAllCaps],
  [Trigger.Party, ({ lower }) => lower === 'party'],
  [Trigger.SchoolHead, ({ lower, capital }) => capital && schoolHeads.has(lower)],
  [Trigger.Mission, ({ lower }) => missions.has(lower)],
  [Trigger.Hyphen, ({ lower }) => lower === '-'],
];

/** The triggers of a form, bits of `Trigger`. */
export function triggersOf(word: TriggerWord): number {
  let triggers = 0;
  for (const [trigger, isSet] of table) if (isSet(word)) triggers |= trigger;
  return triggers;
}
