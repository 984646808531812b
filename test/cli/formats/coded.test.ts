import assert from 'node:assert/strict';
import type { AnnotationDocument, ArticleAnnotations } from '../../../src/cli/annotationDocument';
import { toBrat } from '../../../src/cli/formats/brat';
import { CodedSpans } from '../../../src/cli/formats/coded';
import { toRefi } from '../../../src/cli/formats/refi';
import { toTei } from '../../../src/cli/formats/tei';
import { Corpus } from '../../../src/corpus/corpus';
import { tagger } from '../../fixtures/tagger';
import { strFromU8, unzipSync } from 'fflate';

const text = 'Ann Low said: “Stop at nine.”\n\nNobody was hurt & all went home.\n';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const article: ArticleAnnotations = {
  path: 'a.txt',
  tag: 'Post <1>',
  title: 'Stop & go',
  language: 'en',
  date: '2025-03-04',
  source: { authors: ['Bo Ek', 'Ida Ås'], outlet: 'The “Post”', url: 'https://example.org/?a=1&b=2' },
  blocks: [
    { start: 0, end: text.indexOf('Nobody'), kind: 'paragraph' },
    { start: text.indexOf('Nobody'), end: text.length, kind: 'paragraph' },
  ],
  sentences: [],
  quotations: [
    {
      ...spanOf('Ann Low said: “Stop at nine.”'),
      role: 'direct',
      marks: [spanOf('“Stop at nine.”')],
      content: [spanOf('Stop at nine.')],
      cue: spanOf('said'),
      speaker: { ...spanOf('Ann Low'), entity: 'p1' },
      rule: 'r',
      confidence: 1,
    },
    { ...spanOf('Nobody was hurt'), role: 'indirect', marks: [], content: [spanOf('hurt')], rule: 'r', confidence: 1 },
  ],
  figures: [{ ...spanOf('nine'), kind: 'count', value: 9, rule: 'r', confidence: 1 } as never],
  mentions: [
    { ...spanOf('Ann Low'), entity: 'p1', kind: 'name' },
    { ...spanOf('Nobody'), entity: 'gone', kind: 'name' },
  ],
  leavesOut: [],
  onlyHere: [],
};
const document: AnnotationDocument = {
  crossread: 2,
  articles: [article],
  entities: [{ id: 'p1', name: 'Ann Low', kind: 'person', aliases: [], roles: [] }],
  parallels: [],
  claims: [
    {
      id: 'c',
      label: ' All went home. ',
      passages: [
        { path: 'a.txt', ...spanOf('hurt & all'), form: 'same' },
        { path: 'b.txt', start: 0, end: 9, form: 'same' },
        { path: 'a.txt', start: 3, end: 3, form: 'same' },
      ],
      articles: ['a.txt', 'b.txt'],
      families: 2,
    },
  ],
  findings: [],
  families: [],
  skipped: [],
};
const corpus = new Corpus(tagger);
corpus.read('a.txt', text);

describe('what is coded in an article', () => {
  it('is each stretch with its kind and detail, in the order of the text, longer ones first', () => {
    assert.deepEqual(
      new CodedSpans(document)
        .of(article)
        .map(({ kind, detail, entity, start, end }) => [kind, detail, entity, text.slice(start, end)]),
      [
        ['speaker', 'Ann Low', undefined, 'Ann Low'],
        ['person', 'Ann Low', 'p1', 'Ann Low'],
        ['cue', '', undefined, 'said'],
        ['quotation', 'direct', undefined, '“Stop at nine.”'],
        ['figure', 'count', undefined, 'nine'],
        ['claim', 'All went home.', undefined, 'hurt & all'],
        ['quotation', 'indirect', undefined, 'hurt'],
      ],
    );
    assert.deepEqual(
      new CodedSpans(document).of({ ...article, path: 'b.txt', quotations: [], figures: [], mentions: [] }),
      [{ kind: 'claim', detail: 'All went home.', start: 0, end: 9 }],
    );
  });

  it('is looked up among claims and entities that are gone through once, however many articles there are', () => {
    let rounds = 0;
    const counted = <Item>(items: readonly Item[]): readonly Item[] =>
      new Proxy(items, {
        get: (target, name) => {
          if (name === Symbol.iterator || name === 'map' || name === 'flatMap') rounds++;
          return Reflect.get(target, name, target) as unknown;
        },
      });
    const coded = new CodedSpans({ claims: counted(document.claims), entities: counted(document.entities) });
    for (let at = 0; at < 50; at++) coded.of(article);
    assert.equal(rounds, 2);
  });

  it('is noted in brat with its detail, a number for each', () => {
    assert.deepEqual(toBrat(document, corpus).get('a.ann')?.split('\n'), [
      'T1\tSpeaker 0 7\tAnn Low',
      '#1\tAnnotatorNotes T1\tAnn Low',
      'T2\tPerson 0 7\tAnn Low',
      '#2\tAnnotatorNotes T2\tAnn Low',
      'T3\tCue 8 12\tsaid',
      'T4\tQuotation 14 29\t“Stop at nine.”',
      '#4\tAnnotatorNotes T4\tdirect',
      'T5\tFigure 23 27\tnine',
      '#5\tAnnotatorNotes T5\tcount',
      'T6\tClaim 42 52\thurt & all',
      '#6\tAnnotatorNotes T6\tAll went home.',
      'T7\tQuotation 42 46\thurt',
      '#7\tAnnotatorNotes T7\tindirect',
      '',
    ]);
  });

  it('has a piece a line in brat', () => {
    const passages = [{ path: 'a.txt', ...spanOf('nine.”\n\nNobody'), form: 'same' as const }];
    const over = { ...document, claims: [{ ...document.claims[0], passages }] };
    assert.ok(toBrat(over, corpus).get('a.ann')?.includes('\tClaim 23 29;31 37\tnine.” Nobody\n'));
  });

  it('goes into TEI with its attributes; what crosses a block or what it stands in is left out', () => {
    const crossing = {
      ...article,
      mentions: [...article.mentions, { start: 20, end: 50, entity: 'p1', kind: 'name' as never }],
      figures: [...article.figures, { ...spanOf('Stop at'), end: 40, kind: 'count' } as never],
    };
    const tei = toTei({ ...document, articles: [crossing] }, corpus);
    const [, body] = /<body>([^]*)<\/body>/.exec(tei) ?? [];
    assert.equal(
      body,
      '<ab type="paragraph"><persName key="p1">Ann Low</persName> said: <quote type="direct">“Stop at <num type="count">nine</num>.”</quote>\n\n</ab>\n' +
        '<ab type="paragraph">Nobody was <quote type="indirect">hurt</quote> &amp; all went home.\n</ab>',
    );
    const [, bibl] = /<bibl>([^]*)<\/bibl>/.exec(tei) ?? [];
    assert.equal(
      bibl,
      '<title>Stop &amp; go</title><author>Bo Ek</author><author>Ida Ås</author><publisher>The “Post”</publisher>' +
        '<date when="2025-03-04"/><idno type="path">a.txt</idno><ref target="https://example.org/?a=1&amp;b=2"/>',
    );
    const { source: _, date: __, ...bare } = article;
    assert.match(
      toTei({ ...document, articles: [bare] }, corpus),
      /<bibl><title>Stop &amp; go<\/title><publisher>Post &lt;1&gt;<\/publisher><idno type="path">a\.txt<\/idno><\/bibl>/,
    );
  });

  it('has a code of its own in REFI-QDA where its detail is one, and that of its kind else', () => {
    const project = strFromU8(unzipSync(toRefi(document, corpus))['project.qde']);
    const codes = [...project.matchAll(/<Code guid="([^"]+)" name="([^"]+)"/g)].map(([, guid, name]) => [guid, name]);
    assert.deepEqual(
      codes.map(([, name]) => name),
      ['speaker', 'person', 'Ann Low', 'cue', 'quotation', 'direct', 'indirect', 'figure', 'count', 'claim'],
    );
    const nameOf = new Map(codes.map(([guid, name]) => [guid, name]));
    const coded = [
      ...project.matchAll(/name="([^"]*)" startPosition="(\d+)" endPosition="(\d+)"[^]*?targetGUID="([^"]+)"/g),
    ].map(([, words, start, end, guid]) => [words, Number(start), Number(end), nameOf.get(guid)]);
    assert.deepEqual(coded, [
      ['Ann Low', 0, 7, 'speaker'],
      ['Ann Low', 0, 7, 'Ann Low'],
      ['said', 8, 12, 'cue'],
      ['“Stop at nine.”', 14, 29, 'direct'],
      ['nine', 23, 27, 'count'],
      ['hurt &amp; all', 42, 52, 'claim'],
      ['hurt', 42, 46, 'indirect'],
    ]);
    assert.match(project, /<Description>Stop &amp; go<\/Description>/);
  });
});
