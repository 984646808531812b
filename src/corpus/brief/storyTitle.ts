import type { Article } from '../../article/article';
import { displayText } from '../../article/article';
import { functionWords } from '../../lexicon/en/functionWords';
import { overlaps, type Span } from '../../text/span';
import { TokenKind, wordIndicesIn } from '../../text/tokens';
import { weightOf } from '../findings/differences/weight';
import { stemOf } from '../index/stems';
import { isTold, type BriefSources } from './briefSources';
import type { HeadlineDoubt } from './headlineDoubts';

/** Words of a headline, or of a part of it, that can be a title. Chosen, not fitted. */
const minWords = 4;
const maxWords = 14;
/** Content words of a title: fewer tell no story. Chosen, not fitted. */
const minContentWords = 3;
/** A word counts for a title where more than this share of the sources has it, else against it. Chosen, not fitted. */
const sharedBy = 0.5;
/** Marks between the parts of a headline: `Ferry runs aground off Norway, all aboard rescued`, `Ferry aground | Coast Today`. */
const separators = new Set([',', ':', ';', '|', '–', '—', '-', '·']);

interface Candidate {
  readonly article: Article;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}

/**
 * The headline, or the part of one, that tells most of what all sources tell: its words count by how many sources have
 * them. What is disputed is no title, nor what somebody says. @returns undefined where no headline tells so much
 */
export function storyTitle(sources: BriefSources, doubts: readonly HeadlineDoubt[]): string | undefined {
  const candidates = sources.event.flatMap((uri) => candidatesIn(sources, uri, doubts));
  const support = supportOf(sources, new Set(candidates.flatMap(({ stems }) => [...stems])));
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    let score = 0;
    for (const stem of candidate.stems) score += (support.get(stem) ?? 0) - sharedBy;
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  return best && capitalised(displayText(best.article, best.span));
}

function candidatesIn(sources: BriefSources, uri: string, doubts: readonly HeadlineDoubt[]): Candidate[] {
  const annotated = sources.corpus.get(uri);
  const headline = annotated?.article.blocks.find(({ kind }) => kind === 'headline');
  if (!annotated || !headline) return [];
  const { article, named } = annotated;
  const names = named.mentions.filter((mention) => mention.kind === 'name' && overlaps(mention, headline));
  const disputed = [
    ...doubts.map((doubt) => doubt.headline),
    ...sources.disputes
      .filter((dispute) => weightOf(dispute) === 'fact')
      .flatMap(({ sides }) => sides.flatMap(({ passages }) => passages)),
  ].filter((place) => place.uri === uri);
  return partsOf(article, headline).flatMap((span): Candidate[] => {
    const words = wordIndicesIn(article.tokens, span);
    // With the marks around it: it may be a question, or somebody's words.
    const text = article.shown.slice(Math.max(headline.start, span.start - 1), Math.min(headline.end, span.end + 1));
    const isOpen = disputed.some((place) => overlaps(place, span));
    if (words.length < minWords || words.length > maxWords || isOpen || !isStatement(text)) return [];
    const { start, end, lower } = article.tokens;
    const content = words.filter((index) => !functionWords.has(lower[index]));
    const stems = new Set(content.map((index) => stemOf(lower[index])));
    // A name alone says nothing of what happened.
    const isNamed = (index: number): boolean =>
      names.some((name) => overlaps(name, { start: start[index], end: end[index] }));
    return stems.size < minContentWords || content.every(isNamed) ? [] : [{ article, span, stems }];
  });
}

/** A headline and its first part, the marks around them left out: what follows a colon or comma tells less by itself. */
function partsOf({ tokens, shown }: Article, headline: Span): Span[] {
  const words = wordIndicesIn(tokens, headline);
  const parts: { start: number; end: number }[] = [];
  words.forEach((index, at) => {
    const last = parts.at(-1);
    const between = last ? shown.slice(last.end, tokens.start[index]) : '';
    // A hyphen within a word stands without blanks.
    const isNext = [...between.trim()].some((mark) => separators.has(mark)) && /\s/.test(between);
    if (at === 0 || isNext) parts.push({ start: tokens.start[index], end: tokens.end[index] });
    else if (last) last.end = tokens.end[index];
  });
  const [first] = parts;
  const last = parts.at(-1);
  return parts.length > 1 && last ? [first, { start: first.start, end: last.end }] : parts;
}

/** Not a question, not somebody's words, not all in capitals. */
function isStatement(text: string): boolean {
  return !/[?“”„«»"‘]|(?:^|\s)'|…/u.test(text) && /\p{Ll}/u.test(text);
}

/** The share of the sources that have each of some stems where they tell the story. */
function supportOf({ families, corpus }: BriefSources, wanted: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { articles } of families) {
    const own = new Set<string>();
    for (const uri of articles) {
      const annotated = corpus.get(uri);
      if (!annotated) continue;
      const { tokens, sentences } = annotated.article;
      sentences.forEach((sentence, index) => {
        if (!isTold(annotated, index)) return;
        for (const word of wordIndicesIn(tokens, sentence))
          if (tokens.kind[word] === TokenKind.Word) own.add(stemOf(tokens.lower[word]));
      });
    }
    for (const stem of own) if (wanted.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map([...counts].map(([stem, count]) => [stem, count / families.length]));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
