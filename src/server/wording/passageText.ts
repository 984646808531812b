import { addToList } from '../../text/multimap';
import type { Annotated } from '../../annotations/annotate';
import { isSpoken } from '../../annotations/quotations/quotations';
import { displayText, type Article } from '../../article/article';
import { overlaps, type Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';
import { type Comparison } from '../../corpus/findings/comparisons';
import { isConflict } from '../../corpus/findings/figureValues';
import type { Drift } from '../../corpus/findings/drift';
import type { Evidence } from '../../corpus/findings/families';
import { lexemeOf } from '../../corpus/index/lexemes';
import type { Parallel } from '../../corpus/index/parallel';
import { isNegated } from '../../corpus/findings/polarity';
import { compareWording } from '../../corpus/findings/wording';
import { commandLink, idOf, revealLink } from '../features/links';
import type { PositionContext } from '../features/lookup';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';
import { escape, translate, shorten, verdictNames } from './text';

/** Lines shown before “Show all”. */
export const maxLines = 8;

/** The hover on a passage: who else carries it, in which words, from how many sources, and why it was linked. */
export function passageText(session: Session, uri: string, context: PositionContext, focus: Span | undefined): string {
  const { article } = context.annotated;
  const others = new Map<string, Parallel[]>();
  for (const parallel of context.parallels) addToList(others, parallel.b.uri, parallel);
  const carriers = [uri, ...others.keys()];
  const families = session.corpus.families(carriers);
  const counted =
    families.length === 1
      ? translate('about 1 independent source')
      : translate('about {0} independent sources', families.length);
  const lines = [`**${translate('{0} of {1} articles', carriers.length, session.corpus.size)}** · ${counted}`];
  const sentence = article.sentences[context.sentence];
  // Where nothing is quoted nothing drifts, and without a figure none conflicts: then other articles need not be read.
  const drifts = context.annotated.quotations.some((quotation) => overlaps(quotation, sentence))
    ? session.corpus.driftsOf(uri).filter(({ a }) => a.sentence === context.sentence)
    : [];
  const conflicts = session.corpus.figuresOf(uri).some((figure) => overlaps(figure, sentence))
    ? session.comparisonsOf(uri).filter(({ a, verdict }) => a.sentence === context.sentence && isConflict(verdict))
    : [];
  const from = idOf(uri, sentence);
  let shown = 0;
  for (const [other, list] of others) {
    if (shown === maxLines) break;
    const beside = session.corpus.get(other);
    if (!beside) continue;
    const drift = drifts.find(({ b }) => b.uri === other && b.sentence === list[0].b.sentence);
    const conflict = conflicts.find(({ b }) => b.uri === other);
    lines.push(`- ${parallelLine(session, context, beside, list[0], { focus, drift, conflict, from })}`);
    shown++;
  }
  if (others.size > shown)
    lines.push(`- ${commandLink(translate('Show all {0}', others.size), 'crossread.goToParallel', from)}`);
  // Dates of one event that stand in sentences not linked otherwise
  for (const { a, b, verdict } of conflicts.filter((conflict) => !others.has(conflict.b.uri)).slice(0, maxPairs)) {
    const { article: beside } = session.corpus.get(b.uri)!;
    lines.push(
      `- ${revealLink(titleOf(session, b.uri, 70), b.uri, b, from)} · **${translate(verdictNames[verdict])}** (“${escape(displayText(beside, b))}”, “${escape(displayText(article, a))}”): ${sentenceText(beside, b.sentence)}`,
    );
  }
  const again = session.corpus
    .repeatsOf(uri, context.sentence)
    .map((index) =>
      revealLink(translate('line {0}', lineOf(article, article.sentences[index].start)), uri, article.sentences[index]),
    );
  if (again.length > 0) lines.push(`- ${translate('again in this article')}: ${again.slice(0, 3).join(', ')}`);
  const own = onlyHere(article, sentence, context.parallels);
  if (own.length > 0)
    lines.push(
      `- ${translate('only here')}: ${own.map((span) => `“${escape(shorten(displayText(article, span), 80))}”`).join(', ')}`,
    );
  lines.push(`\n*${whyLinked(article, context.parallels[0])}*`);
  const origins = evidenceLines(
    session,
    families.flatMap((family) => family.evidence),
  ).slice(0, maxPairs);
  if (origins.length > 0) lines.push('', ...origins.map((line) => `*${line}*  `));
  return lines.join('\n');
}

/** Headline of an article, or its file name, made safe for Markdown. */
export function titleOf(session: Session, uri: string, most: number): string {
  return escape(shorten(session.titleOf(uri), most));
}

function sentenceText(article: Article, index: number): string {
  return escape(shorten(displayText(article, article.sentences[index]), 300));
}

/** Stretches of some length that no near parallel has; where all is paraphrase, words tell nothing. */
function onlyHere(article: Article, sentence: Span, parallels: readonly Parallel[]): Span[] {
  const near = parallels.filter(({ kind }) => kind !== 'paraphrase');
  if (near.length === 0 || parallels.some(({ kind }) => kind === 'verbatim')) return [];
  const covered = parallels.flatMap(({ shared }) => shared.map(({ a }) => a));
  const own = wordSpans(article, sentence).filter((word) => !covered.some((span) => overlaps(span, word)));
  return runsOf(article, own)
    .filter(
      (run) =>
        wordSpans(article, run).filter((word) => !lexemeOf(displayText(article, word).toLowerCase()).stopWord).length >=
        minOwn,
    )
    .slice(0, 2);
}
/** Content words that make a stretch worth telling. */
const minOwn = 3;

/** Number of the line, from one, as an editor counts. */
function lineOf(article: Article, offset: number): number {
  return rangeOf(article, { start: offset, end: offset }).start.line + 1;
}

/** Pairs of articles for which is said why they are taken for one source. */
const maxPairs = 2;

/** A line a pair: `one origin: A and B (33 words in a row are equal, both credit Reuters)`; @param shape makes article text safe for where it is shown */
export function evidenceLines(
  session: Session,
  evidence: readonly Evidence[],
  shape: (text: string) => string = escape,
): string[] {
  const pairs = new Map<string, Evidence[]>();
  for (const each of evidence) addToList(pairs, each.articles.join('\n'), each);
  return [...pairs.values()].map((own) => {
    const [a, b] = own[0].articles.map((uri) => `“${shape(shorten(session.corpus.metadata(uri)?.title ?? '', 40))}”`);
    return translate('one origin: {0} and {1} ({2})', a, b, own.map((each) => evidenceText(each, shape)).join(', '));
  });
}

export function evidenceText(evidence: Evidence, shape: (text: string) => string): string {
  switch (evidence.kind) {
    case 'run':
      return translate('{0} words in a row are equal', evidence.words);
    case 'sentences':
      return translate('{0} sentences are equal', evidence.count);
    case 'order':
      return translate('{0} passages in the same order', evidence.count);
    case 'agency':
      return translate('both credit {0}', shape(evidence.agency.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase())));
  }
}

/** What a drift changed, in words. @param shape makes article text safe for where it is shown */
export function driftText(
  article: Article,
  other: Article,
  { kind, missing, added }: Drift,
  shape: (text: string) => string = escape,
): string {
  const words = (from: Article, spans: readonly Span[]): string =>
    runsOf(from, spans)
      .slice(0, 3)
      .map((span) => `“${shape(shorten(displayText(from, span), 60))}”`)
      .join(', ');
  switch (kind) {
    case 'cut':
      return translate('cut short by {0}', words(article, missing));
    case 'dropped':
      return translate('without {0}', words(article, missing));
    case 'changed':
      return missing.length > 0
        ? translate('{0} for {1}', words(other, added), words(article, missing))
        : translate('added {0}', words(other, added));
    case 'unmarked':
      return translate('without quotation marks');
    case 'speaker':
      return translate('another speaker');
    case 'unattributed':
      return translate('no speaker named');
  }
}

function whyLinked(article: Article, { kind, run, shared, score }: Parallel): string {
  if (kind === 'verbatim') return translate('why linked: every word is equal');
  if (kind === 'near') return translate('why linked: {0} words in a row are equal', run);
  const words = shared.slice(0, 7).map(({ a }) => escape(displayText(article, a)));
  return translate('why linked: both have {0} (score {1})', words.join(', '), score.toFixed(2));
}

/** What is known of a parallel beside its words. */
interface Findings {
  /** The marked stretch of ours that alone is compared. */
  readonly focus: Span | undefined;
  readonly drift: Drift | undefined;
  readonly conflict: Comparison | undefined;
  /** Id of our passage. */
  readonly from: string;
}

/** `headline · verdict: exact words, changed ones in bold — speaker · without: lost ones`; drift says itself what changed. */
function parallelLine(
  session: Session,
  context: PositionContext,
  other: Annotated,
  parallel: Parallel,
  { focus, drift, conflict, from }: Findings,
): string {
  const { article } = context.annotated;
  const beside = other.article;
  // With the cursor in a quotation, its counterpart alone is compared; else the sentence.
  const theirs = (focus && counterpart(article, focus, beside, parallel)) ?? parallel.b;
  const ours = theirs === parallel.b ? article.sentences[context.sentence] : focus!;
  const opposed =
    parallel.kind !== 'verbatim' && isNegated(article, parallel.a) !== isNegated(beside, parallel.b)
      ? ` · **${translate('one of the two negates')}**`
      : '';
  const differing = conflict
    ? ` · **${translate(verdictNames[conflict.verdict])}** (“${escape(displayText(beside, conflict.b))}”, “${escape(displayText(article, conflict.a))}”)`
    : '';
  const title = `${revealLink(titleOf(session, parallel.b.uri, 70), parallel.b.uri, theirs, from)}${opposed}${differing}`;
  const speaker = speakerIn(other, theirs);
  const said = speaker === '' ? '' : ` — ${escape(speaker)}`;
  // In other words throughout, changed ones need no emphasis.
  if (parallel.kind === 'paraphrase')
    return `${title} · *${translate('paraphrase')}*: ${escape(shorten(displayText(beside, theirs), 400))}${said}`;
  const wording = compareWording(article, ours, beside, theirs);
  const verdict =
    wording.verdict === 'same'
      ? translate('same words')
      : wording.verdict === 'spelling'
        ? translate('same words, other spelling')
        : theirs === parallel.b
          ? translate(parallel.kind)
          : translate('other words');
  const drifted = drift ? `**${translate('drift')}** (${driftText(article, beside, drift)})` : undefined;
  const lost = drift || theirs === parallel.b ? [] : runsOf(article, wording.missing);
  const without =
    lost.length > 0
      ? ` · ${translate('without')}: ${lost
          .slice(0, 3)
          .map((span) => `“${escape(shorten(displayText(article, span), 80))}”`)
          .join(', ')}`
      : '';
  return `${title} · ${drifted ?? `*${verdict}*`}: ${emphasised(beside, theirs, wording.words)}${said}${without}`;
}

/** Who speaks in a stretch, as the article says it; nothing where the stretch names the speaker itself. */
function speakerIn({ article, quotations }: Annotated, span: Span): string {
  const spoken = quotations.find(
    (quotation) => quotation.speaker && isSpoken(quotation) && quotation.marks.some((mark) => overlaps(mark, span)),
  );
  if (!spoken?.speaker || overlaps(spoken.speaker, span)) return '';
  return shorten(displayText(article, spoken.speaker), 60);
}

/** Single words joined to the runs they form: nothing but blanks and marks stands between them. */
function runsOf(article: Article, spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (last && !/[\p{L}\p{N}]/u.test(article.shown.slice(last.end, span.start))) last.end = span.end;
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

/** What the other article has for a stretch of ours: the words aligned with it, and the marks around them. */
function counterpart(article: Article, focus: Span, other: Article, parallel: Parallel): Span | undefined {
  let start = Infinity;
  let end = -1;
  for (const { a, b } of parallel.shared) {
    if (!overlaps(a, focus)) continue;
    // The words of an aligned stretch stand in the same order on both sides.
    const ours = wordSpans(article, a);
    const theirs = wordSpans(other, b);
    const paired = ours.length === theirs.length;
    for (let k = 0; k < theirs.length; k++) {
      if (paired && !overlaps(ours[k], focus)) continue;
      start = Math.min(start, theirs[k].start);
      end = Math.max(end, theirs[k].end);
    }
  }
  if (end < 0) return undefined;
  // A whole quotation of theirs, where the aligned words lie in one
  while (end < parallel.b.end && /["'”’»,.!?]/.test(other.text[end])) end++;
  while (start > parallel.b.start && /["'“‘«]/.test(other.text[start - 1])) start--;
  return { start, end };
}

function wordSpans({ tokens: words }: Article, span: Span): Span[] {
  return wordIndicesIn(words, span).map((index) => ({ start: words.start[index], end: words.end[index] }));
}

function emphasised(
  article: Article,
  span: Span,
  words: readonly { span: Span; change: 'same' | 'spelling' | 'changed' }[],
): string {
  const piece = (start: number, end: number): string => escape(displayText(article, { start, end }));
  const most = span.start + 500;
  let out = '';
  let at = span.start;
  let k = 0;
  while (k < words.length && words[k].span.start < most) {
    if (words[k].change === 'same') {
      k++;
      continue;
    }
    // A run of changed words is one emphasis.
    let last = k;
    while (last + 1 < words.length && words[last + 1].change !== 'same' && words[last + 1].span.start < most) last++;
    out += piece(at, words[k].span.start) + `**${piece(words[k].span.start, words[last].span.end)}**`;
    at = words[last].span.end;
    k = last + 1;
  }
  const end = Math.min(span.end, most);
  out += piece(at, end);
  return out.trim() + (span.end > most ? '…' : '');
}
