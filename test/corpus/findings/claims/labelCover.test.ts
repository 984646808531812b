import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CoverMeter, type Cover } from '../../../../src/corpus/findings/claims/labelCover';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';
import { shippedVectors } from '../../../fixtures/vectors';

/** The first sentence of each text, each in an article of its own, or all in one. */
function read(texts: readonly string[], isOneArticle = false): LinkedSentence[] {
  return texts.map((text, index) => {
    const article = annotated(text);
    const [{ start, end }] = article.article.sentences;
    const passage = { uri: String(index), sentence: 0, start, end };
    return {
      passage,
      annotated: article,
      figures: [],
      article: isOneArticle && index > 0 ? 1 : index,
      ...readSentence(article, 0),
    };
  });
}

const whole = (sentence: LinkedSentence) => ({ sentence, from: 0, to: sentence.words.count });

/** How much of a first text others hold together, each text counted once in how rare a word is. */
function coverOf(label: string, others: readonly string[], hasVectors = false): Cover {
  const [own, ...rest] = read([label, ...others], true);
  const meter = new CoverMeter(new Set([own, ...rest]), hasVectors ? shippedVectors() : undefined);
  const words = meter.wordsOf(own, whole(own));
  assert.ok(words);
  return meter.coverOf(words, meter.searched(rest.map(whole)));
}

const flood = 'Soldiers carried bread and diesel to the flooded villages.';

describe('the cover of a label', () => {
  it('is whole where all its content words stand, in any order and in more sentences', () => {
    assert.deepEqual(coverOf(flood, ['To the flooded villages, diesel and bread were carried by soldiers.']), {
      all: 1,
      plain: 1,
    });
    assert.equal(coverOf(flood, ['Soldiers carried bread.', 'Diesel came to the flooded villages.']).all, 1);
  });

  it('is nothing where none stands', () => {
    assert.deepEqual(coverOf(flood, ['A tug left the harbour at noon.']), { all: 0, plain: 0 });
  });

  it('counts names less than other words, and not among the plain ones', () => {
    const label = 'The mayor thanked Hanna Reyl warmly.';
    const [{ words }] = read([label]);
    const bits = (isOf: (index: number) => boolean): number =>
      words.bits.reduce((sum, each, index) => sum + (isOf(index) ? each : 0), 0);
    const { all, plain } = coverOf(label, ['Then Hanna Reyl left.']);
    assert.ok(all > 0 && all < bits((index) => words.isName[index] === 1) / bits(() => true), String(all));
    assert.equal(plain, 0);
  });

  it('counts a name by half that stands elsewhere in the article', () => {
    const texts = ['The crowd cheered Hanna Reyl.', 'The crowd cheered her.', 'Then Hanna Reyl left.'];
    const sentences = read(texts, true);
    const covers = [sentences, sentences.slice(0, 2)].map((known) => {
      const meter = new CoverMeter(new Set(known), undefined);
      const words = meter.wordsOf(sentences[0], whole(sentences[0]));
      assert.ok(words);
      const names = { words: words.words.filter(({ isName }) => isName), bits: words.bits };
      return meter.coverOf(names, meter.searched([whole(sentences[1])])).all;
    });
    assert.deepEqual(covers, [0.5, 0]);
  });

  it('counts words of nearly one meaning by their nearness', () => {
    const near = coverOf('The ferry sank.', ['The ship sank.'], true);
    const far = coverOf('The ferry sank.', ['The cheese sank.'], true);
    assert.ok(near.all > far.all && near.all < 1, `${near.all} ${far.all}`);
  });

  it('weighs a word the more the fewer sentences hold it', () => {
    const filler = Array.from({ length: 12 }, () => 'The ferry came.');
    const [label, rare, common] = ['The ferry capsized.', 'It capsized.', 'The ferry left.'];
    const sentences = read([label, rare, common, ...filler]);
    const meter = new CoverMeter(new Set(sentences), undefined);
    const words = meter.wordsOf(sentences[0], whole(sentences[0]));
    assert.ok(words);
    const [ofRare, ofCommon] = [1, 2].map(
      (index) => meter.coverOf(words, meter.searched([whole(sentences[index])])).all,
    );
    assert.ok(ofRare > 2 * ofCommon, `${ofRare} ${ofCommon}`);
  });

  it('is not asked of what tells no more than who speaks', () => {
    const [sentence] = read(['“We carried bread and diesel to the villages,” said Hanna Reyl.']);
    const meter = new CoverMeter(new Set([sentence]), undefined);
    const said =
      sentence.words.stems.indexOf('said') >= 0 ? sentence.words.stems.indexOf('said') : sentence.words.count - 3;
    assert.equal(meter.wordsOf(sentence, { from: said, to: sentence.words.count }), undefined);
    assert.ok(meter.wordsOf(sentence, { from: 0, to: said }));
  });

  it('is not asked of names alone', () => {
    const [sentence] = read(['The mayor thanked Hanna Reyl warmly.']);
    const meter = new CoverMeter(new Set([sentence]), undefined);
    const name = sentence.words.isName.indexOf(1);
    assert.equal(meter.wordsOf(sentence, { from: name, to: name + 2 }), undefined);
    assert.ok(meter.wordsOf(sentence, { from: name - 1, to: name + 2 }));
  });

  it('lies between nothing and all, grows with what is searched, and is whole of itself', () => {
    const vocabulary = ['ferry', 'mayor', 'storm', 'bridge', 'Reyl', '214', 'village', 'not', 'diesel', 'the'];
    const sentence = fc
      .array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 9 })
      .map((words) => `The harbour ${words.join(' ')} closed.`);
    fc.assert(
      fc.property(sentence, sentence, sentence, (label, one, other) => {
        const [own, ...rest] = read([label, one, other]);
        const meter = new CoverMeter(new Set([own, ...rest]), undefined);
        const words = meter.wordsOf(own, whole(own));
        if (!words) return;
        const cover = (sentences: readonly LinkedSentence[]) =>
          meter.coverOf(words, meter.searched(sentences.map(whole)));
        const [alone, both] = [cover([rest[0]]), cover(rest)];
        for (const { all, plain } of [alone, both])
          assert.ok(all >= 0 && all <= 1 + 1e-9 && plain >= 0 && plain <= 1 + 1e-9);
        assert.ok(both.all >= alone.all - 1e-9 && both.plain >= alone.plain - 1e-9);
        assert.ok(Math.abs(cover([own]).all - 1) < 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('who speaks and where', () => {
  for (const [text, isLabel] of [
    ['Hanna Reyl said in an official statement.', false],
    ['Hanna Reyl told them at a briefing and in a letter.', false],
    ['Hanna Reyl said in an official statement that soldiers carried bread to the flooded villages.', true],
    ['The official statement was found in the flooded villages.', true],
  ] as const)
    it(`${text} is ${isLabel ? 'a' : 'no'} label`, () => {
      const [own] = read([text]);
      const meter = new CoverMeter(new Set([own]), undefined);
      assert.equal(meter.wordsOf(own, whole(own)) !== undefined, isLabel);
    });
});
