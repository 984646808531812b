import assert from 'node:assert/strict';
import { articleWordsOf } from '../../../../src/corpus/findings/differences/articleWords';
import { annotate } from '../../../../src/annotations/annotate';
import { tagger } from '../../../fixtures/tagger';

describe('words of an article', () => {
  const { article } = annotate(
    'The former mayor closed the harbour at Tulm.\n\nThe harbour master of Tulm saw a diplomacy of seals.',
    'plain',
    tagger,
  );
  const words = articleWordsOf(article);

  it('are read once', () => {
    assert.equal(articleWordsOf(article), words);
  });

  it('are found as they are written, by stem and by family', () => {
    assert.ok(words.hasLower('seals') && !words.hasLower('seal'));
    assert.ok(words.hasStem('seal') && !words.hasStem('seals'));
    assert.ok(words.hasAlike('diplomat') && !words.hasStem('diplomat'));
    assert.ok(!words.hasAlike('ferri'));
    assert.ok(!words.hasFormer);
  });

  it('are found by what stands around them, and each question is answered for itself', () => {
    const isBehind = (lower: string) => (place: { words: readonly { lower: string }[]; index: number }) =>
      place.index > 0 && place.words[place.index - 1].lower === lower;
    assert.ok(words.someLower('mayor', 'former', isBehind('former')));
    assert.ok(!words.someLower('mayor', 'deputy', isBehind('deputy')));
    assert.ok(words.someStem('seal', 'of', isBehind('of')));
    assert.ok(!words.someStem('whale', 'of', isBehind('of')));
  });

  it('stand in sentences', () => {
    assert.deepEqual([...words.sentencesAlikeTo('harbour')], [0, 1]);
    assert.deepEqual([...words.sentencesAlikeTo('seal')], [1]);
    assert.deepEqual([...words.sentencesAlikeTo('whale')], []);
  });
});
