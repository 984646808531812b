import assert from 'node:assert/strict';
import type { BlockRule } from '../../../src/article/blocks/block';
import { body, ruleOf } from './roles';

const page = (...lines: string[]): string => ['Dam holds', '', ...lines, '', body, '', body].join('\n');
const credit = 'Photograph: Ama Boateng';

describe('captions', () => {
  it('stand before a photo credit on their line', () => {
    assert.equal(ruleOf(page(`The dam. ${credit}`), 'The dam'), 'caption-credited');
    assert.equal(ruleOf(page(`The dam. ${credit}. Nobody left.`), 'The dam.'), 'paragraph');
    assert.equal(ruleOf(page(`${credit}. The dam.`), 'The dam.'), 'credit-opener');
    assert.equal(ruleOf(page(`Sign up for our letter. ${credit}.`), 'Sign up'), 'boilerplate-sure');
  });

  describe('are repeated as alternative text above', () => {
    const above = (text: string, caption: string): BlockRule | undefined =>
      ruleOf(page(text, `${caption} ${credit}`), text);
    it('that begins them', () => {
      assert.equal(above('The dam today', 'The dam today.'), 'caption-repeated');
      assert.equal(above('The dam today.', 'The dam today.'), 'caption-repeated');
      assert.notEqual(above('The dam today', 'The dams today.'), 'caption-repeated');
      assert.notEqual(above('The dam today, Friday', 'The dam today.'), 'caption-repeated');
    });
    it('of thirteen units and more', () => {
      assert.equal(above('The dam today', 'The dam today at noon.'), 'caption-repeated');
      assert.notEqual(above('The dam stood', 'The dam today at noon.'), 'caption-repeated');
      assert.notEqual(above('The dam toda', 'The dam today at noon.'), 'caption-repeated');
    });
    it('as long as the caption at most', () => {
      assert.notEqual(above(`The dam. ${credit.slice(0, 12)}`, 'The dam.'), 'caption-repeated');
    });
  });

  describe('begin with a label', () => {
    const labels: [string, BlockRule | undefined][] = [
      ['FILE PHOTO: the dam', 'caption-labelled'],
      ['File picture : the dam', 'caption-labelled'],
      ['File -- the dam', 'caption-labelled'],
      ['Pictured – the dam', 'caption-labelled'],
      ['Caption—the dam', 'caption-labelled'],
      ['Caption: the dam. It holds.', 'caption-labelled'],
    ];
    for (const [line, rule] of labels) it(line, () => assert.equal(ruleOf(page(line), line), rule));
    for (const line of ['Pictured the dam: high', 'Pictured  : the dam', 'The caption: high', 'File: the dam']) {
      it(`but ${line} does not`, () => assert.notEqual(ruleOf(page(line), line), 'caption-labelled'));
    }
    it('in the first line too', () => {
      assert.equal(ruleOf(`Pictured: the dam\n\nDam holds\n\n${body}`, 'Pictured'), 'caption-labelled');
    });
  });

  describe('stand twice, one below the other', () => {
    const twice = (first: string, second: string): BlockRule | undefined => ruleOf(page(first, second), first);
    const text = 'The dam in the valley';
    it('where the first is the beginning of the second', () => {
      assert.equal(twice(text, text), 'caption-doubled');
      assert.equal(twice(text, `${text} today`), 'caption-doubled');
      assert.notEqual(twice(text, `A ${text}`), 'caption-doubled');
      assert.equal(ruleOf(page(text, `${text} today`), `${text} today`), 'caption-doubled');
    });
    it('of twenty-one units to two hundred and ninety-nine', () => {
      assert.equal(text.length, 21);
      assert.notEqual(twice(text.slice(0, 20), text.slice(0, 20)), 'caption-doubled');
      const long = `The dam ${'and'.repeat(97)}`;
      assert.equal(long.length, 299);
      assert.equal(twice(long, long), 'caption-doubled');
      assert.notEqual(twice(`${long}s`, `${long}s`), 'caption-doubled');
    });
    it('of which the second says little more', () => {
      assert.equal(twice(text, text + 'x'.repeat(79)), 'caption-doubled');
      assert.notEqual(twice(text, text + 'x'.repeat(80)), 'caption-doubled');
    });
    it('without a blank line between', () => {
      assert.notEqual(ruleOf(page(text, '', text), text), 'caption-doubled');
    });
    it('where both are all paragraph', () => {
      assert.notEqual(twice(text, `${text} Subscribe to our letter.`), 'caption-doubled');
    });
    it('below the first line', () => {
      assert.equal(ruleOf(`${text}\n${text}\n\n${body}`, text), 'headline-first');
    });
  });
});
