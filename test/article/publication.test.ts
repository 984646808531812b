import assert from 'node:assert/strict';
import { readArticle } from '../../src/article/article';
import type { Publication } from '../../src/article/publication';

const published = (...paragraphs: string[]): Publication | undefined => readArticle(paragraphs.join('\n\n')).published;
const text = 'The storm hit the coast at noon on Monday and tore off roofs.';

describe('publication date', () => {
  it('comes from a full dateline', () => {
    assert.deepEqual(published('Storm', `LAGOS, 3 May 2021 (NAN) — ${text}`), { date: '2021-05-03', from: 'dateline' });
    assert.deepEqual(published('Storm', 'Published 4 May 2021', `LAGOS, 3 May 2021 (NAN) — ${text}`), {
      date: '2021-05-03',
      from: 'dateline',
    });
  });
  it('comes from the first dateline with a day', () => {
    assert.deepEqual(
      published('Storm', `LAGOS (NAN) — ${text}`, `ABUJA, 3 May 2021 — ${text}`, `KANO, 5 May 2021 — ${text}`),
      {
        date: '2021-05-03',
        from: 'dateline',
      },
    );
  });
  it('takes the year of a date line, across New Year too', () => {
    const line = (day: string): string => `Published ${day}`;
    const dateline = (day: string): string => `LAGOS, ${day} (NAN) — ${text}`;
    assert.equal(published('Storm hits', line('3 June 2022'), dateline('June 2'))?.date, '2022-06-02');
    assert.equal(published('Storm hits', line('1 January 2024'), dateline('Dec 31'))?.date, '2023-12-31');
    assert.equal(published('Storm hits', line('31 December 2023'), dateline('Jan 1'))?.date, '2024-01-01');
    assert.equal(published('Storm hits', line('1 March 2024'), dateline('Feb 29'))?.date, '2024-02-29');
    assert.equal(published('Storm hits', dateline('June 2'), text, line('3 June 2022'))?.from, 'dateline');
  });
  it('takes no year of a date line more than 31 days away', () => {
    const at = (day: string): Publication | undefined =>
      published('Storm hits', 'Published 1 March 2022', `LAGOS, ${day} (NAN) — ${text}`);
    assert.deepEqual(at('April 1'), { date: '2022-04-01', from: 'dateline' });
    assert.deepEqual(at('April 2'), { date: '2022-03-01', from: 'line' });
    assert.deepEqual(at('Feb 29'), { date: '2022-03-01', from: 'line' });
  });
  it('has no year where neither gives one', () => {
    assert.equal(published('Storm hits', `LAGOS, June 2 (NAN) — ${text}`), undefined);
    assert.equal(published('Storm hits', `LAGOS, 30 Feb 2022 (NAN) — ${text}`), undefined);
  });
  it('comes from a date line', () => {
    const line = { date: '2022-06-05', from: 'line' };
    assert.deepEqual(published('Storm hits coast', 'Published: June 5, 2022', text), line);
    assert.deepEqual(published('Storm hits coast', text, 'Published: June 5, 2022'), line);
    assert.deepEqual(published('Storm hits coast', 'By Ama Boateng, 5 June 2022', text), line);
    assert.deepEqual(published('Storm hits coast', 'Published: June 5, 2022', 'Updated: June 6, 2022', text), line);
  });
  for (const line of [
    '*Harbour Notes, a blog on boats and weather, 5 June 2022*',
    '_Ama Boateng, columnist, The Coast Ledger, 5 June 2022_',
    '**Coast Ledger, Sunday 5 June 2022. Ama Boateng is at the harbour, where the boats were told to stay.**',
    '*Coast Post fanzine · 5 June 2022*',
  ])
    it(`comes from a line between marks of emphasis: ${line}`, () => {
      const read = readArticle(`# Storm hits coast\n\n${line}\n\n${text}\n`, 'markdown');
      assert.deepEqual(read.published, { date: '2022-06-05', from: 'line' });
    });
  it('is none of a sentence between marks of emphasis, nor of such a line without them', () => {
    for (const line of [
      '*The mayor, a keen sailor, spoke on 5 June 2022 of what the storm had done.*',
      'Harbour Notes, where boats are the talk of the day, 5 June 2022',
    ])
      assert.equal(readArticle(`# Storm hits coast\n\n${line}\n\n${text}\n`, 'markdown').published, undefined, line);
  });
  it('is looked for in the first six blocks and the last three', () => {
    const at = (before: number, after: number): Publication | undefined =>
      published(
        'Storm hits coast',
        ...Array<string>(before).fill(text),
        'Published: June 5, 2022',
        ...Array<string>(after).fill(text),
      );
    assert.ok(at(4, 9));
    assert.equal(at(5, 9), undefined);
    assert.ok(at(9, 2));
    assert.equal(at(9, 3), undefined);
  });
  it('is none that stands in the text', () => {
    assert.equal(
      published('Storm hits coast', 'The storm hit the coast on 5 June 2022, a year after the last.'),
      undefined,
    );
  });
});
