/**
 * How far two labellers agree: a tenth of the articles was labelled a second time, from the plain text and
 * the guide alone, in the short form of `second/labels.txt`.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/text/span';
import { common, overlapShare, Score } from '../evaluation/data';
import { readNormalForm } from './figures';
import type { LabelledArticle, LabelledEvent } from './reader';

const kindOf: Record<string, string> = {
  h: 'headline',
  y: 'byline',
  s: 'standfirst',
  d: 'dateline',
  p: 'paragraph',
  g: 'heading',
  c: 'caption',
  r: 'credit',
  z: 'boilerplate',
};
const entityKind: Record<string, string> = { P: 'person', L: 'place', O: 'organisation', X: 'other' };

/** Marks and apostrophes in one form; lengths stay. */
const fold = (text: string): string => text.replace(/[’‘‹›]/g, "'").replace(/[“”«»]/g, '"');

/** Finds `first words .. last words` from a place on. */
function locate(text: string, words: string, from = 0): Span | undefined {
  const ends = fold(words.trim()).split(' .. ');
  const [first] = ends;
  const last = ends.at(1);
  const start = text.indexOf(first, from);
  if (start < 0) return undefined;
  if (last === undefined) return { start, end: start + first.length };
  const end = text.indexOf(last, start + first.length);
  return end < 0 ? undefined : { start, end: end + last.length };
}

const layers = [
  'blocks',
  'names',
  'figures: span',
  'figures: normal form',
  'quotations: role and content',
  'quotations: cue',
  'quotations: speaker',
  'passages: claim',
  'passages: difference',
] as const;
type Layer = (typeof layers)[number];

/** F1 of the second labels against the first, layer by layer, with what differs. @throws Error when a label is found nowhere */
export function agreement(
  events: readonly LabelledEvent[],
  translate: (difference: string) => void,
): Map<Layer, Score> {
  const scores = new Map(layers.map((layer) => [layer, new Score()]));
  const of = (layer: Layer): Score => scores.get(layer)!;
  const source = fs.readFileSync(path.resolve('test/news/second/labels.txt'), 'utf8');
  for (const section of source.split(/^@@ /m).slice(1)) {
    const [head, ...lines] = section.trim().split('\n');
    const [name, id] = head.split(' ');
    const event = events.find((each) => each.name === name);
    const article = event?.articles.find((each) => each.id === id);
    if (!event || !article) throw new Error(`no article ${head}`);
    compare(event, article, lines, of, (what) => translate(`${head}: ${what}`));
  }
  return scores;
}

function compare(
  event: LabelledEvent,
  article: LabelledArticle,
  lines: readonly string[],
  of: (layer: Layer) => Score,
  translate: (what: string) => void,
): void {
  const text = fold(article.text);
  const find = (words: string, from = 0): Span => {
    const span = locate(text, words, from) ?? locate(text, words);
    if (!span) throw new Error(`${event.name} ${article.id}: not in the text: ${words}`);
    return span;
  };
  const rows = (letter: string): string[] =>
    lines.filter((line) => line.startsWith(`${letter}: `)).map((line) => line.slice(3));
  const show = ({ start, end }: Span): string => JSON.stringify(article.text.slice(start, end));

  // Blocks, line by line.
  const kinds = (rows('b')[0] ?? '').split(' ');
  let start = 0;
  let line = 0;
  for (const part of article.text.split('\n')) {
    const span = { start, end: start + part.length };
    start += part.length + 1;
    if (part.trim() === '') continue;
    const first = article.blocks
      .filter((block) => common(block, span) > 0)
      .map(({ kind }) => kind)
      .join('+');
    const second = [...(kinds[line++] ?? '?')].map((letter) => kindOf[letter]).join('+');
    of('blocks').labelled++;
    of('blocks').found++;
    if (first === second) of('blocks').right++;
    else translate(`block ${first} / ${second}: ${show(span).slice(0, 60)}`);
  }

  const running = article.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'credit' && kind !== 'boilerplate');
  const inside = (span: Span): boolean => running.some((block) => block.start <= span.start && span.end <= block.end);

  // Names: the second labeller lists forms, each wherever it stands, longer ones first.
  const names = article.mentions
    .filter(({ kind }) => kind === 'name')
    .filter(inside)
    .map(({ start: from, end, entity }) => ({
      start: from,
      end,
      kind: event.entities.find(({ id }) => id === entity)!.kind,
    }));
  const forms = (rows('n')[0] ?? '')
    .split('; ')
    .map((form) => ({ kind: entityKind[form[0]], form: fold(form.slice(2)) }))
    .sort((a, b) => b.form.length - a.form.length);
  const second: (Span & { kind: string })[] = [];
  for (const { kind, form } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length, kind };
      if (
        !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
        !/[\p{L}\p{N}]/u.test(text[span.end] ?? ' ') &&
        !second.some((other) => common(other, span) > 0)
      )
        second.push(span);
    }
  }
  match(
    of('names'),
    names,
    second.filter(inside),
    (a, b) => a.start === b.start && a.end === b.end && a.kind === b.kind,
    (side, span) => translate(`name ${side} ${span.kind} ${show(span)}`),
  );

  // Figures in their order.
  let from = 0;
  const figures = (rows('f')[0] ?? '')
    .split('; ')
    .filter(Boolean)
    .map((row) => {
      const cut = row.lastIndexOf('=');
      const span = find(row.slice(0, cut), from);
      from = span.end;
      return { ...span, form: JSON.stringify(readNormalForm(row.slice(cut + 1))) };
    });
  const told = article.figures
    .filter(inside)
    .map(({ start: begin, end, form }) => ({ start: begin, end, form: JSON.stringify(form) }));
  match(
    of('figures: span'),
    told,
    figures.filter(inside),
    (a, b) => common(a, b) > 0,
    (side, span) => translate(`figure ${side} ${show(span)}`),
  );
  for (const first of told) {
    const other = figures.find((figure) => common(figure, first) > 0);
    if (!other) continue;
    agree(of('figures: normal form'), first.form === other.form, () =>
      translate(`form of ${show(first)}: ${first.form} / ${other.form}`),
    );
  }

  // Quotations.
  const quotations = rows('q').map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [role, content] = cells;
    return { role, ...find(content), cue: fold(cells.at(2) ?? ''), speaker: fold(cells.at(3) ?? '') };
  });
  const first = article.quotations.flatMap(({ role, segments, cue, speaker, by }) =>
    segments.map((segment, i) => ({
      role: role,
      ...segment,
      cue: cue && i === 0 ? text.slice(cue.start, cue.end) : '',
      speaker: speaker
        ? text.slice(speaker.start, speaker.end)
        : (event.entities.find((entity) => entity.id === by)?.names[0] ?? ''),
    })),
  );
  match(
    of('quotations: role and content'),
    first,
    quotations,
    (a, b) => a.role === b.role && overlapShare(a, b) >= 0.8,
    (side, span) => translate(`quotation ${side} ${span.role} ${show(span)}`),
  );
  for (const one of first) {
    const other = quotations.find((each) => each.role === one.role && overlapShare(each, one) >= 0.8);
    if (!other || ['scare', 'title', 'term'].includes(one.role)) continue;
    agree(of('quotations: cue'), one.cue.toLowerCase() === other.cue.toLowerCase(), () =>
      translate(`cue of ${show(one)}: ${one.cue} / ${other.cue}`),
    );
    const [a, b] = [one.speaker.toLowerCase(), other.speaker.toLowerCase()];
    agree(of('quotations: speaker'), a.includes(b) || b.includes(a), () =>
      translate(`speaker of ${show(one)}: ${one.speaker} / ${other.speaker}`),
    );
  }

  // Passages: of one claim, over the same words.
  const passages = rows('p').flatMap((row) => {
    const [claims, words] = row.split('|').map((cell) => cell.trim());
    const span = find(words);
    return claims
      .split(', ')
      .map((claim) => ({ ...span, claim: claim.split(' ')[0], differs: claim.split(' ')[1] ?? '' }));
  });
  match(
    of('passages: claim'),
    article.passages,
    passages,
    (a, b) => a.claim === b.claim && common(a, b) > 0,
    (side, span) => translate(`passage ${side} ${span.claim} ${show(span).slice(0, 70)}`),
  );
  for (const passage of article.passages) {
    const other = passages.find((each) => each.claim === passage.claim && common(each, passage) > 0);
    if (other)
      agree(of('passages: difference'), (passage.differs ?? '') === other.differs, () =>
        translate(`difference of ${passage.claim}: ${passage.differs ?? 'none'} / ${other.differs || 'none'}`),
      );
  }
}

function agree(score: Score, same: boolean, differ: () => void): void {
  score.labelled++;
  score.found++;
  if (same) score.right++;
  else differ();
}

function match<A extends Span, B extends Span>(
  score: Score,
  first: readonly A[],
  second: readonly B[],
  same: (a: A, b: B) => boolean,
  differ: (side: 'first' | 'second', span: A | B) => void,
): void {
  const used = new Set<B>();
  score.labelled += first.length;
  score.found += second.length;
  for (const a of first) {
    const b = second.find((each) => !used.has(each) && same(a, each));
    if (!b) {
      differ('first', a);
      continue;
    }
    used.add(b);
    score.right++;
  }
  for (const b of second) if (!used.has(b)) differ('second', b);
}
