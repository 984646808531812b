import { particles } from '../../../lexicon/en/connectors';
import { titlesOfOtherLanguages } from '../../../lexicon/en/honorifics';
import { addToList } from '../../../text/multimap';
import { foldedName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { type EntityRule } from '../entities';
import { isGivenName } from '../givenNameForms';
import { type Draft, type Drafts } from './draft';
import { shortFormsOf } from './nameParts';

/** A rule on all entities of the article: which pairs are one. */
type MergeRule = Rule<EntityRule, (drafts: Drafts) => readonly { from: Draft; into: Draft }[]>;

/** First and last word of a name. */
function endsOf({ parts }: Draft): string {
  return `${parts[0]} ${parts[parts.length - 1]}`;
}

export const isFullName = ({ kind, parts }: Draft): boolean => kind === 'person' && parts.length > 1;

/**
 * The family name of a person from its first particle on, and without a second family name, `de la fuente`; behind a
 * title the first particle may be left out of the name that is found, `Silva Prado` of Ana da Silva Prado.
 */
function familyNamesWithParticle({ parts }: Draft): string[] {
  const at = parts.findIndex((part, index) => index > 0 && particles.has(part));
  if (at < 0) return [];
  const whole = parts.slice(at);
  const firstOfTwo = whole.slice(0, -1);
  const names = [whole];
  if (firstOfTwo.length > 1 && !particles.has(firstOfTwo[firstOfTwo.length - 1])) names.push(firstOfTwo);
  const bare = whole.slice(whole.findIndex((part) => !particles.has(part)));
  if (bare.length > 1 && bare.length < whole.length) names.push(bare);
  return names.map((name) => name.join(' '));
}

/** Longer forms of one person's name. */
export const longerNameRules: readonly MergeRule[] = [
  {
    // `Anders Lind`, `Anders Holm Lind`: the same first and last word; never across other words.
    id: 'longer-name',
    example: 'The plan of [Abebe Lind] failed. Mr Abebe Tesfa Lind wept.',
    counterexample: 'The plan of Abebe Lind failed. Mr Abebe Tesfa Moe wept.',
    read: ({ all }) => {
      const byEnds = new Map<string, Draft[]>();
      for (const person of all.filter(isFullName)) addToList(byEnds, endsOf(person), person);
      return [...byEnds.values()].flatMap((people) => {
        const [longest, ...others] = people.sort((a, b) => b.parts.length - a.parts.length);
        return others
          .filter(({ parts }) => parts.length < longest.parts.length)
          .map((other) => ({ from: other, into: longest }));
      });
    },
  },
  {
    // `Ana van der Moe`, then `Van der Moe`; of two family names the first: `De la Fuente` of Ana de la Fuente Ortiz.
    id: 'family-name-with-particle',
    example: 'The plan of Mr Abebe van der Lind failed. Mr [Van der Lind] wept.',
    counterexample: 'The plan of Mr Abebe van der Lind and of Mrs Tesfa van der Lind failed. Mr Van der Lind wept.',
    read: ({ all }) => {
      const byFamily = new Map<string, Draft[]>();
      const people = all.filter(isFullName);
      for (const person of people)
        for (const name of familyNamesWithParticle(person)) addToList(byFamily, name, person);
      return people.flatMap((from) => {
        const bearers = byFamily.get(from.parts.join(' ')) ?? [];
        return bearers.length === 1 ? [{ from, into: bearers[0] }] : [];
      });
    },
  },
  {
    // `Ana Brik Osei`, then `Brik Osei` or `Ana Brik`: one of two family names, or the given name, is left out.
    id: 'part-of-name',
    example: 'The plan of Mr Abebe Tesfa Lind failed. Mr [Tesfa Lind] wept.',
    counterexample: 'The plan of Mr Abebe Tesfa Lind and of Mrs Amina Tesfa Lind failed. Mr Tesfa Lind wept.',
    read: ({ all }) => {
      const byPart = new Map<string, Draft[]>();
      const people = all.filter(isFullName);
      for (const person of people)
        for (const part of [person.parts.slice(1), person.parts.slice(0, -1)])
          if (part.length > 1) addToList(byPart, part.join(' '), person);
      return people.flatMap((from) => {
        const bearers = byPart.get(from.parts.join(' ')) ?? [];
        // Jane Osei beside Ana Jane Osei may be another.
        const isGiven = bearers.length === 1 && isGivenName(from.parts[0]) && bearers[0].parts[0] !== from.parts[0];
        return bearers.length === 1 && !isGiven ? [{ from, into: bearers[0] }] : [];
      });
    },
  },
  {
    // `Luis (Jerry) Osei` is Jerry Osei too, here and in other articles.
    id: 'nickname-in-name',
    example: 'The plan of [Luis Gerardo (Jerry) Osei] failed. Mr Jerry Osei wept.',
    counterexample: 'The plan of Luis Gerardo Osei failed. Mr Jerry Osei wept.',
    read: ({ all }) => {
      const people = all.filter(isFullName);
      const byName = new Map(people.map((person) => [person.parts.join(' '), person]));
      return people.flatMap((from) => {
        const nickname = [...from.forms.keys()].map((form) => nicknameIn.exec(form)?.[1].toLowerCase()).find(Boolean);
        if (nickname === undefined || nickname === from.parts[0]) return [];
        const called = `${foldedName(nickname)} ${from.parts[from.parts.length - 1]}`;
        const into = byName.get(called);
        if (!into) from.acronyms.add(called);
        return into && into !== from ? [{ from, into }] : [];
      });
    },
  },
  {
    // `Don Eusebio Panta`, `Doña Ana`: a title before the name of somebody whom the article names without it.
    id: 'title-of-other-language',
    example: 'The plan of Abebe Lind failed. [Don Abebe] wept.',
    counterexample: 'The plan of Abebe Lind failed. Don King wept.',
    read: ({ all }) => {
      const people = all.filter(isFullName);
      const called = new Map<string, Draft[]>();
      const addressed = people.filter(({ parts }) => titlesOfOtherLanguages.has(parts[0]));
      if (addressed.length === 0) return [];
      for (const person of people) {
        if (addressed.includes(person) || person.mentions.length === 0) continue;
        for (const form of [person.parts.join(' '), ...shortFormsOf(person.parts)]) addToList(called, form, person);
      }
      return addressed.flatMap((from) => {
        const bearers = called.get(from.parts.slice(1).join(' ')) ?? [];
        return bearers.length === 1 ? [{ from, into: bearers[0] }] : [];
      });
    },
  },
];

/** A nickname between given name and family name, in brackets or quotation marks. */
const nicknameIn = /\s[("“'‘](\p{Lu}\p{L}+)[)"”'’]\s/u;

/** Joins forms of one person's name: the longer ones to the longest, which takes the key of the shortest. */
export function joinLongerNames(drafts: Drafts): void {
  for (const rule of longerNameRules) {
    for (const { from, into } of rule.read(drafts)) {
      drafts.merge(from, into, rule.id);
      // Other articles may use the short form: the shorter key is the common one.
      if (rule.id === 'longer-name') into.key = from.key;
    }
  }
}

/** A given name and two family names that a hyphen joins. */
const doubleBarrelled = /^\S+ \p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

/** Notes that `Ana Obi-Osei` is `Ana Obi` and `Ana Osei` of other articles, unless this one has either beside it. */
export function noteHalvesOfNames({ all }: Drafts): void {
  const people = all.filter((draft) => isFullName(draft) && draft.mentions.length > 0);
  const names = new Set(people.map(({ parts }) => parts.join(' ')));
  for (const { key, parts, forms, acronyms } of people) {
    if (parts.length !== 3 || ![...forms.keys()].some((form) => doubleBarrelled.test(form))) continue;
    for (const half of [`${parts[0]} ${parts[1]}`, `${parts[0]} ${parts[2]}`])
      if (!names.has(half) && key !== `person:${half}`) acronyms.add(half);
  }
}
