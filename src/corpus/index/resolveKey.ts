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
  /** Keys of the bodies that are called by a single name for short. */
  bodiesOf(name: string): OneOrMore<string>;
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
  if (!isSingleWord) {
    const shorter = prefix === 'person' ? shorterName(name, evidence) : undefined;
    return shorter ?? commonestKind(key, name, evidence);
  }
  return prefix === 'organisation' ? resolveBody(key, name, evidence) : key;
}

/** A name with more words may hold those of two people. */
const minLongerName = 3;
const maxLongerName = 4;

/**
 * The key of the same person without a middle name, or without the first of three names, where articles name one so:
 * `Amina Tesfa Odhiambo` is `Amina Odhiambo` of another article, and `Tesfa Odhiambo`, where nobody is called the other.
 */
function shorterName(name: string, evidence: KeyEvidence): string | undefined {
  const words = name.split(' ');
  if (words.length < minLongerName || words.length > maxLongerName) return undefined;
  const forms = [`${words[0]} ${words[words.length - 1]}`, words.slice(1).join(' ')];
  const held = forms.map((form) => `person:${form}`).filter((key) => evidence.mentionsOf(key) > 0);
  return held.length === 1 ? held[0] : undefined;
}

/** The body for which an acronym is defined; or the one that is called so for short, unless a place is. */
function resolveBody(key: string, name: string, evidence: KeyEvidence): string {
  const defined = evidence.definitionOf(name);
  if (defined !== undefined) return defined;
  const body = evidence.bodiesOf(name);
  return typeof body === 'string' && evidence.mentionsOf(`place:${name}`) === 0 ? body : key;
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

/** Bearers of a name without those who are others of them, named with more words. */
function apartFromLonger(bearers: OneOrMore<string>, evidence: KeyEvidence): OneOrMore<string> {
  if (bearers === undefined || typeof bearers === 'string') return bearers;
  const own = [...bearers].filter((key) => shorterName(partsOfKey(key).name, evidence) === undefined);
  return own.length === 1 ? own[0] : new Set(own);
}

/** One who bears a name is meant by it who is mentioned so many times as often as all others. Chosen, not fitted. */
const dominance = 5;

/** The bearer who is mentioned far more often than the others together: `Obama` where one article names his wife. */
function dominantBearer(bearers: Iterable<string>, evidence: KeyEvidence): string | undefined {
  let best: string | undefined;
  let most = 0;
  let all = 0;
  for (const bearer of bearers) {
    const mentions = evidence.mentionsOf(bearer);
    all += mentions;
    if (mentions > most) [best, most] = [bearer, mentions];
  }
  return most >= dominance * (all - most) ? best : undefined;
}

/**
 * The one person who bears the name, or who alone is meant by it; itself where several are; where nobody does, what most
 * articles take it for.
 */
function resolveSingleName(key: string, name: string, evidence: KeyEvidence): string {
  const bearers = apartFromLonger(evidence.bearersOf(name), evidence);
  if (typeof bearers === 'string') return bearers;
  if (bearers !== undefined) return dominantBearer(bearers, evidence) ?? key;
  let best = key;
  let most = evidence.mentionsOf(key);
  for (const kind of kindsOfSingleNames) {
    const mentions = evidence.mentionsOf(`${kind}:${name}`);
    if (mentions <= most) continue;
    best = `${kind}:${name}`;
    most = mentions;
  }
  return best === `organisation:${name}` ? resolveBody(best, name, evidence) : best;
}
