import assert from 'node:assert/strict';
import { singular } from '../../../src/annotations/figures/singular';

describe('singulars', () => {
  const cases: [plural: string, singular: string][] = [
    ['boats', 'boat'],
    ['cities', 'city'],
    ['ties', 'tie'],
    ['pies', 'pie'],
    ['glasses', 'glass'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['dishes', 'dish'],
    ['houses', 'house'],
    ['glass', 'glass'],
    ['virus', 'virus'],
    ['as', 'as'],
    ['gas', 'ga'],
    ['boat', 'boat'],
    ['people', 'person'],
    ['women', 'woman'],
    ['feet', 'foot'],
    ['series', 'series'],
    ['pence', 'penny'],
    ['constructor', 'constructor'],
  ];
  for (const [plural, expected] of cases)
    it(`${plural}: ${expected}`, () => {
      assert.equal(singular(plural), expected);
    });
});
