import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import type { Mention } from '../../annotations/names/entities';
import type { Article } from '../../article/article';
import { isRunningText } from '../../article/blocks/block';
import { pronounsOf } from '../../annotations/names/pronouns/pronouns';
import { verbsBehindAges } from '../../lexicon/en/events';
import { firstIndexWhere } from '../../text/search';
import { firstEndingAfter, firstStartingFrom, type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { normalisedTokensOf } from '../index/normalisedTokens';
import { overlappingIn } from './overlapping';

/** Longest aside that `isAside` looks back over: a comma, a word and `by`. */
const maxAsideLength = 22;
/** A figure that is an age follows its name at once: `Jon Arvel, 34`. */
const maxGapToAge = 3;

/** `The ferry, owned by X, struck …`: X did not strike anything, and another paper may leave it out. */
export function isAside(text: string, { start, end }: Span): boolean {
  return text[end] === ',' && /,\s\p{L}{3,14}\sby\s$/u.test(text.slice(Math.max(0, start - maxAsideLength), start));
}

/**
 * The entity named last before a verb in its sentence, or the person that a pronoun there stands for.
 * @param verb offset of the verb
 * @returns an index among the article's entities
 */
export function subjectOf(annotated: Annotated, sentence: Span, verb: number): number | undefined {
  const { article, named } = annotated;
  const subjects = possibleSubjectsOf(annotated);
  const lastBefore = <Place>(places: readonly Place[], startOf: (place: Place) => number): Place | undefined => {
    const last = firstIndexWhere(0, places.length, (index) => startOf(places[index]) >= verb) - 1;
    return last >= 0 && startOf(places[last]) >= sentence.start ? places[last] : undefined;
  };
  const mention = lastBefore(subjects.named, ({ start }) => start);
  const start = lastBefore(subjects.pronounStarts, (each) => each);
  if (start === undefined || start < (mention?.start ?? 0)) return mention?.entity;
  const pronouns = pronounsOf(article, annotated.quotations, named);
  const pronoun = pronouns.at(firstStartingFrom(pronouns, start));
  return pronoun?.start === start ? pronoun.entity : undefined;
}

/** What may be the subject of a verb behind it, in the order of the text. */
interface PossibleSubjects {
  readonly named: readonly Mention[];
  /** Offsets of `he` and `she`. */
  readonly pronounStarts: readonly number[];
}

const possibleSubjects = new WeakMap<Annotated, PossibleSubjects>();

function possibleSubjectsOf(annotated: Annotated): PossibleSubjects {
  let known = possibleSubjects.get(annotated);
  if (!known) {
    const { text, tokens } = annotated.article;
    known = {
      named: annotated.named.mentions.filter((mention) => mention.kind !== 'demonym' && !isAside(text, mention)),
      pronounStarts: [...tokens.start].filter((_, i) => tokens.lower[i] === 'he' || tokens.lower[i] === 'she'),
    };
    possibleSubjects.set(annotated, known);
  }
  return known;
}

/** Stems of the words of names in a span. @param isPassedOver mentions that are left out */
export function namesIn(
  { article, named }: Annotated,
  span: Span,
  isPassedOver: (mention: Mention) => boolean = () => false,
): Set<string> {
  const stems = new Set<string>();
  for (const mention of overlappingIn(named.mentions, span)) {
    if (mention.kind === 'pronoun' || mention.kind === 'nominal' || isPassedOver(mention)) continue;
    for (const { lexeme } of normalisedTokensOf(article, mention)) stems.add(lexeme.stem);
  }
  return stems;
}

/** The person whose age a figure is, as an index among the article's entities: `Jon Arvel, 34`, and after him `the 34-year-old`. */
export function bearerOf(annotated: Annotated, figure: Figure): number | undefined {
  const { named, article } = annotated;
  let found: number | undefined;
  const { start } = figure;
  for (const mention of overlappingIn(named.mentions, { start: start - maxGapToAge - 1, end: start })) {
    if (
      named.entities[mention.entity].kind === 'person' &&
      /^[\s,(]*$/.test(article.text.slice(mention.end, figure.start))
    )
      found = mention.entity;
  }
  return found ?? (isPersonByAge(article, figure) ? onlyPersonBefore(annotated, start) : undefined);
}

/** Sentences before an age that stands for a person among which that person is named. Chosen, not fitted. */
const maxSentencesToName = 2;

/** Whether an age stands for a person who was named before: `the 34-year-old, of Orlen, was held`. */
function isPersonByAge({ text, tokens }: Article, { start, end }: Span): boolean {
  if (!/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) || !/old$/i.test(text.slice(start, end)))
    return false;
  return text[end] === ',' || (text[end] === ' ' && verbsBehindAges.has(tokens.lower[tokenAt(tokens, end + 1)]));
}

/** The only person who is named in the sentences of running text before a place. */
function onlyPersonBefore({ article: { sentences, blocks }, named }: Annotated, place: number): number | undefined {
  const own = firstEndingAfter(sentences, place);
  const persons = new Set<number>();
  for (let i = Math.max(0, own - maxSentencesToName); i <= own; i++) {
    if (!isRunningText(blocks[sentences[i].block].kind)) continue;
    for (const { entity, kind } of overlappingIn(named.mentions, sentences[i]))
      if (kind === 'name' && named.entities[entity].kind === 'person') persons.add(entity);
  }
  return persons.size === 1 ? [...persons][0] : undefined;
}
