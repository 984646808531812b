import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { annotate } from '../../../src/annotations/annotate';
import { readSpeakers } from '../../../src/annotations/quotations/speakers';
import { findNames } from '../../../src/annotations/names/names';
import { tagger } from '../../fixtures/tagger';
import { namesIn } from './marked';

interface Described {
  readonly name: string;
  readonly kind: string;
  readonly mentions: readonly string[];
}

function entities(text: string): Described[] {
  const { named } = annotate(text, 'plain', tagger);
  return named.entities.map(({ name, kind }, index) => ({
    name,
    kind,
    mentions: named.mentions.filter(({ entity }) => entity === index).map(({ start, end }) => text.slice(start, end)),
  }));
}

function entityOf(name: string, text: string): Described {
  const found = entities(text).find((entity) => entity.name === name);
  assert.ok(found, `${name} in “${text}”`);
  return found;
}

describe('entities of an article', () => {
  it('join short names, demonyms and role phrases', () => {
    const text =
      'Kenyan President Amina Odhiambo arrived in Nairobi on Monday. Odhiambo met traders. The Kenyan president spoke for an hour about Kenya and its roads.';
    assert.deepEqual(entityOf('Amina Odhiambo', text).mentions, ['Amina Odhiambo', 'Odhiambo', 'The Kenyan president']);
    const country = entityOf('Kenya', text);
    assert.equal(country.kind, 'place');
    assert.deepEqual(country.mentions, ['Kenyan', 'Kenyan', 'Kenya']);
  });

  it('take the head noun for what a name is', () => {
    const university = entityOf('Ahmadu Bello University', 'Students of Ahmadu Bello University marched on Friday.');
    assert.equal(university.kind, 'organisation');
    const bridge = entityOf('Nelson Mandela Bridge', 'Traffic on the Nelson Mandela Bridge stopped at noon.');
    assert.equal(bridge.kind, 'place');
  });

  it('join an acronym to the body that defines it', () => {
    const text = 'The International Seabed Authority (ISA) met in Kingston. The ISA will vote in July.';
    assert.deepEqual(entityOf('International Seabed Authority', text).mentions, [
      'International Seabed Authority',
      'ISA',
      'ISA',
    ]);
  });

  it('keep two bearers of one family name apart', () => {
    const found = entities('Mary Obi met John Obi in Accra. Mary Obi left first.');
    assert.equal(found.filter(({ kind }) => kind === 'person').length, 2);
  });

  it('are what pronouns of speakers stand for', () => {
    const text = 'Maria Silva opened the hall on Friday. “It is done,” she said.';
    const { article, quotations, named } = annotate(text, 'plain', tagger);
    const [{ entity = -1 }] = readSpeakers(article, quotations, named);
    assert.equal(named.entities.at(entity)?.name, 'Maria Silva');
  });
});

describe('names of an article', () => {
  it('are read in English and in texts too short to tell', () => {
    const english = readArticle('The boats left Norway.');
    assert.equal(findNames({ ...english, language: 'en' }, tagger).length, 1);
    assert.equal(findNames({ ...english, language: 'und' }, tagger).length, 1);
    assert.equal(findNames({ ...english, language: 'de' }, tagger).length, 0);
  });

  it('are found in pieces of a sentence that does not end', () => {
    const words = (count: number): string => 'boat '.repeat(count);
    assert.equal(namesIn(`${words(298)}Le Havre ${words(10)}`), '');
    // `South Korea` at the end of the first 300 words, and across it
    assert.equal(namesIn(`${words(298)}South Korea ${words(10)}`), 'LOC South Korea');
    assert.equal(namesIn(`${words(299)}South Korea ${words(10)}`), 'LOC Korea');
    assert.equal(
      namesIn(`${words(300)}South Korea ${words(289)}Peru ${words(8)}Peru`),
      'LOC South Korea, LOC Peru, LOC Peru',
    );
  });

  it('count headings with one capital as titles', () => {
    const story = 'The boat went down at noon, the harbour master said, and nobody was hurt in it.';
    assert.equal(namesIn(`At the {LOC Dawn}\n\n${story}`), '');
    assert.equal(namesIn(`Boat Sinks Off Kolo\n\n${story}\n\n## At the {LOC Dawn}\n\n${story}`), '');
    assert.equal(namesIn(`They left the {LOC Dawn}.\n\n${story}`), 'LOC Dawn');
    assert.equal(namesIn(`BOAT SINKS WITH US OFF KOLO\n\n${story}`), '');
  });

  it('come with the rules that read them, where they are asked for', () => {
    const told: string[] = [];
    const text = 'Mr Osei left Norway.';
    findNames(readArticle(text), tagger, (rule, { start, end }) => told.push(`${rule} ${text.slice(start, end)}`));
    assert.deepEqual(told, ['listed-word Norway', 'form-of-address Osei']);
  });
});
