import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { addToList } from '../../text/multimap';
import { TokenKind, tokenAt } from '../../text/tokens';
import { countryNames, demonyms } from './countries';
import { normaliseName } from '../../text/normalise';
import { acronyms } from '../../lexicon/en/acronyms';
import { familyNamesFirst } from '../../lexicon/en/familyNames';
import { givenNames } from '../../lexicon/en/givenNames';
import { honorifics, nameSuffixes } from '../../lexicon/en/honorifics';
import { legalForms } from '../../lexicon/en/organisations';
import { headOfStateRoles, roles } from '../../lexicon/en/roles';
import type { Name } from './names';

export type EntityKind = 'person' | 'place' | 'organisation' | 'other';
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'demonym';

export interface Mention extends Span {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly kind: MentionKind;
}

/** Somebody or something that an article names, all its mentions together. */
export interface LocalEntity {
  /** What merges it with the same entity of other articles; see `keyOf`. */
  readonly key: string;
  readonly kind: EntityKind;
  /** Fullest form in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Role phrases that stand with the name: `Russian president`. */
  readonly roles: readonly string[];
  /** Acronyms that the article defines for it, lower case. */
  readonly acronyms: readonly string[];
}

export interface Entities {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
}

interface Draft {
  key: string;
  kind: EntityKind;
  /** Name words of the fullest form. */
  parts: string[];
  forms: Map<string, number>;
  roles: Set<string>;
  acronyms: Set<string>;
  mentions: { start: number; end: number; kind: MentionKind }[];
}

/** Lower-cased name words without initials, suffixes, hyphens and apostrophes: `kim jong un`. */
function personParts(form: string): string[] {
  return normaliseName(form)
    .replaceAll('-', ' ')
    .split(' ')
    .filter((part) => part !== '' && !nameSuffixes.has(part) && !honorifics.has(part))
    .filter((part, index, all) => part.length > 1 || index === 0 || all.length < 3);
}

/**
 * The key of a person named in full. Western names go by first and last word, since middle names
 * come and go; names with the family name first go by all of their words.
 */
function personKey(parts: readonly string[]): string {
  if (parts.length <= 2 || familyNamesFirst.has(parts[0])) return 'person:' + parts.join(' ');
  const particle =
    parts.length > 2 && /^(de|da|di|del|della|van|von|der|den|bin|ibn|al|el|abu|ben|la|le|st|dos|du)$/.test(parts[1]);
  if (particle || !givenNames.has(parts[0])) return 'person:' + parts.join(' ');
  return `person:${parts[0]} ${parts[parts.length - 1]}`;
}

function organisationParts(form: string): string[] {
  const parts = normaliseName(form).replace(/^the /, '').replaceAll('-', ' ').replaceAll('&', 'and').split(' ');
  while (parts.length > 1 && legalForms.has(parts[parts.length - 1])) parts.pop();
  return parts;
}

/** `American embassy`, `US embassy`: one mission. */
function missionParts(parts: string[]): string[] {
  if (parts[1] !== 'embassy' && parts[1] !== 'consulate') return parts;
  const country = countryNames.get(parts[0]) ?? demonyms.get(parts[0]);
  return country ? [country.code.toLowerCase(), ...parts.slice(1)] : parts;
}

/** Groups the names of an article into entities: short forms, acronyms, demonyms and role phrases join their name. */
export function resolveEntities(article: Article, names: readonly Name[]): Entities {
  const { shown, tokens: words } = article;
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const translate = (span: Span): string => shown.slice(span.start, span.end).replace(/\s+/g, ' ');

  const draft = (key: string, kind: EntityKind, parts: string[]): Draft => {
    let found = byKey.get(key);
    if (!found) {
      found = { key, kind, parts, forms: new Map(), roles: new Set(), acronyms: new Set(), mentions: [] };
      byKey.set(key, found);
      drafts.push(found);
    }
    return found;
  };
  const mention = (target: Draft, span: Span, kind: MentionKind): void => {
    target.mentions.push({ start: span.start, end: span.end, kind });
    if (kind === 'name') target.forms.set(translate(span), (target.forms.get(translate(span)) ?? 0) + 1);
  };

  const short: Name[] = [];
  for (const name of names) {
    const form = translate(name);
    if (name.demonym) {
      const country = demonyms.get(normaliseName(form));
      if (country) mention(draft(`place:${country.code}`, 'place', [normaliseName(country.name)]), name, 'demonym');
      else mention(draft(`group:${normaliseName(form)}`, 'other', [normaliseName(form)]), name, 'demonym');
    } else if (name.type === 'PER') {
      const parts = personParts(form);
      if (parts.length === 0) continue;
      if (parts.length === 1) short.push(name);
      else mention(draft(personKey(parts), 'person', parts), name, 'name');
    } else if (name.type === 'LOC') {
      const key = normaliseName(form).replace(/^the /, '');
      const country = countryNames.get(normaliseName(form)) ?? countryNames.get(key);
      mention(
        draft(country ? `place:${country.code}` : `place:${key}`, 'place', [
          country ? normaliseName(country.name) : key,
        ]),
        name,
        'name',
      );
    } else if (name.type === 'ORG') {
      const parts = missionParts(organisationParts(form));
      const known = parts.length === 1 ? acronyms.get(parts[0]) : undefined;
      mention(
        draft(`organisation:${known ?? parts.join(' ')}`, 'organisation', known ? known.split(' ') : parts),
        name,
        'name',
      );
    } else {
      mention(draft(`other:${normaliseName(form)}`, 'other', [normaliseName(form)]), name, 'name');
    }
  }

  joinLongerPersons(drafts, byKey);
  const bearers = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.kind !== 'person' || d.parts.length < 2 || d.mentions.length === 0) continue;
    for (const part of new Set(shortFormsOf(d.parts))) {
      addToList(bearers, part, d);
    }
  }
  for (const name of short) {
    const part = personParts(translate(name))[0];
    const owner = ownerOfShort(bearers.get(part) ?? [], part, name.start);
    mention(owner ?? draft(`short:${part}`, 'person', [part]), name, 'name');
  }
  joinAcronyms(article, drafts, byKey);
  learnRoles(article, drafts);
  const claimed = nominals(article, drafts);

  const entities: LocalEntity[] = [];
  const mentions: Mention[] = [];
  for (const d of drafts) {
    if (d.mentions.length === 0) continue;
    const forms = [...d.forms.entries()].sort(
      (a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
    const country = d.kind === 'place' && /^place:[A-Z]{2,3}$/.test(d.key) ? countryName(d.parts[0]) : undefined;
    const index = entities.length;
    entities.push({
      key: d.key,
      kind: d.kind,
      name: country ?? forms[0]?.[0] ?? title(d.parts.join(' ')),
      aliases: forms.map(([form]) => form),
      roles: [...d.roles],
      acronyms: [...d.acronyms],
    });
    for (const m of d.mentions) mentions.push({ start: m.start, end: m.end, kind: m.kind, entity: index });
    for (const m of claimed)
      if (m.draft === d) mentions.push({ start: m.start, end: m.end, kind: 'nominal', entity: index });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions };

  function countryName(lower: string): string | undefined {
    return countryNames.get(lower)?.name;
  }
  function title(text: string): string {
    return text.replace(/(^|\s)\p{Ll}/gu, (c) => c.toUpperCase());
  }

  /** The role phrase before or after a name: `Russian president X`, `X, the Russian president,`. */
  function learnRoles(_: Article, list: Draft[]): void {
    for (const draft of list) {
      if (draft.kind !== 'person') continue;
      for (const mention of draft.mentions) {
        const at = tokenAt(words, mention.start);
        let from = at;
        let head = false;
        while (
          from > 0 &&
          at - from < 5 &&
          words.kind[from - 1] === TokenKind.Word &&
          words.start[from] - words.end[from - 1] <= 1
        ) {
          const lower = words.lower[from - 1];
          if (roles.has(lower)) head = true;
          else if (
            !head ||
            !(
              demonyms.has(lower) ||
              /^(prime|vice|deputy|foreign|former|general|state|party|communist|chief|first|interior|defence|defense|finance|health|acting|interim|top)$/.test(
                lower,
              ) ||
              /^\p{Lu}/u.test(shown[words.start[from - 1]])
            )
          )
            break;
          if (/^(mr|mrs|ms|dr)$/.test(lower)) break;
          from--;
        }
        if (head && from < at) draft.roles.add(shown.slice(words.start[from], words.end[at - 1]).replace(/\s+/g, ' '));
        // apposition before: `the Communist party leader, Nguyen Phu Trong`
        if (words.lower[at - 1] === ',' && at >= 3) {
          let k = at - 2;
          let found = roles.has(words.lower[k] ?? '');
          while (
            k > 0 &&
            at - k < 8 &&
            words.kind[k] === TokenKind.Word &&
            !/^(the|a|an|its|his|her|their)$/.test(words.lower[k])
          ) {
            if (roles.has(words.lower[k])) found = true;
            k--;
          }
          if (found && /^(the|its|their)$/.test(words.lower[k]) && roles.has(words.lower[at - 2]))
            draft.roles.add(shown.slice(words.start[k + 1], words.end[at - 2]).replace(/\s+/g, ' '));
        }
      }
    }
  }

  /** `the Russian leader`: a definite role phrase of a people, held by one person of the article. */
  function nominals(_: Article, list: Draft[]): { draft: Draft; start: number; end: number }[] {
    const holders = new Map<string, Draft | null>();
    for (const d of list) {
      if (d.kind !== 'person') continue;
      for (const role of d.roles) {
        for (const key of roleKeys(role)) {
          const holder = holders.get(key);
          holders.set(key, holder === undefined || holder === d ? d : null);
        }
      }
    }
    if (holders.size === 0) return [];
    const taken = new Set(
      list.flatMap((draft) =>
        draft.mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.start),
      ),
    );
    const out: { draft: Draft; start: number; end: number }[] = [];
    for (let i = 0; i + 2 < words.count; i++) {
      if (words.lower[i] !== 'the' || words.kind[i] !== TokenKind.Word) continue;
      const country =
        demonyms.get(words.lower[i + 1]) ??
        (words.lower[i + 1] === 'north' || words.lower[i + 1] === 'south'
          ? demonyms.get(`${words.lower[i + 1]} ${words.lower[i + 2]}`)
          : undefined);
      if (!country) continue;
      const wide = demonyms.has(words.lower[i + 1]) ? 1 : 2;
      let k = i + 1 + wide;
      if (/^(prime|foreign|former|supreme|vice)$/.test(words.lower[k] ?? '')) k++;
      if (!roles.has(words.lower[k] ?? '')) continue;
      if (taken.has(words.start[k + 1] ?? -1)) continue; // `the Russian president Vladimir Putin`
      if (words.lower[k + 1] === ',' && taken.has(words.start[k + 2] ?? -1)) continue;
      const holder = holders.get(`${country.code} ${roleClass(words.lower[k])}`) ?? holders.get(`${country.code} head`);
      if (
        holder &&
        (roleClass(words.lower[k]) === 'head' || holders.get(`${country.code} ${roleClass(words.lower[k])}`) === holder)
      ) {
        out.push({ draft: holder, start: words.start[i], end: words.end[k] });
      }
    }
    return out;
  }
}

function roleClass(role: string): string {
  return headOfStateRoles.has(role) ? 'head' : role;
}

/** `Russian president` → `RU head`. */
function roleKeys(role: string): string[] {
  const parts = normaliseName(role).split(' ');
  if (parts[0] === 'former' || parts[0] === 'deputy' || parts[0] === 'vice') return [];
  const last = parts[parts.length - 1];
  for (let i = 0; i < parts.length; i++) {
    const two = i + 1 < parts.length ? demonyms.get(`${parts[i]} ${parts[i + 1]}`) : undefined;
    const country = two ?? demonyms.get(parts[i]) ?? countryNames.get(parts[i]);
    if (!country) continue;
    if (parts.includes('deputy') || parts.includes('vice')) return [];
    return roles.has(last)
      ? [`${country.code} ${parts.includes('prime') ? 'head of government' : roleClass(last)}`]
      : [];
  }
  return [];
}

/** Longer forms of one person in an article join: `Carl A. Thayer`, `Carl Thayer`; never across other words. */
function joinLongerPersons(drafts: Draft[], byKey: Map<string, Draft>): void {
  const people = drafts
    .filter((draft) => draft.kind === 'person' && draft.parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length);
  const ends = (draft: Draft): string => `${draft.parts[0]} ${draft.parts[draft.parts.length - 1]}`;
  const byEnds = new Map<string, Draft[]>();
  for (const draft of people) {
    addToList(byEnds, ends(draft), draft);
  }
  for (const long of people) {
    if (long.parts.length < 3) continue;
    for (const other of byEnds.get(ends(long))!) {
      if (other === long || other.mentions.length === 0 || other.parts.length >= long.parts.length) continue;
      long.mentions.push(...other.mentions);
      for (const [form, count] of other.forms) long.forms.set(form, (long.forms.get(form) ?? 0) + count);
      other.mentions = [];
      byKey.set(other.key, long);
      // Other articles may use the short form: the shorter key is the common one.
      long.key = other.key;
    }
  }
}

/** The one person of the article whose family or given name a single word is; the nearest before it when two share it. */
function ownerOfShort(owners: readonly Draft[], part: string, at: number): Draft | undefined {
  if (owners.length <= 1) return owners[0];
  // Family name before given name
  const family = owners.filter((draft) => familyNames(draft.parts).includes(part));
  const among = family.length > 0 ? family : owners;
  if (among.length === 1) return among[0];
  let best: Draft | undefined;
  let nearest = -1;
  for (const draft of among) {
    for (const mention of draft.mentions) {
      if (mention.start < at && mention.start > nearest) {
        nearest = mention.start;
        best = draft;
      }
    }
  }
  return best ?? among[0];
}

function familyNames(parts: readonly string[]): string[] {
  return familyNamesFirst.has(parts[0]) ? [parts[0], parts[parts.length - 1]] : [parts[parts.length - 1]];
}

function shortFormsOf(parts: readonly string[]): string[] {
  return [...familyNames(parts), parts[0]];
}

/** Keys that an entity of this name and kind may have, likeliest first. */
export function keysFor(name: string, kind: EntityKind): string[] {
  const plain = normaliseName(name).replace(/^the /, '');
  const person = personParts(name);
  const keys: string[] = [];
  if (kind === 'person' && person.length > 1) keys.push(personKey(person), `person:${person.join(' ')}`);
  if (kind === 'place') {
    const country = countryNames.get(normaliseName(name)) ?? countryNames.get(plain);
    if (country) keys.push(`place:${country.code}`);
  }
  const known = kind === 'organisation' ? acronyms.get(plain) : undefined;
  if (known) keys.push(`organisation:${known}`);
  if (kind === 'organisation')
    keys.push(
      `organisation:${missionParts(organisationParts(name)).join(' ')}`,
      `organisation:${organisationParts(name).join(' ')}`,
    );
  keys.push(`${kind}:${plain}`, `group:${plain}`);
  for (const form of new Set([plain, ...person])) if (!form.includes(' ')) keys.push(`short:${form}`);
  return [...new Set(keys)];
}

/** Single words under which a person of another article may be named; the folder's index uses it. */
export function shortNames(key: string): string[] {
  return key.startsWith('person:') ? familyNames(key.slice(7).split(' ')) : [];
}

/** `International Criminal Court (ICC)`, and initials that match one body named in the article. */
function joinAcronyms(article: Article, drafts: Draft[], byKey: Map<string, Draft>): void {
  const { shown } = article;
  const byInitials = new Map<string, Draft[]>();
  for (const long of drafts) {
    if (long.kind === 'person' || long.parts.length < 2 || long.mentions.length === 0) continue;
    const initials = long.parts
      .filter((part) => !/^(of|the|and|for|in|on|to|de)$/.test(part))
      .map((part) => part[0])
      .join('');
    const keys = new Set([initials, long.parts.map((part) => part[0]).join('')]);
    // `Name of a Body (ABC)` defines it whatever its letters
    for (const mention of long.mentions) {
      const defined = /^\s?\((\p{Lu}[\p{L}.&]{1,8})\)/u.exec(shown.slice(mention.end, mention.end + 14));
      if (defined) keys.add(normaliseName(defined[1]));
    }
    for (const key of keys) {
      addToList(byInitials, key, long);
    }
  }
  for (const draft of drafts) {
    if (draft.mentions.length === 0 || draft.parts.length !== 1 || draft.kind === 'person') continue;
    const acronym = draft.parts[0].replaceAll('.', '');
    if (acronym.length < 2 || acronym.length > 7) continue;
    const raw = [...draft.forms.keys()][0] ?? '';
    if (raw.replaceAll('.', '') !== raw.replaceAll('.', '').toUpperCase()) continue;
    for (const long of byInitials.get(acronym) ?? []) {
      if (long === draft || long.mentions.length === 0) continue;
      long.mentions.push(...draft.mentions);
      for (const [form, count] of draft.forms) long.forms.set(form, (long.forms.get(form) ?? 0) + count);
      long.acronyms.add(acronym);
      draft.mentions = [];
      byKey.set(draft.key, long);
      break;
    }
  }
}

/** How full a form is: words, then letters; capitals throughout count less, titles of headlines too. */
function fullness(form: string): number {
  const words = form.split(' ').length;
  return (
    Math.min(words, 4) * 100 + Math.min(form.length, 60) - (form === form.toUpperCase() && form.length > 4 ? 500 : 0)
  );
}
