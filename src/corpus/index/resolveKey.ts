import type { EntityKind } from '../../annotations/names/entities';
import { isKnownPlace } from '../../annotations/names/entityKeys';
import { RecentCache } from '../../text/recentCache';
import { entityKinds } from './entityRows';
import { partsOfKey, shortKey } from './entityKeys';
import { valuesOf, type OneOrMore } from './oneOrMore';
import { isInitialOf, isNicknameOf, isSlipOf, isSpellingOf, isTruncatedNameOf } from './personVariants';

/** What the articles of the folder tell of keys. */
export interface KeyEvidence {
  /** Mentions under a key in all articles. */
  mentionsOf(key: string): number;
  /** Keys of the persons who bear a single name as family name. */
  bearersOf(name: string): OneOrMore<string>;
  /** How many articles have a key. */
  articlesOf(key: string): number;
  /** Whether articles give the persons of two keys the same role. */
  shareRole(key: string, other: string): boolean;
  /** Whether one article names both. */
  shareArticle(key: string, other: string): boolean;
  /** Key of the body or person for whom an article has another name; none where several have it. */
  definitionOf(acronym: string): string | undefined;
  /** The body of which a key is another name by its kind-word alone; none where articles tell them apart. */
  bodyOfFamily(key: string): string | undefined;
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
  if (prefix === 'person') {
    const person = resolvePerson(key, evidence);
    if (person !== key) return person;
  }
  if (!isSingleWord) return resolveName(key, name, evidence);
  return prefix === 'organisation' || prefix === 'other' || (prefix === 'place' && isOneThing(name, evidence))
    ? resolveSingleThing(key, name, evidence)
    : key;
}

/** Keys of which it is kept what they resolve to, at least: more than ten thousand articles name. Not fitted. */
const maxResolved = 50_000;

/** Resolves keys, each once until something changes: most of whom an article names others name too. */
export class KeyResolver {
  private resolved = new RecentCache<string, string>(maxResolved);
  private apart: ReadonlySet<string> = new Set<string>();

  constructor(private readonly evidence: KeyEvidence) {}

  /** @param keys that stand for themselves alone, whatever they are short for */
  keepApart(keys: ReadonlySet<string>): void {
    this.apart = keys;
    this.changed();
  }

  /** The evidence is another. */
  changed(): void {
    this.resolved = new RecentCache(maxResolved);
  }

  /** The key under which an article's entity is shown; see `resolveKey`. */
  resolve(key: string): string {
    return this.apart.has(key) ? key : this.resolved.get(key, this.resolveAnew);
  }

  private readonly resolveAnew = (key: string): string => resolveKey(key, this.evidence);
}

/** A name of several words: what most articles take it for; a body as the one whose name its kind-word alone varies. */
function resolveName(key: string, name: string, evidence: KeyEvidence): string {
  const common = commonestKind(key, name, entityKinds, evidence);
  const body = evidence.bodyOfFamily(common);
  if (body === undefined) return common;
  return commonestKind(body, partsOfKey(body).name, entityKinds, evidence) === body ? body : common;
}

/** Most steps from one form of a person's name to another: without a middle name, in full, as most spell it. */
const maxForms = 3;

/** The key of a person under another form of the name, or the same where articles have none. */
function resolvePerson(key: string, evidence: KeyEvidence): string {
  let current = key;
  for (let step = 0; step < maxForms; step++) {
    const { name } = partsOfKey(current);
    const next = evidence.definitionOf(name) ?? shorterName(current, evidence) ?? commonForm(current, evidence);
    if (next === undefined || next === current) break;
    current = next;
  }
  return current;
}

/** More people than this bear a name that says nothing of who they are. By hand. */
const maxNamesakes = 40;

/**
 * The key of the same person with the given name in full, where one alone may be called so for short; or spelled as it
 * is oftener.
 */
function commonForm(key: string, evidence: KeyEvidence): string | undefined {
  const { name } = partsOfKey(key);
  const bearers = evidence.bearersOf(name.slice(name.lastIndexOf(' ') + 1));
  if (!(bearers instanceof Set) || bearers.size > maxNamesakes) return undefined;
  const mentions = evidence.mentionsOf(key);
  const full: string[] = [];
  let best: string | undefined;
  let most = mentions;
  for (const other of valuesOf(bearers)) {
    const isTruncated = isTruncatedNameOf(key, other);
    const isShort = isTruncated || isNicknameOf(key, other) || isInitialOf(key, other);
    const isSlip = isSlipOf(key, other) || (isSpellingOf(key, other) && evidence.shareRole(key, other));
    if (!isShort && !isSlip) continue;
    // An article that has both spellings tells two people apart.
    if ((isTruncated || !isShort) && evidence.shareArticle(key, other)) continue;
    const count = evidence.mentionsOf(other);
    if (isShort) full.push(other);
    else if (count > most || (count === most && other < (best ?? key))) [best, most] = [other, count];
  }
  // `R. Osei` beside `Rosa Osei` and `Rosie Osei`, who are one.
  const whole = full.length < 2 ? full : full.filter((one) => !full.some((other) => isNicknameOf(one, other)));
  return whole.length === 1 ? whole[0] : best;
}

/** A name with more words may hold those of two people. */
const minLongerName = 3;
const maxLongerName = 4;

/**
 * The key of the same person without a middle name, or without the first or last of three names, where articles name one
 * so: `Amina Tesfa Odhiambo` is `Amina Odhiambo` of another article, `Tesfa Odhiambo`, or `Amina Tesfa`, where nobody is
 * called the others.
 */
function shorterName(key: string, evidence: KeyEvidence): string | undefined {
  const words = partsOfKey(key).name.split(' ');
  if (words.length < minLongerName || words.length > maxLongerName) return undefined;
  const forms = [`${words[0]} ${words[words.length - 1]}`, words.slice(1).join(' '), words.slice(0, -1).join(' ')];
  // Ana Obi is short for Ana Obi-Osei where an article has both family names.
  const held = forms
    .filter((form) => evidence.definitionOf(form) !== key)
    .map((form) => `person:${form}`)
    .filter((form) => evidence.mentionsOf(form) > 0);
  return held.length === 1 ? held[0] : undefined;
}

/** The body for which an acronym is defined; or the one that is called so for short, unless a place is. */
function resolveBody(key: string, name: string, evidence: KeyEvidence): string {
  const defined = evidence.definitionOf(name);
  if (defined !== undefined) return defined;
  const body = evidence.bodiesOf(name);
  return typeof body === 'string' && evidence.mentionsOf(`place:${name}`) === 0 ? body : key;
}

/** A single name of a body or of something else: both are one, under the name of the body it is short for or the kind. */
function resolveSingleThing(key: string, name: string, evidence: KeyEvidence): string {
  const kind = isOneThing(name, evidence)
    ? kindOfUnknown(key, name, evidence)
    : commonestKind(key, name, kindsOfThings, evidence);
  return kind === `organisation:${name}` ? resolveBody(kind, name, evidence) : kind;
}

/** Kinds that articles give to one thing of one word: a ship, a paper, a firm. A known place of that name is another. */
const kindsOfThings = ['organisation', 'other'] as const;
/** Kinds that articles give to a name of one word that no list has, and nobody's family name: a village, a ship. */
const kindsOfUnknownThings = [...kindsOfThings, 'place', 'short'] as const;

/** An article that has one of them and another kind under a name has two things: `Mr Osk` in the village of `Osk`. */
const kindsToldApart = ['place', 'short'] as const;

/** Whether a name of one word is of one thing in the folder: no list has it as a place, and no article tells two apart. */
function isOneThing(name: string, evidence: KeyEvidence): boolean {
  if (isKnownPlace(name) || evidence.bearersOf(name) !== undefined) return false;
  return !kindsToldApart.some((kind) =>
    kindsOfUnknownThings.some(
      (other) => other !== kind && evidence.shareArticle(`${kind}:${name}`, `${other}:${name}`),
    ),
  );
}

/**
 * The kind that most mentions of an unlisted name have; a person whom nobody names in full only where more mentions say
 * so than all others together.
 */
function kindOfUnknown(key: string, name: string, evidence: KeyEvidence): string {
  const kind = commonestKind(key, name, kindsOfUnknownThings, evidence);
  if (kind !== shortKey(name)) return kind;
  const mentions = kindsOfThings.map((each) => evidence.mentionsOf(`${each}:${name}`));
  const others = mentions.reduce((sum, count) => sum + count, evidence.mentionsOf(`place:${name}`));
  if (others === 0 || others < evidence.mentionsOf(kind)) return kind;
  const best = kindsOfSingleNames.map((each) => `${each}:${name}`);
  return best.reduce((one, other) => (evidence.mentionsOf(other) > evidence.mentionsOf(one) ? other : one));
}

/** Of equally many mentions the first key in alphabetical order, so that all of them resolve to the same one. */
function commonestKind(
  key: string,
  name: string,
  kinds: readonly (EntityKind | 'short')[],
  evidence: KeyEvidence,
): string {
  let best = key;
  let most = evidence.mentionsOf(key);
  for (const kind of kinds) {
    const candidate = `${kind}:${name}`;
    const mentions = evidence.mentionsOf(candidate);
    if (mentions > most || (mentions === most && mentions > 0 && candidate < best)) {
      best = candidate;
      most = mentions;
    }
  }
  return best;
}

/** Bearers of a name without those who are others of them under another form of the name. */
function apartFromForms(bearers: OneOrMore<string>, evidence: KeyEvidence): OneOrMore<string> {
  if (bearers === undefined || typeof bearers === 'string') return bearers;
  const own = [...bearers].filter((key) => resolvePerson(key, evidence) === key);
  return own.length === 1 ? own[0] : new Set(own);
}

/** One who bears a name is meant by it who is mentioned so many times as often as all others. Chosen, not fitted. */
const dominance = 5;

/** Or whom so many times as many articles name. Chosen, not fitted. */
const dominanceOfArticles = 3;

/**
 * The bearer who is mentioned far more often than the others together, or whom far more articles name: `Obama` where one
 * article names his wife.
 */
function dominantBearer(bearers: Iterable<string>, evidence: KeyEvidence): string | undefined {
  let best: string | undefined;
  let most = 0;
  let all = 0;
  let articles = 0;
  for (const bearer of bearers) {
    const mentions = evidence.mentionsOf(bearer);
    all += mentions;
    articles += evidence.articlesOf(bearer);
    if (mentions > most) [best, most] = [bearer, mentions];
  }
  if (best === undefined || most >= dominance * (all - most)) return best;
  const ofBest = evidence.articlesOf(best);
  const isNamedFarMore = ofBest >= dominanceOfArticles * Math.max(1, articles - ofBest);
  return isNamedFarMore ? best : undefined;
}

/**
 * The one person who bears the name, or who alone is meant by it; itself where several are; where nobody does, what most
 * articles take it for.
 */
function resolveSingleName(key: string, name: string, evidence: KeyEvidence): string {
  const bearers = apartFromForms(evidence.bearersOf(name), evidence);
  if (typeof bearers === 'string') return bearers;
  if (bearers !== undefined) return dominantBearer(bearers, evidence) ?? key;
  // `Brightwater` of an article beside one that names Brightwater Foods.
  const body = evidence.definitionOf(name) ?? evidence.bodiesOf(name);
  if (typeof body === 'string' && evidence.mentionsOf(`place:${name}`) === 0) return body;
  if (isOneThing(name, evidence)) {
    const thing = resolveSingleThing(key, name, evidence);
    return thing === key ? (evidence.definitionOf(name) ?? key) : thing;
  }
  let best = key;
  let most = evidence.mentionsOf(key);
  for (const kind of kindsOfSingleNames) {
    const mentions = evidence.mentionsOf(`${kind}:${name}`);
    if (mentions <= most) continue;
    best = `${kind}:${name}`;
    most = mentions;
  }
  if (best === key) return evidence.definitionOf(name) ?? key;
  return best === `place:${name}` ? best : resolveSingleThing(best, name, evidence);
}
