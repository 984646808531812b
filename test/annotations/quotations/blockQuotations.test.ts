import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { tagger } from '../../fixtures/tagger';

describe('block quotations of an article', () => {
  /** What the last paragraph of an article, set apart, is quoted as. */
  const quotedIn = (block: string): string[] => {
    const text = `# Lock at Tulm shut\n\nThe lock at Tulm was shut on Monday, the board said.\n\n${block}\n`;
    const corpus = new Corpus(tagger);
    corpus.read('a.md', text);
    const { article, quotations } = corpus.get('a.md') ?? assert.fail();
    return quotations
      .filter(({ rule }) => rule === 'block-quote')
      .map(({ start, end }) => article.text.slice(start, end));
  };

  it('are somebody’s words', () => {
    assert.deepEqual(quotedIn('> We will keep the lock shut until the gate is mended.'), [
      'We will keep the lock shut until the gate is mended.',
    ]);
  });

  it('are the words of a post, with who posted it on the same line', () => {
    assert.deepEqual(quotedIn('> The lock is shut. Use the bridge. — Tulm Water (@tulmwater) May 4, 2025'), [
      'The lock is shut. Use the bridge.',
    ]);
    assert.deepEqual(quotedIn('> The lock is shut – the gate (at the top) is broken.'), [
      'The lock is shut – the gate (at the top) is broken.',
    ]);
  });

  it('are none where they are a note on the article', () => {
    assert.deepEqual(
      quotedIn('> **Correction, 4 May:** An earlier version of this report said the lock had two gates. It has one.'),
      [],
    );
  });
});
