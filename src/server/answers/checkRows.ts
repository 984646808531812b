import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import type { Article } from '../../article/article';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Span } from '../../text/span';
import type { AnswerSources } from './answerSources';
import { candidatesFor } from './candidates';
import { maxPlaces, sentenceAround, spokenPlaceRow, type Place } from './places';
import { articlesNamed, AskedWrongly, type Question } from './question';
import { linkRow, saidAlike } from './saidAlike';
import { differenceRow, rounded, type Rows } from './storyRows';
import {
  askedWordsIn,
  findChanged,
  findInARow,
  maxAskedWords,
  type AskedWord,
  type FoundWords,
} from './wordsElsewhere';

/** Sentences that are checked at a time. */
const maxSentences = 40;

/** Words that were found in an article. */
interface Found extends FoundWords {
  readonly uri: string;
  /** Whether all words stand there in a row. */
  readonly isSame: boolean;
}

/** Where a sentence stands in some articles, those with most in common first. */
interface FoundIn {
  /** In these very words; each article stands in one of the two lists. */
  readonly same: readonly Found[];
  readonly changed: readonly Found[];
}

/** What the words of an article are, read once for all sentences that are checked. */
type WordsOf = (uri: string) => { readonly article: Article; readonly words: readonly AskedWord[] } | undefined;

/**
 * Checks words sentence by sentence: *same*, *changed*, *elsewhere* than in the source that was named, *in other words*, or
 * *not found*. That they are not found is told after every article was looked through for them, and those that have most of them were
 * compared word by word and as links are found. Beside where they stand it is told who has them in changed words, and what
 * articles say otherwise there.
 */
export function checkRows(sources: AnswerSources, { words = '', source }: Question): Rows {
  const { corpus } = sources;
  const asked = sources.emptyCorpus().annotate('asked.txt', words);
  const sentences = asked.article.sentences.filter((span) => askedWordsIn(asked.article, span).length > 0);
  if (sentences.length === 0) throw new AskedWrongly('there are no words to check');
  if (sentences.length > maxSentences)
    throw new AskedWrongly(`${sentences.length} sentences; at most ${maxSentences} are checked at a time`);
  const named = source === undefined ? undefined : new Set(articlesNamed(sources, source));
  const wordsOf = articleWords(sources);
  const rows = sentences.map((span) => checkRow(sources, { asked, span, named, wordsOf }));
  return { rows, compared: corpus.size };
}

function articleWords({ corpus }: AnswerSources): WordsOf {
  const known = new Map<string, ReturnType<WordsOf>>();
  return (uri) => {
    if (known.has(uri)) return known.get(uri);
    const article = corpus.get(uri)?.article;
    const read = article && { article, words: askedWordsIn(article, { start: 0, end: article.text.length }) };
    known.set(uri, read);
    return read;
  };
}

interface Check {
  readonly asked: Annotated;
  /** The sentence that is checked. */
  readonly span: Span;
  /** Articles of the source that was named. */
  readonly named: ReadonlySet<string> | undefined;
  readonly wordsOf: WordsOf;
}

function checkRow(sources: AnswerSources, check: Check): object {
  const { asked, span, named } = check;
  const { corpus } = sources;
  const ours = askedWordsIn(asked.article, span);
  const lower = ours.map((word) => word.lower);
  const all = corpus.uris();
  const here = candidatesFor(corpus, named ? [...named] : all, lower);
  const others = named
    ? candidatesFor(
        corpus,
        all.filter((uri) => !named.has(uri)),
        lower,
      )
    : [];
  const [inSource, inOthers] = [findIn(check, here, ours), findIn(check, others, ours)];
  const [found, elsewhere] = [inSource, inOthers].map(({ same, changed }) => (same.length > 0 ? same : changed));
  // Who has the sentence in these words is told beside who has it in others: one of them may deny it.
  const otherwise = [inSource, inOthers].flatMap(({ same, changed }) => (same.length > 0 ? changed : []));
  const words = asked.article.text.slice(span.start, span.end).trim();
  const placesOf = (places: readonly Found[]): object[] => places.flatMap((each) => foundRow(sources, each));
  const told = {
    checked: words,
    searched: named ? { source: named.size, others: all.length - named.size } : { articles: all.length },
  };
  const beside = {
    ...(elsewhere.length > 0 ? { elsewhere: placesOf(elsewhere) } : {}),
    ...(otherwise.length > 0 ? { otherwise: placesOf(otherwise) } : {}),
    ...differencesAt(sources, [...found, ...elsewhere]),
  };
  if (found.length > 0)
    return { ...told, verdict: found[0].isSame ? 'same' : 'changed', places: placesOf(found), ...beside };
  if (elsewhere.length > 0) return { ...told, verdict: 'elsewhere', ...beside };
  return { ...told, ...inOtherWords(sources, check, [...here, ...others]) };
}

/**
 * A sentence that stands nowhere in these words or changed ones: who says the same by the links that are made between
 * articles, and what others say otherwise there. A passage without a figure that was asked for is shown as like it alone.
 */
function inOtherWords(
  sources: AnswerSources,
  { asked, span }: Check,
  uris: readonly string[],
): { readonly verdict: string } & Readonly<Record<string, unknown>> {
  const alike = saidAlike(sources, asked, uris)
    .filter(({ a }) => a.start < span.end && a.end > span.start)
    .slice(0, maxPlaces);
  const same = alike.filter(({ b }) => givesFigures(sources, asked, span, b));
  return {
    verdict: same.length > 0 ? 'in other words' : 'not found',
    ...(alike.length > 0 ? { inOtherWords: alike.flatMap((link) => linkRow(sources, link, asked)) } : {}),
    ...differencesAt(
      sources,
      same.map(({ b }) => b),
    ),
  };
}

/** Whether a passage has each figure of a sentence. */
function givesFigures({ corpus }: AnswerSources, asked: Annotated, span: Span, { uri, start, end }: Place): boolean {
  const valuesIn = (annotated: Annotated | undefined, within: Span): Figure['value'][] =>
    (annotated?.figures ?? [])
      .filter((figure) => figure.start >= within.start && figure.end <= within.end)
      .map(({ value }) => value);
  const given = valuesIn(corpus.get(uri), { start, end });
  return valuesIn(asked, span).every((value) => value === undefined || given.includes(value));
}

/** Where a sentence stands, in its words or in changed ones. */
function findIn({ asked, wordsOf }: Check, uris: readonly string[], ours: readonly AskedWord[]): FoundIn {
  const same: Found[] = [];
  const changed: Found[] = [];
  for (const uri of uris) {
    const there = wordsOf(uri);
    if (!there) continue;
    const inARow = findInARow(ours, there.words);
    if (inARow) same.push({ uri, ...inARow, share: 1, changes: [], isSame: true });
    else {
      const found = findChanged(asked.article, ours.slice(0, maxAskedWords), there.article, there.words);
      if (found) changed.push({ uri, ...found, isSame: false });
    }
  }
  changed.sort((one, other) => other.share - one.share);
  return { same: same.slice(0, maxPlaces), changed: changed.slice(0, maxPlaces) };
}

/** What articles say otherwise of what stands at some places. */
function differencesAt(sources: AnswerSources, places: readonly Place[]): { readonly differences?: readonly object[] } {
  const disputes = new Set<Dispute>();
  for (const { uri, start, end } of places)
    for (const dispute of sources.events.disputesIn(uri))
      if (
        dispute.sides.some(({ passages }) =>
          passages.some((passage) => passage.uri === uri && passage.start < end && passage.end > start),
        )
      )
        disputes.add(dispute);
  return disputes.size > 0 ? { differences: Array.from(disputes, (dispute) => differenceRow(sources, dispute)) } : {};
}

function foundRow(sources: AnswerSources, { share, changes, isSame, ...place }: Found): object[] {
  const row = spokenPlaceRow(sources, place);
  if (!row) return [];
  return [
    {
      ...row,
      ...sentenceAround(sources, place),
      score: rounded(share),
      rule: isSame ? 'all words in a row, letter case and marks aside' : 'share of words in common and in order',
      ...(isSame ? {} : { changes }),
    },
  ];
}
