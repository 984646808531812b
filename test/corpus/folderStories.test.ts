import assert from 'node:assert/strict';
import { corpusOf } from '../fixtures/corpus';

const agency = `Council votes to close Wendle Baths

HARBROOK, 4 May - Councillors in Harbrook voted by nine to six on Monday to close Wendle Baths. Council leader Imogen Tarrant said the boilers would cost £310,000 to replace. The Friends of Wendle Baths said they would raise the money themselves.
`;
const gazette = `Wendle Baths to close after nine to six vote

Wendle Baths will close after councillors in Harbrook voted by nine to six on Monday. Imogen Tarrant, the council leader, said that replacing the boilers would cost £310,000. The Friends of Wendle Baths said they would raise the money themselves.
`;
/** Of the story by its names alone. */
const newsletter = `Notes from the shallow end

Dear swimmers, it has been a sad week at Wendle Baths. Edna Pask, who taught half of Harbrook the breaststroke, brought a cake, and nobody ate. Bring a towel on Saturday: we link arms around the pool at noon. Councillors are welcome to get wet. The Friends meet in the scout hut afterwards, boilers or no boilers.
`;
const foreign = `Goats block mountain railway

PIELAVA - Forty goats stood on the mountain railway above Pielava for three hours. Driver Aku Ranta tried to lure them away with bread. Passengers walked the last mile to the summit hotel.
`;
const railway = `Train waits three hours for goats

A train waited three hours above Pielava because forty goats stood on the mountain railway. The driver, Aku Ranta, tried to lure the goats away with bread. Passengers walked the last mile to the summit hotel.
`;

describe('the stories of a folder', () => {
  const storiesOf = (texts: Readonly<Record<string, string>>): string[][] | undefined => corpusOf(texts).stories.all();

  it('take in an article that no link joins to the others, but names and what it tells of', () => {
    const corpus = corpusOf({ agency, gazette, newsletter });
    assert.ok(corpus.allParallels(0.5).every(({ a, b }) => a.uri !== 'newsletter' && b.uri !== 'newsletter'));
    assert.deepEqual(corpus.stories.all(), [['agency', 'gazette', 'newsletter']]);
  });

  it('leave a foreign article by itself', () => {
    assert.deepEqual(storiesOf({ agency, foreign, gazette, newsletter }), [
      ['agency', 'gazette', 'newsletter'],
      ['foreign'],
    ]);
  });

  it('leave a foreign article by itself that has but a name in common with them', () => {
    const named = foreign.replace('Passengers walked', 'Imogen Tarrant and other passengers walked');
    assert.deepEqual(storiesOf({ agency, foreign: named, gazette }), [['agency', 'gazette'], ['foreign']]);
  });

  it('leave an article by itself that has nothing but places of the world press in common with the others', () => {
    const abroad = (text: string): string =>
      text.replaceAll('Harbrook', 'London').replaceAll('Wendle Baths', 'the baths');
    assert.deepEqual(
      storiesOf({
        agency: abroad(agency),
        gazette: abroad(gazette),
        newsletter: abroad(newsletter),
      }),
      [['agency', 'gazette'], ['newsletter']],
    );
  });

  it('keep two stories apart, and give each the article that names what is its own', () => {
    assert.deepEqual(storiesOf({ agency, foreign, gazette, newsletter, railway }), [
      ['agency', 'gazette', 'newsletter'],
      ['foreign', 'railway'],
    ]);
  });

  it('give an article to neither of two stories where it has only names in common that both have', () => {
    const atBaths = (text: string): string =>
      text.replaceAll('Pielava', 'Harbrook').replaceAll('summit hotel', 'Wendle Baths');
    assert.deepEqual(storiesOf({ agency, foreign: atBaths(foreign), gazette, newsletter, railway: atBaths(railway) }), [
      ['agency', 'gazette'],
      ['foreign', 'railway'],
      ['newsletter'],
    ]);
  });

  it('are not told where a folder is too large to be compared whole', () => {
    const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`article ${index}`, agency]));
    assert.equal(storiesOf(many), undefined);
  });
});
