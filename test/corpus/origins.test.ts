import assert from 'node:assert/strict';
import type { Corpus } from '../../src/corpus/corpus';
import { corpusOf } from '../fixtures/corpus';

const report = [
  'A warehouse full of cotton burned down beside the railway yard in Pointe-Noire before dawn on Tuesday, and its roof fell onto two empty wagons.',
  'Firemen pumped water out of the lagoon for six hours because the hydrants along Avenue Bolobo had been dry since the pumping station failed.',
  'Nobody was hurt, but the cooperative that owned the bales said that a third of the season had gone up in smoke with nothing insured.',
];
const again = [
  'Residents of the quarter had complained about sparks from the shunting engines at three meetings of the harbour council since last autumn.',
  'The prefect sent a surveyor to find out whether the wiring of the neighbouring silk depot could have set off the blaze.',
  'Trains to the interior were running again by the evening, though only on the single track that passes behind the brewery.',
];
const slogan = 'Every bale we lift out of the ashes today is a field that our children will plant tomorrow morning';

const families = (corpus: Corpus): string[] => corpus.families().map(({ articles }) => articles.join('+'));
const text = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

describe('origins of articles', () => {
  it('are one where most of an article is copied, with evidence of the pair', () => {
    const corpus = corpusOf({
      a: text('Cotton burns', ...report),
      b: text('Fire by the rails', ...report.slice(0, 2), again[0]),
      c: text('Depot inspected', again[1], again[2]),
    });
    assert.deepEqual(families(corpus), ['a+b', 'c']);
    const [run, ...others] = corpus.families()[0].evidence;
    assert.ok(run.kind === 'run');
    assert.deepEqual(run.articles, ['a', 'b']);
    assert.equal(corpus.get('a')?.article.text.slice(run.a.start, run.a.end), report[0].slice(0, -1));
    assert.equal(corpus.get('b')?.article.text.slice(run.b.start, run.b.end), report[0].slice(0, -1));
    assert.deepEqual(
      others.map(({ kind }) => kind),
      ['words', 'sentences'],
    );
  });

  it('are one however many print one report, though none of its words tells the copies from anything', () => {
    const long = [...report, ...again, ...again.map((line) => `Later ${line.replace('the ', 'an old ')}`)];
    const names = Array.from({ length: 70 }, (_, index) => `c${index}`);
    const corpus = corpusOf(Object.fromEntries(names.map((name) => [name, text('Cotton burns', ...long)])));
    assert.deepEqual(
      corpus.families().map(({ articles }) => articles.length),
      [names.length],
    );
  });

  describe('of copies in which figures were changed', () => {
    const withFigures = (bales: string, engines: string, others = ''): string[] => [
      `A fire destroyed about ${bales} bales of cotton beside the railway yard in Pointe-Noire before dawn${others}.`,
      `More than ${engines} engines and their crews pumped water out of the lagoon because the hydrants${others} were dry.`,
    ];
    const own = [...again.slice(0, 2), report[0]];
    for (const [name, theirs, expected] of [
      ['one where a figure of a sentence is another', withFigures('2,500', '19'), ['a+b']],
      ['two where other words stand in it as well', withFigures('2,500', '19', ' on Monday'), ['a', 'b']],
    ] as const)
      it(`are ${name}`, () => {
        const ours = withFigures('5,200', '14', expected.length > 1 ? ' of Sunday' : '');
        const corpus = corpusOf({
          a: text('Cotton burns', ...ours, ...own),
          b: text('Fire by the rails', ...theirs, again[2], report[1], report[2]),
        });
        assert.deepEqual(families(corpus), expected);
      });
  });

  it('are not one by a quotation that all have, marked or not', () => {
    const corpus = corpusOf({
      a: text('Cotton burns', report[0], `“${slogan},” said Ange Mavoungou.`),
      b: text('Meeting held', again[0], `“${slogan},” Ange Mavoungou said.`),
      c: text('Depot inspected', again[1], `${slogan}, said Ange Mavoungou.`),
    });
    assert.deepEqual(families(corpus), ['a', 'b', 'c']);
  });

  it('are not joined by a chain', () => {
    const corpus = corpusOf({
      a: text('Cotton burns', ...report),
      b: text('Fire and its traces', ...report, ...again),
      c: text('Depot inspected', ...again),
    });
    assert.deepEqual(families(corpus), ['a+b', 'c']);
  });

  it('are other ones where a text is filled in anew for another person', () => {
    const award = (name: string, family: string): string =>
      text(
        `${name} wins prize`,
        `${name} has won this year’s Lagoon Prize for a novel, the jury announced after its meeting in the town hall on Friday.`,
        `${family} will receive the medal from the hands of the mayor at a dinner for two hundred guests in the old customs house.`,
        `Last year ${family} came second with a book of essays about the women who mend nets along the coast.`,
      );
    assert.deepEqual(
      families(corpusOf({ a: award('Brice Loemba', 'Loemba'), b: award('Odile Tchicaya', 'Tchicaya') })),
      ['a', 'b'],
    );
    assert.deepEqual(families(corpusOf({ a: award('Brice Loemba', 'Loemba'), b: award('Brice Loemba', 'Loemba') })), [
      'a+b',
    ]);
  });

  it('are told without what was removed', () => {
    const corpus = corpusOf({ a: text('Cotton burns', ...report), b: text('Fire', ...report) });
    assert.deepEqual(families(corpus), ['a+b']);
    corpus.remove('b');
    assert.deepEqual(families(corpus), ['a']);
  });
});
