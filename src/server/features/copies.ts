import type { CancellationToken } from 'vscode-languageserver';
import { commonWords } from '../../corpus/findings/copies/commonWords';
import { copyGraphOf, type CopiedArticle, type CopyEdge as FoundEdge } from '../../corpus/findings/copies/copyGraph';
import type { Credit } from '../../corpus/findings/copies/credits';
import type { Evidence, Family } from '../../corpus/findings/families';
import type { SpanPair } from '../../corpus/index/parallel';
import {
  copiesRequest,
  copyPairsRequest,
  type Copies,
  type CopyCredit,
  type CopyEdge,
  type CopyEvidence,
  type CopyNode,
  type CopyPair,
  type CopyPairsParams,
} from '../../protocol/copies';
import type { MarkedStretch } from '../../protocol/timeline';
import { addToList } from '../../text/multimap';
import { compareStrings } from '../../text/order';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { asItIs, evidenceByPair, evidenceLines, reasonsText } from '../wording/evidenceText';
import { commonYear, publishedText } from '../wording/pictureText';
import type { ArticleView } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import type { Slices } from '../workspace/slices';
import { markedStretch, shownText } from './shownText';

/** Articles of a large folder that are drawn without one to start from: more than that is no picture. */
const maxArticles = 300;

/** Who has words in common with whom, and the words. */
export function registerCopies({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(copiesRequest, async ({ uri }, token) => {
    return copiesOf(workspace, slices, await prepare.families(uri, token), token);
  });
  connection.onRequest(copyPairsRequest, (params, token) => {
    prepare.articles(token);
    return copyPairs(workspace, params);
  });
}

/** The articles of an event; of a large folder without one to start from, all of it up to a bound. */
export async function copiesOf(
  sources: Sources,
  slices: Slices,
  uri: string | undefined,
  token: CancellationToken,
): Promise<Copies> {
  const { corpus, events } = sources;
  const event = events.articlesOf(uri);
  const isWholeFolder = event.length === 0;
  const all = isWholeFolder ? corpus.uris() : event;
  const wanted = all.slice(0, maxArticles);
  const articles: (CopiedArticle & { readonly view: ArticleView })[] = [];
  for await (const each of slices.over(wanted, token)) {
    const view = sources.articles.get(each);
    if (!view) continue;
    const outlet = corpus.metadata(each)?.facts?.source?.outlet;
    articles.push({ uri: each, article: view.article, outlet, parallels: linksOf(sources, each, isWholeFolder), view });
  }
  articles.sort(
    (one, next) =>
      compareStrings(one.view.date?.date ?? '9999', next.view.date?.date ?? '9999') ||
      compareStrings(one.uri, next.uri),
  );
  const families = events.familiesOf(articles.map((each) => each.uri));
  const { edges } = copyGraphOf(articles, families);
  const views = articles.map(({ view }) => view);
  return { ...picture(sources, views, edges, families), left: all.length - wanted.length, isWholeFolder };
}

/** The articles of a large folder are joined by what they have nearly word for word: paraphrases of them all take seconds. */
function linksOf({ corpus, events }: Sources, uri: string, isWholeFolder: boolean): CopiedArticle['parallels'] {
  return isWholeFolder ? corpus.nearOf(uri) : events.parallelsOf(uri);
}

function picture(
  { corpus, articles }: Sources,
  views: readonly ArticleView[],
  edges: readonly FoundEdge[],
  families: readonly Family[],
): Omit<Copies, 'left' | 'isWholeFolder'> {
  const indexOf = new Map(views.map((view, index) => [view.uri, index]));
  const familyOf = new Map(families.flatMap((family, index) => family.articles.map((uri) => [uri, index] as const)));
  const evidence = new Map<string, Evidence[]>();
  for (const family of families)
    for (const each of family.evidence) addToList(evidence, each.articles.join('\n'), each);
  const year = commonYear(views.flatMap(({ date }) => date?.date ?? []));
  return {
    nodes: views.map((view): CopyNode => ({
      uri: view.uri,
      tag: view.called,
      title: view.title,
      published: publishedText(view.date, year),
      ...(view.date ? { date: view.date.date } : {}),
      words: corpus.metadata(view.uri)?.words ?? 0,
      family: familyOf.get(view.uri) ?? 0,
      id: idOf(view.uri, { start: 0, end: 0 }),
    })),
    edges: edges.map((edge) => edgeRow(articles, withCountsOf(edge, evidence), indexOf)),
    families: families
      .filter((family) => family.articles.length > 1)
      .map((family) => ({
        nodes: family.articles.flatMap((uri) => indexOf.get(uri) ?? []),
        evidence: evidenceByPair(toldEvidence(family)).map((own) => evidenceRow(own, indexOf, articles)),
      })),
    sources: families.length,
  };
}

/** @param own what speaks for one pair */
function evidenceRow(
  own: readonly Evidence[],
  indexOf: ReadonlyMap<string, number>,
  articles: Sources['articles'],
): CopyEvidence {
  const [a = 0, b = 0] = own[0].articles.map((uri) => indexOf.get(uri));
  const [line] = evidenceLines(own, (uri) => articles.calledOf(uri), asItIs);
  return { a, b, reasons: reasonsText(own, asItIs), line };
}

/** What speaks for the pairs of a family; words in common are counted on the lines that join them. */
function toldEvidence({ evidence }: Family): Evidence[] {
  return evidence.filter(({ kind }) => kind !== 'words');
}

/** An edge with the longest run and the equal sentences that the evidence of its family tells: one count a pair. */
function withCountsOf(edge: FoundEdge, evidence: ReadonlyMap<string, readonly Evidence[]>): FoundEdge {
  const own = evidence.get(`${edge.a}\n${edge.b}`) ?? [];
  const run = own.find((each) => each.kind === 'run');
  return run ? { ...edge, longest: run.words } : edge;
}

function edgeRow(articles: Sources['articles'], edge: FoundEdge, indexOf: ReadonlyMap<string, number>): CopyEdge {
  const credited = (uri: string, credits: readonly Credit[]): CopyCredit[] => {
    const view = articles.get(uri);
    return view ? credits.map((credit) => creditRow(view, credit)) : [];
  };
  return {
    a: indexOf.get(edge.a) ?? 0,
    b: indexOf.get(edge.b) ?? 0,
    words: edge.words,
    equalSentences: edge.equalSentences,
    longest: edge.longest,
    creditsOfA: credited(edge.b, edge.creditsOfA),
    creditsOfB: credited(edge.a, edge.creditsOfB),
    passages: edge.pairs.length,
  };
}

/** The words of a credit: its whole line where that is short, else the sentence around it. */
function creditRow(view: ArticleView, credit: Credit): CopyCredit {
  const { blocks } = view.article;
  const block = blocks.find(({ end }) => end > credit.start);
  const sentence = view.sentenceFrom(credit.start);
  const around = block?.kind === 'credit' || block?.kind === 'dateline' ? block : (sentence ?? credit);
  const span = { start: Math.min(around.start, credit.start), end: Math.max(around.end, credit.end) };
  return { id: idOf(view.uri, credit), line: view.lineOf(credit.start) + 1, words: shownText(view, span).words };
}

/** The passages that two articles have in common, with the words that are counted. */
export function copyPairs(sources: Sources, { a, b, isWholeFolder }: CopyPairsParams): CopyPair[] {
  const [first, second] = a < b ? [a, b] : [b, a];
  const [one, other] = [sources.articles.get(first), sources.articles.get(second)];
  if (!one || !other) return [];
  const parallels = linksOf(sources, first, isWholeFolder).filter((parallel) => parallel.b.uri === second);
  const { pairs } = commonWords(one.article, other.article, parallels);
  // What tells most comes first.
  const byWords = [...pairs].sort((x, y) => y.words - x.words);
  return byWords.map((pair): CopyPair => {
    const [ours, theirs] = [marked(one, pair.a, pair.runs, 'a'), marked(other, pair.b, pair.runs, 'b')];
    const row = {
      a: idOf(first, pair.a),
      b: idOf(second, pair.b),
      aText: ours.words,
      bText: theirs.words,
      aMarks: ours.marks,
      bMarks: theirs.marks,
    };
    return a === first ? row : turned(row);
  });
}

function turned({ a, b, aText, bText, aMarks, bMarks }: CopyPair): CopyPair {
  return { a: b, b: a, aText: bText, bText: aText, aMarks: bMarks, bMarks: aMarks };
}

/** A sentence with the words that are in common. */
function marked(
  view: ArticleView,
  sentence: Span,
  runs: readonly SpanPair[],
  side: keyof SpanPair,
): { readonly words: string; readonly marks: readonly MarkedStretch[] } {
  const text = shownText(view, sentence);
  return { words: text.words, marks: runs.flatMap((run) => markedStretch(view, text, run[side], false)) };
}
