import { addToList } from '../../../text/multimap';
import { type Rule } from '../../../text/rule';
import { type EntityRule } from '../entities';
import { type Draft, type Drafts } from './draft';
import { shortNamesOfBody } from './nameParts';

/** Which bodies of the article are one. */
export const shortBodyRules: readonly Rule<EntityRule, (drafts: Drafts) => readonly { from: Draft; into: Draft }[]>[] =
  [
    {
      // `Tarvik Herons`, then `the Herons`: one body of the article alone is called so, and no place.
      id: 'short-body',
      example: 'The Oslo Herons won. The [Herons] now lead the league.',
      counterexample: 'The Tarvik Bank met on Friday. The Kolo Bank now leads the league.',
      read: ({ all }) => {
        const bearers = new Map<string, Draft[]>();
        const bodies = all.filter(({ kind }) => kind === 'organisation');
        for (const body of bodies) for (const name of shortNamesOfBody(body.parts)) addToList(bearers, name, body);
        const isPlace = new Set(all.flatMap(({ kind, parts }) => (kind === 'place' ? [parts.join(' ')] : [])));
        return bodies.flatMap((from) => {
          const [name] = from.parts;
          const called = (from.parts.length === 1 ? bearers.get(name) : undefined) ?? [];
          return called.length !== 1 || isPlace.has(name) ? [] : [{ from, into: called[0] }];
        });
      },
    },
  ];

/** Joins short names of bodies to the bodies that the article names in full. */
export function joinShortBodies(drafts: Drafts): void {
  for (const rule of shortBodyRules) for (const { from, into } of rule.read(drafts)) drafts.merge(from, into, rule.id);
}
