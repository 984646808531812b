import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { AnnotationDocument } from '../../src/cli/annotationDocument';
import { documentOf } from '../../src/cli/document';
import schema from '../../src/cli/schema.json';
import { Corpus } from '../../src/corpus/corpus';
import { copy, flood, hostile, other, wire } from '../fixtures/articles';
import { complaintsOf } from '../fixtures/jsonSchema';
import { tagger } from '../fixtures/tagger';

const place = { path: 'a.txt', start: 0, end: 5 };

/** One of everything that the types allow; the compiler holds it against them. */
const everything: AnnotationDocument = {
  crossread: 2,
  articles: [
    {
      path: 'a.txt',
      document: 2,
      tag: 'Ledger',
      title: 'A',
      language: 'en',
      date: '2024-05-06',
      dateFrom: 'event',
      source: {
        title: 'A',
        outlet: 'Ledger',
        authors: ['Ada Brook'],
        date: '2024-05-06',
        url: 'https://ledger.example/a',
        description: 'A.',
        tags: ['a'],
        kind: 'transcript',
        language: 'en',
      },
      blocks: [{ start: 0, end: 5, kind: 'credit' }],
      sentences: [{ start: 0, end: 5 }],
      quotations: [
        {
          start: 0,
          end: 5,
          role: 'mixed',
          marks: [{ start: 0, end: 5 }],
          content: [{ start: 1, end: 4 }],
          cue: { start: 0, end: 1 },
          speaker: { start: 0, end: 1, entity: 'person:a b', role: 'spokesperson' },
          rule: 'cue-after',
          confidence: 0.99,
        },
      ],
      figures: [
        {
          start: 0,
          end: 5,
          kind: 'money',
          value: 1,
          low: 1,
          high: 2,
          unit: 'barrel',
          currency: 'USD',
          modifier: 'about',
          interval: ['2024-05-06', '2024-05-07'],
          head: 'barrel',
          rule: 'currency-sign',
          confidence: 0.95,
        },
      ],
      mentions: [{ start: 0, end: 5, entity: 'person:a b', kind: 'nominal' }],
      leavesOut: ['0-5:b.txt'],
      onlyHere: [{ start: 0, end: 5 }],
    },
  ],
  entities: [{ id: 'person:a b', name: 'A B', kind: 'person', aliases: ['B'], roles: ['mayor'] }],
  parallels: [{ a: place, b: place, shared: [{ a: place, b: place }], kind: 'near', score: 0.987 }],
  claims: [
    {
      id: '0-5:a.txt',
      label: 'A',
      passages: [
        { ...place, form: 'same' },
        { ...place, form: 'fits both' },
      ],
      articles: ['a.txt', 'b.txt'],
      families: 1,
    },
  ],
  findings: [
    {
      kind: 'conflict',
      sides: [
        { says: '12', passages: [place, place] },
        { says: '', passages: [place] },
      ],
      rule: 'same-gap',
      reason: '“12” in 2 articles, not in 1',
      sure: true,
      weight: 'fact',
      touching: true,
      atAnotherDate: true,
    },
  ],
  families: [
    {
      id: 'a.txt',
      articles: ['a.txt', 'b.txt'],
      evidence: [
        { kind: 'run', articles: ['a.txt', 'b.txt'], words: 20, a: place, b: place },
        { kind: 'order', articles: ['a.txt', 'b.txt'], count: 3 },
        { kind: 'agency', articles: ['a.txt', 'b.txt'], agency: 'reuters' },
        { kind: 'address', articles: ['a.txt', 'b.txt'] },
      ],
      earliest: 'a.txt',
    },
  ],
  skipped: [{ path: 'c.txt', reason: 'binary' }],
};

function documentFor(texts: Readonly<Record<string, string>>, minScore = 0): unknown {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(name, text);
  return JSON.parse(JSON.stringify(documentOf(corpus, [{ path: 'x.txt', reason: 'empty' }], minScore)));
}

function folder(name: string): Record<string, string> {
  return Object.fromEntries(fs.readdirSync(name).map((file) => [file, fs.readFileSync(path.join(name, file), 'utf8')]));
}

describe('schema of the annotation document', () => {
  it('fits the types', () => {
    // Spans of the example hold a path too; those of the output do not.
    const plain = JSON.parse(JSON.stringify(everything), (key, value: unknown) =>
      key === 'shared' ? [{ a: { start: 0, end: 5 }, b: { start: 0, end: 5 } }] : value,
    ) as { families: { evidence: unknown[] }[] };
    plain.families[0].evidence[0] = {
      kind: 'run',
      articles: ['a.txt', 'b.txt'],
      words: 20,
      a: { start: 0, end: 5 },
      b: { start: 0, end: 5 },
    };
    assert.deepEqual(complaintsOf(schema, plain), []);
  });

  for (const [what, texts] of [
    ['no articles', {}],
    ['the sample', folder('media/sample')],
    ['three papers on one event', flood],
    ['articles of one origin', { 'a.txt': wire, 'b.txt': copy, 'c.txt': other }],
    ['markup that would run', { 'a.txt': hostile, 'b.md': hostile }],
    [
      'texts that are hardly any',
      { 'a.txt': '\u0000', 'b.txt': '“', 'c.txt': '\ud800 “x” 3', 'd.md': '# ', 'e.txt': '\r\n\r\n' },
    ],
    ['signs of every plane', { 'a.txt': '“Ja 👩‍👩‍👧,” said Åsa. 水位上升了。 3½ km', 'b.txt': '$$$ 12 %% 1,2,3 ---' }],
    ['a path with odd characters', { 'a b/ü?#.txt': wire, 'a b/“”.txt': copy }],
  ] as const) {
    it(`fits what is printed of ${what}`, () => {
      assert.deepEqual(complaintsOf(schema, documentFor(texts)), []);
    });
  }

  it('refuses what was never printed', () => {
    const document = documentFor({ 'a.txt': wire }) as { articles: { blocks: object[] }[] };
    const [article] = document.articles;
    const broken: [...complaints: string[], value: unknown][] = [
      ['$: lacks skipped', { ...document, skipped: undefined }],
      ['$: has more, which the schema does not know', { ...document, more: 1 }],
      ['$.crossread: is not 2', { ...document, crossread: 1 }],
      [
        '$.articles[0].date: does not match ^\\d{4}-\\d{2}-\\d{2}$',
        { ...document, articles: [{ ...article, date: 'May' }] },
      ],
      [
        '$.articles[0].sentences[0].start: is less than 0',
        { ...document, articles: [{ ...article, sentences: [{ start: -1, end: 5 }] }] },
      ],
      [
        // What the first version printed.
        '$.findings[0]: lacks sides',
        '$.findings[0]: lacks rule',
        '$.findings[0]: lacks sure',
        '$.findings[0]: has passages, which the schema does not know',
        { ...document, findings: [{ kind: 'drift', passages: [place, place], reason: 'cut “x”' }] },
      ],
      [
        '$.families[0].evidence[0]: fits 0 of the forms, not one',
        { ...document, families: [{ id: 'a', articles: ['a', 'b'], evidence: [{ kind: 'run' }] }] },
      ],
    ];
    for (const row of broken)
      assert.deepEqual(complaintsOf(schema, JSON.parse(JSON.stringify(row.at(-1)))), row.slice(0, -1));
  });
});
