import assert from 'node:assert/strict';
import { differencesBetween } from '../../../fixtures/sentencePairs';

function figuresBetween(ours: string, theirs: string): number {
  return differencesBetween(ours, theirs).filter(({ kind }) => kind === 'figure').length;
}

describe('parts of one whole', () => {
  const lost = 'Three of the five crew of the ferry Senja drowned off Tulm on Sunday, the harbour board said.';
  const voted = 'Eighteen of the 30 members of the harbour board of Tulm voted for the berth fee on Sunday.';
  const felled = 'The council of Norrick will fell 1,100 of 4,500 elms on Tulm Road by 2025.';
  for (const [ours, theirs, expected] of [
    // Each counts what is left of the other.
    [lost, 'Two of the five crew of the ferry Senja survived off Tulm on Sunday, the harbour board said.', 0],
    [lost, 'Two of the five crew of the ferry Senja reached Tulm on Sunday; the others drowned.', 0],
    [felled, 'The council of Norrick will keep 3,400 of 4,500 elms on Tulm Road until 2025.', 0],
    [voted, 'Twelve of the 30 members of the harbour board of Tulm voted against the berth fee on Sunday.', 0],
    // The same is said of both, or they do not make up the whole, or the wholes are two.
    [voted, voted.replace('Eighteen', 'Twelve'), 1],
    [lost, lost.replace('Three', 'Two'), 1],
    [felled, 'The council of Norrick will fell 3,400 of 4,500 elms on Tulm Road by 2025.', 1],
    [felled, 'The council of Norrick will cut 1,300 of 4,500 elms on Tulm Road by 2025.', 1],
  ] as const)
    it(`${expected} between “${ours}” and “${theirs}”`, () => {
      assert.equal(figuresBetween(ours, theirs), expected);
      assert.equal(figuresBetween(theirs, ours), expected, 'in the other order');
    });
});

describe('one more beside those who are counted', () => {
  const whole = 'A fire in the harbour of Tulm killed 12 people on Sunday, the board said.';
  for (const [theirs, expected] of [
    ['A fire in the harbour of Tulm killed 11 people and a fireman on Sunday, the board said.', 0],
    ['A fire in the harbour of Tulm on Sunday killed 11 people and a volunteer fireman, the board said.', 0],
    ['A fire in the harbour of Tulm killed a fireman and 11 people on Sunday, the board said.', 0],
    ['A fire in the harbour of Tulm killed 11 young people and one fireman on Sunday, the board said.', 0],
    ['A fire in the harbour of Tulm killed 11 people and a fireman was hurt on Sunday, the board said.', 1],
    ['A fire in the harbour of Tulm killed 11 people and a quay collapsed on Sunday, the board said.', 1],
    ['A fire in the harbour of Tulm killed 10 people and a fireman on Sunday, the board said.', 1],
  ] as const)
    it(`${expected} beside “${theirs}”`, () => {
      assert.equal(figuresBetween(whole, theirs), expected);
      assert.equal(figuresBetween(theirs, whole), expected, 'in the other order');
    });

  it('makes up the number of a headline', () => {
    const corpus = (body: string): number => figuresBetween('Fire kills twelve at Tulm', body);
    assert.equal(corpus('A fire at Tulm killed 11 people and a fireman.'), 0);
  });
});
