import type { Article } from '../../../article/article';
import { articles as articleWords } from '../../../lexicon/en/bounds';
import { contributionWords, creditLeaders, mediaVerbs } from '../../../lexicon/en/creditWords';
import { isUpper } from '../../../text/characters';
import { addToList } from '../../../text/multimap';
import type { Rule } from '../../../text/rule';
import type { Span } from '../../../text/span';
import { TokenKind } from '../../../text/tokens';
import { TokenReader } from '../../../text/tokenReader';
import { mediaNamesOf, type KnownMedium } from './mediaNames';

/** Ids of the forms in which one text credits another. */
export type CreditRule = 'contribution' | 'dateline' | 'media-leader' | 'media-verb';

/** Words of an article that credit another. */
export interface Credit extends Span {
  /** The article that is credited. */
  readonly uri: string;
  readonly rule: CreditRule;
}

/** Where the name of another medium stands: tokens, the end exclusive. */
interface NamePlace {
  readonly article: Article;
  readonly reader: TokenReader;
  readonly from: number;
  readonly to: number;
}

/** Reads the credit that a name stands in, as tokens. */
type ReadCredit = (place: NamePlace) => { readonly from: number; readonly to: number } | undefined;

/** Tokens before a name that a phrase of `creditLeaders` may take. */
const maxLeaderTokens = 4;

/** The name and the words before it: `told (the) Northern Wire`. */
function leaderBefore({ reader, from, to }: NamePlace): ReturnType<ReadCredit> {
  const last = articleWords.has(reader.lower(from - 1)) ? from - 1 : from;
  for (let first = last - maxLeaderTokens; first < last; first++) {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(reader.lower(i));
    if (creditLeaders.has(words.join(' '))) return { from: first, to };
  }
  return undefined;
}

/** Every form in which a text credits another medium; the first that reads a name takes it. */
export const creditRules: readonly Rule<CreditRule, ReadCredit>[] = [
  {
    id: 'contribution',
    example: 'The crew is safe on land.\n\n[Northern Wire contributed] to this report\n',
    counterexample: 'The crew is safe. Photograph: Ann Dahl/Northern Wire\n',
    read: ({ reader, from, to }) => (contributionWords.has(reader.lower(to)) ? { from, to: to + 1 } : undefined),
  },
  {
    id: 'dateline',
    example: 'Ferry aground\n\nTARVIK, May 4 ([Northern Wire]) – The ferry ran onto a reef on Sunday.\n',
    counterexample: 'The ferry (owned by Northern Wire) ran onto a reef on Sunday.\n',
    read: ({ article, reader, from, to }) => {
      const isInDateline = article.blocks.some(
        ({ kind, start, end }) =>
          kind === 'dateline' && start <= article.tokens.start[from] && article.tokens.start[from] < end,
      );
      const isBracketed = reader.lower(from - 1) === '(' && reader.lower(to) === ')';
      return isInDateline && isBracketed ? { from, to } : undefined;
    },
  },
  {
    id: 'media-verb',
    example: 'The light was dark, [Northern Wire reported] on Monday.',
    counterexample: 'The light of Northern Wire was dark on Monday.',
    read: ({ reader, from, to }) => (mediaVerbs.has(reader.lower(to)) ? { from, to: to + 1 } : undefined),
  },
  {
    id: 'media-leader',
    example: 'The light was dark, fishermen [told the Northern Wire] on Monday.',
    counterexample: 'Fishermen told the owners of Northern Wire on Monday.',
    read: leaderBefore,
  },
];

/** The names under which articles are credited, by their first word. */
export class MediaNames {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly uri: string }[]>();

  /** @param names of an article's medium, in lower case */
  add(uri: string, names: readonly string[]): void {
    for (const name of names) {
      const words = name.split(' ');
      addToList(this.byFirst, words[0], { words, uri });
    }
  }

  /** The names that stand at a token, whole, with the articles that bear them. */
  at(reader: TokenReader, from: number): readonly { readonly words: readonly string[]; readonly uri: string }[] {
    const candidates = this.byFirst.get(reader.lower(from)) ?? [];
    return candidates.filter(({ words }) => isNameAt(reader, from, words));
  }
}

/** Where a text credits others for what it says. @returns one a place and article that bears the name, in order */
export function creditsIn(article: Article, names: MediaNames): Credit[] {
  const reader = new TokenReader(article);
  const credits: Credit[] = [];
  for (let from = 0; from < reader.count; from++)
    for (const { words, uri } of names.at(reader, from)) {
      const credit = readCredit({ article, reader, from, to: from + words.length });
      if (credit) credits.push({ ...credit, uri });
    }
  return credits;
}

/** The names under which each of some articles may be credited. */
export function mediaNamesAmong(articles: readonly KnownMedium[]): MediaNames {
  const names = new MediaNames();
  for (const each of articles) names.add(each.uri, mediaNamesOf(each));
  return names;
}

/**
 * Where a text credits other articles, those that bear the name of one place together. A name that the article itself
 * bears is its own.
 */
export function creditsOfOthers(uri: string, article: Article, names: MediaNames): Credit[][] {
  const places = new Map<number, Credit[]>();
  for (const credit of creditsIn(article, names)) addToList(places, credit.start, credit);
  return [...places.values()].filter((ofPlace) => ofPlace.every((credit) => credit.uri !== uri));
}

function readCredit(place: NamePlace): Omit<Credit, 'uri'> | undefined {
  const { tokens } = place.article;
  for (const { id, read } of creditRules) {
    const found = read(place);
    if (found) return { start: tokens.start[found.from], end: tokens.end[found.to - 1], rule: id };
  }
  return undefined;
}

/**
 * Whether the words stand there as a name, and as no part of a longer one: `Northern Wire chief Ann Dahl` names nobody but
 * the medium, `Northern Wire Services Limited` another.
 */
function isNameAt(reader: TokenReader, from: number, words: readonly string[]): boolean {
  if (!isCapital(reader, from) || words.some((word, index) => reader.lower(from + index) !== word)) return false;
  const to = from + words.length;
  const goesOn = isCapital(reader, to) && reader.isSameLine(to);
  const isBegun = isCapital(reader, from - 1) && reader.isSameLine(from) && !articleWords.has(reader.lower(from - 1));
  return !goesOn && !isBegun;
}

function isCapital(reader: TokenReader, index: number): boolean {
  return reader.kind(index) === TokenKind.Word && isUpper(reader.text.charCodeAt(reader.tokens.start[index]));
}
