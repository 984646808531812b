import type { Copies } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { makeLink } from '../shared/toolbar';
import { rowsOf } from './labels';

/** The same content as a table, and the families in words. @param show puts a line into the strip */
export function makeList(copies: Copies, words: CopiesWords, show: (edge: number) => void): HTMLElement[] {
  const heads = [words.from, words.to, words.words, words.arrow];
  const table = make(
    'table',
    { 'aria-label': words.title },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make(
      'tbody',
      {},
      ...rowsOf(copies).map(({ from, to, words: count, credit, edge }) =>
        make(
          'tr',
          {},
          make(
            'td',
            {},
            makeLink(from, () => show(edge)),
          ),
          make('td', {}, to),
          make('td', { class: 'number' }, String(count)),
          make('td', {}, credit),
        ),
      ),
    ),
  );
  const families = copies.families.flatMap(({ evidence }) => evidence.map(({ line }) => line));
  return families.length === 0
    ? [table]
    : [table, make('h2', {}, words.whyOrigin), make('ul', {}, ...families.map((line) => make('li', {}, line)))];
}
