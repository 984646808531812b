import assert from 'node:assert/strict';
import { Scene } from '../../../../src/annotations/names/pronouns/scene';
import { findQuotations } from '../../../../src/annotations/quotations/quotations';
import { readArticle } from '../../../../src/article/article';

/** A scene with the place of `Osei` in its text. */
function sceneOf(text: string): { scene: Scene; name: { start: number; end: number } } {
  const article = readArticle(text);
  const start = text.indexOf('Osei');
  return { scene: new Scene(article, findQuotations(article)), name: { start, end: start + 'Osei'.length } };
}

describe('a name may be a subject', () => {
  const cases: [text: string, isSubject: boolean][] = [
    ['Osei left.', true],
    ['Then President Osei left.', true],
    ['They met Osei.', true],
    ['According to Osei it rained.', true],
    ['They spoke to Osei.', false],
    ['They left with Mr. Osei.', false],
    ['They left with the former Prime Minister Osei.', false],
    ['They saw the house of Osei.', false],
    [
      'Storm hits coast\n\nIt rained on all of Kolo that day, and nobody went out at all.\n\nCaring for her mother\n\nOsei left.',
      true,
    ],
    ['Obi and Osei left.', false],
    ['Osei’s house fell.', false],
    ['On Friday it rained and then snowed, Osei wept.', true],
  ];
  for (const [text, isSubject] of cases)
    it(`${text} ${isSubject}`, () => {
      const { scene, name } = sceneOf(text);
      assert.equal(scene.isSubject(name), isSubject);
    });
});

describe('a scene', () => {
  it('knows who speaks and what is spoken', () => {
    const text = '“It rained on Obi,” said Osei.\n\nObi left.';
    const { scene, name } = sceneOf(text);
    assert.equal(scene.isSpeaker(name), true);
    assert.equal(scene.isSpeaker({ start: text.lastIndexOf('Obi'), end: text.lastIndexOf('Obi') + 3 }), false);
    assert.equal(scene.isQuoted(text.indexOf('Obi')), true);
    assert.equal(scene.isQuoted(name.start), false);
    assert.equal(scene.isQuoted(text.lastIndexOf('Obi')), false);
    assert.deepEqual(scene.placeOf(0), { sentence: 0, block: 0 });
    assert.equal(scene.placeOf(text.lastIndexOf('Obi')).block, 1);
  });
});
