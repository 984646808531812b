import type { TimelineWords } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { makeLink } from '../shared/toolbar';
import { differsSign } from '../shared/wrap';
import type { TimelineRow } from './labels';

/** The same content as a table: time, words, tag, what differs. */
export function makeList(rows: readonly TimelineRow[], words: TimelineWords, open: (id: string) => void): HTMLElement {
  const heads = [words.time, words.words, words.article, words.differs];
  return make(
    'table',
    { 'aria-label': words.title },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make(
      'tbody',
      {},
      ...rows.map(({ time, words: said, tag, differs, id }) =>
        make(
          'tr',
          differs === '' ? {} : { class: 'differs' },
          make('td', {}, time),
          make('td', {}, said),
          make(
            'td',
            {},
            makeLink(tag, () => open(id)),
          ),
          make('td', { class: 'differs' }, differs === '' ? '' : `${differsSign} ${differs}`),
        ),
      ),
    ),
  );
}
