import { speakerAt } from '../../corpus/statements';
import type { Span } from '../../text/span';
import type { Sources } from '../context';
import { trimmedSpan } from '../workspace/trimmedSpan';

/** A stretch of an article as answers give it. */
export interface PlaceRow {
  /** Path of the file in its folder; of one that holds several articles with the number of this one: `export.txt#2`. */
  readonly file: string;
  /** Line of the file in which the words begin, from 1. */
  readonly line: number;
  /** What the article is called: its outlet where that is known. */
  readonly source: string;
  /** The words as they stand there. */
  readonly words: string;
  /** How many characters of longer words are left out. */
  readonly cut?: number;
}

/** An article's stretch. */
export interface Place extends Span {
  readonly uri: string;
}

/** Characters of a stretch that are quoted: more than the longest sentence of news. */
const maxWords = 1500;
/** Places that one row of an answer names. */
export const maxPlaces = 24;

/** Nothing for an article that is gone. */
export function placeRow({ corpus, articles }: Sources, { uri, ...span }: Place): PlaceRow | undefined {
  const view = articles.get(uri);
  if (!view) return undefined;
  const trimmed = trimmedSpan(view.article.text, span);
  const words = view.article.text.slice(trimmed.start, trimmed.end);
  return {
    file: corpus.pathOf(uri),
    line: view.lineOf(trimmed.start) + 1,
    source: view.called,
    words: words.slice(0, maxWords),
    ...(words.length > maxWords ? { cut: words.length - maxWords } : {}),
  };
}

/** The first places; how many more there are. */
export function placeRows(
  sources: Sources,
  places: readonly Place[],
): { readonly passages: readonly PlaceRow[]; readonly morePassages?: number } {
  const passages = places.slice(0, maxPlaces).flatMap((place) => placeRow(sources, place) ?? []);
  return { passages, ...(places.length > maxPlaces ? { morePassages: places.length - maxPlaces } : {}) };
}

/** Marks at the ends of a sentence that its words are without. */
const maxMarks = 3;

/** The whole sentence where a place is a part of one: a part may be denied by the rest, or say little alone. */
export function sentenceAround(
  { articles }: Sources,
  { uri, start, end }: Place,
): { readonly sentence?: string; readonly cutSentence?: number } {
  const view = articles.get(uri);
  const sentence = view?.sentenceFrom(start);
  if (!view || !sentence || (sentence.start >= start && sentence.end <= end)) return {};
  const words = view.article.text.slice(sentence.start, Math.max(end, sentence.end)).trim();
  if (words.length <= end - start + maxMarks) return {};
  return {
    sentence: words.slice(0, maxWords),
    ...(words.length > maxWords ? { cutSentence: words.length - maxWords } : {}),
  };
}

/** A place with who speaks there, where that is sure. */
export function spokenPlaceRow(sources: Sources, place: Place): (PlaceRow & { readonly speaker?: string }) | undefined {
  const row = placeRow(sources, place);
  const { speaker } = row ? speakerAt(sources.corpus, place.uri, place) : {};
  return row && { ...row, ...(speaker === undefined ? {} : { speaker }) };
}
