import type { Article } from '../../article/article';
import { determiners, prepositions, verbCoordinators } from '../../lexicon/en/clauseWords';
import { personalPronouns } from '../../lexicon/en/pronouns';
import { bodiesOfPlaces, kinNouns, speechRoles } from '../../lexicon/en/speechRoles';
import { trimSpan } from '../../text/characters';
import { firstStartingFrom, type Span } from '../../text/span';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';
import type { Entities, Mention } from '../names/entities';
import { isRole } from '../names/resolution/described';
import { pronounsOf } from '../names/pronouns/pronouns';
import { isSureOfSpeaker } from './confidences';
import type { Quotation } from './quotations';
import { RoleHolders } from './roleHolders';

/** Whom the words that name a speaker stand for. */
export interface SpeakerReading {
  /** Index into the article's entities. */
  readonly entity?: number;
  /** `spokesperson`, `official` …: in what part somebody speaks for the entity. */
  readonly role?: string;
}

/** A relative pronoun seldom stands for a name further before it. In code units; by hand. */
const maxPronounDistance = 800;

/**
 * Resolves the speaker of each quotation to an entity of the article: the name inside the speaker's words (a body
 * behind its spokesperson), or the person whom a pronoun stands for.
 * @returns one reading per quotation, empty where nobody is found surely
 */
export function readSpeakers(article: Article, quotations: readonly Quotation[], named: Entities): SpeakerReading[] {
  const { tokens } = article;
  let holders: RoleHolders | undefined;
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (!speaker || !isSureOfSpeaker(quotation)) return {};
    const other = personOfAnother(tokens, named, speaker);
    if (other !== undefined) return { entity: other };
    const role = speechRoleIn(tokens, speaker);
    const entity = entityIn(tokens, named, speaker, role !== undefined);
    if (entity !== undefined) return { entity, ...(role ? { role } : {}) };
    if (role) return { role };
    holders ??= new RoleHolders(article, named);
    const person = holders.holderOf(speaker) ?? personOfPronoun(article, quotations, named, speaker);
    return person === undefined ? {} : { entity: person };
  });
}

/** The words that name a speaker, taken apart. */
export interface NamedSpeaker {
  /** The person’s name: `Ana Ruiz` of `his sister Ana Ruiz`. */
  readonly name: Span;
  /** What stands before it or behind it and says who that is: `his sister`, `of the River Board`. */
  readonly description?: Span;
}

/** The name of a person inside the words of a speaker, where they say more; nothing where they are the name or hold none. */
export function namedSpeaker(
  { shown }: Pick<Article, 'shown'>,
  { entities, mentions }: Entities,
  speaker: Span,
  entity: number,
): NamedSpeaker | undefined {
  if (entities[entity].kind !== 'person') return undefined;
  const name = mentions
    .slice(firstStartingFrom(mentions, speaker.start), firstStartingFrom(mentions, speaker.end))
    .find((mention) => mention.entity === entity && mention.kind === 'name' && mention.end <= speaker.end);
  if (!name || (name.start === speaker.start && name.end === speaker.end)) return undefined;
  const rest = { start: name.end, end: speaker.end };
  const around = name.start > speaker.start ? { start: speaker.start, end: name.start } : rest;
  const description = trimSpan(shown, around.start, around.end);
  return {
    name: { start: name.start, end: name.end },
    ...(description.start < description.end ? { description } : {}),
  };
}

/** The part in which somebody speaks for a body, by the first noun that says so. */
function speechRoleIn(tokens: Tokens, speaker: Span): string | undefined {
  const to = tokenAt(tokens, speaker.end);
  for (let i = tokenAt(tokens, speaker.start); i < to; i++) {
    const role = speechRoles.get(tokens.lower[i]);
    if (role) return role;
  }
  return undefined;
}

/** The entity named in a speaker's words: a person, or the body for which somebody speaks. */
function entityIn(tokens: Tokens, named: Entities, speaker: Span, speaksForBody: boolean): number | undefined {
  const { entities, mentions } = named;
  const inside = mentions
    .slice(firstStartingFrom(mentions, speaker.start), firstStartingFrom(mentions, speaker.end))
    .filter(({ kind }) => kind !== 'demonym')
    .filter((mention) => {
      const { kind } = entities[mention.entity];
      if (!speaksForBody) return !isOwner(tokens, mention, kind === 'person', speaker);
      return kind !== 'place' || tokens.lower[tokenAt(tokens, mention.start) - 1] !== 'in';
    });
  if (inside.length === 0 && !speaksForBody) return entityBeside(tokens, named, speaker);
  const person = headOf(
    tokens,
    inside.filter(({ entity }) => entities[entity].kind === 'person'),
  );
  const body = inside.find(({ entity }) => entities[entity].kind === 'organisation') ?? inside.at(0);
  return (speaksForBody ? (body ?? person) : (person ?? body))?.entity;
}

/** `Osei's spokeswoman, Ana Ruiz: “…”`: the person named behind a speaker whose words name another alone, whose she is. */
function personOfAnother(tokens: Tokens, named: Entities, speaker: Span): number | undefined {
  const { entities, mentions } = named;
  if (tokens.lower[tokenAt(tokens, speaker.end)] !== ',') return undefined;
  const inside = mentions.slice(firstStartingFrom(mentions, speaker.start), firstStartingFrom(mentions, speaker.end));
  const isOwned = inside.every(
    (mention) => entities[mention.entity].kind === 'person' && isOwner(tokens, mention, true, speaker),
  );
  const beside = inside.length > 0 && isOwned ? entityBeside(tokens, named, speaker) : undefined;
  return beside !== undefined && entities[beside].kind === 'person' ? beside : undefined;
}

/** `its owner, Harbour Holdings,`, `the firm’s chief executive, Ana Ruiz`: the name between a comma and a mark behind a speaker. */
function entityBeside(tokens: Tokens, { entities, mentions }: Entities, speaker: Span): number | undefined {
  const comma = tokenAt(tokens, speaker.end);
  const isDetermined =
    determiners.has(tokens.lower[tokenAt(tokens, speaker.start)]) || hasClitic(tokens, speaker.start, comma);
  if (tokens.lower[comma] !== ',' || !isDetermined) return undefined;
  if (comma + 1 >= tokens.count) return undefined;
  const start = tokens.start[comma + 1];
  const name = mentions.at(firstStartingFrom(mentions, start));
  if (name?.start !== start || name.kind !== 'name') return undefined;
  const { kind } = entities[name.entity];
  const behind = tokenAt(tokens, name.end);
  const isClosed = behind >= tokens.count || /^[,.:—–]$/.test(tokens.lower[behind]);
  return isClosed && (kind === 'person' || kind === 'organisation') ? name.entity : undefined;
}

/** Whether somebody's own stands from an offset up to a token: `Osei's spokeswoman`. */
function hasClitic(tokens: Tokens, start: number, to: number): boolean {
  for (let at = tokenAt(tokens, start); at < to; at++) if (tokens.kind[at] === TokenKind.Clitic) return true;
  return false;
}

/** The first of some persons, or the one to whom a post leads on from it: the firm of `Nordlin managing director Ana Ruiz`. */
function headOf(tokens: Tokens, persons: readonly Mention[]): Mention | undefined {
  let head = persons.at(0);
  for (const next of persons.slice(1)) if (head && isPostBetween(tokens, head, next)) head = next;
  return head;
}

/** Whether a post and nothing but words that belong to it stands between two names. */
function isPostBetween(tokens: Tokens, one: Span, other: Span): boolean {
  let hasPost = false;
  for (let i = tokenAt(tokens, one.end); i < tokens.count && tokens.start[i] < other.start; i++) {
    const lower = tokens.lower[i];
    // vice-president
    if (lower === '-') continue;
    if (tokens.kind[i] !== TokenKind.Word || prepositions.has(lower) || verbCoordinators.has(lower)) return false;
    if (isRole(lower)) hasPost = true;
  }
  return hasPost;
}

/**
 * Whether a name inside a speaker's words says whose or where somebody is and not who: `Rao’s mother`, `a friend of
 * Rao’s`, `Norgrid’s chief executive`, `the president of the court`, `a prosecutor in Kano`. The `government of Norland`
 * is Norland, and the `mayor of Kano Ana Ruiz` Ana Ruiz.
 */
function isOwner(tokens: Tokens, { start, end }: Span, isPerson: boolean, speaker: Span): boolean {
  const first = tokenAt(tokens, start);
  const next = tokenAt(tokens, end);
  if (tokens.kind[next] === TokenKind.Clitic && tokens.end[next] < speaker.end) return true;
  for (let at = first - 1; at > 0 && tokens.start[at] > speaker.start; at--) {
    const lower = tokens.lower[at];
    if (tokens.kind[at] === TokenKind.Mark || verbCoordinators.has(lower)) return false;
    if (lower !== 'of' && !prepositions.has(lower)) continue;
    // the secretary of the council Ana Ruiz
    if (isPerson && at < first - 1) return lower === 'of' && kinNouns.has(tokens.lower[at - 1]);
    return lower !== 'of' || !bodiesOfPlaces.has(tokens.lower[at - 1]);
  }
  return false;
}

/** The person for whom a speaker stands that is one pronoun, and nothing else. */
function personOfPronoun(
  article: Article,
  quotations: readonly Quotation[],
  named: Entities,
  speaker: Span,
): number | undefined {
  const { tokens } = article;
  const index = tokenAt(tokens, speaker.start);
  if (tokens.end[index] !== speaker.end) return undefined;
  if (tokens.lower[index] === 'who') return lastPersonBefore(named, speaker);
  if (!personalPronouns.has(tokens.lower[index])) return undefined;
  const pronouns = pronounsOf(article, quotations, named);
  const found = pronouns.at(firstStartingFrom(pronouns, speaker.start));
  return found?.start === speaker.start ? found.entity : undefined;
}

/** The person named last before a relative pronoun, near enough for it to stand for. */
export function lastPersonBefore({ entities, mentions }: Entities, pronoun: Span): number | undefined {
  const from = firstStartingFrom(mentions, pronoun.start - maxPronounDistance);
  const people = mentions
    .slice(from, firstStartingFrom(mentions, pronoun.start))
    .filter(({ entity, kind }) => kind !== 'demonym' && entities[entity].kind === 'person');
  const last = people.at(-1);
  // Of mentions that start together the first is the longest.
  return last && people.find(({ start }) => start === last.start)?.entity;
}
