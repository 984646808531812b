import assert from 'node:assert/strict';
import { parsePage } from '../../src/import/dom';
import { structuredArticle } from '../../src/import/structuredData';

const read = (...data: unknown[]) =>
  structuredArticle(
    parsePage(
      data
        .map(
          (each) =>
            `<script type="application/ld+json">${typeof each === 'string' ? each : JSON.stringify(each)}</script>`,
        )
        .join(''),
    ),
  );

describe('what a page tells search engines', () => {
  const article = { '@type': 'NewsArticle', headline: 'Pier &amp; quay' };
  for (const [what, data, expected] of [
    ['a record', [article], { type: 'NewsArticle', headline: 'Pier & quay', authors: [] }],
    [
      'a list of records',
      [[{ '@type': 'WebSite', name: 'x' }, article]],
      { type: 'NewsArticle', headline: 'Pier & quay', authors: [] },
    ],
    ['several scripts, one broken', ['{', article], { type: 'NewsArticle', headline: 'Pier & quay', authors: [] }],
    [
      'a comment',
      [`<!-- ${JSON.stringify(article)} -->`],
      { type: 'NewsArticle', headline: 'Pier & quay', authors: [] },
    ],
    [
      'a main part',
      [{ '@type': 'WebPage', mainEntity: article }],
      { type: 'NewsArticle', headline: 'Pier & quay', authors: [] },
    ],
    [
      'several types',
      [{ '@type': ['Thing', 'Report'], name: 'Pier' }],
      { type: 'Thing', headline: 'Pier', authors: [] },
    ],
    ['no article', [{ '@type': 'WebSite', name: 'x' }, null, 5, 'null'], { authors: [] }],
    ['types that are none', [{ '@type': null }, { '@type': 5 }, { '@type': {} }], { authors: [] }],
    [
      'people as names, records and ids',
      [
        {
          '@graph': [
            {
              ...article,
              author: ['Ada Brook', { name: ['Jon Vale', 'J. V.'] }, { '@id': '#marta' }, { '@id': '#gone' }, 7, null],
            },
            { '@id': '#marta', '@type': 'Person', name: 'Marta Vell' },
          ],
        },
      ],
      { type: 'NewsArticle', headline: 'Pier & quay', authors: ['Ada Brook', 'Jon Vale', 'Marta Vell'] },
    ],
    [
      'ids across scripts',
      [
        { ...article, author: { '@id': '#ada' }, publisher: { '@id': '#paper' } },
        [
          { '@id': '#ada', name: 'Ada Brook' },
          { '@id': '#paper', name: 'The Courier' },
        ],
      ],
      { type: 'NewsArticle', headline: 'Pier & quay', publisher: 'The Courier', authors: ['Ada Brook'] },
    ],
    [
      'all that is known',
      [
        {
          ...article,
          datePublished: '2025-03-14',
          mainEntityOfPage: { '@id': 'https://a.example/p' },
          description: ' It is shut. ',
          inLanguage: ['en', 'de'],
          articleBody: 'Text',
          publisher: ['The Courier'],
          author: 'Ada Brook',
        },
      ],
      {
        type: 'NewsArticle',
        headline: 'Pier & quay',
        publisher: 'The Courier',
        published: '2025-03-14',
        url: 'https://a.example/p',
        description: 'It is shut.',
        language: 'en',
        body: 'Text',
        authors: ['Ada Brook'],
      },
    ],
    [
      'an address before that of the page',
      [{ ...article, url: 'https://a.example/u', mainEntityOfPage: 'https://a.example/p' }],
      { type: 'NewsArticle', headline: 'Pier & quay', url: 'https://a.example/u', authors: [] },
    ],
  ] as readonly (readonly [string, readonly unknown[], object])[])
    it(`is read of ${what}`, () => {
      assert.deepEqual(read(...data), expected);
    });
});
