import assert from 'node:assert/strict';
import fs from 'node:fs';
import { tagger } from '../fixtures/tagger';
import { readEvents } from '../news/events';
import { floorsFile, measureFloors, tolerance, type Floors } from './floors';

const floors = JSON.parse(fs.readFileSync(floorsFile, 'utf8')) as Floors;

describe('floors of the labelled news, development part', () => {
  let reached: Floors = {};
  before(function () {
    this.timeout(120_000);
    reached = measureFloors(readEvents('development'), tagger);
  });

  for (const [layer, figures] of Object.entries(floors))
    for (const [name, floor] of Object.entries(figures))
      it(`${layer}, ${name}: ${floor} or more`, () => {
        const points = reached[layer][name];
        assert.ok(points >= floor - tolerance, `${points} is more than ${tolerance} below ${floor}`);
      });

  it('are set for every figure that is measured', () => {
    const namesOf = (each: Floors): string[] =>
      Object.entries(each).flatMap(([layer, figures]) => Object.keys(figures).map((name) => `${layer} ${name}`));
    assert.deepEqual(namesOf(floors), namesOf(reached));
  });
});
