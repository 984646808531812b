import assert from 'node:assert/strict';
import { readArticle } from '../../src/article/article';
import { nearestWeekday, type Publication } from '../../src/article/publication';
import { isoDate, parseIsoDate } from '../../src/text/calendar';

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
    '**Coast Dagblad, English edition — 5 June 2022 — by our shipping editor, Ama Boateng**',
  ])
    it(`comes from a line between marks of emphasis: ${line}`, () => {
      const read = readArticle(`# Storm hits coast\n\n${line}\n\n${text}\n`, 'markdown');
      assert.deepEqual(read.published, { date: '2022-06-05', from: 'line' });
    });
  // The head of an article, its day, and its title.
  const heads: readonly [head: string, day: string | undefined, title: string][] = [
    ['Coast Lantern, Sunday 5 June 2022, page 11\n\nSTORM HITS!\nTown without light', '2022-06-05', 'STORM HITS!'],
    ['Radio Coast | Weather | Sunday 5 June 2022 19:40\n\nStorm hits the coast', '2022-06-05', 'Storm hits the coast'],
    [
      'Storm hits the coast\n\nSunday 5 June 2022. Live reporting by Ama Boateng and Ben Osei',
      '2022-06-05',
      'Storm hits the coast',
    ],
    [
      'Storm hits the coast\n\nTV5 explainer by Ama Boateng. Updated Sunday 5 June 2022 at 13:20',
      '2022-06-05',
      'Storm hits the coast',
    ],
    ['Coast Lantern, 25.6.2022, 7.40am\n\nStorm hits the coast', '2022-06-25', 'Storm hits the coast'],
    ['# The Gull\n\n### Sunday 5 June 2022\n### A night of wind', '2022-06-05', 'The Gull'],
    ['# Coast Lantern, 5 June 2022\n\n## Storm hits the coast', '2022-06-05', 'Storm hits the coast'],
    // The only heading of a page is its title, and a heading that tells more is no line of the day.
    ['# Sunday 5 June 2022', undefined, 'Sunday 5 June 2022'],
    ['# The Gull\n\n### What we saw on Sunday 5 June 2022', undefined, 'The Gull'],
    ['Storm of Sunday 5 June 2022 that took the roofs', undefined, 'Storm of Sunday 5 June 2022 that took the roofs'],
  ];
  for (const [head, day, title] of heads)
    it(`of ${JSON.stringify(head.slice(0, 60))} is ${day ?? 'not told'}, its title ${title}`, () => {
      const read = readArticle(`${head}\n\n${text}\n`, head.startsWith('#') ? 'markdown' : 'plain');
      assert.deepEqual([read.published?.date, read.title], [day, title]);
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

describe('day of publication without its year', () => {
  /** What an article tells of its day above its text: `5-5 on 1`, `on 3`. */
  function dayOf(format: 'plain' | 'markdown', ...paragraphs: string[]): string | undefined {
    const { published, dayOfYear, weekday } = readArticle(paragraphs.join('\n\n'), format);
    if (published) return 'published';
    if (weekday !== undefined) return `on ${weekday}`;
    return dayOfYear && `${dayOfYear.month}-${dayOfYear.day}${dayOfYear.weekday ? ` on ${dayOfYear.weekday}` : ''}`;
  }
  const rows: readonly [head: readonly string[], day: string | undefined, format?: 'markdown'][] = [
    [['TARVIK MERCURY, Monday May 5', 'Storm hits coast'], '5-5 on 1'],
    [['Saturday, March 15', 'Storm hits coast'], '3-15 on 6'],
    [['Storm hits coast', 'Posted by Ana Ruiz, Thursday 23 January'], '1-23 on 4'],
    [['Storm hits coast', 'By Ana Ruiz', 'PUBLISHED: 00:05, 15 March'], '3-15'],
    [['Storm hits coast', 'By Ana Ruiz', 'Posted: Wed 9:32 PM'], 'on 3'],
    [['# Storm hits', '*Notes from the sea wall and the boats. No. 12, Monday 17 March.*'], '3-17 on 1', 'markdown'],
    [['# Storm hits', '### Bulletin no. 14 — Saturday 29 March'], '3-29 on 6', 'markdown'],
    // A line with the year tells more.
    [['Storm hits coast', 'Thursday 23 January', 'Published 24 January 2025'], 'published'],
    // What the article tells, and what stands in its text.
    [['Cup Final, Saturday 3 May', 'Tarvik won the cup'], undefined],
    [['Storm hits coast', 'The vote is on Thursday 23 January'], undefined],
    [['Storm hits coast', '5 May'], undefined],
    [['Storm hits coast', `${text} ${text}`, 'Thursday 23 January'], undefined],
  ];
  for (const [head, day, format = 'plain'] of rows)
    it(`${head.join(' / ').slice(0, 80)}: ${day ?? 'none'}`, () => assert.equal(dayOf(format, ...head, text), day));

  it('leaves the headline to the line below it', () => {
    assert.equal(readArticle(`TARVIK MERCURY, Monday May 5\n\nStorm hits coast\n\n${text}`).title, 'Storm hits coast');
  });
});

describe('nearest weekday', () => {
  it('is three days away at most', () => {
    const thursday = parseIsoDate('2025-09-11') ?? NaN;
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => isoDate(nearestWeekday(weekday, thursday))),
      ['2025-09-08', '2025-09-09', '2025-09-10', '2025-09-11', '2025-09-12', '2025-09-13', '2025-09-14'],
    );
    const sunday = parseIsoDate('2025-09-14') ?? NaN;
    assert.equal(isoDate(nearestWeekday(3, sunday)), '2025-09-17');
    assert.equal(isoDate(nearestWeekday(4, sunday)), '2025-09-11');
  });
});
