import { determinersOfRoles, ledBodies, phrasesOfVerbs, postsOfVerbs } from '../../../lexicon/en/roles';
import { kinNouns } from '../../../lexicon/en/speechRoles';
import { TokenKind } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import {
  type NamePlace,
  type RolePhrase,
  behindAge,
  behindComplement,
  isApostrophe,
  isCapital,
  isGenitive,
  isNounLike,
  roleFrom,
  textOf,
} from './rolePhrase';

/** Where a verb behind a name may stand: `Osei is`, `Osei, 52, is`, `Osei, who is`, `Osei, 52, who is`. */
function verbBehind(reader: TokenReader, end: number): number {
  const verb = behindAge(reader, end) ?? (reader.lower(end + 1) === 'who' && reader.lower(end) === ',' ? end + 1 : end);
  return reader.lower(verb) === 'who' ? verb + 1 : verb;
}

/** What somebody is in a story, and no post. */
const partsInStory = new Set(['victim', 'suspect', 'defendant', 'plaintiff', 'witness', 'survivor', 'resident']);
/** Words before a name that leave open whether what is said is so. */
const openings = new Set(['if', 'whether', 'unless', 'that', 'until', 'when', 'like']);
const elections = new Set(['elected', 're-elected', 'appointed', 'named', 'made']);
/** How far behind a post in the past `until` may say that it ended, in tokens. */
const maxToUntil = 14;

/** `Osei was chief engineer at Volta Water`, `Osei, 52, is the mayor of Kano`: the post that a verb gives. */
export function rolePredicated(reader: TokenReader, { at, end }: NamePlace): RolePhrase | undefined {
  if (openings.has(reader.lower(at - 1))) return undefined;
  const verb = verbBehind(reader, end);
  const lower = reader.lower(verb);
  const isPast = lower === 'was';
  let from = verb + 1;
  if (lower === 'has' && reader.lower(from) === 'been') from++;
  else if (!isPast && lower !== 'is' && lower !== 'became') return undefined;
  // Osei is 34 and a vet
  if (reader.kind(from) === TokenKind.Number && reader.lower(from + 1) === 'and') from += 2;
  if (elections.has(reader.lower(from))) from++;
  const range = roleFrom(reader, from);
  if (!range) return undefined;
  for (let word = range.from; word < range.to; word++)
    if (kinNouns.has(reader.lower(word)) || partsInStory.has(reader.lower(word))) return undefined;
  // A bare head is part of nobody's post: the head of the queue.
  if (reader.lower(range.from) === 'head' && range.to - range.from === 1) return undefined;
  return isPast && endsByUntil(reader, range.to) ? { ...range, role: `former ${textOf(reader, range)}` } : range;
}

function endsByUntil(reader: TokenReader, from: number): boolean {
  for (let at = from; at < from + maxToUntil && reader.lower(at) !== '.'; at++)
    if (reader.lower(at) === 'until') return true;
  return false;
}

/** Words of the object of a verb, at most. By hand. */
const maxObject = 6;

/** The object of a verb, from its determiner to its last noun; undefined where its end is not seen. */
function objectAt(reader: TokenReader, from: number): RolePhrase | undefined {
  const first = determinersOfRoles.has(reader.lower(from)) ? from + 1 : from;
  let to = first;
  const goesOn = (index: number): boolean =>
    isNounLike(reader, index) || isGenitive(reader, index) || isApostrophe(reader, index);
  while (to - first <= maxObject && goesOn(to) && reader.isSameLine(to)) to++;
  if (to === first || to - first > maxObject) return undefined;
  return { from, to: isCapital(reader, to - 1) ? behindComplement(reader, to) : to };
}

const meetings = new Set(['meeting', 'debate', 'session', 'hearing', 'talks', 'discussion', 'event', 'panel']);

/** `who chairs the board`, `has led the party since 2019`, `told us she runs the café`: the post that a verb stands for. */
export function roleOfVerb(reader: TokenReader, { end }: NamePlace): RolePhrase | undefined {
  let verb = verbBehind(reader, end);
  if (['told', 'tells'].includes(reader.lower(verb)) && ['us', 'me'].includes(reader.lower(verb + 1))) {
    verb += reader.lower(verb + 2) === 'that' ? 3 : 2;
    if (reader.lower(verb) !== 'she' && reader.lower(verb) !== 'he') return undefined;
    verb++;
  }
  return postOfVerb(reader, verb) ?? phraseOfVerb(reader, verb);
}

/** `chairs the board`, `has led the party`, `founded the charity`: somebody has the post of the verb. */
function postOfVerb(reader: TokenReader, from: number): RolePhrase | undefined {
  const isPerfect = reader.lower(from) === 'has';
  const verb = isPerfect ? from + 1 : from;
  const lower = reader.lower(verb);
  const isToday = lower.endsWith('s') !== isPerfect || lower === 'founded';
  const post = isToday ? postsOfVerbs.get(lower) : undefined;
  const object = post === undefined ? undefined : objectAt(reader, verb + 1);
  if (post === undefined || !object) return undefined;
  const isChairedBody = post === 'chair' && !meetings.has(reader.lower(object.to - 1));
  if (!isBody(reader, object) && !isChairedBody) return undefined;
  return { from: verb, to: object.to, role: `${post} of ${textOf(reader, object)}` };
}

function isBody(reader: TokenReader, { to }: RolePhrase): boolean {
  return isCapital(reader, to - 1) || ledBodies.has(reader.lower(to - 1));
}

/** `runs the café`, `has run the café`, `teaches chemistry`: no noun says what somebody does. */
function phraseOfVerb(reader: TokenReader, from: number): RolePhrase | undefined {
  const hasRun = reader.lower(from) === 'has' && reader.lower(from + 1) === 'run';
  const verb = hasRun ? from + 1 : from;
  const lower = hasRun ? 'runs' : reader.lower(verb);
  const object = phrasesOfVerbs.has(lower) ? objectAt(reader, verb + 1) : undefined;
  if (!object) return undefined;
  // who teaches him a lesson, who runs the risk
  const isDetermined = determinersOfRoles.has(reader.lower(object.from));
  if (lower === 'runs' ? !isBody(reader, object) : isDetermined) return undefined;
  return { from: verb, to: object.to, role: `${lower} ${textOf(reader, object)}` };
}
