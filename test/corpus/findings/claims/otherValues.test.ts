import assert from 'node:assert/strict';
import { givesOtherValue, lacksAmount } from '../../../../src/corpus/findings/claims/otherValues';
import { annotated } from '../../../fixtures/corpus';

describe('other values than those of a label', () => {
  for (const [label, sentence, expected] of [
    ['Reyl scored 19 goals in 27 matches.', 'Reyl hit 21 goals in 27 matches.', true],
    ['Reyl scored 19 goals in 27 matches.', 'Reyl hit nineteen goals this season.', false],
    ['Reyl scored 19 goals in 27 matches.', 'Reyl played 27 matches and hit the post.', false],
    ['The lease runs until June 2030.', 'The lease runs until June 2029.', true],
    ['The lease runs until June 2030.', 'The lease runs until 2030.', false],
    ['The lock was shut on 4 May.', 'The lock was shut on 5 May.', false],
    ['Prices rose by 5.2 per cent.', 'Prices rose by 5.6 per cent.', true],
    ['Prices rose by 5.2 per cent.', 'Prices rose by more than 5 per cent.', false],
    ['Prices rose by 5.2 per cent.', 'Prices rose by 5.2 per cent, after 4.9 per cent in May.', false],
    ['Prices rose by 5.2 per cent.', 'Prices rose by 600 crowns.', false],
    ['Seventeen are missing.', 'Another 30 were missing.', true],
    ['Seventeen are missing.', 'There are 17 people missing.', false],
    ['Seventeen are missing.', 'Hundreds have left the island.', false],
    ['Ash rose 11 kilometres.', 'Ash rose 11 miles.', true],
    ['Ash rose 11 kilometres.', 'Ash rose seven miles.', false],
    ['The rain fell in 11 hours.', 'It rained for seven hours.', true],
    ['The rain fell in 11 hours.', 'It rained for nearly twelve hours.', false],
    ['The rain fell in 11 hours.', 'The rain fell in 11 hours, after seven hours of hail.', false],
    ['The keeper was jailed for two years.', 'The keeper was jailed for 24 months.', false],
    ['The council has 12 members.', 'The council owns 40 boats.', false],
    ['The bridge is closed.', 'The bridge is 40 metres long.', false],
  ] as const)
    it(`${label} ${sentence}`, () => {
      const [ours, theirs] = [label, sentence].map((text) => annotated(text).figures);
      assert.equal(givesOtherValue(ours, theirs), expected);
    });

  it('are not looked for in tables', () => {
    const row = (from: number): string =>
      `Boats: ${Array.from({ length: 30 }, (_, index) => `${from + index} boats`).join(', ')}.`;
    assert.ok(!givesOtherValue(annotated(row(20)).figures, annotated(row(60)).figures));
  });
});

describe('amounts that only a label gives', () => {
  for (const [label, sentence, beside, expected] of [
    ['The trawler picked up 14 people.', 'Many owe their lives to the trawler.', '', true],
    ['The trawler picked up 14 people.', 'Fourteen were picked up by the trawler.', '', false],
    ['The trawler picked up 14 people.', 'The trawler picked up more than a dozen people.', '', false],
    ['The board shut six of its wards.', 'Wards were shut by the board.', 'It sold six boats.', true],
    ['The board shut six of its wards.', 'Wards were shut by the board.', 'It has six wards.', false],
    ['The board shut 16 of its wards.', 'Wards were shut by the board.', 'There were 16.', false],
    ['Both boats sank, two keepers said.', 'The boats sank, said the keepers.', '', false],
    ['Reyl, 54, sold the boats.', 'Reyl sold the boats.', '', false],
    ['Ash rose 11 kilometres.', 'Eleven people were hurt by the ash.', '', true],
    ['The boats cost 40 million euros.', 'The boats cost 44 million dollars.', '', false],
    ['The board lost 12 per cent of its crews.', 'One in eight left the crews of the board.', '', false],
    ['The board lost 12 per cent of its crews.', 'The board lost 40 of its crews.', '', true],
  ] as const)
    it(`${label} ${sentence} ${beside}`, () => {
      const [ours, theirs] = [label, sentence].map((text) => annotated(text).figures);
      const around = [...theirs, ...(beside === '' ? [] : annotated(beside).figures)];
      assert.equal(lacksAmount(ours, theirs, around), expected);
    });

  it('are not looked for in tables', () => {
    const row = Array.from({ length: 30 }, (_, index) => `${20 + index} boats`).join(', ');
    const { figures } = annotated(`Boats: ${row}.`);
    assert.ok(!lacksAmount(annotated('The board has 90 boats.').figures, figures, figures));
  });
});
