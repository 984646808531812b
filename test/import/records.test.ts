import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import type { Imported } from '../../src/import/imported';
import { documentsOf, leftOf, onlyDocument, refusalOf, utf8 } from './files';

const importTable = (text: string, choice = {}): Promise<Imported> => importFile('articles.csv', utf8(text), choice);
const importJson = (data: unknown): Promise<Imported> => importFile('articles.json', utf8(JSON.stringify(data)));
const text = 'The pier stays shut, the port said.';
const long = `${text} `.repeat(12).trim();

describe('tables of articles', () => {
  it('have columns by name, lines inside quotes and any delimiter', async () => {
    for (const sign of [',', ';', '\t', '|']) {
      const row = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(sign);
      const table = [
        row('', 'Title', 'Publication', 'Author', 'Publish Date', 'URL', 'Full Text').replace('""', ''),
        row(
          '0',
          'Pier stays shut',
          'The Courier',
          'Ada Brook; Jon Vale',
          '2025-03-14 06:30:00',
          'https://www.courier.example/pier',
          `${text}\n\n""It is unsafe,"" she said.`,
        ),
        row('1', 'Ferries', 'The Courier', '', '', '', ''),
      ].join('\r\n');
      const imported = await importTable(`\uFEFF${table}\r\n`);
      const { source, markdown } = onlyDocument(imported);
      assert.deepEqual(source, {
        title: 'Pier stays shut',
        url: 'https://www.courier.example/pier',
        outlet: 'The Courier',
        authors: ['Ada Brook', 'Jon Vale'],
        date: '2025-03-14',
      });
      assert.equal(markdown, `# Pier stays shut\n\n${text}\n\n"It is unsafe," she said.`);
      assert.deepEqual(leftOf(imported), ['rowsWithoutText 1']);
    }
  });

  for (const [what, table, source] of [
    [
      'of news-please',
      `authors,date_publish,maintext,source_domain,title,url\n"['Ada Brook', ""Jon O'Vale""]",2025-03-14 06:30:00,${text.replace(',', '')},courier.example,Pier,https://courier.example/p\n`,
      {
        title: 'Pier',
        url: 'https://courier.example/p',
        outlet: 'courier.example',
        authors: ['Ada Brook', "Jon O'Vale"],
        date: '2025-03-14',
      },
    ],
    ['with words for nothing', `title,text,author,date\nPier,${text.replace(',', '')},None,nan\n`, { title: 'Pier' }],
    [
      'with sep= before its columns',
      `sep=;\ntitel;text;datum\nSteg bleibt zu;Der Steg bleibt zu.;14.03.2025\n`,
      { title: 'Steg bleibt zu', date: '2025-03-14' },
    ],
    [
      'of trafilatura, which has no names',
      `https://courier.example/p\tid\tfp\tcourier.example\tPier\tnull\t2025-03-14\tThe pier stays shut.\tnull\tnull\tarticle\n`,
      { title: 'Pier', url: 'https://courier.example/p', outlet: 'courier.example', date: '2025-03-14' },
    ],
    [
      'whose source is an address',
      `title,source,text\nPier,https://www.courier.example/p,It is shut.\n`,
      { title: 'Pier', url: 'https://www.courier.example/p', outlet: 'courier.example' },
    ],
  ] as const)
    it(`${what} are read`, async () => {
      assert.deepEqual(onlyDocument(await importTable(table)).source, source);
    });

  it('are asked about where no column is named as texts are', async () => {
    const table = `nr,kopf,inhalt_lang\n1,Pier,"${long}"\n2,Ferries,"${long}"\n`;
    const asked = await importTable(table);
    assert.ok('ask' in asked);
    assert.deepEqual(asked.ask.columns, ['nr', 'kopf', 'inhalt_lang']);
    assert.deepEqual(asked.ask.samples, ['1', 'Pier', long.slice(0, 80)]);
    const found = documentsOf(await importTable(table, { text: 'inhalt_lang', title: 'kopf' }));
    assert.deepEqual(
      found.map(({ source, markdown }) => [source.title, markdown]),
      [
        ['Pier', `# Pier\n\n${long}`],
        ['Ferries', `# Ferries\n\n${long}`],
      ],
    );
    assert.ok('ask' in (await importTable(table, { text: 'nothing' })));
  });

  it('of links, of other things and of passages are refused', async () => {
    assert.equal(
      refusalOf(await importTable('title,url,time_added,tags,status\nPier,https://x.example/p,1741939200,,unread\n')),
      'linksOnly',
    );
    assert.equal(refusalOf(await importTable('city,people\nOsthaven,4000\n')), 'noRecords');
    assert.equal(
      refusalOf(await importTable(`cluster,size,begin,end,text\n1,2,0,35,${text.replace(',', '')}\n`)),
      'passages',
    );
    assert.equal(refusalOf(await importTable('\n\n')), 'empty');
    assert.equal(refusalOf(await importTable(`text\n\0${text}\n`)), 'broken');
  });
});

describe('articles as JSON', () => {
  it('are a list, a member of a record, or one', async () => {
    const article = { title: 'Pier', text, publish_date: '2025-03-14' };
    for (const data of [
      [article],
      { articles: [article] },
      { status: 'ok', results: [article] },
      { articles: { results: [article] } },
      article,
      [{ id: 1, data: article, annotations: [] }],
      { hits: { hits: [{ _source: article }] } },
    ])
      assert.deepEqual(
        onlyDocument(await importJson(data)).source,
        { title: 'Pier', date: '2025-03-14' },
        JSON.stringify(data),
      );
  });

  for (const [what, record, source] of [
    [
      'trafilatura',
      {
        title: 'Pier',
        author: 'Ada Brook; Jon Vale',
        hostname: 'courier.example',
        date: '2025-03-14',
        'source-hostname': 'The Courier',
        source: 'https://courier.example/p',
        language: 'en',
        text,
        tags: 'port;sea',
      },
      {
        title: 'Pier',
        url: 'https://courier.example/p',
        outlet: 'The Courier',
        authors: ['Ada Brook', 'Jon Vale'],
        date: '2025-03-14',
        tags: ['port', 'sea'],
        language: 'en',
      },
    ],
    [
      'NewsAPI',
      {
        source: { id: null, name: 'The Courier' },
        author: 'Ada Brook',
        title: 'Pier',
        url: 'https://courier.example/p',
        publishedAt: '2025-03-14T06:30:00Z',
        content: text,
      },
      {
        title: 'Pier',
        url: 'https://courier.example/p',
        outlet: 'The Courier',
        authors: ['Ada Brook'],
        date: '2025-03-14',
      },
    ],
    [
      'Event Registry',
      {
        uri: '8',
        title: 'Pier',
        body: text,
        dateTimePub: '2025-03-14T06:30:00Z',
        url: 'https://courier.example/p',
        source: { title: 'The Courier' },
        authors: [{ name: 'Ada Brook' }],
      },
      {
        title: 'Pier',
        url: 'https://courier.example/p',
        outlet: 'The Courier',
        authors: ['Ada Brook'],
        date: '2025-03-14',
      },
    ],
    [
      'seconds as a date',
      { headline: 'Pier', content: text, published: 1741939200 },
      { title: 'Pier', date: '2025-03-14' },
    ],
  ] as const)
    it(`of ${what} are read`, async () => {
      assert.deepEqual(onlyDocument(await importJson([record])).source, source);
    });

  it('cut by NewsAPI are left and counted', async () => {
    const imported = await importJson([
      { title: 'Pier', content: 'The pier… [+1234 chars]' },
      { title: 'Ferries', content: text },
    ]);
    assert.deepEqual(leftOf(imported), ['cutTexts 1']);
  });

  it('hold HTML, entities and lines that are paragraphs', async () => {
    const markdown = async (value: string): Promise<string> =>
      onlyDocument(await importJson([{ text: value }])).markdown;
    assert.equal(
      await markdown('<p>The pier stays <b>shut</b>.</p><p>It rains.</p>'),
      'The pier stays **shut**.\n\nIt rains.',
    );
    assert.equal(await markdown('Pier &amp; quay\nIt rains.'), 'Pier & quay\n\nIt rains.');
    assert.equal(await markdown('One\\nTwo'), 'One\n\nTwo');
  });

  it('are one a line, also in a file named .json; broken lines are counted', async () => {
    const lines = `${JSON.stringify({ title: 'Pier', text })}\n{broken\n${JSON.stringify({ title: 'Quay', text })}\n`;
    for (const name of ['a.jsonl', 'a.json', 'a.ndjson']) {
      const imported = await importFile(name, utf8(lines));
      assert.deepEqual(
        documentsOf(imported).map(({ source }) => source.title),
        ['Pier', 'Quay'],
      );
      assert.deepEqual(leftOf(imported), ['rowsWithoutText 1']);
    }
  });

  it('of other programs are refused', async () => {
    assert.equal(refusalOf(await importJson({ name: 'crossread', version: '1.0.0' })), 'noRecords');
    assert.equal(
      refusalOf(
        await importJson({ articles: [{ url: 'https://x.example/p', title: 'Pier', seendate: '20250314T063000Z' }] }),
      ),
      'linksOnly',
    );
    assert.equal(refusalOf(await importFile('a.json', utf8('nonsense'))), 'broken');
    assert.equal(refusalOf(await importFile('a.json', utf8('['.repeat(100_000)))), 'broken');
  });
});
