import assert from 'node:assert/strict';
import { corpusOf } from '../../fixtures/corpus';
import { tagger } from '../../fixtures/tagger';
import { measurePlanted, plantsOf, PlantedFigures, type Plant } from './planted';

const story = `The former clerk of the harbour board of Tulm was sentenced on Friday.

The judge said that the fishing crews had trusted him with the money for the new lifeboat.

`;
const articles = [
  'Jon Arvel, 61, made 347 payments from the account of the board to his boatyard between May and June.',
  'The court heard that Arvel made 347 payments out of the account of the board to the boatyard. It had 347 files.',
  'Two of the lamps on the quay of Tulm were out on Sunday, and nobody of the harbour saw to them.',
].map((sentences, index) => ({ id: 'abc'[index], text: `${story}${sentences}\n` }));

describe('changes of figures that articles share', () => {
  const plants = plantsOf(corpusOf(Object.fromEntries(articles.map(({ id, text }) => [id, text]))));
  const ofPayments = plants.filter(({ from }) => from === '347');

  it('are made wherever an article gives the figure, in one article at a time', () => {
    assert.deepEqual(
      ofPayments.map(({ changed, places }) => `${changed.id} ${places.length}`),
      ['a 1', 'b 2'],
    );
    for (const { changed, places, to } of ofPayments) {
      assert.ok(!changed.text.includes('347'));
      for (const { start, end } of places) assert.equal(changed.text.slice(start, end), to);
    }
  });

  it('keep form and size, and change days to days', () => {
    for (const { from, to, tellers } of ofPayments) {
      assert.ok(/^\d{3}$/.test(to) && to !== from, to);
      assert.equal(tellers, 1);
    }
    const days = plants.filter(({ from }) => from === 'Friday').map(({ to }) => to);
    assert.ok(days.length > 0 && days.every((day) => /^(Thursday|Saturday)$/.test(day)), days.join());
  });

  it('are not made of what one article alone gives', () => {
    assert.ok(!plants.some(({ from }) => from === '61' || from === 'Two'));
  });

  it('are counted as told where a difference has the change and what it was on two sides', () => {
    const figures = new PlantedFigures();
    const told: [Plant, boolean][] = [];
    measurePlanted(articles, tagger, figures, (plant, isTold) => told.push([plant, isTold]));
    assert.equal(figures.told.all, plants.length);
    assert.equal(figures.told.right, told.filter(([, isTold]) => isTold).length);
    assert.ok(told.some(([{ from }, isTold]) => from === '347' && isTold));
    assert.equal(
      [...figures.byKind.values()].reduce((sum, { all }) => sum + all, 0),
      plants.length,
    );
    assert.equal(
      [...figures.byScore.values()].reduce((sum, { all }) => sum + all, 0),
      plants.length,
    );
  });
});
