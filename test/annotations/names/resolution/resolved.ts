import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/article/article';
import { type Entities } from '../../../../src/annotations/names/entities';
import { type Name } from '../../../../src/annotations/names/names';
import { resolveEntities } from '../../../../src/annotations/names/resolveEntities';
import { type NameType } from '../../../../src/annotations/names/tagging/tags';

/** The entities of a text whose names are marked: `{PER Ana Osei}`, `{MISC~ Kenyan}` for demonyms. */
export function resolve(marked: string): { text: string; named: Entities } {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(\{[A-Z]+~? [^}]*\})/)) {
    const mark = /^\{([A-Z]+)(~?) (.*)\}$/.exec(part);
    if (mark) {
      const [, type, demonym, form] = mark;
      const span = { start: text.length, end: text.length + form.length };
      names.push({ ...span, type: type as NameType, demonym: demonym !== '', titled: false });
    }
    text += mark ? mark[3] : part;
  }
  return { text, named: resolveEntities(readArticle(text), names) };
}

/** Entities as `key: mention | mention`, those that are no names with their kind before them. */
function describeEntities(marked: string): string[] {
  const { text, named } = resolve(marked);
  return named.entities.map(({ key }, index) => {
    const mentions = named.mentions
      .filter(({ entity }) => entity === index)
      .map(({ start, end, kind }) => `${kind === 'name' ? '' : `${kind} `}${text.slice(start, end)}`);
    return `${key}: ${mentions.join(' | ')}`;
  });
}

/** A test for each pair of a text, in which names are marked, and the entities that are made of them. */
export function testEntities(cases: readonly (readonly [marked: string, ...entities: string[]])[]): void {
  for (const [marked, ...entities] of cases) it(marked, () => assert.deepEqual(describeEntities(marked), entities));
}
