import type { Annotated } from '../../annotations/annotate';
import type { Mention } from '../../annotations/names/entities';
import { pronounsOf } from '../../annotations/names/pronouns/pronouns';
import type { Article } from '../../article/article';
import { isRunningText } from '../../article/blocks/block';
import { fullWeekdays } from '../../lexicon/en/calendar';
import { seatsOfGovernment } from '../../lexicon/en/capitals';
import { isUpper } from '../../text/characters';
import { firstStartingFrom, type Span } from '../../text/span';
import { tokenAt, TokenKind } from '../../text/tokens';
import { attributionTokens } from './attributionTokens';
import { comparedFigure, type ComparedFigure } from './comparedFigures';
import { contentWordsOf, type ContentWord } from './contentWords';
import { lexemeOf, type Lexeme } from './lexemes';
import { normalisedTokensOf } from './normalisedTokens';
import { isNumberStem, stemOf } from './stems';

/** What a sentence says, as far as it shows: content stems, numbers, names and weekdays. */
export interface SentenceProfile {
  /** Distinct content stems in the order of their first appearance; then the last names of whom pronouns stand for. */
  readonly stems: readonly string[];
  /** How many of the stems are written. */
  readonly written: number;
  /** Short id of each; see `Lexeme.shortId`. */
  readonly shortIds: readonly number[];
  /** Weight of each before the event discounts it: `ContentWord.weight`, less for who says it. */
  readonly weights: readonly number[];
  /** Whether each is written as a name. */
  readonly named: readonly boolean[];
  readonly numbers: ReadonlySet<string>;
  /** Who and what is named, by a key that articles have in common; persons by the last of their names. */
  readonly names: ReadonlySet<string>;
  /** By index of a stem that is a capital or a seat and acts: the stem of its country (`~ru`). */
  readonly governments: ReadonlyMap<number, string>;
  readonly weekdays: ReadonlySet<string>;
  readonly figures: readonly ComparedFigure[];
}

/** Before a capital they say that it is a place. */
const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around', 'to', 'from', 'of']);

/** A sentence of more figures is a table; each is compared with each of another sentence. Chosen, not fitted. */
const maxFigures = 32;

/** A sentence of fewer distinct content stems says too little to be compared. */
const minStems = 2;

// The next two were tried on folds of the labelled news and of the even ECB+ topics, as .25, .5, .75 and as .3, .5, .75:
// they differ there by a few thousandths of average precision, and all are better than neither.

/**
 * What a word counts that tells who says something: two statements of one minister have his name and office in common
 * and need not say the same, and the same statement is told without him.
 */
const attributionFactor = 0.5;
/** What the name of the person counts that a pronoun stands for. */
const pronounFactor = 0.3;

/** So few words, all capitalised, name and tell nothing: a row of a ranking, `7. Ana Osei (8)`, or `FULL TEXT`. */
const maxWordsOfName = 3;

/**
 * Profile of a span of an article, a sentence as a rule.
 * @param isAttribution see `attributionTokens`
 */
export function sentenceProfileOf(
  annotated: Annotated,
  span: Span,
  isAttribution = attributionTokens(annotated),
): SentenceProfile {
  const byStem = writtenWords(annotated, span, isAttribution);
  const written = byStem.size;
  for (const { name: lexeme } of namedPronounsIn(annotated, span)) {
    if (byStem.has(lexeme.stem)) continue;
    byStem.set(lexeme.stem, { lexeme, weight: lexeme.informationContent * pronounFactor, isNamed: true });
  }
  const stems = [...byStem.keys()];
  const words = [...byStem.values()];
  const mentions = startingIn(annotated.named.mentions, span);
  const seats = mentions.flatMap((mention) => seatOf(annotated, mention) ?? []);
  return {
    stems,
    written,
    shortIds: words.map(({ lexeme }) => lexeme.shortId),
    weights: words.map(({ weight }) => weight),
    named: words.map(({ isNamed }) => isNamed),
    numbers: new Set(stems.filter(isNumberStem)),
    names: new Set(mentions.filter(isName).map(({ entity }) => nameKeyOf(annotated.named.entities[entity].key))),
    governments: governmentsAmong(stems, seats),
    figures: figuresIn(annotated, span),
    weekdays: weekdaysIn(annotated, span),
  };
}

/** A content word, wherever it stands. */
type ProfileWord = Omit<ContentWord, 'token'>;

/** The words of a span by stem, each where it counts most, in the order of their first appearance. */
function writtenWords({ article }: Annotated, span: Span, isAttribution: Uint8Array): Map<string, ProfileWord> {
  const words = new Map<string, ProfileWord>();
  for (const word of contentWordsOf(normalisedTokensOf(article, span))) {
    const { stem } = word.lexeme;
    const weight = isAttribution[word.token] === 1 ? word.weight * attributionFactor : word.weight;
    const before = words.get(stem);
    if (!before || before.weight < weight) words.set(stem, { ...word, weight });
  }
  return words;
}

/** The pronouns in a span that stand for persons, with the last name of each. */
export function namedPronounsIn({ article, quotations, named }: Annotated, span: Span): (Span & { name: Lexeme })[] {
  return startingIn(pronounsOf(article, quotations, named), span).map(({ start, end, entity }) => ({
    start,
    end,
    name: lexemeOf(nameKeyOf(named.entities[entity].key)),
  }));
}

/** @param mentions in the order of the text */
function startingIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const inside: Mention[] = [];
  for (let i = firstStartingFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    inside.push(mentions[i]);
  return inside;
}

function isName({ kind }: Mention): boolean {
  return kind === 'name' || kind === 'demonym';
}

/** A name that stands for a government. */
interface Seat {
  /** Stem of the last word of the name. */
  readonly stem: string;
  /** Code of the country. */
  readonly country: string;
}

/** The government that a name stands for where it is no place: `Moscow said`, not `in Moscow`. */
function seatOf({ article: { tokens }, named: { entities } }: Annotated, mention: Mention): Seat | undefined {
  const { key } = entities[mention.entity];
  const country = mention.kind === 'name' ? seatsOfGovernment.get(key.slice(key.indexOf(':') + 1)) : undefined;
  if (country === undefined) return undefined;
  const first = tokenAt(tokens, mention.start);
  if (first > 0 && placePrepositions.has(tokens.lower[first - 1])) return undefined;
  return { stem: stemOf(tokens.lower[tokenAt(tokens, mention.end) - 1] ?? ''), country };
}

function governmentsAmong(stems: readonly string[], seats: readonly Seat[]): ReadonlyMap<number, string> {
  const governments = new Map<number, string>();
  for (const { stem, country } of seats) {
    const index = stems.indexOf(stem);
    if (index >= 0) governments.set(index, `~${country.toLowerCase()}`);
  }
  return governments;
}

function figuresIn({ figures }: Annotated, { start, end }: Span): ComparedFigure[] {
  const inside: ComparedFigure[] = [];
  const first = firstStartingFrom(figures, start);
  for (let i = first; i < Math.min(figures.length, first + maxFigures) && figures[i].start < end; i++) {
    const compared = comparedFigure(figures[i], i);
    if (compared) inside.push(compared);
  }
  return inside;
}

/** What names are compared by: the last name of a person, the key of anything else. */
function nameKeyOf(key: string): string {
  return key.startsWith('person:') || key.startsWith('short:')
    ? key.slice(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1)
    : key;
}

function weekdaysIn({ article: { tokens } }: Annotated, { start, end }: Span): Set<string> {
  const weekdays = new Set<string>();
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
    if (fullWeekdays.has(tokens.lower[i])) weekdays.add(tokens.lower[i]);
  return weekdays;
}

/** Whether a sentence is nothing but a name, with or without numbers. */
function isNameAlone({ tokens, shown }: Article, { start, end }: Span): boolean {
  let words = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (++words > maxWordsOfName || !isUpper(shown.charCodeAt(tokens.start[i]))) return false;
  }
  return true;
}

/** One profile a sentence; none for boilerplate, headings, names, and sentences of hardly a word. */
export type SentenceProfiles = readonly (SentenceProfile | undefined)[];

const profilesByArticle = new WeakMap<Annotated, SentenceProfiles>();
/** Of articles that were read again, the profiles of the reading before. */
const profilesBefore = new WeakMap<Annotated, SentenceProfiles>();

/**
 * An article was read again: the profiles of sentences that say what they said stay the same objects, and so does what was
 * worked out from them.
 */
export function keepProfiles(before: Annotated, now: Annotated): void {
  const profiles = profilesByArticle.get(before) ?? profilesBefore.get(before);
  if (profiles) profilesBefore.set(now, profiles);
}

export function sentenceProfilesOf(annotated: Annotated): SentenceProfiles {
  let profiles = profilesByArticle.get(annotated);
  if (!profiles) {
    const before = profilesBefore.get(annotated);
    const read = readProfiles(annotated);
    profiles = before ? withEarlier(read, before) : read;
    profilesBefore.delete(annotated);
    profilesByArticle.set(annotated, profiles);
  }
  return profiles;
}

function readProfiles(annotated: Annotated): SentenceProfiles {
  const { article } = annotated;
  const isAttribution = attributionTokens(annotated);
  return article.sentences.map((sentence) => {
    const { kind } = article.blocks[sentence.block];
    // A heading names what is told below it; it tells nothing itself.
    if (!isRunningText(kind) || kind === 'heading') return undefined;
    const profile = sentenceProfileOf(annotated, sentence, isAttribution);
    return profile.stems.length < minStems || isNameAlone(article, sentence) ? undefined : profile;
  });
}

/** Profiles, those that were the same before as the same objects. */
function withEarlier(profiles: SentenceProfiles, before: SentenceProfiles): SentenceProfiles {
  const earlier = new Map<string, SentenceProfile>();
  for (const profile of before) if (profile) earlier.set(profile.stems.join(' '), profile);
  return profiles.map((profile) => {
    const same = profile && earlier.get(profile.stems.join(' '));
    return same && areEqual(profile, same) ? same : profile;
  });
}

/** @param one of the same stems as the other */
function areEqual(one: SentenceProfile, other: SentenceProfile): boolean {
  return (
    one.weights.every((weight, index) => weight === other.weights[index]) &&
    one.named.every((isNamed, index) => isNamed === other.named[index]) &&
    isSameSet(one.names, other.names) &&
    isSameSet(one.weekdays, other.weekdays) &&
    one.governments.size === other.governments.size &&
    [...one.governments].every(([index, country]) => other.governments.get(index) === country) &&
    one.figures.length === other.figures.length &&
    one.figures.every((figure, index) => isSameFigure(figure, other.figures[index]))
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}

function isSameFigure(one: ComparedFigure, other: ComparedFigure): boolean {
  return (
    one.quantity === other.quantity &&
    Object.is(one.value, other.value) &&
    one.period === other.period &&
    one.bits === other.bits &&
    one.figure === other.figure
  );
}
