import type { Annotated } from '../../annotations/annotate';
import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import type { AnswerSources } from './answerSources';
import { candidatesFor } from './candidates';
import { maxPlaces, spokenPlaceRow, type Place } from './places';
import { articlesNamed, AskedWrongly, type Question } from './question';
import { linkRow, saidAlike } from './saidAlike';
import { rounded, type Rows } from './storyRows';
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

/** Marks at the ends of a sentence that its words are without. */
const maxMarks = 3;

/** Words that were found in an article. */
interface Found extends FoundWords {
  readonly uri: string;
  /** Whether all words stand there in a row. */
  readonly isSame: boolean;
}

/** What the words of an article are, read once for all sentences that are checked. */
type WordsOf = (uri: string) => { readonly article: Article; readonly words: readonly AskedWord[] } | undefined;

/**
 * Checks words sentence by sentence: *same*, *changed*, *elsewhere* than in the source that was named, or *not found*. That
 * they are not found is told after every article was looked through for them, and those that have most of them were
 * compared word by word and as links are found.
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
  const [found, elsewhere] = [findIn(check, here, ours), findIn(check, others, ours)];
  const words = asked.article.text.slice(span.start, span.end).trim();
  const told = {
    checked: words,
    searched: named ? { source: named.size, others: all.length - named.size } : { articles: all.length },
  };
  const placesOf = (places: readonly Found[]): object[] => places.flatMap((each) => foundRow(sources, each));
  if (found.length > 0)
    return {
      ...told,
      verdict: found[0].isSame ? 'same' : 'changed',
      places: placesOf(found),
      ...(elsewhere.length > 0 ? { elsewhere: placesOf(elsewhere) } : {}),
    };
  if (elsewhere.length > 0) return { ...told, verdict: 'elsewhere', elsewhere: placesOf(elsewhere) };
  const alike = saidAlike(sources, asked, [...here, ...others])
    .filter(({ a }) => a.start < span.end && a.end > span.start)
    .slice(0, maxPlaces);
  return {
    ...told,
    verdict: 'not found',
    ...(alike.length > 0 ? { inOtherWords: alike.flatMap((link) => linkRow(sources, link, asked)) } : {}),
  };
}

/** Where a sentence stands: in these words, or else in changed ones, those with most in common first. */
function findIn({ asked, wordsOf }: Check, uris: readonly string[], ours: readonly AskedWord[]): Found[] {
  const same: Found[] = [];
  const changed: Found[] = [];
  for (const uri of uris) {
    const there = wordsOf(uri);
    if (!there) continue;
    const inARow = findInARow(ours, there.words);
    if (inARow) same.push({ uri, ...inARow, share: 1, changes: [], isSame: true });
    else if (same.length === 0) {
      const found = findChanged(asked.article, ours.slice(0, maxAskedWords), there.article, there.words);
      if (found) changed.push({ uri, ...found, isSame: false });
    }
  }
  const found = same.length > 0 ? same : changed.sort((one, other) => other.share - one.share);
  return found.slice(0, maxPlaces);
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

/** The whole sentence where only a part of it was found: it may deny what the part says. */
function sentenceAround({ articles }: AnswerSources, { uri, start, end }: Place): { readonly sentence?: string } {
  const view = articles.get(uri);
  const sentence = view?.sentenceFrom(start);
  if (!view || !sentence || (sentence.start >= start && sentence.end <= end)) return {};
  const words = view.article.text.slice(sentence.start, Math.max(end, sentence.end)).trim();
  return words.length > end - start + maxMarks ? { sentence: words } : {};
}
