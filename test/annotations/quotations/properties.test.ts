import assert from 'node:assert/strict';
import { findQuotations, type Quotation } from '../../../src/annotations/quotations/quotations';
import { pairMarks } from '../../../src/annotations/quotations/marks';
import { paragraphsOf } from '../../../src/annotations/quotations/paragraphs';
import { readArticle, type Article } from '../../../src/article/article';
import type { Span } from '../../../src/text/span';

/** Pieces that meet in quotations, in any order. */
const pieces = [
  ...['“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '„', '‚', '‹', '›', '「', '」', '(', ')', '—', '-'],
  ...['.', ',', ':', ';', '?', '!', '…', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\u200b', '😀', '\ud83d', 'é', '90s'],
  ...['Ana Ruiz', 'Sen.', 'the mayor', 'she', 'who', 'that', 'said', 'told', 'according to', 'called', 'as', 'by'],
  ...['was', 'and', 'to', 'in May', 'on Tuesday', 'praised', 'saying', 'the film', 'titled', 'so-called', 'tis', '12'],
];

/** A sequence of numbers below one that is the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 60);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(random() < 0.5 ? ' ' : '');
}

function assertInside(text: string, span: Span): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify([text, span]));
}

function assertDisjoint(text: string, spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++)
    assert.ok(spans[i - 1].end <= spans[i].start, `overlap in ${JSON.stringify([text, spans])}`);
}

function assertSound(text: string, { start, end, marks, content, cue, speaker, confidence }: Quotation): void {
  for (const span of [{ start, end }, ...marks, ...content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])])
    assertInside(text, span);
  assert.ok(start < end && content.length > 0, text);
  for (const span of [...marks, ...content]) assert.ok(start <= span.start && span.end <= end, text);
  assertDisjoint(text, marks);
  assert.ok(confidence > 0 && confidence <= 1);
}

describe('any text', () => {
  const random = randomNumbers(1);
  const texts = Array.from({ length: 800 }, () => randomText(random));

  it('has marked spans that are inside it, disjoint and sorted', () => {
    for (const text of texts) {
      const spans = pairMarks(text, paragraphsOf(readArticle(text)));
      for (const { start, end, content } of spans) {
        assertInside(text, { start, end });
        assert.ok(start <= content.start && content.start <= content.end && content.end <= end, text);
      }
      assertDisjoint(text, spans);
    }
  });

  it('has quotations that are inside it and sorted', () => {
    for (const text of texts) {
      const quotations = findQuotations(readArticle(text, random() < 0.5 ? 'plain' : 'markdown'));
      for (const quotation of quotations) assertSound(text, quotation);
      for (let i = 1; i < quotations.length; i++) assert.ok(quotations[i - 1].start <= quotations[i].start, text);
    }
  });
});

describe('long texts', () => {
  /** How often the reading of quotations asks for a token. */
  function steps(text: string): number {
    const article: Article = readArticle(text);
    let count = 0;
    const lower = new Proxy([...article.tokens.lower], {
      get(target, key) {
        count++;
        return Reflect.get(target, key) as unknown;
      },
    });
    findQuotations({ ...article, tokens: { ...article.tokens, lower } });
    return count;
  }

  const lines: [what: string, line: string][] = [
    [
      'many quotations and reports',
      '“The gate is open,” said Ines Rocha. The mayor said the ferries run until autumn. ',
    ],
    ['marks that are never closed', 'The mayor said “the gate, '],
    ['one long sentence of cues', 'and the mayor said, claimed, praised, told us '],
    ['one long sentence of marks', 'she said “gate” and ‘wall’ '],
    ['many paragraphs', '“The gate is open,” said Ines Rocha.\n\n'],
  ];
  for (const [what, line] of lines)
    it(`take steps in proportion to their length: ${what}`, () => {
      const small = steps(line.repeat(100));
      const large = steps(line.repeat(800));
      assert.ok(large <= small * 8 * 1.2, `${small} steps for a text, ${large} for eight times as much`);
    });

  it('read a paragraph with more marks than a call may have arguments', () => {
    assert.doesNotThrow(() => findQuotations(readArticle('“'.repeat(160_000))));
  });
});
