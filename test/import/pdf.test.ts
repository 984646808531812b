import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { column, leftOf, makePdf, onlyDocument, refusalOf, type Placed } from './files';

const importPdf = (bytes: Uint8Array) => importFile('page.pdf', bytes);

const leftColumn = [
  'The pier at Osthaven stays shut until the',
  'spring, the harbour office said on Friday,',
  'after divers found cracks in four of its',
  'piles. Ferries to the islands use the north',
  'quay, and lorries are sent round by the re-',
  'gional road.',
];
const rightColumn = [
  '“We cannot put people at risk,” said Ada',
  'Brook, the harbour master. The repair costs',
  'about £48 million and takes nine months. A',
  'well-known firm of the town has offered to',
  'do half of the work, and a second well-',
  'known firm wants to do the other half.',
];

describe('PDF', () => {
  it('is read column by column, under a headline that spans them', async () => {
    const page: Placed[] = [
      { text: 'Pier stays shut until spring', x: 60, y: 780, size: 24 },
      // As programs write it: line by line across both columns.
      ...leftColumn.flatMap((text, index) => [
        { text, x: 60, y: 740 - index * 12 },
        { text: rightColumn[index], x: 310, y: 740 - index * 12 },
      ]),
    ];
    const { source, markdown } = onlyDocument(await importPdf(makePdf([page])));
    assert.equal(source.title, 'Pier stays shut until spring');
    assert.equal(
      markdown,
      [
        '# Pier stays shut until spring',
        'The pier at Osthaven stays shut until the spring, the harbour office said on Friday, after divers found cracks in four of its piles. Ferries to the islands use the north quay, and lorries are sent round by the regional road.',
        '“We cannot put people at risk,” said Ada Brook, the harbour master. The repair costs about £48 million and takes nine months. A well-known firm of the town has offered to do half of the work, and a second well-known firm wants to do the other half.',
      ].join('\n\n'),
    );
  });

  it('reads three columns, and words that are placed one by one', async () => {
    const texts = ['Alder', 'Birch', 'Cedar'].map((tree) =>
      [1, 2, 3, 4, 5].map((line) => `${tree} says line ${line} of`),
    );
    const page = texts.flatMap((lines, index) =>
      lines.flatMap((line, row) => {
        let x = 50 + index * 170;
        return line.split(' ').map((text) => {
          const placed = { text, x, y: 700 - row * 12 };
          x += text.length * 5 + 4;
          return placed;
        });
      }),
    );
    const { markdown } = onlyDocument(await importPdf(makePdf([page])));
    assert.match(
      markdown,
      /Alder says line 1 of Alder says line 2 of .* Alder says line 5 of Birch says line 1 of .* Cedar says line 5 of$/,
    );
  });

  it('goes on over columns and pages where a sentence does, and parts paragraphs at indents', async () => {
    const first = column(
      ['The ferry left the quay at nine and the', 'last lorry was driven on board when the'],
      60,
      100,
    );
    const second = column(['bell rang. Nobody was hurt in the storm.', '', ''], 60, 780).concat(
      column(['   '], 60, 768),
      [{ text: 'Waves rose to five metres in the night, and', x: 72, y: 768 }],
      column(['boats stayed in the harbour for two days.'], 60, 756),
    );
    const { markdown } = onlyDocument(await importPdf(makePdf([first, second])));
    assert.deepEqual(markdown.split('\n\n'), [
      'The ferry left the quay at nine and the last lorry was driven on board when the bell rang. Nobody was hurt in the storm.',
      'Waves rose to five metres in the night, and boats stayed in the harbour for two days.',
    ]);
  });

  it('drops page heads and folios, and counts them', async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: `The Osthaven Courier, Friday 14 March 2025`, x: 60, y: 810, size: 8 },
      ...column(
        [
          `On page ${number} the text of the article goes on`,
          'over two lines and another one.',
          `It ends with sentence ${number}.`,
        ],
        60,
        700,
      ),
      { text: `Page ${number} of 3`, x: 280, y: 30, size: 8 },
    ]);
    const imported = await importPdf(makePdf(pages));
    const { markdown } = onlyDocument(imported);
    assert.doesNotMatch(markdown, /Courier|Page \d/);
    assert.match(markdown, /On page 2 the text/);
    assert.deepEqual(leftOf(imported), ['pageHeads 6']);
  });

  it('has cross-heads that are larger, short and no sentences', async () => {
    const heading = async (text: string, size: number): Promise<string> => {
      const lines = column(['The ferry line has new hours, it said.', 'They begin in May.'], 60, 700);
      const { markdown } = onlyDocument(
        await importPdf(makePdf([[...lines, { text, x: 60, y: 660, size }, ...column(['It costs more.'], 60, 640)]])),
      );
      return markdown.split('\n\n').find((block) => block.includes(text.slice(0, 5))) ?? '';
    };
    assert.equal(await heading('Fares rise', 11.5), '## Fares rise');
    assert.equal(await heading('Fares rise', 11.4), 'Fares rise');
    assert.equal(await heading('Fares rise.', 11.5), 'Fares rise.');
    const long = `Fares ${'i'.repeat(115)}`;
    assert.equal(await heading(long, 11.5), long);
  });

  it('has its lists as lists', async () => {
    const lines = [
      'The ferry line has new hours, it said.',
      '\x95 Monday to Friday from six in the',
      'morning to midnight',
      '\x95 On Sunday not at all',
    ];
    assert.equal(
      onlyDocument(await importPdf(makePdf([column(lines, 60, 700)]))).markdown,
      'The ferry line has new hours, it said.\n\n- Monday to Friday from six in the morning to midnight\n\n- On Sunday not at all',
    );
  });

  it('keeps a table in its rows', async () => {
    const page = [
      ...column(['The council gave these numbers of ferries on each day of the week, it said.'], 60, 700),
      ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].flatMap((day, row) => [
        { text: day, x: 60, y: 660 - row * 12 },
        { text: String(row * 7 + 3), x: 200, y: 660 - row * 12 },
      ]),
    ];
    assert.match(onlyDocument(await importPdf(makePdf([page]))).markdown, /Mon 3 Tue 10 Wed 17|Mon 3\n\nTue 10/);
  });

  it('takes the title of the file only where no program made it', async () => {
    const page = column(['Text of one size without any headline above.', 'It has two lines.'], 60, 700);
    const title = async (info: string): Promise<string | undefined> =>
      onlyDocument(await importPdf(makePdf([page], { info }))).source.title;
    assert.equal(await title('/Title (Pier stays shut)'), 'Pier stays shut');
    assert.equal(await title('/Title (Microsoft Word - pier final.docx)'), undefined);
    assert.equal(await title('/Title (seite1)'), undefined);
  });

  it('refuses what has no text, is locked or broken', async () => {
    assert.equal(refusalOf(await importPdf(makePdf([[], []]))), 'scanned');
    const locked = makePdf([column(['Secret text'], 60, 700)], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
      trailer: `/Encrypt 7 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
    });
    assert.equal(refusalOf(await importPdf(locked)), 'encrypted');
    assert.equal(refusalOf(await importPdf(new TextEncoder().encode('%PDF-1.4 and nothing else'))), 'broken');
  });

  it('says how many pages have no text', async () => {
    const imported = await importPdf(makePdf([column(['A page with some text.', 'And a line.'], 60, 700), []]));
    assert.deepEqual(leftOf(imported), ['pagesWithoutText 1']);
  });
});
