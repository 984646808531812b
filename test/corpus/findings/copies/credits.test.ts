import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/article/article';
import { creditRules, creditsIn, MediaNames } from '../../../../src/corpus/findings/copies/credits';
import { mediaNamesOf } from '../../../../src/corpus/findings/copies/mediaNames';
import { testRules } from '../../../fixtures/rules';

describe('credits between articles', () => {
  const names = new MediaNames();
  names.add('wire', ['northern wire']);
  const credited = (text: string): string[] =>
    creditsIn(readArticle(text), names).map(({ start, end }) => text.slice(start, end));

  describe('by rule', () => {
    testRules(creditRules, (text) => creditsIn(readArticle(text), names));
  });

  it('stand in words around the whole name', () => {
    assert.deepEqual(credited('The crew is safe, according to Northern Wire.'), ['according to Northern Wire']);
    assert.deepEqual(credited('“We left,” he said in an interview with the Northern Wire on Monday.'), [
      'in an interview with the Northern Wire',
    ]);
    assert.deepEqual(credited('Northern Wire reported that the light was dark.'), ['Northern Wire reported']);
    assert.deepEqual(credited('The light was dark, the Northern Wire reports.'), ['Northern Wire reports']);
  });

  it('are no parts of other names, and no other words', () => {
    for (const text of [
      'He told Northern Wire Services Limited to pay.',
      'He told Great Northern Wire to pay.',
      'He told northern wire makers to pay.',
      'A Northern Wire van stood on the quay.',
      'He told the owners of the ferry to pay.',
    ])
      assert.deepEqual(credited(text), [], text);
  });

  it('name each article that bears the name', () => {
    const two = new MediaNames();
    two.add('one', ['northern wire']);
    two.add('two', ['northern wire', 'nw']);
    const found = creditsIn(readArticle('The crew is safe, Northern Wire reported.'), two);
    assert.deepEqual(
      found.map(({ uri, rule }) => [uri, rule]),
      [
        ['one', 'media-verb'],
        ['two', 'media-verb'],
      ],
    );
  });
});

describe('names of a medium', () => {
  const namesOf = (uri: string, text: string, outlet?: string): string[] =>
    mediaNamesOf({ uri, article: readArticle(text), outlet });
  const plain = 'Ferry aground\n\nThe ferry ran onto a reef on Sunday.\n';

  it('are its outlet alone where the file tells one', () => {
    assert.deepEqual(namesOf('file:///n/2-harbour-post.txt', plain, 'The Kinn Ledger'), ['kinn ledger']);
  });

  it('are every name of an agency', () => {
    const names = namesOf('file:///n/a.txt', plain, 'Associated Press');
    assert.deepEqual(names, ['associated press'], 'short forms of two letters are words of other names too');
    assert.ok(namesOf('file:///n/a.txt', plain, 'AFP').includes('agence france-presse'));
  });

  it('are what its dateline and the name of its file tell, where that is more than a word', () => {
    const wire = 'Ferry aground\n\nTARVIK, May 4 (NTW News) – The ferry ran onto a reef on Sunday.\n';
    assert.deepEqual(namesOf('file:///n/1.txt', wire), ['ntw news']);
    assert.deepEqual(namesOf('file:///n/2-harbour-gazette.md', plain), ['harbour gazette']);
    assert.deepEqual(namesOf('file:///n/export.txt#3', plain), []);
    assert.deepEqual(namesOf('file:///n/one-two-three-four-five-six.txt', plain), []);
  });
});
