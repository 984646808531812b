import { wordsNotInAcronyms } from '../../../lexicon/en/acronyms';
import { addToList } from '../../../text/multimap';
import { normaliseName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { type EntityRule } from '../entities';
import { type Draft, type Drafts } from './draft';

/** `Name of a Body (ABC)`: an acronym in brackets right after a name, of two to nine letters. */
const definition = /^\s?\((\p{Lu}[\p{L}.&]{1,8})\)/u;
/** Length of the longest definition. */
const maxDefinition = 14;

/** Countries whose initials go into an acronym whole. */
const countriesInInitials = new Set(['us', 'uk']);

const minAcronym = 2;
const maxAcronym = 7;

/** Acronyms that a name of several words may have: its initials, with small words or without, and those defined. */
function acronymsOf({ article }: Drafts, { parts, mentions }: Draft): Set<string> {
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const main = parts.filter((part) => !wordsNotInAcronyms.has(part));
  const found = new Set([initials(main), initials(parts)]);
  // `USGS` of the US Geological Survey
  if (countriesInInitials.has(main[0])) found.add(main[0] + initials(main.slice(1)));
  for (const { end } of mentions) {
    // The article itself defines it, whatever its letters.
    const opensBracket = article.shown[end] === '(' || article.shown[end + 1] === '(';
    const defined = opensBracket ? definition.exec(article.shown.slice(end, end + maxDefinition)) : null;
    if (defined) found.add(normaliseName(defined[1]));
  }
  return found;
}

/** The acronym that a name is, lower case; undefined where it is none. */
function acronymIn({ kind, parts, forms }: Draft): string | undefined {
  if (kind === 'person' || parts.length !== 1) return undefined;
  const acronym = parts[0].replaceAll('.', '');
  if (acronym.length < minAcronym || acronym.length > maxAcronym) return undefined;
  const [written = ''] = forms.keys();
  return written === written.toUpperCase() ? acronym : undefined;
}

export const acronymRules: readonly Rule<
  EntityRule,
  (drafts: Drafts) => readonly { from: Draft; into: Draft; acronym: string }[]
>[] = [
  {
    // `International Criminal Court (ICC)`, and initials that match one body named in the article.
    id: 'acronym',
    example: 'The International Seabed Authority ([ISA]) met on Friday.',
    counterexample: 'The International Seabed Authority and the BSA met on Friday.',
    read: (drafts) => {
      const byAcronym = new Map<string, Draft[]>();
      const named = drafts.all.filter(({ mentions }) => mentions.length > 0);
      for (const draft of named) {
        if (draft.kind === 'person' || draft.parts.length === 1) continue;
        for (const acronym of acronymsOf(drafts, draft)) addToList(byAcronym, acronym, draft);
      }
      return named.flatMap((from) => {
        const acronym = acronymIn(from);
        const into = acronym === undefined ? undefined : byAcronym.get(acronym)?.[0];
        return acronym === undefined || into === undefined ? [] : [{ from, into, acronym }];
      });
    },
  },
];

/** Joins acronyms to the bodies that they stand for. */
export function joinAcronyms(drafts: Drafts): void {
  for (const rule of acronymRules) {
    for (const { from, into, acronym } of rule.read(drafts)) {
      drafts.merge(from, into, rule.id);
      into.acronyms.add(acronym);
    }
  }
}
