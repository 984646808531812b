import type { Article } from '../../article/article';
import { weightOf } from '../../corpus/findings/differences/weight';
import type { Parallel, Passage } from '../../corpus/index/parallel';
import { isSpoken } from '../../annotations/quotations/quotations';
import {
  gutterKinds,
  marksRequest,
  type GutterKind,
  type LineHint,
  type MarkKind,
  type MarksResult,
} from '../../protocol/marks';
import { addToList } from '../../text/multimap';
import { overlaps, type Span } from '../../text/span';
import type { ServerContext, Sources as AnswerSources } from '../context';
import { hintOf, hintText } from '../wording/hintText';
import { changedRunsOf, isStopWord, runsOf, wordSpans } from '../wording/runs';
import { differencesHere } from '../workspace/differingWords';
import type { DrawnDifference } from '../workspace/drawnDifferences';
import type { ArticleView } from '../workspace/articleView';
import type { Workspace } from '../workspace/workspace';
import { trimmedSpan } from '../workspace/trimmedSpan';
import { unreadStretches } from '../workspace/unreadStretches';

/** What marks are made from. */
type Sources = AnswerSources & Pick<Workspace, 'drawn' | 'drawnDifferences'>;

/** Figures less sure than this are no marks: the *one* of `one of the clearest signs` has 0.4. */
const minConfidence = 0.7;
/** A line is drawn under so many words in a row and more, one of which tells something. */
const minRun = 2;
/** Words that differ have a tint; longer stretches the line alone. */
const maxTinted = 4;

/** What is drawn in a document. */
export function registerMarks({ connection, prepare, workspace, documents }: ServerContext): void {
  connection.onRequest(marksRequest, async ({ uri }, token) => {
    await prepare.drawing(uri, token);
    const views = workspace.articles.inDocument(uri);
    const version = workspace.documents.versionOf(uri) ?? documents.get(uri)?.version ?? 0;
    const drawn = marksOf(workspace, views);
    const maps = views.map(({ article }) => article.facts.map);
    const unread = unreadStretches(maps, documents.get(uri)?.lineCount ?? 0);
    const marks = { ...drawn.marks, boilerplate: [...drawn.marks.boilerplate, ...unread] };
    return { version, article: views.length > 0, ...drawn, marks };
  });
}

/** What is drawn of the articles of a document. */
export function marksOf(sources: Sources, views: readonly ArticleView[]): Omit<MarksResult, 'version' | 'article'> {
  const drawing = new Drawing();
  for (const view of views) addMarks(drawing, sources, view);
  return drawing.result();
}

/** Marks as they are gathered. */
class Drawing {
  private readonly marks: Record<MarkKind, number[]> = {
    quotation: [],
    figure: [],
    verbatim: [],
    near: [],
    paraphrase: [],
    differs: [],
    differsLong: [],
    boilerplate: [],
    name: [],
  };
  private readonly passages: number[] = [];
  private readonly signs = new Map<number, GutterKind>();
  private readonly hints: LineHint[] = [];

  mark(kind: MarkKind, view: ArticleView, span: Span): void {
    addRange(this.marks[kind], view, span);
  }

  passage(view: ArticleView, span: Span): void {
    addRange(this.passages, view, span);
  }

  /** A line has the strongest of its signs. */
  sign(kind: GutterKind, line: number): void {
    const known = this.signs.get(line);
    if (known === undefined || gutterKinds.indexOf(kind) < gutterKinds.indexOf(known)) this.signs.set(line, kind);
  }

  hint(hint: LineHint): void {
    this.hints.push(hint);
  }

  result(): Omit<MarksResult, 'version' | 'article'> {
    const gutter: Record<GutterKind, number[]> = { differs: [], verbatim: [], near: [], paraphrase: [] };
    for (const [line, kind] of this.signs) gutter[kind].push(line);
    return { marks: this.marks, passages: this.passages, gutter, hints: this.hints };
  }
}

function addRange(flat: number[], view: ArticleView, span: Span): void {
  const { start, end } = view.rangeOf(span);
  flat.push(start.line, start.character, end.line, end.character);
}

function addMarks(drawing: Drawing, sources: Sources, view: ArticleView): void {
  for (const quotation of view.quotations)
    if (isSpoken(quotation)) for (const mark of quotation.marks) drawing.mark('quotation', view, mark);
  for (const figure of view.figures) if (figure.confidence >= minConfidence) drawing.mark('figure', view, figure);
  for (const block of view.article.blocks)
    if (block.kind === 'boilerplate') drawing.mark('boilerplate', view, trimmedSpan(view.article.text, block));
  for (const mention of view.mentions) if (mention.kind === 'name') drawing.mark('name', view, mention);
  const differences = sources.drawnDifferences.of(view, () => differencesOf(sources, view));
  addDifferences(drawing, view, differences);
  const differing = differences.flatMap(({ words }) => words);
  for (const { passage, kind, aligned } of drawnPassages(sources.drawn.of(view))) {
    drawing.passage(view, passage);
    drawing.sign(kind, view.lineOf(passage.start));
    const parts = sources.events.claimedParts(passage);
    for (const run of underlined(view.article, within(aligned, parts)))
      for (const piece of without(run, differing)) drawing.mark(kind, view, trimmedSpan(view.article.text, piece));
  }
}

/** What is drawn of the places where an article tells a fact otherwise than others; other words for it are told in hovers. */
function differencesOf(sources: Sources, view: ArticleView): DrawnDifference[] {
  return differencesHere(sources, view).flatMap((difference): DrawnDifference[] => {
    if (weightOf(difference.dispute) === 'wording') return [];
    const sentence = view.article.sentences.at(difference.place.sentence);
    const words = changedRunsOf(view.article, difference.words);
    return sentence ? [{ sentence, words, ...hintOf(difference, sources.articles) }] : [];
  });
}

function addDifferences(drawing: Drawing, view: ArticleView, differences: readonly DrawnDifference[]): void {
  const byLine = new Map<number, DrawnDifference[]>();
  for (const difference of differences) {
    for (const words of difference.words) {
      const isLong = wordSpans(view.article, words).length > maxTinted;
      drawing.mark(isLong ? 'differsLong' : 'differs', view, words);
    }
    const line = view.lineOf(difference.words.at(0)?.start ?? difference.sentence.start);
    drawing.sign('differs', line);
    addToList(byLine, line, difference);
  }
  for (const [line, here] of byLine) {
    const whole = [...here].sort((one, other) => one.rank - other.rank).map(({ told }) => told);
    drawing.hint({ line, text: hintText(here), whole });
  }
}

/** A sentence with the strongest of its links, and the words that it aligns. */
interface DrawnPassage {
  readonly passage: Passage;
  readonly kind: Parallel['kind'];
  readonly aligned: readonly Span[];
}

/** @param parallels in the order of the text, the strongest of a sentence first */
function drawnPassages(parallels: readonly Parallel[]): DrawnPassage[] {
  return parallels
    .filter(({ a }, index) => index === 0 || parallels[index - 1].a.sentence !== a.sentence)
    .map(({ a, kind, shared }) => ({
      passage: a,
      kind,
      aligned: kind === 'verbatim' ? [a] : shared.map((span) => span.a),
    }));
}

/** What some spans have in common with others. */
function within(spans: readonly Span[], parts: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    parts
      .filter((part) => overlaps(part, span))
      .map((part) => ({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) })),
  );
}

/** Stretches of at least two words, one of which tells something; marks and blanks between words are no gap. */
function underlined(article: Article, aligned: readonly Span[]): Span[] {
  const words = [...aligned].sort((one, other) => one.start - other.start).flatMap((span) => wordSpans(article, span));
  return runsOf(article, words).filter((run) => {
    const inside = wordSpans(article, run);
    return inside.length >= minRun && inside.some((word) => !isStopWord(article, word));
  });
}

/** What is left of a span where others are cut out. @param others in any order */
function without(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const other of others)
    if (overlaps(other, span))
      left = left.flatMap((piece) =>
        overlaps(other, piece)
          ? [
              { start: piece.start, end: other.start },
              { start: other.end, end: piece.end },
            ].filter(({ start, end }) => start < end)
          : [piece],
      );
  return left;
}
