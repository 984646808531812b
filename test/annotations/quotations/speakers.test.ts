import assert from 'node:assert/strict';
import { lastPersonBefore, readSpeakers } from '../../../src/annotations/quotations/speakers';
import type { Quotation } from '../../../src/annotations/quotations/quotations';
import type { Entities, EntityKind, Mention } from '../../../src/annotations/names/entities';
import type { Span } from '../../../src/text/span';
import { readArticle } from '../../../src/article/article';

type Named = [name: string, kind: EntityKind];

/** Entities whose mentions are all places of their names in the text. */
function entitiesIn(text: string, named: readonly Named[]): Entities {
  const mentions: Mention[] = [];
  for (const [entity, [name]] of named.entries())
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      mentions.push({ start, end: start + name.length, entity, kind: 'name' });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = named.map(([name, kind]) => ({ key: `${kind}:${name}`, name, kind, aliases: [], roles: [] }));
  return { entities, mentions } as unknown as Entities;
}

/** Who speaks where these words name the speakers, in their order, as `name` or `role of name`. */
function speakers(text: string, words: readonly string[], named: readonly Named[], confidence = 0.9): string[] {
  const entities = entitiesIn(text, named);
  let from = 0;
  const quotations = words.map((speaker) => {
    const start = speaker === '' ? -1 : text.indexOf(speaker, from);
    from = Math.max(from, start + 1);
    const plain = { role: 'indirect', marks: [], confidence };
    return speaker === '' ? plain : { ...plain, speaker: { start, end: start + speaker.length } };
  });
  return readSpeakers(readArticle(text), quotations as unknown as Quotation[], entities).map(({ entity, role }) =>
    [role, entity === undefined ? undefined : named[entity][0]].filter((part) => part !== undefined).join(' of '),
  );
}

describe('speakers', () => {
  const people: Named[] = [
    ['Ana Ruiz', 'person'],
    ['Omar Haddad', 'person'],
    ['River Board', 'organisation'],
    ['Kano', 'place'],
  ];
  const cases: [what: string, text: string, words: string[], speakers: string[]][] = [
    ['by name', 'Ana Ruiz said so.', ['Ana Ruiz'], ['Ana Ruiz']],
    ['nobody', 'They said so.', ['', 'They'], ['', '']],
    [
      'the person behind a post',
      'Omar Haddad managing director Ana Ruiz said so.',
      ['Omar Haddad managing director Ana Ruiz'],
      ['Ana Ruiz'],
    ],
    [
      'the person behind a post with a hyphen',
      'Omar Haddad vice-president Ana Ruiz said so.',
      ['Omar Haddad vice-president Ana Ruiz'],
      ['Ana Ruiz'],
    ],
    ['the first of two', 'Omar Haddad and Ana Ruiz said so.', ['Omar Haddad and Ana Ruiz'], ['Omar Haddad']],
    ['the person before the body', 'River Board chief Ana Ruiz said so.', ['River Board chief Ana Ruiz'], ['Ana Ruiz']],
    ['the body', 'The River Board of Kano said so.', ['The River Board of Kano'], ['River Board']],
    ['the body rather than its place', 'Kano River Board said so.', ['Kano River Board'], ['River Board']],
    ['a place', 'Kano said so.', ['Kano'], ['Kano']],
    ['the government of a place', 'The government of Kano said so.', ['The government of Kano'], ['Kano']],
    ['nobody of a place', 'A prosecutor in Kano said so.', ['A prosecutor in Kano'], ['']],
    ['nobody of a body', 'The president of the River Board said so.', ['The president of the River Board'], ['']],
    ['no relative', 'A friend of the late Ana Ruiz said so.', ['A friend of the late Ana Ruiz'], ['']],
    ['the person before the place', 'Ana Ruiz of Kano said so.', ['Ana Ruiz of Kano'], ['Ana Ruiz']],
    [
      'the person behind a post',
      'The head of the old town Ana Ruiz said so.',
      ['The head of the old town Ana Ruiz'],
      ['Ana Ruiz'],
    ],
    ['nobody when', 'It all stopped after Ana Ruiz said so.', ['It all stopped after Ana Ruiz'], ['']],
    ['the person behind the place', 'Mayor of Kano Ana Ruiz said so.', ['Mayor of Kano Ana Ruiz'], ['Ana Ruiz']],
    ['an official in a place', 'An official in Kano said so.', ['An official in Kano'], ['official']],
    ['an official of a place', 'A Kano official said so.', ['A Kano official'], ['official of Kano']],
    ['the person before another', 'Ana Ruiz of Omar Haddad said so.', ['Ana Ruiz of Omar Haddad'], ['Ana Ruiz']],
    [
      'the body behind its spokesperson',
      'River Board spokesman Ana Ruiz said so.',
      ['River Board spokesman Ana Ruiz'],
      ['spokesperson of River Board'],
    ],
    ['a spokesperson alone', 'Spokeswoman Ana Ruiz said so.', ['Spokeswoman Ana Ruiz'], ['spokesperson of Ana Ruiz']],
    ['the first role counts', 'A source and an aide said so.', ['A source and an aide'], ['source']],
    ['a role after the speaker does not count', 'Ana Ruiz, an aide, said so.', ['Ana Ruiz'], ['Ana Ruiz']],
    [
      'the body named behind its post',
      'The dam holds, according to its owner, River Board.',
      ['its owner'],
      ['River Board'],
    ],
    [
      'the person named behind a post',
      'It holds, said the head of works, Ana Ruiz.',
      ['the head of works'],
      ['Ana Ruiz'],
    ],
    [
      'the person named behind the post in a body',
      'It holds, said the River Board’s head of works, Ana Ruiz, in May.',
      ['the River Board’s head of works'],
      ['Ana Ruiz'],
    ],
    [
      'the person named behind the post with another',
      'Omar Haddad’s lawyer, Ana Ruiz: it holds.',
      ['Omar Haddad’s lawyer'],
      ['Ana Ruiz'],
    ],
    [
      'the person for whom somebody unnamed speaks',
      'Omar Haddad’s spokesman, 40, said so.',
      ['Omar Haddad’s spokesman'],
      ['spokesperson of Omar Haddad'],
    ],
    ['nobody of a list', 'It holds, said the owner, Ana Ruiz and others.', ['the owner'], ['']],
    ['no place behind a post', 'It holds, said the mayor, Kano, in May.', ['the mayor'], ['']],
    ['nobody whose name goes on', 'Neighbours, Ana Ruiz, said so.', ['Neighbours'], ['']],
    ['a pronoun', 'Ana Ruiz left. She said so.', ['She'], ['Ana Ruiz']],
    ['the nearest person', 'Ana Ruiz met Omar Haddad. He said so.', ['He'], ['Omar Haddad']],
    ['not the person after it', 'He said so to Ana Ruiz.', ['He'], ['']],
    ['not a body', 'Ana Ruiz left Kano. She said so.', ['She'], ['Ana Ruiz']],
    ['not a plural pronoun', 'Ana Ruiz left. They said so.', ['They'], ['']],
    ['not a phrase with a pronoun', 'Ana Ruiz left. He of old said so.', ['He of old'], ['']],
    [
      'somebody else than the last speaker',
      'Ana Ruiz said so. Omar Haddad left. He said so.',
      ['Ana Ruiz', 'He'],
      ['Ana Ruiz', 'Omar Haddad'],
    ],
    [
      'nobody where nobody is near',
      `Ana Ruiz said so. ${'It rained. '.repeat(90)}She said so.`,
      ['Ana Ruiz', 'She'],
      ['Ana Ruiz', ''],
    ],
    ['the name before who', 'They met Ana Ruiz, who said so.', ['who'], ['Ana Ruiz']],
  ];
  for (const [what, text, words, expected] of cases)
    it(what, () => assert.deepEqual(speakers(text, words, people), expected));

  it('stands for nobody where it is not sure who speaks', () => {
    assert.deepEqual(speakers('Ana Ruiz said so.', ['Ana Ruiz'], people, 0.65), ['Ana Ruiz']);
    assert.deepEqual(speakers('Ana Ruiz said so.', ['Ana Ruiz'], people, 0.64), ['']);
  });

  it('reads no speaker from a demonym', () => {
    const text = 'Kenyan said so.';
    const mentions: Mention[] = [{ start: 0, end: 6, entity: 0, kind: 'demonym' }];
    const entities = { ...entitiesIn(text, [['Kenya', 'person']]), mentions };
    const quotation = {
      role: 'indirect',
      marks: [] as readonly Span[],
      speaker: { start: 0, end: 6 },
      confidence: 0.9,
    } as Quotation;
    assert.deepEqual(readSpeakers(readArticle(text), [quotation], entities), [{}]);
    assert.equal(lastPersonBefore(entities, { start: 12, end: 14 }), undefined);
  });

  it('looks for a person within 800 code units', () => {
    const entities = entitiesIn('Ana Ruiz', [['Ana Ruiz', 'person']]);
    assert.equal(lastPersonBefore(entities, { start: 800, end: 802 }), 0);
    assert.equal(lastPersonBefore(entities, { start: 801, end: 803 }), undefined);
    assert.equal(lastPersonBefore(entities, { start: 0, end: 2 }), undefined);
  });

  it('takes the longest of the names that start together', () => {
    const entities = entitiesIn('Ana Ruiz. She', [
      ['Ana', 'person'],
      ['Ana Ruiz', 'person'],
    ]);
    assert.equal(lastPersonBefore(entities, { start: 10, end: 13 }), 1);
  });
});
