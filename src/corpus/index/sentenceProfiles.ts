import type { Annotated } from '../../annotations/annotate';
import { isRunningText } from '../../article/blocks/block';
import { fullWeekdays } from '../../lexicon/en/calendar';
import { firstStartingFrom, type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { contentWordsOf, type ContentWord } from './contentWords';
import { normalisedTokensOf } from './normalisedTokens';
import { isNumberStem } from './stems';

/** What a sentence says, as far as it shows: content stems, numbers, names and weekdays. */
export interface SentenceProfile {
  /** Distinct content stems in the order of their first appearance. */
  readonly stems: readonly string[];
  /** Short id of each; see `Lexeme.shortId`. */
  readonly shortIds: readonly number[];
  /** Weight of each before the event discounts it; see `ContentWord.weight`. */
  readonly weights: readonly number[];
  /** Whether each is written as a name. */
  readonly named: readonly boolean[];
  readonly numbers: ReadonlySet<string>;
  /** Who and what is named, by a key that articles have in common; persons by the last of their names. */
  readonly names: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

/** A sentence of fewer distinct content stems says too little to be compared. */
const minStems = 2;

/** Profile of a span of an article, a sentence as a rule. */
export function sentenceProfileOf(annotated: Annotated, span: Span): SentenceProfile {
  const { article } = annotated;
  const byStem = new Map<string, ContentWord>();
  for (const word of contentWordsOf(normalisedTokensOf(article, span)))
    if (!byStem.has(word.lexeme.stem)) byStem.set(word.lexeme.stem, word);
  const stems = [...byStem.keys()];
  const words = [...byStem.values()];
  return {
    stems,
    shortIds: words.map(({ lexeme }) => lexeme.shortId),
    weights: words.map(({ weight }) => weight),
    named: words.map(({ isNamed }) => isNamed),
    numbers: new Set(stems.filter(isNumberStem)),
    names: namesIn(annotated, span),
    weekdays: weekdaysIn(annotated, span),
  };
}

function namesIn({ named: { mentions, entities } }: Annotated, { start, end }: Span): Set<string> {
  const names = new Set<string>();
  for (let i = firstStartingFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
    const { entity, kind } = mentions[i];
    if (kind === 'name' || kind === 'demonym') names.add(nameKeyOf(entities[entity].key));
  }
  return names;
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

/** One profile a sentence; none for boilerplate, headings, and sentences of hardly a word. */
export type SentenceProfiles = readonly (SentenceProfile | undefined)[];

const profilesByArticle = new WeakMap<Annotated, SentenceProfiles>();

export function sentenceProfilesOf(annotated: Annotated): SentenceProfiles {
  let profiles = profilesByArticle.get(annotated);
  if (!profiles) {
    const { article } = annotated;
    profiles = article.sentences.map((sentence) => {
      const { kind } = article.blocks[sentence.block];
      // A heading names what is told below it; it tells nothing itself.
      if (!isRunningText(kind) || kind === 'heading') return undefined;
      const profile = sentenceProfileOf(annotated, sentence);
      return profile.stems.length >= minStems ? profile : undefined;
    });
    profilesByArticle.set(annotated, profiles);
  }
  return profiles;
}
