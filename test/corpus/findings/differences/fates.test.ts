import assert from 'node:assert/strict';
import { differencesBetween } from '../../../fixtures/sentencePairs';

describe('what happened to people', () => {
  const told = (ours: string, theirs: string): number =>
    differencesBetween(ours, theirs).filter(({ kind }) => kind === 'figure').length;

  const deaths = [
    'Nine people have died after a packed cable car fell onto the pistes above Norrick on Saturday.',
    'Nine people were killed on Saturday when a packed cable car fell onto the pistes above Norrick.',
    'Nine people perished when a packed cable car fell onto the pistes above Norrick on Saturday.',
    'A packed cable car fell onto the pistes above Norrick on Saturday, leaving nine people dead.',
    'Nine people lost their lives when a packed cable car fell onto the pistes above Norrick on Saturday.',
    'The fall of a packed cable car onto the pistes above Norrick on Saturday claimed the lives of nine people.',
  ];
  for (const one of deaths) {
    const other = 'Fourteen people were killed on Saturday as the old cable car of Norrick fell onto the pistes.';
    it(`is told of the dead: “${one}”`, () => {
      assert.equal(told(one, other), 1);
    });
  }

  it('is told where the count stands behind what is counted', () => {
    assert.equal(
      told(
        'The harbour board put the number of people evacuated from the valley at 430.',
        'The harbour board said that 340 people were evacuated from the valley.',
      ),
      1,
    );
  });

  const rescued =
    'Fourteen people risked their lives on Saturday as the old cable car of Norrick fell onto the pistes.';
  it('is another thing of those who risk their lives', () => {
    assert.equal(told(deaths[0], rescued), 0);
  });

  it('may have happened to a part of all: passengers and people', () => {
    assert.equal(
      told(
        'Nine passengers have died after a packed cable car fell onto the pistes above Norrick on Saturday.',
        'Fourteen people lost their lives on Saturday evening when the old cable car of Norrick fell onto the pistes.',
      ),
      0,
    );
  });

  it('may have happened elsewhere before, which an article counts later', () => {
    assert.equal(
      told(
        'Nine people have died after a packed cable car fell onto the pistes above Norrick on Saturday.',
        'A packed cable car fell onto the pistes above Norrick on Saturday and killed nine skiers. Fourteen people lost their lives when a packed cable car fell onto the pistes above Norrick in 1998.',
      ),
      0,
    );
  });

  const sentence = (verb: string, years: string, who = 'the smuggler Jon Arvel'): string =>
    `After a trial of three weeks at Norrick, ${who} was ${verb} ${years} years for the theft of the bell.`;
  const verbs = ['jailed for', 'imprisoned for', 'caged for', 'sent to prison for', 'sentenced to'];
  for (const verb of verbs) {
    it(`is told of a sentence: ${verb}`, () => {
      const other = 'Thief of the Norrick bell Jon Arvel was jailed for eleven years after his trial there.';
      assert.equal(told(sentence(verb, 'eight'), other), 1);
    });
  }

  it('is told of one who is named and of one who is described', () => {
    assert.equal(
      told(
        'The harbour clerk from Tulm who stole the bell was imprisoned for eight years on Saturday.',
        'The clerk Jon Arvel, who stole the bell, was jailed for eleven years on Saturday.',
      ),
      1,
    );
  });

  it('is another thing of another person', () => {
    assert.equal(told(sentence('jailed for', 'eight'), sentence('jailed for', 'eleven', 'the diver Ines Varga')), 0);
  });

  it('is another thing where it is asked for', () => {
    const asked =
      'The prosecutor had demanded a sentence of eleven years in prison for Jon Arvel, the thief of the bell.';
    assert.equal(told(sentence('sentenced to', 'eight'), asked), 0);
  });

  it('is no sentence where a prison holds people', () => {
    assert.equal(
      told(
        'The prison of Norrick has room for 420 people, the harbour board said.',
        'The prison on the quay of Norrick was built for 510 people by Jon Arvel.',
      ),
      0,
    );
  });
});
