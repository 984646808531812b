import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotations/annotate';
import { readSpeakers } from '../../../src/annotations/quotations/speakers';
import { tagger } from '../../fixtures/tagger';

function entities(text: string): { name: string; kind: string; mentions: string[] }[] {
  const { named } = annotate(text, 'plain', tagger);
  return named.entities.map((e, i) => ({
    name: e.name,
    kind: e.kind,
    mentions: named.mentions.filter((m) => m.entity === i).map((m) => text.slice(m.start, m.end)),
  }));
}

describe('entities of an article', () => {
  it('joins short names, demonyms and role phrases', () => {
    const found = entities(
      'Kenyan President Amina Odhiambo arrived in Nairobi on Monday. Odhiambo met traders. The Kenyan president spoke for an hour about Kenya and its roads.',
    );
    const person = found.find((e) => e.name === 'Amina Odhiambo');
    assert.deepEqual(person?.mentions, ['Amina Odhiambo', 'Odhiambo', 'The Kenyan president']);
    const country = found.find((e) => e.name === 'Kenya');
    assert.equal(country?.kind, 'place');
    assert.deepEqual(country?.mentions, ['Kenyan', 'Kenyan', 'Kenya']);
  });

  it('takes the head noun for what a name is', () => {
    const kind = (name: string, text: string): string | undefined => entities(text).find((e) => e.name === name)?.kind;
    assert.equal(
      kind('Ahmadu Bello University', 'Students of Ahmadu Bello University marched on Friday.'),
      'organisation',
    );
    assert.equal(kind('Nelson Mandela Bridge', 'Traffic on the Nelson Mandela Bridge stopped at noon.'), 'place');
  });

  it('joins an acronym to the body that defines it', () => {
    const found = entities('The International Seabed Authority (ISA) met in Kingston. The ISA will vote in July.');
    assert.ok(
      found.some((e) => e.mentions.includes('International Seabed Authority') && e.mentions.includes('ISA')),
      JSON.stringify(found),
    );
  });

  it('keeps two bearers of one family name apart', () => {
    const found = entities('Mary Obi met John Obi in Accra. Mary Obi left first.');
    assert.equal(found.filter((e) => e.kind === 'person').length, 2);
  });

  it('knows who a pronoun speaks for', () => {
    const { article, quotations, named } = annotate(
      'Maria Silva opened the hall on Friday. “It is done,” she said.',
      'plain',
      tagger,
    );
    const [reading] = readSpeakers(article, quotations, named);
    assert.equal(named.entities[reading.entity!].name, 'Maria Silva');
  });
});
