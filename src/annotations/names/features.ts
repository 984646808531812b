import { isAllCaps, titleEvidenceOf, type TitleEvidence } from '../../text/capitalisation';
import { isDigit, isHyphen, isLower, isUpper } from '../../text/characters';
import { TokenKind, type Tokens } from '../../text/tokens';
import { connectors, particles } from '../../lexicon/en/connectors';
import { eventWords } from '../../lexicon/en/eventWords';
import { functionWords } from '../../lexicon/en/functionWords';
import { givenNames } from '../../lexicon/en/givenNames';
import { honorifics } from '../../lexicon/en/honorifics';
import { organisations, organisationWords } from '../../lexicon/en/organisations';
import { peoples } from '../../lexicon/en/peoples';
import { places, placeWords } from '../../lexicon/en/places';
import { roles } from '../../lexicon/en/roles';
import { countryNames, demonyms } from './countries';
import { calendar } from './lists';

/** Membership of a word in the lists, as bits. */
export const enum Flag {
  Country = 1,
  Demonym = 2,
  Place = 4,
  Honorific = 8,
  Role = 16,
  OrganisationWord = 32,
  PlaceWord = 64,
  OtherWord = 128,
  Calendar = 256,
  Given = 512,
  Organisation = 1024,
  PlacePart = 2048,
  Function = 4096,
}

// Single words of listed places and countries: `hanoi`, and `zealand` as part of one.
const placeParts = new Set<string>();
for (const name of [...places, ...countryNames.keys()]) {
  if (!name.includes(' ')) continue;
  for (const part of name.split(' ')) if (part.length > 3) placeParts.add(part);
}
for (const common of [
  'north',
  'south',
  'east',
  'west',
  'united',
  'states',
  'republic',
  'islands',
  'central',
  "people's",
  'city',
  'democratic',
  'state',
  'strip',
  'bank',
  'river',
  'ocean',
  'wall',
  'street',
  'square',
  'house',
  'port',
  'kingdom',
])
  placeParts.delete(common);

/** What the tagger knows of a word form by itself; one object a form, shared. */
export interface WordInfo {
  readonly lower: string;
  readonly flags: number;
  readonly hash: number;
  readonly shape: number;
  readonly suffix: number;
  /** 2: has a capital; 1: connector inside names; 3: digits; 0: anything else. */
  readonly role: 0 | 1 | 2 | 3;
  readonly capital: boolean;
  readonly particle: boolean;
  readonly isAllCaps: boolean;
  readonly titleEvidence: TitleEvidence;
  /** Hashed features of the form, the same in every context. */
  readonly own: readonly number[];
}

function hashOf(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}

/** Feature `id` with value `value` as an unsigned 32-bit key. */
export function key(id: number, value: number): number {
  let h = Math.imul(id, 0x9e3779b1) ^ value;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

function flagsOf(lower: string): number {
  let flags = 0;
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (countryNames.has(bare)) flags |= Flag.Country;
  if (demonyms.has(bare) || peoples.has(bare)) flags |= Flag.Demonym;
  if (places.has(bare)) flags |= Flag.Place;
  if (honorifics.has(bare)) flags |= Flag.Honorific;
  if (roles.has(bare)) flags |= Flag.Role;
  if (organisationWords.has(bare)) flags |= Flag.OrganisationWord;
  if (placeWords.has(bare)) flags |= Flag.PlaceWord;
  if (eventWords.has(bare)) flags |= Flag.OtherWord;
  if (calendar.has(bare)) flags |= Flag.Calendar;
  if (givenNames.has(bare)) flags |= Flag.Given;
  if (organisations.has(bare)) flags |= Flag.Organisation;
  if (placeParts.has(bare)) flags |= Flag.PlacePart;
  if (functionWords.has(bare)) flags |= Flag.Function;
  return flags;
}

function shapeOf(raw: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const c = isUpper(unit) ? 'X' : isLower(unit) ? 'x' : isDigit(unit) ? '0' : unit > 0x2e80 ? 'x' : raw[i];
    if (c !== last) shape += c;
    last = c;
  }
  return shape;
}

/** Marks inside names: `Jean-Luc`, `J. Smith`. */
const connectorMarks = new Set(['-', '’', "'", '.']);

const cache = new Map<string, WordInfo>();
const cacheLimit = 200_000;

/** The shared info of a word form. Forms beyond the limit start the cache afresh. */
export function infoOf(raw: string, lower: string): WordInfo {
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const shapeText = shapeOf(raw);
  const shape = hashOf(shapeText, 777);
  const hash = hashOf(lower, 2166136261);
  const flags = flagsOf(lower);
  const capital = isUpper(raw.charCodeAt(0));
  const anyCapital = capital || /X/.test(shapeText);
  const digits = isDigit(raw.charCodeAt(0));
  const own: number[] = [
    key(1, hash),
    key(2, hashOf(raw, 99)),
    key(3, shape),
    key(39, flags),
    key(30, Math.min(raw.length, 10)),
  ];
  for (let k = 1; k <= 4 && k <= lower.length; k++)
    own.push(key(10 + k, hashOf(lower.slice(0, k), 17)), key(20 + k, hashOf(lower.slice(-k), 19)));
  if (lower.length > 5) own.push(key(25, hashOf(lower.slice(-5), 19)));
  for (let bit = 0; bit < 13; bit++) if (flags & (1 << bit)) own.push(key(40 + bit, 3));
  const info: WordInfo = {
    lower,
    flags,
    hash,
    shape,
    suffix: hashOf(lower.slice(-3), 991),
    role: anyCapital ? 2 : connectors.has(lower) || connectorMarks.has(lower) ? 1 : digits ? 3 : 0,
    capital,
    particle: particles.has(lower),
    isAllCaps: isAllCaps(raw),
    titleEvidence: titleEvidenceOf(raw, lower),
    own,
  };
  cache.set(raw, info);
  return info;
}

export const padding = infoOf('<s>', '<s>');

/** Word infos of tokens `from` up to `to`. */
export function infosOf(text: string, words: Tokens, from: number, to: number): WordInfo[] {
  const out: WordInfo[] = [];
  for (let i = from; i < to; i++) {
    if (words.kind[i] === TokenKind.Address) out.push(addressInfo);
    else out.push(infoOf(text.slice(words.start[i], words.end[i]), words.lower[i]));
  }
  return out;
}
const addressInfo = infoOf('', '');

/**
 * Stretches that may hold a name, as flat [from, to) pairs: capitalised words with the connectors
 * and numbers between them.
 */
export function segmentsOf(infos: readonly WordInfo[]): number[] {
  const out: number[] = [];
  const length = infos.length;
  let i = 0;
  while (i < length) {
    const info = infos[i];
    const starts = info.role === 2 || ((info.particle || info.role === 3) && i + 1 < length && infos[i + 1].role === 2);
    if (!starts) {
      i++;
      continue;
    }
    let last = i + 1;
    let j = i + 1;
    while (j < length && j - last < 3) {
      const role = infos[j].role;
      if (role === 2) last = ++j;
      else if (role === 1) j++;
      else if (role === 3 && j === last) last = ++j;
      else break;
    }
    out.push(i, last);
    i = last;
  }
  return out;
}

/** Names are shorter; a longer run is a headline or noise, and looking on would cost its square. */
const longestRun = 12;

/** Features of token `i` that depend on its neighbours. */
export function contextFeatures(infos: readonly WordInfo[], index: number, context: number, out: number[]): void {
  const length = infos.length;
  const at = (k: number): WordInfo => (k >= 0 && k < length ? infos[k] : padding);
  const other = infos[index];
  const previous = at(index - 1);
  const q = at(index + 1);
  const pp = at(index - 2);
  const qq = at(index + 2);
  const initial = index === 0 || (index === 1 && /^["“‘'(-]$/.test(infos[0].lower));
  const position = (initial ? 1 : 0) | (context << 1);
  out.push(
    key(4, other.hash ^ Math.imul(position + 1, 40503)),
    key(5, other.shape ^ Math.imul(position + 1, 40503)),
    key(6, position + 11),
    key(7, other.flags ^ Math.imul(position + 1, 8209)),
  );
  neighbour(previous, 100, true, out);
  neighbour(q, 120, true, out);
  neighbour(pp, 140, false, out);
  neighbour(qq, 160, false, out);
  out.push(
    key(201, previous.hash ^ Math.imul(other.hash, 31)),
    key(202, other.hash ^ Math.imul(q.hash, 37)),
    key(203, previous.hash ^ Math.imul(q.hash, 41)),
    key(204, previous.shape ^ Math.imul(other.shape, 31) ^ Math.imul(q.shape, 1009)),
    key(206, other.shape ^ Math.imul(q.shape, 31) ^ Math.imul(qq.shape, 1009)),
    key(207, previous.hash ^ Math.imul(other.shape, 43)),
    key(208, q.hash ^ Math.imul(other.shape, 47)),
    key(209, pp.hash ^ Math.imul(previous.hash, 53) ^ Math.imul(other.shape, 3)),
    key(210, q.hash ^ Math.imul(qq.hash, 59) ^ Math.imul(other.shape, 3)),
    key(211, other.flags ^ Math.imul(q.flags, 4099)),
    key(212, previous.flags ^ Math.imul(other.flags, 4099)),
    key(213, previous.flags ^ Math.imul(other.shape, 4099)),
  );
  if (other.capital || other.role === 2) {
    // The run of capitals around the word: its ends and what stands before and after it.
    let s = index;
    while (s > 0 && index - s < longestRun && inRun(infos, s - 1, s)) s--;
    let e = index;
    while (e + 1 < length && e - index < longestRun && inRun(infos, e + 1, e)) e++;
    const first = infos[s];
    const last = infos[e];
    const before = at(s - 1);
    const after = at(e + 1);
    out.push(
      key(220, last.hash),
      key(221, first.hash),
      key(222, before.hash),
      key(223, after.hash),
      key(224, last.flags ^ Math.imul(Math.min(e - index, 3) + 1, 8209)),
      key(225, Math.min(e - s, 4) * 8 + Math.min(index - s, 4)),
      key(226, before.flags ^ Math.imul(index - s + 1, 8209)),
      key(227, after.flags ^ Math.imul(e - index + 1, 8209)),
      key(228, at(s - 2).hash ^ Math.imul(before.hash, 61)),
      key(229, at(e + 2).hash ^ Math.imul(after.hash, 61)),
      key(230, first.flags ^ Math.imul(last.flags, 4099)),
      key(231, before.suffix ^ Math.imul(Math.min(e - s, 3), 77)),
      key(232, after.suffix ^ Math.imul(Math.min(e - s, 3), 77)),
    );
  }
}

function inRun(infos: readonly WordInfo[], k: number, towards: number): boolean {
  if (infos[k].role === 2) return true;
  if (infos[k].role !== 1 || /^[.,]$/.test(infos[k].lower) || infos[k].lower === "'s") return false;
  const beyond = k < towards ? k - 1 : k + 1;
  return (
    beyond >= 0 &&
    beyond < infos.length &&
    infos[beyond].role === 2 &&
    (infos[k].particle || /^(of|the|and|&|for|-)$/.test(infos[k].lower) || isHyphen(infos[k].lower.charCodeAt(0)))
  );
}

function neighbour(info: WordInfo, id: number, close: boolean, out: number[]): void {
  out.push(key(id, info.hash), key(id + 1, info.shape), key(id + 3, info.flags));
  if (!close) return;
  out.push(key(id + 2, info.suffix));
  for (let bit = 0; bit < 13; bit++) if (info.flags & (1 << bit)) out.push(key(id + 4 + bit, 7));
}
