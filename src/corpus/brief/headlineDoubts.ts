import type { Annotated } from '../../annotations/annotate';
import { isRunningText } from '../../article/blocks/block';
import { headlineOf } from '../../article/headline';
import { beliefGrounds, beliefVerbs, doubtNegators } from '../../lexicon/en/doubts';
import { functionWords } from '../../lexicon/en/functionWords';
import type { Span } from '../../text/span';
import { TokenKind, type Tokens, wordIndicesIn } from '../../text/tokens';
import { stemOf } from '../index/stems';
import type { BriefPlace, BriefSources } from './briefSources';

/** A headline that denies what its text says there is no reason to believe. */
export interface HeadlineDoubt {
  /** The words of the headline. */
  readonly headline: BriefPlace;
  /** The words of the text. */
  readonly text: BriefPlace;
}

/** What the text says there is no ground to believe, in content stems. */
interface Doubt {
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}

/** Words between the negator and the ground, and between the ground and what is believed. Chosen, not fitted. */
const maxBeforeGround = 2;
const maxBeforeClause = 4;
/** Content words that a headline has of the clause: so many, and this share. Chosen, not fitted. */
const minShared = 2;
const minShare = 0.6;
/** Words between a negator and the word that it denies: `were not ever ignored`. */
const maxToDenied = 2;

/**
 * Headlines that state more than their own text: `Rules were not ignored` over `We have no reason to believe that the rules
 * were ignored`. Told only where no sentence of the text denies it as plainly.
 */
export function headlineDoubtsOf({ event, corpus }: BriefSources): HeadlineDoubt[] {
  return event.flatMap((uri): HeadlineDoubt[] => {
    const annotated = corpus.get(uri);
    const found = annotated && doubtfulHeadline(annotated);
    return found ? [{ headline: { uri, ...found.headline }, text: { uri, ...found.text } }] : [];
  });
}

/** The words of a headline that deny what the text only sees no reason to believe, and those of the text. */
export function doubtfulHeadline({ article, quotations }: Annotated): { headline: Span; text: Span } | undefined {
  const { tokens, blocks, sentences } = article;
  const headline = headlineOf(article);
  if (!headline || article.language !== 'en') return undefined;
  const denied = deniedIn(tokens, wordIndicesIn(tokens, headline));
  if (!denied) return undefined;
  const told = sentences.filter(({ block }) => blocks[block] !== headline && isRunningText(blocks[block].kind));
  const doubts = told.flatMap((sentence) => {
    const doubt = doubtIn(tokens, sentence);
    return doubt && isDenied(denied, doubt.stems) ? [doubt] : [];
  });
  const [doubt] = doubts;
  if (doubts.length === 0) return undefined;
  const isPlain = (sentence: Span): boolean => {
    if (doubtIn(tokens, sentence)) return false;
    const plain = deniedIn(tokens, wordIndicesIn(tokens, sentence));
    return plain !== undefined && isDenied(plain, doubt.stems);
  };
  if (told.some(isPlain)) return undefined;
  const quoted = quotations
    .flatMap(({ content }) => content)
    .find(({ start, end }) => start <= doubt.span.end && doubt.span.end <= end);
  const shared = denied.words.filter(({ stem }) => doubt.stems.has(stem));
  return {
    headline: { start: shared[0].start, end: shared[shared.length - 1].end },
    text: { start: quoted?.start ?? doubt.span.start, end: doubt.span.end },
  };
}

interface StemmedWord extends Span {
  readonly stem: string;
}

interface Denial {
  readonly words: readonly StemmedWord[];
  /** Stems of the words that a negator may deny. */
  readonly denied: ReadonlySet<string>;
}

/** A statement with a negator; undefined where there is none, or where it is itself about grounds for belief. */
function deniedIn(tokens: Tokens, indices: readonly number[]): Denial | undefined {
  const denied = new Set<string>();
  for (const [at, index] of indices.entries()) {
    const word = tokens.lower[index];
    if (beliefGrounds.has(word)) return undefined;
    if (word !== 'not' && word !== 'never' && !word.endsWith("n't")) continue;
    for (const next of indices.slice(at + 1, at + 2 + maxToDenied)) denied.add(stemOf(tokens.lower[next]));
  }
  return denied.size === 0 ? undefined : { words: indices.map((index) => stemmed(tokens, index)), denied };
}

function isDenied({ words, denied }: Denial, stems: ReadonlySet<string>): boolean {
  const shared = new Set(words.flatMap(({ stem }) => (stems.has(stem) ? [stem] : [])));
  return shared.size >= Math.max(minShared, minShare * stems.size) && [...denied].some((stem) => stems.has(stem));
}

/** `no reason to believe that the rules were ignored by the crew`: the clause up to the next mark. */
function doubtIn(tokens: Tokens, sentence: Span): Doubt | undefined {
  const indices = wordIndicesIn(tokens, sentence);
  const ground = indices.findIndex((index) => beliefGrounds.has(tokens.lower[index]));
  if (ground < 0) return undefined;
  const before = indices.slice(Math.max(0, ground - 1 - maxBeforeGround), ground);
  if (!before.some((index) => doubtNegators.has(tokens.lower[index]))) return undefined;
  const after = indices.slice(ground + 1, ground + 1 + maxBeforeClause).map((index) => tokens.lower[index]);
  const opener = Math.max(
    after.indexOf('that'),
    after.findIndex((word) => beliefVerbs.has(word)),
  );
  if (opener < 0) return undefined;
  const clause: number[] = [];
  for (let i = indices[ground + 1 + opener] + 1; i < tokens.count && tokens.start[i] < sentence.end; i++) {
    if (tokens.kind[i] === TokenKind.Mark || tokens.lower[i] === 'but') break;
    clause.push(i);
  }
  const stems = new Set(
    clause.filter((index) => !functionWords.has(tokens.lower[index])).map((index) => stemOf(tokens.lower[index])),
  );
  const last = clause.at(-1);
  return last === undefined || stems.size < minShared
    ? undefined
    : { span: { start: sentence.start, end: tokens.end[last] }, stems };
}

function stemmed(tokens: Tokens, index: number): StemmedWord {
  return { start: tokens.start[index], end: tokens.end[index], stem: stemOf(tokens.lower[index]) };
}
