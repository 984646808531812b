import type { Annotated } from '../../annotations/annotate';
import { isRunningText } from '../../article/article';
import { fullWeekdays } from '../../lexicon/en/calendar';
import { firstStartingFrom, type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import type { Lexeme } from './lexemes';
import { normalisedTokensOf, type NormalisedToken } from './normalisedTokens';

/** What a sentence says, as far as it shows: content stems, numbers, names and weekdays. */
export interface SentenceProfile {
  /** Distinct content stems in order of first appearance. */
  readonly stems: readonly string[];
  /** Short id of each; see `Lexeme`. */
  readonly shortIds: readonly number[];
  /** Weight of each before the event discounts it: surprise in bits, less inside a chain of names. */
  readonly weights: readonly number[];
  /** Whether each is written as a name. */
  readonly named: readonly boolean[];
  readonly numbers: ReadonlySet<string>;
  /** Who and what is named, by a key that articles have in common; persons by the last of their names. */
  readonly names: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

/** A word that says something, as it stands in a sentence. */
export interface ContentWord {
  readonly lexeme: Lexeme;
  /** Surprise in bits, less inside a chain of names. */
  readonly weight: number;
  readonly named: boolean;
}

const isTabled = ({ stem }: Lexeme): boolean => stem.startsWith('~');
const isNumber = ({ stem }: Lexeme): boolean => stem >= '0' && stem < ':';

/** The words of a sentence that say something, in order. */
export function contentWords(tokens: readonly NormalisedToken[]): ContentWord[] {
  const out: ContentWord[] = [];
  let capitals = 0;
  for (const { isCapitalised: capital } of tokens) if (capital) capitals++;
  const title = tokens.length > 3 && capitals > tokens.length * 0.6;
  let chain = 0;
  tokens.forEach(({ lexeme, isCapitalised: capital }, index) => {
    const tabled = isTabled(lexeme);
    if (!tabled && (lexeme.stopWord || lexeme.stem.length < 2) && !isNumber(lexeme)) {
      chain = 0;
      return;
    }
    const name = capital && !title && index > 0;
    chain = name ? chain + 1 : 0;
    // `North Korean leader Kim Jong Un` is one thing said, not six.
    out.push({
      lexeme,
      weight: chain > 1 ? lexeme.informationContent * 0.6 : lexeme.informationContent,
      named: name || tabled,
    });
  });
  return out;
}

/** Profile of a stretch of an article, a sentence as a rule. */
export function sentenceProfileOf({ article, named }: Annotated, span: Span): SentenceProfile {
  const first = new Map<string, ContentWord>();
  const numbers = new Set<string>();
  for (const word of contentWords(normalisedTokensOf(article, span))) {
    if (isNumber(word.lexeme)) numbers.add(word.lexeme.stem);
    if (!first.has(word.lexeme.stem)) first.set(word.lexeme.stem, word);
  }
  const distinct = [...first.values()];
  const names = new Set<string>();
  for (
    let k = firstStartingFrom(named.mentions, span.start);
    k < named.mentions.length && named.mentions[k].start < span.end;
    k++
  ) {
    const { entity, kind } = named.mentions[k];
    if (kind === 'name' || kind === 'demonym') names.add(nameKey(named.entities[entity].key));
  }
  const days = new Set<string>();
  const { tokens: words } = article;
  for (let i = tokenAt(words, span.start); i < words.count && words.start[i] < span.end; i++)
    if (fullWeekdays.has(words.lower[i])) days.add(words.lower[i]);
  return {
    stems: distinct.map(({ lexeme }) => lexeme.stem),
    shortIds: distinct.map(({ lexeme }) => lexeme.shortId),
    weights: distinct.map(({ weight }) => weight),
    named: distinct.map((word) => word.named),
    numbers,
    names,
    weekdays: days,
  };
}

function nameKey(key: string): string {
  return key.startsWith('person:') || key.startsWith('short:')
    ? key.slice(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1)
    : key;
}

/** One profile a sentence; none for boilerplate and sentences of hardly a word. */
export type SentenceProfiles = readonly (SentenceProfile | undefined)[];

const known = new WeakMap<Annotated, SentenceProfiles>();

export function sentenceProfilesOf(annotated: Annotated): SentenceProfiles {
  let profiles = known.get(annotated);
  if (!profiles) {
    const { article } = annotated;
    profiles = article.sentences.map((sentence) => {
      const { kind } = article.blocks[sentence.block];
      // A heading names what is told below it; it tells nothing itself.
      if (!isRunningText(kind) || kind === 'heading') return undefined;
      const profile = sentenceProfileOf(annotated, sentence);
      return profile.stems.length >= 2 ? profile : undefined;
    });
    known.set(annotated, profiles);
  }
  return profiles;
}
