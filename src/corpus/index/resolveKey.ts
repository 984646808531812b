import { entityKinds } from './entityRows';
import { partsOfKey } from './entityKeys';
import type { OneOrMore } from './oneOrMore';

/** What the articles of the folder tell of keys. */
export interface KeyEvidence {
  /** Mentions under a key in all articles. */
  mentionsOf(key: string): number;
  /** Keys of the persons who bear a single name as family name. */
  bearersOf(name: string): OneOrMore<string>;
  /** Key of the body for which an acronym is defined; none where it is defined for several. */
  definitionOf(acronym: string): string | undefined;
}

/** What a single name may be of where nobody bears it, in the order in which ties are decided. */
const kindsOfSingleNames = ['place', 'organisation', 'other'] as const;

/**
 * The key under which an article's entity is shown: its own; the full name that it is short for; the body whose
 * acronym it is; or, where articles disagree on what kind of thing a name is, the kind that most mentions have.
 */
export function resolveKey(key: string, evidence: KeyEvidence): string {
  const { prefix, name, isSingleWord } = partsOfKey(key);
  if (prefix === 'short') return resolveSingleName(key, name, evidence);
  if (!isSingleWord) return commonestKind(key, name, evidence);
  return (prefix === 'organisation' ? evidence.definitionOf(name) : undefined) ?? key;
}

/** Of equally many mentions the first key in alphabetical order, so that all of them resolve to the same one. */
function commonestKind(key: string, name: string, evidence: KeyEvidence): string {
  let best = key;
  let most = evidence.mentionsOf(key);
  for (const kind of entityKinds) {
    const candidate = `${kind}:${name}`;
    const mentions = evidence.mentionsOf(candidate);
    if (mentions > most || (mentions === most && mentions > 0 && candidate < best)) {
      best = candidate;
      most = mentions;
    }
  }
  return best;
}

/** The one person who bears the name; itself where several do; where nobody does, what most articles take it for. */
function resolveSingleName(key: string, name: string, evidence: KeyEvidence): string {
  const bearers = evidence.bearersOf(name);
  if (typeof bearers === 'string') return bearers;
  if (bearers !== undefined) return key;
  let best = key;
  let most = evidence.mentionsOf(key);
  for (const kind of kindsOfSingleNames) {
    const mentions = evidence.mentionsOf(`${kind}:${name}`);
    if (mentions <= most) continue;
    best = `${kind}:${name}`;
    most = mentions;
  }
  return best;
}
