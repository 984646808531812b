import { type Article } from '../../article/article';
import {
  type CreditedName,
  type Entities,
  type EntityRule,
  type EntityTrace,
  type LocalEntity,
  type Mention,
} from './entities';
import { isGivenName } from './givenNameForms';
import { type Name } from './names';
import { adjectivesOfNobody } from '../../lexicon/en/peoples';
import { inCapitals } from '../../text/capitalisation';
import { normaliseName } from '../../text/normalise';
import { RecentCache, roomOfWord } from '../../text/recentCache';
import { joinAcronyms } from './resolution/acronyms';
import { joinShortBodies } from './resolution/bodies';
import { placeNames } from './resolution/boilerplate';
import { type Draft, Drafts, type EntityKey } from './resolution/draft';
import { keyRules } from './resolution/keys';
import { isTitle, personKey, personParts } from './resolution/nameParts';
import { joinLongerNames, noteHalvesOfNames } from './resolution/longerNames';
import { joinShortNames } from './resolution/persons';
import { addRoleMentions, learnRoles } from './resolution/roles';
import { nameTeams } from './resolution/teams';
import { tellsOfRanks, titleAsNameRule } from './resolution/titlesAsNames';

/**
 * Groups the names of an article into entities: short forms, acronyms, demonyms and role phrases join their name.
 * @param trace is told what each rule reads
 */
export function resolveEntities(article: Article, names: readonly Name[], trace?: EntityTrace): Entities {
  const drafts = new Drafts(article, trace);
  const shortNames: Name[] = [];
  const { ofText, ofCredits } = placeNames(article, names);
  let ranks: boolean | undefined;
  const hasRanks = (): boolean => (ranks ??= tellsOfRanks(drafts, names));
  for (const [index, name] of ofText.entries()) {
    const form = drafts.textOf(name);
    if (isNobody(name, form)) continue;
    const told = keyOf(name, form) ?? keyBeforeAnd(drafts, name, form, ofText.at(index + 1));
    const named = told ? undefined : titleAsNameRule.read(drafts, name, hasRanks);
    if (told) drafts.mention(drafts.get(told.key), name, name.demonym ? 'demonym' : 'name', told.rule);
    else if (named)
      drafts.mention(drafts.get(named.key), { start: named.start, end: name.end }, 'name', titleAsNameRule.id);
    else if (name.titled || !isTitle(normaliseName(form))) shortNames.push(name);
  }
  joinShortBodies(drafts);
  nameTeams(drafts);
  joinLongerNames(drafts);
  noteHalvesOfNames(drafts);
  joinShortNames(drafts, shortNames);
  joinAcronyms(drafts);
  learnRoles(drafts);
  addRoleMentions(drafts);
  return { ...entitiesOf(drafts), credited: creditedNames(drafts, ofCredits) };
}

/** The names around the text that by themselves tell whose they are. */
function creditedNames(drafts: Drafts, names: readonly Name[]): CreditedName[] {
  return names.flatMap((each) => {
    const form = drafts.textOf(each);
    const told = isNobody(each, form) ? undefined : keyOf(each, form);
    if (!told) return [];
    const { key, kind, displayName } = told.key;
    return [{ start: each.start, end: each.end, key, kind, name: displayName ?? form }];
  });
}

/** `Walter and Edie Osei`: a given name that has its family name with the next. */
function keyBeforeAnd(drafts: Drafts, name: Name, form: string, next: Name | undefined): ToldKey | undefined {
  if (name.type !== 'PER' || next?.type !== 'PER') return undefined;
  if (drafts.article.shown.slice(name.end, next.start) !== ' and ') return undefined;
  const [parts, ofNext] = [personParts(form), personParts(drafts.textOf(next))];
  const isShared = parts.length === 1 && ofNext.length === 2 && isGivenName(parts[0]) && isGivenName(ofNext[0]);
  if (!isShared) return undefined;
  const whole = [...parts, ofNext[1]];
  return { key: { key: personKey(whole), kind: 'person', parts: whole }, rule: 'given-name-before-and' };
}

/** Whether a name is an adjective that is of no people and of no place: `Western`, `Communist`. */
function isNobody({ demonym }: Name, form: string): boolean {
  return demonym && adjectivesOfNobody.has(normaliseName(form));
}

/** The key of a name that by itself tells its entity. */
interface ToldKey {
  readonly key: EntityKey;
  readonly rule: EntityRule;
}

/** Forms whose key is kept at least: about the names of a folder of a thousand articles. */
const minForms = 20_000;
/** By how a name is written and what of; null where that does not tell its entity. */
const toldKeys = new RecentCache<string, { readonly told: ToldKey | undefined }>(minForms, roomOfWord);

/** What a name tells by itself; undefined where it does not tell its entity. The same in every article. */
function keyOf(name: Name, form: string): ToldKey | undefined {
  const kind = `${name.type}${name.demonym ? '~' : ' '}${form}`;
  return toldKeys.get(kind, () => ({ told: toldKey(name, form) })).told;
}

function toldKey(name: Name, form: string): ToldKey | undefined {
  for (const rule of keyRules) {
    const key = rule.read(name, form);
    if (key) return { key, rule: rule.id };
  }
  return undefined;
}

function entitiesOf({ all }: Drafts): Pick<Entities, 'entities' | 'mentions'> {
  const entities: LocalEntity[] = [];
  const mentions: Mention[] = [];
  for (const draft of all) {
    if (draft.mentions.length === 0) continue;
    const aliases = aliasesOf(draft);
    for (const { start, end, kind } of draft.mentions) mentions.push({ start, end, kind, entity: entities.length });
    entities.push({
      key: draft.key,
      kind: draft.kind,
      name: draft.displayName ?? shownForm(draft, aliases.at(0)) ?? inCapitals(draft.parts.join(' ')),
      aliases,
      roles: [...draft.roles],
      acronyms: [...draft.acronyms],
    });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions };
}

/** So many capitals in a row are no acronym of a place: `OSLO`, not `UAE`. */
const shouted = /\p{Lu}{4}/u;

/** The form that is shown: of a person or place that the text names in capitals alone, as in a dateline, without them. */
function shownForm({ kind }: Draft, form: string | undefined): string | undefined {
  const isNoAcronym = kind === 'person' || kind === 'place';
  return isNoAcronym && form !== undefined && shouted.test(form) && form === form.toUpperCase()
    ? inCapitals(form.toLowerCase())
    : form;
}

/** The forms of a name, the fullest first, of equally full ones the more frequent. */
function aliasesOf({ forms }: Draft): string[] {
  return [...forms]
    .sort(
      ([form, count], [otherForm, otherCount]) =>
        fullness(otherForm) - fullness(form) || otherCount - count || (form < otherForm ? -1 : 1),
    )
    .map(([form]) => form);
}

// Weights of fullness, set by hand so that each outweighs all that follow: capitals throughout, words, letters.
const maxFullWords = 4;
const maxFullLetters = 60;
const wordWeight = 100;
const allCapsPenalty = 500;
/** Up to this length a form in capitals may be an acronym, which is written so: `NATO`. */
const maxAcronym = 4;

/** How full a form is: by its words, then letters; a form in capitals, as in headlines, comes last. */
function fullness(form: string): number {
  const words = Math.min(form.split(' ').length, maxFullWords);
  const letters = Math.min(form.length, maxFullLetters);
  const isShouted = form === form.toUpperCase() && form.length > maxAcronym;
  return words * wordWeight + letters - (isShouted ? allCapsPenalty : 0);
}
