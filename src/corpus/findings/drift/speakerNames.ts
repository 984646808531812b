import type { Annotated } from '../../../annotations/annotate';
import { sexOfName } from '../../../annotations/names/pronouns/sexes';
import { personParts } from '../../../annotations/names/resolution/nameParts';
import type { Quotation } from '../../../annotations/quotations/quotations';
import { personalPronouns } from '../../../lexicon/en/pronouns';
import { formsOfAddress, furtherTitles, honorifics, nameSuffixes } from '../../../lexicon/en/honorifics';
import { callings, furtherRoles, roleModifiers, roles, storyRoles } from '../../../lexicon/en/roles';
import { stopWords } from '../../../lexicon/en/stopWords';
import { speechRoles } from '../../../lexicon/en/speechRoles';
import { contains, firstEndingAfter, firstStartingFrom, type Span } from '../../../text/span';
import { withoutAccents } from '../../../text/normalise';
import { TokenKind, tokenAt, type Tokens } from '../../../text/tokens';
import { speakersIn } from './articleSpeakers';
import { areAlike } from './slips';
import type { Speech } from './speeches';

/** Attributions of at least this confidence name their speaker; see the rules of attribution. */
const minSpeakerConfidence = 0.9;
/** A speaker further from the mark may belong to another quotation. In code units. */
const maxSpeakerDistance = 60;
/** The same for a speaker before the mark, with nobody else named in between: `Ana Osei, 51, who runs the shop, said:`. */
const maxDistanceOfOnlyPerson = 120;
/** Sentences before that of a pronoun in which the person is named for whom it surely stands. Chosen, not fitted. */
const maxSentencesBack = 2;
/** Shorter beginnings of a name are no short form of it. */
const minShortForm = 4;

/** A person who is surely named as the speaker. */
export interface SurePerson {
  /** Index among the quotations of the article. */
  readonly quotation: number;
  /** The name by which the person is called there: `Mr Asare` may be another of the family. */
  readonly name: string;
  /** Lower-case words of all its names there, without ranks and suffixes. */
  readonly names: ReadonlySet<string>;
  /** Where the person is named: as the speaker, or anywhere where a pronoun stands for the speaker. */
  readonly spans: readonly Span[];
  /** Whether the name itself stands there. */
  readonly isNamed: boolean;
  /** By the pronoun, else by the name: 1 of a woman, -1 of a man, 0 where neither tells. */
  readonly sex: number;
}

/** A person by the names of an article. */
type NamedPerson = Pick<SurePerson, 'name' | 'names' | 'sex'>;

/** The person named in full beside one of the marks of a speech; undefined where another might have spoken. */
export function surePersonOf(annotated: Annotated, speech: Speech): SurePerson | undefined {
  for (const quotation of speech.quotations) {
    const person = sureSpeaker(annotated, quotation);
    if (person) return person;
  }
  return undefined;
}

/**
 * The names of the person who speaks, a pronoun being whom it stands for; undefined where no person is surely told to speak.
 */
export function speakingPerson(annotated: Annotated, { quotations }: Speech): NamedPerson | undefined {
  for (const index of quotations) {
    const { speaker, confidence } = annotated.quotations[index];
    const entity = speakersIn(annotated).at(index)?.entity;
    if (!speaker || confidence < minSpeakerConfidence || entity === undefined) continue;
    const { kind, name } = annotated.named.entities[entity];
    if (kind === 'person') return { name, names: namesOf(annotated, entity), sex: sexOfName(name) };
  }
  return undefined;
}

function sureSpeaker(annotated: Annotated, index: number): SurePerson | undefined {
  const { quotations, named } = annotated;
  const { speaker, confidence, marks } = quotations[index];
  const entity = speakersIn(annotated).at(index)?.entity;
  if (!speaker || confidence < minSpeakerConfidence || entity === undefined) return undefined;
  if (named.entities[entity].kind !== 'person' || !marks.some((mark) => isBeside(annotated, mark, speaker)))
    return undefined;
  const name = nameAlone(annotated, speaker, entity);
  if (name === undefined) return undefined;
  return {
    quotation: index,
    name,
    names: namesOf(annotated, entity),
    spans: [speaker],
    isNamed: true,
    sex: sexOfName(name),
  };
}

/** The same, or whom a pronoun beside one of the marks surely stands for: `Ana Osei spoke at the pier. “…,” she said.` */
export function likelyPersonOf(annotated: Annotated, speech: Speech): SurePerson | undefined {
  const sure = surePersonOf(annotated, speech);
  if (sure) return sure;
  // Of pieces that were joined, none may be another's.
  const speakers = new Set(speech.quotations.map((quotation) => speakersIn(annotated).at(quotation)?.entity));
  return speakers.size === 1 ? personOfPronoun(annotated, speech.quotations[0]) : undefined;
}

function personOfPronoun(annotated: Annotated, index: number): SurePerson | undefined {
  const { quotations, named, article } = annotated;
  const { speaker, confidence, marks } = quotations[index];
  const entity = speakersIn(annotated).at(index)?.entity;
  if (!speaker || confidence < minSpeakerConfidence || entity === undefined) return undefined;
  const { kind, name } = named.entities[entity];
  const sex = personalPronouns.get(article.shown.slice(speaker.start, speaker.end).toLowerCase());
  if (kind !== 'person' || sex === undefined) return undefined;
  if (!marks.some((mark) => isBeside(annotated, mark, speaker))) return undefined;
  if (!isLastNamed(annotated, entity, Math.min(marks[0].start, speaker.start))) return undefined;
  const spans = named.mentions.filter((mention) => mention.entity === entity && mention.kind === 'name');
  return { quotation: index, name, names: namesOf(annotated, entity), spans, isNamed: false, sex };
}

/**
 * Whether a person is named in the sentence before a place or, within the paragraph, the one before that, and nobody else is
 * named from there on.
 */
function isLastNamed({ article, named: { mentions, entities } }: Annotated, entity: number, before: number): boolean {
  const { sentences, blocks } = article;
  const own = firstEndingAfter(sentences, before);
  for (let at = own; at >= Math.max(0, own - maxSentencesBack); at--) {
    const { start, block } = sentences[at];
    if (at < own - 1 && block !== sentences[own - 1].block) return false;
    if (blocks[block].kind !== 'paragraph') return false;
    const first = firstStartingFrom(mentions, start);
    const people = mentions
      .slice(first, firstStartingFrom(mentions, before))
      .filter((mention) => mention.kind === 'name' && entities[mention.entity].kind === 'person');
    if (people.length > 0) return people.every((mention) => mention.entity === entity);
  }
  return false;
}

/** Words of the names of the person or body that speaks a quotation; undefined where it is not known. */
export function speakerNamesIn(
  annotated: Annotated | undefined,
  quotation: Quotation,
): ReadonlySet<string> | undefined {
  if (!annotated) return undefined;
  const { quotations } = annotated;
  let index = firstStartingFrom(quotations, quotation.start);
  while (index < quotations.length && quotations[index] !== quotation) index++;
  const entity = speakersIn(annotated).at(index)?.entity;
  return entity === undefined ? undefined : namesOf(annotated, entity);
}

/** Whether nothing but a few words of one sentence stand between a mark and the speaker. */
function isBeside({ article: { shown }, quotations, named }: Annotated, mark: Span, speaker: Span): boolean {
  const [from, to] = speaker.start >= mark.end ? [mark.end, speaker.start] : [speaker.end, mark.start];
  if (to - from > maxDistanceOfOnlyPerson || /\n|[.!?]\s+\p{Lu}/u.test(shown.slice(from, to))) return false;
  if (to - from <= maxSpeakerDistance) return true;
  const isBetween = ({ start, end }: Span): boolean => start < to && end > from;
  const people = named.mentions.filter(({ entity }) => named.entities[entity].kind === 'person');
  return from === speaker.end && !people.some(isBetween) && !quotations.some(({ marks }) => marks.some(isBetween));
}

/**
 * The name of a speaker whose words are a name with its post and nothing else: `Mayor Ana Osei`, `Dr van der Berg`. *Osei's
 * agent* is not Osei, and a spokesman speaks for others.
 */
function nameAlone(
  { article: { shown, tokens }, named }: Annotated,
  { start, end }: Span,
  entity: number,
): string | undefined {
  const first = firstStartingFrom(named.mentions, start);
  const last = firstStartingFrom(named.mentions, end);
  const name = named.mentions
    .slice(first, last)
    .find((mention) => mention.kind === 'name' && mention.entity === entity);
  if (!name) return undefined;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  for (let i = from; i < to; i++) {
    const lower = tokens.lower[i];
    if (tokens.kind[i] === TokenKind.Clitic || speechRoles.has(lower) || lower === 'rep') return undefined;
    const token = { start: tokens.start[i], end: tokens.end[i] };
    const isName =
      tokens.kind[i] !== TokenKind.Word ||
      contains(name, token) ||
      /^\p{Lu}/u.test(shown.slice(token.start, token.end));
    // `mother-of-two Ana Osei`
    const goesOnWord = i > from && shown[token.start - 1] === '-';
    if (!isName && !goesOnWord && !isPostWord(lower) && !isOfPost(tokens, i, to)) return undefined;
  }
  if (/^['’]s?\s/.test(shown.slice(end, end + 3))) return undefined;
  return shown.slice(name.start, name.end);
}

function isPostWord(lower: string): boolean {
  return [roles, roleModifiers, furtherRoles, storyRoles, callings].some((words) => words.has(lower));
}

/** Words of a post before its last, which is a role. */
const maxPostWords = 3;

/** Whether a word stands with nothing but others of its kind before a role: `[station] commander`, not `agent [of] mayor`. */
function isOfPost({ lower, kind }: Tokens, index: number, limit: number): boolean {
  if (lower[index] === 'the') return true;
  for (let i = index; i < Math.min(limit, index + maxPostWords); i++) {
    if (roles.has(lower[i])) return true;
    if (kind[i] !== TokenKind.Word || stopWords.has(lower[i])) return false;
  }
  return false;
}

function namesOf({ named: { entities } }: Annotated, entity: number): ReadonlySet<string> {
  const { name, aliases } = entities[entity];
  return new Set([name, ...aliases].flatMap(nameWords));
}

/** What stands with a person's names and is none: `Dr`, `Cllr`, `Jr`. */
const noNames = [honorifics, formsOfAddress, furtherTitles, nameSuffixes];

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !noNames.some((words) => words.has(word)));
}

/** Whether two may be one person: they have a name in common, spelling and short forms aside: `Alex`, `Alexander`. */
export function shareName(one: NamedPerson, other: NamedPerson): boolean {
  return !areManAndWoman(one, other) && countSharedNames(one, other) > 0;
}

/** Whether two are called by one given name and one surname, whatever else they are called. */
export function shareFullName(one: NamedPerson, other: NamedPerson): boolean {
  return !areManAndWoman(one, other) && countSharedNames(one, other) > 1;
}

function countSharedNames({ names }: NamedPerson, other: NamedPerson): number {
  return [...names].filter((name) => [...other.names].some((another) => isSameName(name, another))).length;
}

/** Whether of two full names one is a man's and one a woman's: `Peter Osei`, `Ana Osei`. A slip makes no second person: `Julian`, `Juliana`. */
function areManAndWoman(one: NamedPerson, other: NamedPerson): boolean {
  if (one.sex * other.sex >= 0) return false;
  const [given, otherGiven] = [one, other].map(({ name }) => personParts(withoutAccents(name))[0]);
  return !isSameName(given, otherGiven);
}

function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return areAlike(one, other) || (short.length >= minShortForm && long.startsWith(short));
}

/** Whether a part of an article names a person. @param besides words that name another */
export function namesPerson(
  { article: { tokens } }: Annotated,
  { names }: SurePerson,
  within: Span,
  besides: readonly Span[] = [],
): boolean {
  const to = tokenAt(tokens, within.end);
  for (let i = tokenAt(tokens, within.start); i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const token = { start: tokens.start[i], end: tokens.end[i] };
    if (besides.some((beside) => contains(beside, token))) continue;
    const word = tokens.lower[i].normalize('NFD').replace(/\p{M}/gu, '');
    for (const name of names) if (name.length >= minShortForm && isSameName(word, name)) return true;
  }
  return false;
}

/** The stretch of the paragraphs around a speech. @param reach paragraphs before and after */
export function aroundSpeech(paragraphs: readonly Span[], { marks }: Speech, reach: number): Span {
  const [first, last] = [marks[0], marks[marks.length - 1]].map(({ start }) => firstEndingAfter(paragraphs, start));
  return {
    start: paragraphs[Math.max(0, first - reach)].start,
    end: paragraphs[Math.min(paragraphs.length - 1, last + reach)].end,
  };
}
