import type { SourceData } from '../formats/sourceData';
import { hostOf } from './dom';
import { oneLine } from './markdownText';

/** More are no people of one article. */
const maxAuthors = 20;
/** Longer texts are no names. */
const maxNameLength = 80;
/** Longer fields are read up to here: brackets in them are searched for their ends. */
const maxFieldLength = 4000;

/** What stands before a name in a byline, in the languages of the exports. */
const bylinePrefix = /^\s*(?:by|von|p[ao]r|di|door)\s+(?=\p{Lu})/iu;

/** People out of author fields: one string each, `By` and addresses taken off, each once. */
export function cleanAuthors(fields: readonly string[]): string[] {
  const names = fields
    .flatMap((field) => oneLine(field.slice(0, maxFieldLength)).split(/ ?[;|] ?|,? and (?=\p{Lu})| & /u))
    // A comma parts names where each part has two words: “Ada Brook, Jon Vale”, but not “Brook, Ada”.
    .flatMap((name) => {
      const parts = name.split(/ ?, ?/);
      return parts.every((part) => /\S\s\S/.test(part)) ? parts : [name];
    })
    .map((name) =>
      name
        .replace(/<[^<>]*>/g, ' ')
        .replace(bylinePrefix, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name) && name.length <= maxNameLength && !/https?:|@/.test(name));
  return [...new Set(names)].slice(0, maxAuthors);
}

/** The person whom a line of a byline names, and nothing else: `By Marta Vell`, `Marta Vell`. */
export function personIn(line: string): string | undefined {
  const name = line.replace(bylinePrefix, '');
  return /^\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u.test(name)
    ? name
    : undefined;
}

/** `en` of `en-GB`, `en_US`; `undefined` for anything else. */
export function languageCode(value: string | undefined): string | undefined {
  return /^([a-z]{2})(?:$|[-_])/i.exec(value ?? '')?.[1].toLowerCase();
}

/** Source data without members that nothing is known of; the outlet falls back to the host of the address. */
export function sourceOf(fields: {
  readonly [Key in keyof SourceData]?: SourceData[Key] | undefined;
}): SourceData {
  const outlet = fields.outlet ?? hostOf(fields.url);
  return Object.fromEntries(
    Object.entries({ ...fields, outlet }).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
