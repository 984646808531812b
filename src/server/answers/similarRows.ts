import type { Parallel } from '../../corpus/index/parallel';
import type { AnswerSources } from './answerSources';
import { candidatesFor } from './candidates';
import { articlesNamed, AskedWrongly, type Question } from './question';
import { linkRow, saidAlike } from './saidAlike';
import type { Rows } from './storyRows';
import { askedWordsIn } from './wordsElsewhere';

/** Passages like a line of an article, or like words that are given. */
export function similarRows(sources: AnswerSources, { file, line, words }: Question): Rows {
  if (words !== undefined) {
    if (line !== undefined) throw new AskedWrongly('either words, or file and line');
    return likeWords(sources, words, file);
  }
  if (file === undefined || line === undefined) throw new AskedWrongly('either words, or file and line');
  const last = lastLine(sources, file);
  if (line > last) throw new AskedWrongly(`${file} ends with line ${last}`);
  const links = articlesNamed(sources, file).flatMap((uri) => linksOnLine(sources, uri, line));
  const rows = links.flatMap((link) => linkRow(sources, link, sources.corpus.get(link.a.uri)));
  return { rows, compared: sources.corpus.size };
}

/** The last line, from 1, of the articles that a name stands for. */
function lastLine(sources: AnswerSources, file: string): number {
  const ends = articlesNamed(sources, file).map((uri) => {
    const view = sources.articles.get(uri);
    return view ? view.lineOf(view.article.text.length) + 1 : 0;
  });
  return Math.max(...ends);
}

function linksOnLine({ articles, events }: AnswerSources, uri: string, line: number): Parallel[] {
  const view = articles.get(uri);
  if (!view) return [];
  return events.parallelsOf(uri).filter(({ a }) => {
    const { start, end } = view.rangeOf(a);
    return start.line < line && line <= end.line + 1;
  });
}

function likeWords(sources: AnswerSources, words: string, file: string | undefined): Rows {
  const { corpus } = sources;
  const asked = sources.emptyCorpus().annotate('asked.txt', words);
  const uris = file === undefined ? corpus.uris() : articlesNamed(sources, file);
  const lower = askedWordsIn(asked.article, { start: 0, end: words.length }).map((word) => word.lower);
  const candidates = candidatesFor(corpus, uris, lower);
  const rows = saidAlike(sources, asked, candidates).flatMap((link) => linkRow(sources, link, asked));
  return { rows, compared: candidates.length };
}
