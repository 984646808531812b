import assert from 'node:assert/strict';
import { annotate, type Annotated } from '../../../src/annotations/annotate';
import { factsOf, type Fact } from '../../../src/corpus/findings/facts';
import { bearerOf } from '../../../src/corpus/findings/subjects';
import { tagger } from '../../fixtures/tagger';

const opening =
  'Flood in Veltra\n\nVELTRA, March 4, 2025 — The river Osk burst its banks near Veltra, the ministry said.\n\n';

function read(sentence: string): Annotated {
  return annotate(`${opening}${sentence}\n`, 'plain', tagger);
}

/** The fact of the figure that is written so in a sentence. */
function fact(sentence: string, figure: string): Fact {
  const annotated = read(sentence);
  const found = factsOf(annotated, annotated.figures).find(
    (each) =>
      annotated.article.text.slice(each.figure.start, each.figure.end) === figure &&
      each.figure.start >= opening.length,
  );
  assert.ok(found, `${figure} in “${sentence}”`);
  return found;
}

function hasFact(sentence: string, figure: string): boolean {
  const annotated = read(sentence);
  return factsOf(annotated, annotated.figures).some(
    (each) =>
      annotated.article.text.slice(each.figure.start, each.figure.end) === figure &&
      each.figure.start >= opening.length,
  );
}

function subject(sentence: string, figure: string): string | undefined {
  const annotated = read(sentence);
  const { subject: local } = fact(sentence, figure);
  return local === undefined ? undefined : annotated.named.entities[local].name;
}

describe('events of figures', () => {
  const events: readonly [sentence: string, figure: string, event: string | undefined][] = [
    ['The flood killed 12 people in Veltra.', '12', 'die'],
    ['The death toll reached 12 in Veltra.', '12', 'die'],
    ['Soldiers rescued 12 people after the flood killed a man.', '12', 'rescue'],
    ['The storm hurt 31 people before the dam collapsed.', '31', 'injure'],
    ['The bridge cost $4 million.', '$4 million', 'cost'],
    ['Some 12 people, the ministry added, were killed.', '12', 'die'],
    ['In the Left party 12 people spoke.', '12', undefined],
    ['Left without power, 12 people waited.', '12', 'leave'],
    ['Vilner killed nobody; 12 people waited.', '12', undefined],
    ['The crash, 12 people dead in it, closed the road.', '12', 'die'],
    ['A 22-member rescue team flew in.', '22-member', undefined],
    ['A team of 22 went to rescue crew members.', '22', 'rescue'],
    ['The rescue of 22 people took an hour.', '22', 'rescue'],
  ];
  for (const [sentence, figure, event] of events) {
    it(`${event ?? 'none'}: “${sentence}”`, () => assert.equal(fact(sentence, figure).event, event));
  }

  const dates: readonly [sentence: string, figure: string, event: string | undefined][] = [
    ['Tomas Vilner arrived in Veltra on Monday.', 'Monday', 'arrive'],
    ['On Monday Tomas Vilner arrived in Veltra.', 'Monday', 'arrive'],
    ['Monday morning Tomas Vilner landed in Veltra.', 'Monday morning', 'arrive'],
    ['In Sant on Monday Tomas Vilner arrived.', 'Monday', undefined],
    ['Tomas Vilner said on Monday that he would stay.', 'Monday', undefined],
    ['Jon Arvel was tried on Monday for killing a man.', 'Monday', undefined],
    ['The court spoke of killing on Monday.', 'Monday', undefined],
    ['Tomas Vilner arrived in the old harbour town of Veltra on Monday.', 'Monday', undefined],
    ['Tomas Vilner arrived in the town Veltra on Monday.', 'Monday', 'arrive'],
  ];
  for (const [sentence, figure, event] of dates) {
    it(`date of ${event ?? 'nothing'}: “${sentence}”`, () => assert.equal(fact(sentence, figure).event, event));
  }
});

describe('hours without a sign', () => {
  const sentences: readonly [sentence: string, figure: string, isCount: boolean][] = [
    ['The crews left a meeting that began at seven.', 'seven', false],
    ['The museum opens at 9 and closes late.', '9', false],
    ['The rate was held at seven.', 'seven', true],
    ['The meeting began at seven harbours.', 'seven', true],
    ['The game ended at 14.', '14', true],
    ['The meeting began with seven.', 'seven', true],
  ];
  for (const [sentence, figure, isCount] of sentences) {
    it(`${isCount ? 'a count' : 'an hour'}: “${sentence}”`, () => assert.equal(hasFact(sentence, figure), isCount));
  }
});

describe('what a clause says of a figure', () => {
  it('is who does it, or the person that a pronoun stands for', () => {
    assert.equal(subject('Tomas Vilner arrived in Veltra on Monday.', 'Monday'), 'Tomas Vilner');
    assert.equal(subject('Tomas Vilner spoke. He arrived on Monday.', 'Monday'), 'Tomas Vilner');
    assert.equal(subject('The ship, owned by Halden Bank, sank on Monday.', 'Monday'), undefined);
    assert.equal(subject('Halden Bank, owned by Tomas Vilner, opened on Monday.', 'Monday'), 'Halden Bank');
    assert.equal(subject('The Norwegian ship sank on Monday.', 'Monday'), undefined);
  });

  it('is the noun that is counted, people being one noun', () => {
    assert.equal(fact('The flood killed 12 people.', '12').head, fact('The flood killed 12 women.', '12').head);
    assert.notEqual(
      fact('The flood destroyed 12 houses.', '12').head,
      fact('The flood destroyed 12 bridges.', '12').head,
    );
    assert.equal(
      fact('The flood destroyed 12 houses.', '12').head,
      fact('The flood destroyed a house and 12 houses.', '12').head,
    );
    assert.equal(
      fact('The Osk rose by 2.4 metres.', '2.4 metres').head,
      fact('The Osk fell by 3 metres.', '3 metres').head,
    );
    assert.equal(fact('The bridge cost $4 million.', '$4 million').head, undefined);
  });

  it('is what qualifies the noun', () => {
    assert.equal(fact('The flood killed 12 people.', '12').qualifiers, '');
    assert.equal(fact('The flood killed 12 young people.', '12').qualifiers, 'young');
    assert.equal(fact('The flood killed 12 young Danish people.', '12').qualifiers, 'danish young');
  });

  it('is its content words, the figure and other clauses aside', () => {
    const { context } = fact('The flood killed 12 people in the valley because the dam collapsed.', '12');
    assert.deepEqual([...context].sort(), ['flood', 'kill', 'peopl', 'vallei']);
    assert.ok(!fact('The dam collapsed: the flood killed 12 people.', '12').context.has('dam'));
    assert.ok(!fact('The dam collapsed – the flood killed 12 people.', '12').context.has('dam'));
  });

  it('is the content words next to it; a word of speech ends the search', () => {
    const between = fact('The flood killed at least 12 villagers.', '12');
    assert.deepEqual([between.before, between.after], ['least', 'villag']);
    assert.equal(fact('The road was shut, police said on Monday.', 'Monday').before, undefined);
    assert.equal(fact('12 villagers died.', '12').before, undefined);
  });

  it('is what the amount covers', () => {
    assert.equal(fact('The smelter paid $2 million in total.', '$2 million').scope, 'total');
    assert.equal(fact('The smelter paid $2 million.', '$2 million').scope, '');
    assert.equal(fact('Overall the smelter paid $2 million annually.', '$2 million').scope, 'annual overal');
    const both = 'Overall the smelter paid $2 million for ore and $4 million a month for coal.';
    assert.equal(fact(both, '$2 million').scope, 'overal', 'a word belongs to the amount that it stands nearest to');
    assert.equal(fact(both, '$4 million').scope, 'month overal', 'what opens a sentence holds for all of it');
    assert.equal(fact('The smelter paid $2 million last season.', '$2 million').scope, 'last season');
  });

  it('is not what an amount means by itself: this season, since then, a date', () => {
    assert.equal(fact('The smelter paid $2 million this season.', '$2 million').scope, '');
    assert.equal(fact('The smelter has paid $2 million since.', '$2 million').scope, '');
    assert.equal(fact('The smelter has paid $2 million since the flood.', '$2 million').scope, 'sinc');
    assert.equal(fact('The smelter paid $2 million last month.', '$2 million').scope, '');
  });

  it('is whether it is denied', () => {
    assert.ok(fact('The flood did not kill 12 people.', '12').negated);
    assert.ok(!fact('The flood killed 12 people.', '12').negated);
  });

  it('is the names beside the subject, and all of the sentence', () => {
    const { names, allNames, others } = fact('Tomas Vilner opened two dams with Hanna Reyl; Sant was flooded.', 'two');
    assert.deepEqual([...names].sort(), ['hanna', 'reyl']);
    assert.ok(allNames.has('sant') && allNames.has('vilner'));
    assert.equal(others.length, 1);
  });
});

describe('hedged figures', () => {
  const hedged: readonly [string, string, boolean][] = [
    ['A court in Veltra sentenced Vilner to four years.', 'four years', false],
    ['Vilner took the fee from £12 a year to £14 a year.', '£14', true],
    ['The ban grew from two years to four years.', 'two years', true],
    ['The flood killed 12 people.', '12', false],
    ['The flood may kill 12 people.', '12', true],
    ['Police arrested 12 more people.', '12', true],
    ['Police arrested 12 of the men.', '12', true],
    ['Police arrested 12 men of Sant.', '12', false],
    ['Trade fell from 12 tonnes.', '12 tonnes', true],
    ['Trade fell to 12 tonnes.', '12 tonnes', false],
    ['Trade fell from 14 to 12 tonnes.', '12 tonnes', false],
    ['Trade will fall to 12 tonnes.', '12 tonnes', true],
    ['The harbour was sold to 12 families.', '12', true],
    ['Halden pushed its toll up to $4 million.', '$4 million', false],
    ['Halden sold a mill for $4 million and will build a bridge.', '$4 million', false],
    ['Halden sold mills for $4 million or more next year.', '$4 million', true],
    ['The ministry will say in the end that 12 people died.', '12', false],
    ['Halden plans a bridge, a school, a mill and 12 houses.', '12', false],
    ['Halden plans to build some 12 houses.', '12', true],
    ['There were 12 people in boats, others swam.', '12', false],
  ];
  for (const [sentence, figure, expected] of hedged) {
    it(`${expected ? 'hedged' : 'plain'}: “${sentence}”`, () => assert.equal(fact(sentence, figure).hedged, expected));
  }
});

describe('figures that state no fact', () => {
  it('take up what was said before', () => {
    assert.ok(!hasFact('The 12 people were saved.', '12'));
    assert.ok(!hasFact('Their 12 houses were gone.', '12'));
    assert.ok(hasFact('Some 12 people were saved.', '12'));
    assert.ok(hasFact('The $4 million bridge opened.', '$4 million'), 'an amount of money is no pronoun');
  });

  it('stand outside running text, or in another language', () => {
    const credit = annotate(`${opening}Photograph: 12 people by the river/Halden Pictures\n`, 'plain', tagger);
    assert.ok(credit.article.blocks.some(({ kind }) => kind === 'credit'));
    assert.deepEqual(
      factsOf(credit, credit.figures).filter(({ figure }) => figure.start > opening.length),
      [],
    );
    const german = annotate(
      'Flut in Veltra\n\nDie Flut hat in der Nacht nach Angaben der Polizei 12 Menschen getötet und die Straße ins Tal zerstört.\n',
      'plain',
      tagger,
    );
    assert.deepEqual(factsOf(german, german.figures), []);
  });

  it('are read once for the same figures', () => {
    const annotated = read('The flood killed 12 people.');
    assert.equal(factsOf(annotated, annotated.figures), factsOf(annotated, annotated.figures));
  });
});

describe('the person whose age a figure is', () => {
  const bearers: readonly [string, string, string | undefined][] = [
    ['Jon Arvel, 34, was missing.', '34', 'Jon Arvel'],
    ['Jon Arvel (34) was missing.', '34', 'Jon Arvel'],
    ['Jon Arvel was missing, 34, in Sant.', '34', undefined],
    ['Jon Arvel and Hanna Reyl, 34, were missing.', '34', 'Hanna Reyl'],
    ['Jon Arvel was missing. The 34-year-old, of Veltra, had been in a boat.', '34', 'Jon Arvel'],
    ['Jon Arvel was missing. The 34-year-old was last seen in a boat.', '34', 'Jon Arvel'],
    ['Jon Arvel and Hanna Reyl were missing. The 34-year-old was last seen in a boat.', '34', undefined],
    ['Jon Arvel was missing. A 34-year-old was last seen in a boat.', '34', undefined],
    ['Jon Arvel was missing. The 34-year-old boat was last seen in Sant.', '34', undefined],
  ];
  for (const [sentence, age, name] of bearers) {
    it(`${name ?? 'nobody'}: “${sentence}”`, () => {
      const annotated = read(sentence);
      const figure = annotated.figures.find(({ start, end }) => annotated.article.text.slice(start, end).includes(age));
      assert.ok(figure);
      const bearer = bearerOf(annotated, figure);
      assert.equal(bearer === undefined ? undefined : annotated.named.entities[bearer].name, name);
    });
  }
});
