import assert from 'node:assert/strict';
import type { FindingAnnotation } from '../../src/cli/annotationDocument';
import { documentOf } from '../../src/cli/document';
import { Corpus } from '../../src/corpus/corpus';
import { flood } from '../fixtures/articles';
import { tagger } from '../fixtures/tagger';

const dateline = 'NORRICK, March 4, 2025 — ';

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(name, text);
  return corpus;
}

function findingsOf(texts: Readonly<Record<string, string>>): readonly FindingAnnotation[] {
  return documentOf(corpusOf(texts), [], 0.75).findings;
}

/** One sentence an article, under headlines that have nothing in common. */
function sentences(...all: readonly string[]): Record<string, string> {
  const headlines = ['Ferry plan', 'Council meets', 'Harbour news', 'Local notes'];
  return Object.fromEntries(
    all.map((text, index) => [`${'abcd'[index]}.txt`, `${headlines[index]}\n\n${dateline}${text}\n`]),
  );
}

function reasonsOf(texts: Readonly<Record<string, string>>): string[] {
  return findingsOf(texts).map(({ kind, rule, reason }) => `${kind} ${rule}: ${reason}`);
}

describe('findings of the document', () => {
  it('name every article on either side of a figure', () => {
    const text = (sum: string): string =>
      `The new ferry terminal at Norrick will cost the harbour board ${sum} according to the plans that were shown on Monday.`;
    const other =
      'The plans shown on Monday say that the new ferry terminal at Norrick will cost the harbour board £2.4m by 2028.';
    const [finding, ...others] = findingsOf(sentences(text('£2.4m'), other, text('£4.2m')));
    assert.deepEqual(others, []);
    assert.equal(finding.kind, 'conflict');
    assert.ok(!('touching' in finding) && !('atAnotherDate' in finding));
    assert.equal(finding.reason, '“£2.4m” in 2 articles, “£4.2m” in 1');
    assert.deepEqual(
      finding.sides.map(({ says, passages }) => [says, passages.map(({ path }) => path)]),
      [
        ['£2.4m', ['a.txt', 'b.txt']],
        ['£4.2m', ['c.txt']],
      ],
    );
  });

  it('name words that some have and others lost', () => {
    const text = (before: string): string =>
      `The pact was signed on Monday, a step that ${before}northern councils see as far too soft on the shipping companies.`;
    assert.deepEqual(reasonsOf(sentences(text(''), text('some '), text(''))), [
      'difference lost-quantifier: “some” in 1 article, not in 2',
    ]);
  });

  it('name a bound that a figure lost', () => {
    const text = (before: string): string =>
      `The tide at Norrick flooded ${before}200 cellars in the old town on Sunday, the fire service reported.`;
    assert.deepEqual(reasonsOf(sentences(text('at least '), text(''))), [
      'difference lost-limit: “at least 200” in 1 article, “200” in 1',
    ]);
  });

  it('say of a quotation what it lost, in how many articles', () => {
    const drift = findingsOf(flood).find(({ kind }) => kind === 'drift');
    assert.equal(drift?.reason, 'dropped “some” in 1 of 3 articles');
    assert.equal(drift.rule, 'dropped');
    assert.deepEqual(
      drift.sides.map(({ passages }) => passages.length),
      [2, 1],
    );
  });

  for (const [what, other, expected] of [
    [
      'words were changed',
      '“The town will mend every old pier before the rains return to it,” said Kwabena Asare.',
      /^drift changed: “this” or “every” in 2 of 2 articles$/,
    ],
    [
      'a sentence was cut',
      '“The town will mend this old pier,” said Kwabena Asare.',
      /^drift cut: cut “before the rains return to it” in 1 of 2 articles$/,
    ],
    [
      'the marks are gone',
      'The town will mend this old pier before the rains return to it.',
      /without quotation marks in 1 of 2 articles$/,
    ],
  ] as const)
    it(`tell how ${what}`, () => {
      const quotation = '“The town will mend this old pier before the rains return to it,” said Kwabena Asare.';
      const [reason] = reasonsOf({ 'a.txt': `Ferry plan\n\n${quotation}\n`, 'b.txt': `Council meets\n\n${other}\n` });
      assert.match(reason, expected);
    });

  for (const [days, expected] of [
    [['4', '5'], 'drift changed: changed “this” to “every” in 1 of 2 articles'],
    [['5', '4'], 'drift changed: changed “every” to “this” in 1 of 2 articles'],
    [['4', '4'], 'drift changed: “this” or “every” in 2 of 2 articles'],
  ] as const)
    it(`tell which wording of a quotation was first by the dates: March ${days.join(', March ')}`, () => {
      const text = (day: string, word: string): string =>
        `NORRICK, March ${day}, 2025 — “The town will mend ${word} old pier before the rains return to it,” said Kwabena Asare.\n`;
      const [reason] = reasonsOf({
        'a.txt': `Ferry plan\n\n${text(days[0], 'this')}`,
        'b.txt': `Council meets\n\n${text(days[1], 'every')}`,
      });
      assert.equal(reason, expected);
    });

  it('mark times that only touch', () => {
    const text = (time: string): string => `President Tomas Vilner arrived in Norrick ${time} to see the damage.`;
    const [finding] = findingsOf(sentences(text('on Monday night'), text('early on Tuesday')));
    assert.equal(finding.touching, true);
    assert.match(finding.reason, /; one time ends where the other begins$/);
    assert.ok(!('atAnotherDate' in finding));
  });
});
