import assert from 'node:assert/strict';
import type { Figure } from '../../../src/annotations/figures/figure';
import { findFigures } from '../../../src/annotations/figures/figures';
import { readArticle } from '../../../src/article/article';
import { TokenReader } from '../../../src/text/tokenReader';

/** A sentence with its figures in `[ ]`, and what is said of each, in order; no other figure is read in it. */
export type FigureCase = readonly [marked: string, ...said: string[]];

/** Day on which the sentences are written: a Thursday. */
export const published = '2024-06-20';

/** Rule, kind, value, bounds, currency, unit, head, modifier and interval of a figure, as far as it has them. */
export function said(figure: Figure): string {
  const { rule, kind, value, low, high, currency, unit, head, modifier, interval } = figure;
  return [
    rule,
    kind,
    value === undefined ? undefined : String(value),
    low === undefined && high === undefined ? undefined : `${low ?? ''}..${high ?? ''}`,
    currency,
    unit,
    head === undefined ? undefined : `of ${head}`,
    modifier === undefined ? undefined : `(${modifier})`,
    interval?.join('/'),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Runs a table of sentences. */
export function testFigures(cases: readonly FigureCase[], reference: string | undefined = published): void {
  for (const [marked, ...expected] of cases) {
    it(`“${marked.replaceAll('\n', '⏎')}”: ${expected.join('; ') || 'nothing'}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      let found = '';
      let shown = 0;
      const figures = findFigures(readArticle(text), reference);
      for (const { start, end } of figures) {
        found += `${text.slice(shown, start)}[${text.slice(start, end)}]`;
        shown = end;
      }
      assert.deepEqual([found + text.slice(shown), ...figures.map(said)], [marked, ...expected]);
    });
  }
}

/** The tokens of a text. */
export function tokensOf(text: string): TokenReader {
  return new TokenReader(readArticle(text));
}
