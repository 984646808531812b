import { readArticle } from '../../src/article/article';
import { findQuotations, type Quotation } from '../../src/annotations/quotations/quotations';
import type { Span } from '../../src/text/span';
import { bare, common, overlapShare, percent, Score, table, type OwnNews, type Shared } from './data';
import { measureQuotations, quotationRows } from './news/quotations';

interface Attribution {
  segments: [number, number][];
  kind: 'direct' | 'mixed' | 'indirect';
  speaker?: Span;
  cue?: Span & { text: string };
}

interface Labelled {
  text: string;
  quotes: Attribution[];
}

interface Piece {
  readonly of: Attribution;
  readonly span: Span;
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'nested';
}

/** Attributed stretches cut at paragraphs; direct ones that touch a mark at an edge count as marked. */
function pieces(doc: Labelled): Piece[] {
  const { text } = doc;
  const out: Piece[] = [];
  for (const of of doc.quotes) {
    const joined: [number, number][] = [];
    for (const [start, end] of of.segments) {
      const last = joined.at(-1);
      if (last && /^[\s.,]{0,4}$/.test(text.slice(last[1], start))) last[1] = end;
      else joined.push([start, end]);
    }
    for (const [start, end] of joined) {
      let from = start;
      for (let i = start; i <= end; i++) {
        if (i < end && text[i] !== '\n') continue;
        if (/\S/.test(text.slice(from, i))) {
          const left = /[“"«„‘'`]/.test(text[from]) || /[“"«„‘'`]/.test(text[from - 1] ?? ' ');
          const right =
            /[”"»’']/.test(text[i - 1]) ||
            (/[.,!?]/.test(text[i - 1]) && /[”"»’']/.test(text[i - 2] ?? ' ')) ||
            /[”"»’']/.test(text[i] ?? ' ');
          const span = bare(text, from, i);
          if (span.end > span.start)
            out.push({ of, span, kind: of.kind === 'direct' ? (left || right ? 'direct' : 'nested') : of.kind });
        }
        from = i + 1;
      }
    }
  }
  return out;
}

/** Marked words in their surroundings. */
const around = (text: string, { start, end }: Span): string =>
  JSON.stringify(
    `${text.slice(Math.max(0, start - 120), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`,
  );

function polnear(shared: Shared, set: string, errors: string): (string | number)[][] {
  const counts = {
    direct: 0,
    exact: 0,
    onDirect: 0,
    onDirectExact: 0,
    speakers: 0,
    speakersRight: 0,
    cues: 0,
    cuesRight: 0,
    mixed: 0,
    mixedRight: 0,
  };
  const nobody = new Score();
  const reported = new Score();
  let found80 = 0;
  let bytes = 0;
  let ms = 0;
  for (const doc of shared.lines<Labelled>(`data/quotations/polnear.${set}.jsonl`)) {
    const { text } = doc;
    const article = readArticle(text);
    const started = performance.now();
    const quotations = findQuotations(article);
    ms += performance.now() - started;
    bytes += text.length;
    const gold = pieces(doc);
    const marked = quotations
      .flatMap((q) => q.marks.map((mark) => ({ q, span: bare(text, mark.start, mark.end) })))
      .filter(({ span }) => span.end > span.start);
    for (const piece of gold) {
      if (piece.kind !== 'direct') continue;
      counts.direct++;
      let best: { q: Quotation; span: Span } | undefined;
      for (const m of marked) if (common(m.span, piece.span) > (best ? common(best.span, piece.span) : 0)) best = m;
      if (best && best.span.start === piece.span.start && best.span.end === piece.span.end) counts.exact++;
      if (piece.of.speaker) {
        counts.speakers++;
        if (best?.q.speaker && common(best.q.speaker, piece.of.speaker) > 0) counts.speakersRight++;
        else if (errors === 'speakers')
          console.log(
            'SPEAKER',
            best?.q.rule,
            JSON.stringify(text.slice(piece.of.speaker.start, piece.of.speaker.end)),
            'got',
            best?.q.speaker && JSON.stringify(text.slice(best.q.speaker.start, best.q.speaker.end)),
            '|',
            JSON.stringify(text.slice(Math.max(0, piece.span.start - 120), piece.span.start + 30)),
            '…',
            JSON.stringify(text.slice(piece.span.end - 20, piece.span.end + 100)),
          );
      }
      if (piece.of.cue) {
        counts.cues++;
        if (best?.q.cue && common(best.q.cue, piece.of.cue) > 0) counts.cuesRight++;
      }
    }
    for (const { q, span } of marked) {
      const direct = gold.filter((g) => g.kind === 'direct' && common(g.span, span) > 0);
      if (direct.length > 0) {
        counts.onDirect++;
        if (direct.some((g) => g.span.start === span.start && g.span.end === span.end)) counts.onDirectExact++;
      }
      const unspoken = !gold.some((g) => common(g.span, span) > 0);
      if (unspoken) nobody.labelled++;
      if (!q.speaker && !q.cue) {
        nobody.found++;
        if (unspoken) nobody.right++;
      }
      if (errors === 'nobody' && unspoken !== (!q.speaker && !q.cue))
        console.log(unspoken ? 'SPOKEN' : 'NOBODY', q.role, q.rule, around(text, span));
      const mixed = direct.length === 0 ? gold.find((g) => g.kind === 'mixed' && common(g.span, span) > 0) : undefined;
      if (mixed?.of.speaker) {
        counts.mixed++;
        if (q.speaker && common(q.speaker, mixed.of.speaker) > 0) counts.mixedRight++;
        else if (errors === 'mixed')
          console.log(
            'MIXED',
            q.rule,
            around(text, span),
            'got',
            q.speaker && text.slice(q.speaker.start, q.speaker.end),
          );
      }
    }
    // Indirect and mixed with a speech cue: content at four fifths of overlap
    const speech = gold.filter(
      (g) =>
        (g.kind === 'indirect' || g.kind === 'mixed') &&
        g.of.cue &&
        /\b(?:said|says?|saying|told|tells?|added|adds|wrote|writes?|announced|argued|claimed|insisted|noted|warned|suggested|reported|stated|according|believes?|acknowledged|confirmed|explained|declared)\b/i.test(
          g.of.cue.text,
        ),
    );
    const predicted = quotations
      .filter((q) => q.role === 'indirect' || q.role === 'mixed')
      // The labels give a clause with its cue inside in two pieces.
      .flatMap((q) => q.content.map(({ start, end }) => bare(text, start, end)));
    reported.labelled += speech.length;
    reported.found += predicted.length;
    for (const g of speech) {
      if (predicted.some((p) => overlapShare(p, g.span) >= 0.8)) reported.right++;
      else if (errors === 'reported') {
        const near = predicted.find((p) => common(p, g.span) > 0);
        console.log(
          'REPORTED',
          g.kind,
          near ? 'other span' : 'missed',
          JSON.stringify(text.slice(g.span.start - 60, g.span.end + 40)),
          'cue',
          g.of.cue?.text,
          'gold',
          JSON.stringify(text.slice(g.span.start, g.span.end)),
          near ? `got ${JSON.stringify(text.slice(near.start, near.end))}` : '',
        );
      }
    }
    for (const p of predicted) if (gold.some((g) => overlapShare(p, g.span) >= 0.8)) found80++;
  }
  const precision = found80 / Math.max(1, reported.found);
  const recall = reported.recall;
  const rows: (string | number)[][] = [
    [
      `polnear.${set}`,
      'direct span, exact: recall / precision on annotated marks',
      `${percent(counts.exact, counts.direct)} / ${percent(counts.onDirectExact, counts.onDirect)}`,
    ],
    ['', 'direct: speaker overlaps', percent(counts.speakersRight, counts.speakers)],
    ['', 'direct: cue', percent(counts.cuesRight, counts.cues)],
    ['', 'mixed: speaker', percent(counts.mixedRight, counts.mixed)],
    ['', 'marks that nobody speaks', nobody.toString()],
    [
      '',
      'indirect + mixed with a speech cue, overlap ≥ 0.8',
      `F1 ${((200 * precision * recall) / Math.max(precision + recall, 1e-9)).toFixed(1)} (P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)})`,
    ],
    ['', 'speed of the step, words and sentences given', `${(bytes / 1e3 / ms).toFixed(1)} MB/s`],
  ];
  return rows;
}

interface SeedQuotation extends Span {
  file: string;
  kind: string;
  tier: string;
  text: string;
  speaker?: { text?: string; start?: number; end?: number } | null;
}

function seeds(shared: Shared): (string | number)[][] {
  const gold = shared.lines<SeedQuotation>('gold/quotations.jsonl').filter((g) => /^[“‘'"]/.test(g.text));
  let paired = 0;
  let speakers = 0;
  let speakersRight = 0;
  let none = 0;
  let noneRight = 0;
  for (const { path, text } of shared.seeds()) {
    const quotations = findQuotations(readArticle(text));
    for (const g of gold.filter((x) => x.file === path)) {
      const hit = quotations.find((q) => q.marks.some((mark) => mark.start === g.start && mark.end === g.end));
      if (hit) paired++;
      if (g.speaker?.start !== undefined && g.speaker.end !== undefined) {
        speakers++;
        if (hit?.speaker && common(hit.speaker, { start: g.speaker.start, end: g.speaker.end }) > 0) speakersRight++;
      } else {
        none++;
        if (hit && !hit.speaker) noneRight++;
      }
    }
  }
  return [
    [
      'seeds',
      'marks paired / speakers / marks without speaker left so',
      `${paired}/${gold.length}, ${speakersRight}/${speakers}, ${noneRight}/${none}`,
    ],
  ];
}

export function evaluateQuotations(shared: Shared, own: OwnNews, errors: string): void {
  const rows: (string | number)[][] = [];
  for (const set of ['dev', 'train'])
    if (shared.has(`data/quotations/polnear.${set}.jsonl`)) rows.push(...polnear(shared, set, errors));
  if (shared.has('gold/quotations.jsonl') && shared.has('seeds')) rows.push(...seeds(shared));
  for (const { name, events } of [own, own.styles])
    if (events.length > 0) rows.push(...quotationRows(name, measureQuotations(events, own.report)));
  table('Quotations', rows);
}
