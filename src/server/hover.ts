import { addTo } from '../article/tables';
import { readSpeakers } from '../annotations/speakers';
import type { Figure } from '../annotations/figures';
import type { Article } from '../article/article';
import { overlaps, type Span } from '../article/span';
import { Kind, wordAt } from '../article/words';
import type { Drift } from '../corpus/drift';
import type { Evidence } from '../corpus/families';
import type { Parallel } from '../corpus/parallels';
import { isNegated } from '../corpus/polarity';
import { compareWording } from '../corpus/wording';
import type { Spot } from './lookup';
import { rangeOf } from './positions';
import type { Session } from './session';
import { escape, kindNames, roleNames, ruleNames, say, sayCurrency, sayInterval, sayNumber, shorten } from './text';

/** Lines shown before “Show all”. */
const mostLines = 8;

export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/** A link that reveals a stretch of an article; its argument is an id that the server checks. */
export function revealLink(label: string, uri: string, span: Span): string {
  return `[${label}](command:crossread.reveal?${encodeArgument([idOf(uri, span)])})`;
}

function encodeArgument(value: unknown): string {
  // A closing bracket would end the link's target.
  return encodeURIComponent(JSON.stringify(value)).replace(/[()'!*~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

export function idOf(uri: string, span: Span): string {
  return `${span.start}-${span.end}:${uri}`;
}

export function parseId(id: unknown): { uri: string; span: Span } | undefined {
  if (typeof id !== 'string' || id.length > 4096) return undefined;
  const match = /^(\d{1,9})-(\d{1,9}):(.+)$/s.exec(id);
  if (!match) return undefined;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start <= span.end ? { uri: match[3], span } : undefined;
}

/** The composed hover at a spot: name or figure, quotation, then the sentence's parallels. */
export function hoverAt(session: Session, uri: string, spot: Spot): HoverText | undefined {
  const parts: string[] = [];
  let span: Span | undefined;
  const { article } = spot.annotated;
  if (spot.figure) {
    parts.push(figureText(session, uri, spot.figure));
    span ??= spot.figure;
  }
  if (spot.mention) {
    const text = mentionText(session, uri, spot);
    if (text) {
      parts.push(text);
      span ??= spot.mention;
    }
  }
  const quotation = spot.quotation && spot.quotation.marks.length > 0 ? spot.quotation : undefined;
  if (quotation) {
    parts.push(quotationText(session, uri, spot));
    span ??= quotation;
  }
  if (spot.parallels.length > 0) {
    const focus = quotation?.marks.find((mark) => mark.start <= spot.offset && spot.offset <= mark.end);
    parts.push(parallelsText(session, spot, focus));
    span ??= article.sentences[spot.sentence];
  }
  if (parts.length === 0 || !span) return undefined;
  return { markdown: parts.join('\n\n---\n\n'), span };
}

function figureText(session: Session, uri: string, figure: Figure): string {
  const { article } = session.corpus.get(uri)!;
  const normal = normalForm(figure);
  const lines = [`**${escape(normal || article.text.slice(figure.start, figure.end))}**`];
  const details: string[] = [say(figure.kind)];
  if (figure.modifier) details.push(say(figure.modifier));
  if (figure.head && figure.kind !== 'count') details.push(say('of: {0}', escape(figure.head)));
  const date = session.corpus.dateOf(uri);
  if ((figure.kind === 'date' || figure.kind === 'time') && figure.interval && date && relativeRules.has(figure.rule)) {
    details.push(date.from === 'event' ? say('counted from {0}, the date that other articles on the event give', date.date) : say('counted from the article’s date, {0}', date.date));
  } else if ((figure.kind === 'date' || figure.kind === 'time') && !figure.interval && figure.rule !== 'clock' && figure.rule !== 'time-word') {
    details.push(say('no date to count from'));
  }
  lines.push(details.join(' · '));
  return lines.join('  \n');
}

const relativeRules = new Set(['weekday', 'day-word', 'deictic', 'ago', 'month', 'day-month', 'season', 'day-part', 'next-day']);

/** A figure in words: `3.5 billion US dollars`, `Thursday 20 June 2024`, `20 years`. */
export function normalForm(figure: Figure): string {
  const amount =
    figure.low !== undefined && figure.high !== undefined
      ? `${sayNumber(figure.low)}–${sayNumber(figure.high)}`
      : figure.low !== undefined
        ? say('{0} or more', sayNumber(figure.low))
        : figure.value === undefined
          ? ''
          : sayNumber(figure.value);
  switch (figure.kind) {
    case 'money':
      return `${amount} ${figure.currency ? sayCurrency(figure.currency) : (figure.unit ?? '')}${figure.currency && figure.unit ? ` ${figure.unit}` : ''}`.trim();
    case 'percent':
      return figure.unit === 'percent' ? `${amount} %` : `${amount} ${plural(figure.unit ?? '', figure.value)}`;
    case 'date':
    case 'time':
      if (figure.interval) return sayInterval(figure.interval);
      if (figure.rule === 'clock' && figure.value !== undefined) return `${String(Math.floor(figure.value / 60)).padStart(2, '0')}:${String(figure.value % 60).padStart(2, '0')}`;
      return '';
    case 'ordinal':
      return `${amount}.${figure.head ? ` ${figure.head}` : ''}`;
    case 'score':
      return `${figure.low}–${figure.high}`;
    case 'age':
      return `${amount} ${plural(figure.unit ?? 'year', figure.value)} ${say('old')}`;
    case 'duration':
    case 'measure':
    case 'count':
      return `${amount} ${plural(figure.unit ?? figure.head ?? '', figure.value)}`.trim();
    default:
      return amount;
  }
}

const irregularPlurals: Record<string, string> = { person: 'people', man: 'men', woman: 'women', child: 'children', foot: 'feet', century: 'centuries', celsius: 'celsius', fahrenheit: 'fahrenheit', kilohertz: 'kilohertz' };
function plural(unit: string, value: number | undefined): string {
  if (unit === '' || value === 1) return unit;
  const [first, ...rest] = unit.split(' ');
  const many = irregularPlurals[first] ?? (/[sxz]$|[cs]h$/.test(first) ? `${first}es` : /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : `${first}s`);
  return [many, ...rest].join(' ');
}

function mentionText(session: Session, uri: string, spot: Spot): string | undefined {
  const id = session.corpus.entityId(uri, spot.mention!.entity);
  const entity = id && session.corpus.entity(id);
  if (!entity) return undefined;
  const lines = [`**${escape(entity.name)}** · ${say(kindNames[entity.kind])}${spot.mention!.kind === 'demonym' ? ` · ${say('demonym')}` : ''}`];
  if (entity.roles.length > 0) lines.push(entity.roles.slice(0, 4).map(escape).join(', '));
  if (entity.aliases.length > 0) lines.push(say('also: {0}', entity.aliases.slice(0, 6).map(escape).join(', ')));
  const counts = session.corpus.articlesOf(entity.id).slice(0, mostLines).map(({ uri: other, mentions }) => {
    const annotated = session.corpus.get(other);
    return annotated ? `${revealFirst(session, other, entity.id)} ${mentions}` : '';
  });
  lines.push(`${say('{0} mentions in {1} of {2} articles', entity.mentions, entity.articles, session.corpus.size)}: ${counts.filter((c) => c !== '').join(' · ')}`);
  return lines.join('  \n');
}

function revealFirst(session: Session, uri: string, id: string): string {
  const annotated = session.corpus.get(uri)!;
  const first = annotated.named.mentions.find((m) => session.corpus.entityId(uri, m.entity) === id);
  const title = escape(shorten(annotated.article.title, 50));
  return first ? revealLink(title, uri, first) : title;
}

function quotationText(session: Session, uri: string, spot: Spot): string {
  const { annotated, quotation } = spot;
  const { article } = annotated;
  const lines: string[] = [];
  if (quotation!.role === 'direct' || quotation!.role === 'mixed' || quotation!.role === 'indirect') {
    const reading = readSpeakers(article, annotated.quotations, annotated.named)[spot.quotationIndex];
    const id = reading.entity === undefined ? undefined : session.corpus.entityId(uri, reading.entity);
    const entity = id ? session.corpus.entity(id) : undefined;
    const words = quotation!.speaker ? article.text.slice(quotation!.speaker.start, quotation!.speaker.end) : '';
    const who = words === '' ? `*${say('speaker not named')}*` : `**${escape(words)}**${entity && entity.name.toLowerCase() !== words.toLowerCase() ? ` → ${escape(entity.name)}` : ''}`;
    const cueText = quotation!.cue ? article.text.slice(quotation!.cue.start, quotation!.cue.end) : '';
    const cue = /\p{L}/u.test(cueText) ? ` · ${say('cue')}: *${escape(cueText)}*` : '';
    lines.push(`${who}${cue}`);
    const rule = ruleNames[quotation!.rule];
    lines.push(`${say(roleNames[quotation!.role])}${rule ? ` · ${say(rule)}` : ''}`);
  } else {
    lines.push(say(roleNames[quotation!.role]));
  }
  return lines.join('  \n');
}

function parallelsText(session: Session, spot: Spot, focus: Span | undefined): string {
  const { article } = spot.annotated;
  const others = new Map<string, Parallel[]>();
  for (const parallel of spot.parallels) {
    addTo(others, parallel.b.uri, parallel);
  }
  const carriers = [spot.parallels[0].a.uri, ...others.keys()];
  const families = session.corpus.families(carriers);
  const sources = families.length;
  const counted = sources === 1 ? say('about 1 independent source') : say('about {0} independent sources', sources);
  const lines = [`**${say('{0} of {1} articles', carriers.length, session.corpus.size)}** · ${counted}`];
  const drifts = session.corpus.driftsOf(carriers[0]).filter(({ a }) => a.sentence === spot.sentence);
  let shown = 0;
  for (const [uri, list] of others) {
    if (shown === mostLines) break;
    const other = session.corpus.get(uri);
    if (!other) continue;
    const drift = drifts.find((d) => d.b.uri === uri && d.b.sentence === list[0].b.sentence);
    lines.push(`- ${parallelLine(article, spot, other.article, list[0], focus, drift)}`);
    shown++;
  }
  if (others.size > shown) lines.push(`- [${say('Show all {0}', others.size)}](command:crossread.goToParallel)`);
  const again = session.corpus.repeatsOf(carriers[0], spot.sentence).map((index) => revealLink(say('line {0}', lineOf(article, article.sentences[index].start)), carriers[0], article.sentences[index]));
  if (again.length > 0) lines.push(`- ${say('again in this article')}: ${again.slice(0, 3).join(', ')}`);
  const best = spot.parallels[0];
  lines.push(`\n*${whyLinked(article, best)}*`);
  const origins = evidenceLines(session, families.flatMap((family) => family.evidence)).slice(0, mostPairs);
  if (origins.length > 0) lines.push('', ...origins.map((line) => `*${line}*  `));
  return lines.join('\n');
}

/** Number of the line, from one, as an editor counts. */
function lineOf(article: Article, offset: number): number {
  return rangeOf(article, { start: offset, end: offset }).start.line + 1;
}

/** Pairs of articles for which is said why they are taken for one source. */
const mostPairs = 2;

/** A line a pair: `one origin: A and B (33 words in a row are equal, both credit Reuters)`; @param shape makes article text safe for where it is shown */
export function evidenceLines(session: Session, evidence: readonly Evidence[], shape: (text: string) => string = escape): string[] {
  const pairs = new Map<string, Evidence[]>();
  for (const each of evidence) addTo(pairs, each.articles.join('\n'), each);
  return [...pairs.values()].map((own) => {
    const [a, b] = own[0].articles.map((uri) => `“${shape(shorten(session.corpus.card(uri)?.title ?? '', 40))}”`);
    return say('one origin: {0} and {1} ({2})', a, b, own.map((each) => evidenceText(each, shape)).join(', '));
  });
}

function evidenceText(evidence: Evidence, shape: (text: string) => string): string {
  switch (evidence.kind) {
    case 'run':
      return say('{0} words in a row are equal', evidence.words);
    case 'sentences':
      return say('{0} sentences are equal', evidence.count);
    case 'order':
      return say('{0} passages in the same order', evidence.count);
    case 'agency':
      return say('both credit {0}', shape(evidence.agency.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase())));
  }
}

function driftText(article: Article, other: Article, { kind, missing, added }: Drift): string {
  const words = (from: Article, spans: readonly Span[]): string => runsOf(from, spans).slice(0, 3).map((span) => `“${escape(shorten(from.text.slice(span.start, span.end), 60))}”`).join(', ');
  switch (kind) {
    case 'cut':
      return say('cut short by {0}', words(article, missing));
    case 'dropped':
      return say('without {0}', words(article, missing));
    case 'changed':
      return missing.length > 0 ? say('{0} for {1}', words(other, added), words(article, missing)) : say('added {0}', words(other, added));
    case 'unmarked':
      return say('without quotation marks');
    case 'speaker':
      return say('another speaker');
    case 'unattributed':
      return say('no speaker named');
  }
}

function whyLinked(article: Article, { kind, run, shared, score }: Parallel): string {
  if (kind === 'verbatim') return say('why linked: every word is equal');
  if (kind === 'near') return say('why linked: {0} words in a row are equal', run);
  const words = shared.slice(0, 7).map(({ a }) => escape(article.text.slice(a.start, a.end)));
  return say('why linked: both have {0} (score {1})', words.join(', '), score.toFixed(2));
}

/** `headline · verdict: exact words, changed ones in bold; without: lost ones`; drift says itself what changed. */
function parallelLine(article: Article, spot: Spot, other: Article, parallel: Parallel, focus: Span | undefined, drift: Drift | undefined): string {
  // With the cursor in a quotation, its counterpart alone is compared; else the sentence.
  const theirs = (focus && counterpart(article, focus, other, parallel)) ?? parallel.b;
  const ours = theirs === parallel.b ? article.sentences[spot.sentence] : focus!;
  const wording = compareWording(article, ours, other, theirs);
  const opposed = parallel.kind !== 'verbatim' && isNegated(article, parallel.a) !== isNegated(other, parallel.b) ? ` · **${say('one of the two negates')}**` : '';
  const title = `${revealLink(escape(shorten(other.title, 70)), parallel.b.uri, theirs)}${opposed}`;
  // In other words throughout, changed ones need no emphasis.
  if (parallel.kind === 'paraphrase') return `${title} · *${say('paraphrase')}*: ${escape(shorten(other.text.slice(theirs.start, theirs.end), 400))}`;
  const verdict = wording.verdict === 'same' ? say('same words') : wording.verdict === 'spelling' ? say('same words, other spelling') : theirs === parallel.b ? say(parallel.kind) : say('other words');
  const drifted = drift ? `**${say('drift')}** (${driftText(article, other, drift)})` : undefined;
  const lost = drift || theirs === parallel.b ? [] : runsOf(article, wording.missing);
  const without = lost.length > 0 ? ` · ${say('without')}: ${lost.slice(0, 3).map((span) => `“${escape(shorten(article.text.slice(span.start, span.end), 80))}”`).join(', ')}` : '';
  return `${title} · ${drifted ?? `*${verdict}*`}: ${emphasised(other, theirs, wording.words)}${without}`;
}

/** Single words joined to the runs they form: nothing but blanks and marks stands between them. */
function runsOf(article: Article, spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (last && !/[\p{L}\p{N}]/u.test(article.text.slice(last.end, span.start))) last.end = span.end;
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
    const ours = wordsIn(article, a);
    const theirs = wordsIn(other, b);
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

function wordsIn(article: Article, span: Span): Span[] {
  const { words } = article;
  const out: Span[] = [];
  for (let i = wordAt(words, span.start); i < words.count && words.start[i] < span.end; i++) {
    if (words.kind[i] === Kind.Word || words.kind[i] === Kind.Number) out.push({ start: words.start[i], end: words.end[i] });
  }
  return out;
}

function emphasised(article: Article, span: Span, words: readonly { span: Span; change: 'same' | 'spelling' | 'changed' }[]): string {
  const { text } = article;
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
    out += escape(text.slice(at, words[k].span.start)) + `**${escape(text.slice(words[k].span.start, words[last].span.end))}**`;
    at = words[last].span.end;
    k = last + 1;
  }
  const end = Math.min(span.end, most);
  out += escape(text.slice(at, end));
  return out.trim() + (span.end > most ? '…' : '');
}

