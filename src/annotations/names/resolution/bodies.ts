import { addToList } from '../../../text/multimap';
import { type Rule } from '../../../text/rule';
import { type Span } from '../../../text/span';
import { type EntityRule } from '../entities';
import { type Draft, type Drafts } from './draft';
import { bodyOfKind, shortNameOfPaper, shortNamesOfBody, withoutCountry } from './nameParts';

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
        for (const body of bodies) {
          const paper = shortNameOfPaper(body.parts);
          const names = shortNamesOfBody(body.parts);
          for (const name of new Set(paper === undefined ? names : [...names, paper])) addToList(bearers, name, body);
        }
        const isPlace = new Set(all.flatMap(({ kind, parts }) => (kind === 'place' ? [parts.join(' ')] : [])));
        return bodies.flatMap((from) => {
          const [name] = from.parts;
          const called = (from.parts.length === 1 ? bearers.get(name) : undefined) ?? [];
          return called.length !== 1 || isPlace.has(name) ? [] : [{ from, into: called[0] }];
        });
      },
    },
    {
      // `Geological Survey` of an article that names one of a country alone.
      id: 'body-of-country',
      example: 'Staff of the Kenyan Water Bureau left. Staff of the [Water Bureau] wept.',
      counterexample: 'Staff of the Kenyan Water Bureau left. Staff of the Ugandan Water Bureau met the Water Bureau.',
      read: ({ all }) => {
        const bodies = all.filter(({ kind }) => kind === 'organisation');
        const byRest = new Map<string, Draft[]>();
        for (const body of bodies) {
          const rest = withoutCountry(body.parts);
          if (rest.length > 1 && rest.length < body.parts.length) addToList(byRest, rest.join(' '), body);
        }
        return bodies.flatMap((from) => {
          const called = byRest.get(from.parts.join(' ')) ?? [];
          return called.length === 1 ? [{ from, into: called[0] }] : [];
        });
      },
    },
    {
      // `the Ana Osei Treatment Centre`, then `the Ana Osei Centre`; never a clinic and a centre.
      id: 'body-of-kind',
      example: 'Staff of the Ana Osei Treatment Center left. The [Ana Osei Center] is shut.',
      counterexample: 'Staff of the Ana Osei Treatment Center left. The Ana Osei Clinic is shut.',
      read: ({ all }) => {
        const byShort = new Map<string, Draft[]>();
        const bodies = all.filter(({ kind, mentions }) => kind === 'organisation' && mentions.length > 0);
        for (const body of bodies) {
          const short = bodyOfKind(body.parts)?.short;
          if (short !== undefined && short !== body.parts.join(' ')) addToList(byShort, short, body);
        }
        return bodies.flatMap((from) => {
          const called = byShort.get(from.parts.join(' ')) ?? [];
          return called.length === 1 ? [{ from, into: called[0] }] : [];
        });
      },
    },
    {
      // `the Ana Osei Centre`, then `at Ana Osei`: one is in a body, and in no person.
      id: 'called-after',
      example: 'She left the Betty Ford Center. He is at [Betty Ford].',
      counterexample: 'She left the Betty Ford Center. He is with Betty Ford.',
      read: (drafts) => {
        const byName = new Map<string, Draft[]>();
        for (const body of drafts.all) {
          if (body.kind !== 'organisation') continue;
          for (let length = minPersonWords; length < body.parts.length; length++)
            addToList(byName, body.parts.slice(0, length).join(' '), body);
        }
        return drafts.all.flatMap((from) => {
          if (from.kind !== 'person' || from.parts.length < minPersonWords) return [];
          const called = byName.get(from.parts.join(' ')) ?? [];
          const isInside = ({ start }: Span): boolean =>
            insides.test(drafts.article.shown.slice(Math.max(0, start - maxInside), start));
          return called.length === 1 && from.mentions.some(isInside) ? [{ from, into: called[0] }] : [];
        });
      },
    },
  ];

/** A person is called after with given name and family name. */
const minPersonWords = 2;
/** What one is in, at its end; length of the longest. */
const insides = /\b(?:at|in|into|inside)\s$/;
const maxInside = 8;

/** Joins short names of bodies to the bodies that the article names in full. */
export function joinShortBodies(drafts: Drafts): void {
  for (const rule of shortBodyRules) for (const { from, into } of rule.read(drafts)) drafts.merge(from, into, rule.id);
}
