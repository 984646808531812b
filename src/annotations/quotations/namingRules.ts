import type { Article } from '../../article/article';
import {
  namingAsContexts,
  namingContexts,
  namingParticiples,
  referredToContexts,
  termNouns,
  titlingParticiples,
  workMakers,
  workNouns,
} from '../../lexicon/en/naming';
import { determiners } from '../../lexicon/en/clauseWords';
import { possessivePronouns } from '../../lexicon/en/pronouns';
import { areLongWordsCapitalised, countLongWords } from '../../text/capitalisation';
import type { Rule } from '../../text/rule';
import { firstEndingAfter, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { Cue, cueKinds } from './cues';

/** Words that name a work or a term beside a marked span. */
export interface NamingSite {
  /** The lower-case token so many places before the span, from 1; a comma or colon right before it is not counted. */
  readonly before: (place: number) => string;
  /** Whether a colon stands right before the span. */
  readonly isBehindColon: boolean;
  /** The lower-case token right behind the span, if it stands close. */
  readonly after: string;
  /** The lower-case token so many places behind the span, from 1; a comma or mark right behind it is not counted. */
  readonly behind: (place: number) => string;
  readonly isTitleCase: () => boolean;
  /** Whether it stands right between two capitalised words, the first of which is no sentence's first word alone. */
  readonly isBetweenNames: () => boolean;
  /** Words between the marks. */
  readonly words: () => number;
  /** Whether it stands in a headline or heading, where capitals tell nothing. */
  readonly isHeadline: () => boolean;
}

/** What names a span stands no further before it, in code units. By hand. */
const namingReach = 60;
/** A blank, and a second mark. In code units. */
const maxGapAfter = 2;

/** @param paragraph what stands outside it names nothing */
export function namingSite(article: Article, paragraph: Span, span: Span): NamingSite {
  const { tokens } = article;
  const first = tokenAt(tokens, span.start);
  const farthest = Math.max(paragraph.start, span.start - namingReach + 1);
  const before = (place: number): string => {
    const index = first - place;
    return index >= 0 && tokens.start[index] >= farthest ? tokens.lower[index] : '';
  };
  const at = (index: number): string =>
    index < tokens.count && tokens.start[index] < paragraph.end ? tokens.lower[index] : '';
  const skipped = before(1) === ',' || before(1) === ':' ? 1 : 0;
  const next = tokenAt(tokens, span.end);
  const passed = /^[,”"’'.]$/.test(at(next)) ? 1 : 0;
  const isClose = next < tokens.count && tokens.start[next] - span.end <= maxGapAfter;
  return {
    before: (place) => before(place + skipped),
    isBehindColon: before(1) === ':',
    behind: (place) => at(next + passed + place - 1),
    after: isClose ? at(next) : '',
    isTitleCase: () => isTitleCase(article, span),
    isBetweenNames: () => isBetweenNames(article, span),
    words: () => countWords(article, span),
    isHeadline: () =>
      /^head/.test(article.blocks.at(firstEndingAfter(article.blocks, span.start))?.kind ?? '') ||
      isAmongCapitals(article, paragraph, span),
  };
}

/** A capital before, one between the marks, and one behind, each a blank apart: `Harold “Hop” Ruiz`. */
function isBetweenNames({ shown }: Article, { start, end }: Span): boolean {
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(shown.slice(Math.max(0, start - maxNickReach), start));
  const after = shown.slice(end, end + maxNickReach);
  if (before === null || !/^\s\p{Lu}\p{Ll}/u.test(after) || !/^\W?\p{Lu}/u.test(shown.slice(start, end))) return false;
  // In a headline a capital tells nothing: `She Is ‘Angry’ About the Toll`.
  const around = shown.slice(Math.max(0, start - maxProse), start) + shown.slice(end, end + maxProse);
  return (around.match(/\s\p{Ll}{4,}/gu) ?? []).length >= minSmallWords;
}

/** Whether the words beside a span are all in capitals, as in a headline: `She Is ‘Angry’ About the Toll`. */
function isAmongCapitals({ shown, tokens }: Article, paragraph: Span, { start, end }: Span): boolean {
  const from = tokenAt(tokens, Math.max(paragraph.start, start - maxProse));
  const to = tokenAt(tokens, Math.min(paragraph.end, end + maxProse));
  const before = countLongWords(shown, tokens, from, tokenAt(tokens, start));
  const behind = countLongWords(shown, tokens, tokenAt(tokens, end), to);
  const words = before.words + behind.words;
  return words >= minCapitals && before.capitals + behind.capitals === words;
}

/** Words beside a span, in capitals, that make a headline. By hand. */
const minCapitals = 2;

/** In code units; by hand. */
const maxNickReach = 20;
/** Code units on either side in which prose has so many words without a capital. By hand. */
const maxProse = 80;
const minSmallWords = 3;

/** Whether what stands between marks is written like a title: `Gone With the Wind`. */
export function isTitleCase({ shown, tokens }: Article, span: Span): boolean {
  return areLongWordsCapitalised(shown, tokens, tokenAt(tokens, span.start), tokenAt(tokens, span.end));
}

function countWords({ tokens }: Article, span: Span): number {
  let words = 0;
  for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (tokens.kind[i] === TokenKind.Word) words++;
  return words;
}

/** A title of one word is told from a word in capitals by nothing; longer ones are sentences of a headline. By hand. */
const minTitleWords = 2;
const maxTitleWords = 6;

/** `on Northlight’s “Good Morning Kano”`, `on “Good Morning Kano”`: capitals where a work is expected. */
function readBroadcast({ before, isTitleCase, words, isHeadline }: NamingSite): 'title' | undefined {
  if (before(1) !== 'on' && !/^['’]s$/.test(before(1))) return undefined;
  const count = words();
  return count >= minTitleWords && count <= maxTitleWords && !isHeadline() && isTitleCase() ? 'title' : undefined;
}

/** `“Ruiz Revealed,” a biography written …`: a work behind the marks in apposition. */
function readWorkBehind({ behind, isTitleCase, words, isHeadline }: NamingSite): 'title' | undefined {
  const count = words();
  if (count < minTitleWords || count > maxTitleWords + 2 || isHeadline()) return undefined;
  if (!determiners.has(behind(1))) return undefined;
  for (let place = 2; place <= maxWorkDistance; place++)
    if (workNouns.has(behind(place))) return isTitleCase() ? 'title' : undefined;
  return undefined;
}

/** Words from the article to the noun: `a best-selling new book`. In tokens; by hand. */
const maxWorkDistance = 5;

/** `the author of “Hacked World Order”`, `this weekend’s broadcast of “Good Morning Kano”`. */
function readWorkOf({ before, isTitleCase, isHeadline }: NamingSite): 'title' | undefined {
  if (before(1) !== 'of' || isHeadline()) return undefined;
  return (workNouns.has(before(2)) || workMakers.has(before(2))) && isTitleCase() ? 'title' : undefined;
}

/** `a group called the “Old Weir Friends”`: what something of which a reader has not heard is called. */
function readCalled({ before }: NamingSite): 'term' | undefined {
  const participle = before(1) === 'the' || before(1) === 'a' ? 2 : 1;
  if (before(participle) !== 'called' && before(participle) !== 'dubbed' && before(participle) !== 'named')
    return undefined;
  const noun = before(participle + 1) === ',' ? participle + 2 : participle + 1;
  if (!/^\p{L}+$/u.test(before(noun))) return undefined;
  for (let place = noun + 1; place <= noun + 2; place++)
    if (before(place) === 'a' || before(place) === 'an') return 'term';
  return undefined;
}

/** `Harold “Hop” Ruiz`: one or two words between a given name and a surname. */
function readNickname({ isBetweenNames, words }: NamingSite): 'term' | undefined {
  return words() <= maxNickname && isBetweenNames() ? 'term' : undefined;
}

/** Words of a nickname, at most. By hand. */
const maxNickname = 2;
/** A verb that calls something so stands no further before the marks, in tokens. By hand. */
const maxNamingVerbDistance = 6;

/** `the “Great Coast Road” to the south`: capitals behind a determiner, inside a sentence that goes on in small letters. */
function readCapitalisedName({ before, after, isTitleCase, words, isHeadline }: NamingSite): 'term' | undefined {
  const count = words();
  if (count < minTitleWords || count > maxTitleWords || !/^[a-z]/.test(after)) return undefined;
  const isDetermined = determiners.has(before(1)) || /^['’]s$/.test(before(1)) || /^\d{4}$/.test(before(1));
  if (!isDetermined || isHeadline() || !isTitleCase()) return undefined;
  for (let place = 2; place <= maxNamingVerbDistance; place++)
    if ((cueKinds(before(place)) & (Cue.Stance | Cue.Speech)) !== 0 || before(place) === 'as') return undefined;
  return 'term';
}

/** `in her words, “…”`, `in Rocha’s words, “…”` tell who speaks; behind *whose* a noun opens a clause. */
function belongsToSpeaker({ before, isBehindColon }: NamingSite): boolean {
  if (before(2) === 'whose') return true;
  // She rang with four words: “…”
  if (isBehindColon && before(1) === 'words') return true;
  return /^words?$/.test(before(1)) && (/^['’]s?$/.test(before(2)) || possessivePronouns.has(before(2)));
}

type ReadNaming = (site: NamingSite) => 'title' | 'term' | undefined;

/** Rules for a name or term that the text introduces as such, so that nobody is quoted. */
export const namingRules = [
  {
    id: 'naming',
    example: 'She wrote an essay titled [“how rivers move”] in May.',
    counterexample: 'She wrote “how rivers move” in May.',
    read: ({ before }) => (titlingParticiples.has(before(1)) ? 'title' : undefined),
  },
  {
    id: 'naming',
    example: 'She starred in a film called [“how rivers move”] in May.',
    counterexample: 'The mayor called “how rivers move” a fine work.',
    read: ({ before }) => (namingParticiples.has(before(1)) && workNouns.has(before(2)) ? 'title' : undefined),
  },
  {
    id: 'naming',
    example: 'The rule was dubbed [“open door”] in May.',
    counterexample: 'The mayor dubbed “open door” a fine rule.',
    read: ({ before }) => (namingParticiples.has(before(1)) && namingContexts.has(before(2)) ? 'term' : undefined),
  },
  {
    id: 'naming',
    example: 'The rule, known as [“the open door”], ends in May.',
    counterexample: 'The mayor described the rule as “the open door”.',
    read: readNamedAs,
  },
  {
    id: 'naming',
    example: 'The last to leave was Harold [“Hop”] Ruiz, the keeper of the lock.',
    counterexample: 'Harold said “Hop” and left for the lock with the others.',
    read: readNickname,
  },
  {
    id: 'naming',
    example: 'The board has long dreamt of the [“Great Coast Road”] to the south.',
    counterexample: 'The board called it the “Great Coast Road” and laughed.',
    read: readCapitalisedName,
  },
  {
    id: 'naming',
    example: 'The slogan [“the open door”] was painted on the wall.',
    counterexample: 'The paint “the open door” was on the wall.',
    read: (site) => (termNouns.has(site.before(1)) && !belongsToSpeaker(site) ? 'term' : undefined),
  },
  {
    id: 'naming',
    example: 'The so-called [“wall”] is a low bank of earth.',
    counterexample: 'The mayor called “wall” a big word.',
    read: ({ before }) => (before(1) === 'called' && before(2) === '-' && before(3) === 'so' ? 'term' : undefined),
  },
  {
    id: 'naming',
    example: 'She starred in the film [“The Long Way Home”] in 1998.',
    counterexample: 'She starred in the film “the long way home” in 1998.',
    read: ({ before, isTitleCase }) => (workNouns.has(before(1)) && isTitleCase() ? 'title' : undefined),
  },
  {
    id: 'naming',
    example: 'She starred in the [“The Long Way Home”] series in 1998.',
    counterexample: 'She starred in the “long way home” theatre in 1998.',
    read: ({ after, isTitleCase }) => (workNouns.has(after) && isTitleCase() ? 'title' : undefined),
  },
  {
    id: 'naming',
    example: 'She spoke of the toll on Northlight’s [“Good Morning Kano”] in May.',
    counterexample: 'She spoke of the town’s “good old days” in May.',
    read: readBroadcast,
  },
  {
    id: 'naming',
    example: 'In May appeared [“Rivers Revealed,”] a long book about the delta.',
    counterexample: 'In May she said “Rivers Revealed,” a short and final word.',
    read: readWorkBehind,
  },
  {
    id: 'naming',
    example: 'Adam Ruiz, the author of [“The River Order”], was there.',
    counterexample: 'Adam Ruiz, the mayor of “The River Town”, was there.',
    read: readWorkOf,
  },
  {
    id: 'naming',
    example: 'She chairs a group called the [“Old Weir Friends”] in Kano.',
    counterexample: 'The mayor called the “Old Weir Friends” a fine group.',
    read: readCalled,
  },
] as const satisfies readonly Rule<'naming', ReadNaming>[];

/** `known as “X”`, `dubbed as “X”`, `is described as “X”`, `often referred to as “X”`. */
function readNamedAs({ before }: NamingSite): 'term' | undefined {
  const as = before(1) === 'the' || before(1) === 'a' ? 2 : 1;
  if (before(as) !== 'as') return undefined;
  const verb = before(as + 1);
  if (verb === 'known' || verb === 'dubbed') return 'term';
  if (/^(?:described|called|labelled|labeled)$/.test(verb))
    return namingAsContexts.has(before(as + 2)) ? 'term' : undefined;
  const isReferredTo = verb === 'to' && before(as + 2) === 'referred';
  return isReferredTo && referredToContexts.has(before(as + 3)) ? 'term' : undefined;
}

/** In what role a text introduces a marked span by name; `undefined` where it does not. */
export function namedRole(site: NamingSite): 'title' | 'term' | undefined {
  for (const { read } of namingRules) {
    const role = read(site);
    if (role) return role;
  }
  return undefined;
}
