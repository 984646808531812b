import { titlesThatAreNames, wordsOfRanks } from '../../../lexicon/en/honorifics';
import { type Rule } from '../../../text/rule';
import { tokenAt } from '../../../text/tokens';
import { type EntityRule } from '../entities';
import { type Name } from '../names';
import { type Drafts, type EntityKey } from './draft';
import { personKey, personParts } from './nameParts';

/** The full given name for which the form of address right before a name may be short; undefined behind a full stop. */
function givenNameBefore({ reader }: Drafts, { start }: Name): string | undefined {
  const at = tokenAt(reader.tokens, start);
  return reader.isSameLine(at) && reader.isCapitalised(at - 1)
    ? titlesThatAreNames.get(reader.lower(at - 1))
    : undefined;
}

/** Whether the article speaks of officers: in words of armies, of a rank with its full stop or before a name in full. */
export function tellsOfRanks(drafts: Drafts, names: readonly Name[]): boolean {
  const { reader } = drafts;
  for (let at = 0; at < reader.count; at++) {
    const lower = reader.lower(at);
    if (wordsOfRanks.has(lower)) return true;
    if (titlesThatAreNames.has(lower) && reader.isCapitalised(at) && reader.lower(at + 1) === '.') return true;
  }
  return names.some(
    (name) => givenNameBefore(drafts, name) !== undefined && personParts(drafts.textOf(name)).length > 1,
  );
}

/** A family name together with the given name before it. */
export interface NameWithGiven {
  readonly key: EntityKey;
  /** Where the given name begins. */
  readonly start: number;
}

/**
 * `Col Pascoe` is Colin Pascoe where nothing tells of ranks.
 * @param hasRanks see `tellsOfRanks`
 */
export const titleAsNameRule: Rule<
  EntityRule,
  (drafts: Drafts, name: Name, hasRanks: () => boolean) => NameWithGiven | undefined
> = {
  id: 'title-as-given-name',
  example: 'The race director [Col Lind] wept.',
  counterexample: 'The soldiers wept. So did Col Lind.',
  read: (drafts, name, hasRanks) => {
    const given = name.type === 'PER' ? givenNameBefore(drafts, name) : undefined;
    if (given === undefined || hasRanks()) return undefined;
    const parts = [given, ...personParts(drafts.textOf(name))];
    const { tokens } = drafts.reader;
    return {
      key: { key: personKey(parts), kind: 'person', parts },
      start: tokens.start[tokenAt(tokens, name.start) - 1],
    };
  },
};
