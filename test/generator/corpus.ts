/**
 * Makes articles for benchmarks and checks: from the frames and lists of `words.ts` and, one event in
 * twenty, from the labelled news with other names and amounts. Deterministic by seed and article number,
 * so that any article can be made without the ones before it. Every event is told by a few outlets; what
 * one reuses of another is planted and told.
 */
import { wordingBetween } from '../news/wording';
import { tellAnew } from './told';
import {
  bodies,
  causes,
  cues,
  adjectives,
  formulas,
  frames,
  furniture,
  materials,
  months,
  nouns,
  spellings,
  swaps,
  syllables,
  things,
  verbs,
  weekdays,
} from './words';

/** The first five are made by rule; what an editor cut or wrote anew comes from the labelled news. */
export type Reuse = 'verbatim' | 'spelling' | 'reordered' | 'cut' | 'substituted' | 'edited' | 'paraphrase';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence that an article took from an earlier one of its event; offsets are UTF-16 code units. */
export interface Plant {
  readonly kind: Reuse;
  /** Number of the article it was taken from. */
  readonly from: number;
  readonly source: Span;
  readonly start: number;
  readonly end: number;
}

export interface Made {
  readonly text: string;
  readonly event: number;
  readonly plants: readonly Plant[];
}

const perEvent = 5;
/** What is made by rule, and keeps most of the words. */
export const reuses: readonly Exclude<Reuse, 'edited' | 'paraphrase'>[] = [
  'verbatim',
  'spelling',
  'reordered',
  'cut',
  'substituted',
];

/** Random numbers from 0 to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)];

const placeName = (random: Random): string =>
  syllables.place
    .map((part) => pick(part, random))
    .join('')
    .trim();
const personName = (random: Random): string =>
  `${pick(syllables.given, random)} ${syllables.family.map((part) => pick(part, random)).join('')}`;

/** Two clauses of one statement; either may stand first. */
interface Statement {
  readonly side: string;
  readonly main: string;
  readonly quoted?: { readonly words: string; readonly speaker: string; readonly cue: string };
}

interface Facts {
  readonly place: string;
  readonly people: readonly string[];
  readonly body: string;
  readonly thing: string;
  readonly date: string;
}

function statement(facts: Facts, random: Random): Statement {
  const fill = (frame: string): string =>
    frame.replace(/\{([a-z]+)2?\}/g, (_, slot: string) => {
      switch (slot) {
        case 'place':
          return random() < 0.5 ? facts.place : placeName(random);
        case 'person':
          return pick(facts.people, random);
        case 'body':
          return random() < 0.5 ? facts.body : pick(bodies, random);
        case 'thing':
          return random() < 0.7 ? facts.thing : pick(things, random);
        case 'cause':
          return pick(causes, random);
        case 'material':
          return pick(materials, random);
        case 'adjective':
          return pick(adjectives, random);
        case 'noun':
          return pick(nouns, random);
        case 'verb':
          return pick(verbs, random);
        case 'day':
          return pick(weekdays, random);
        case 'number':
          return String(Math.floor(random() * 880) + 12);
        case 'money':
          return (Math.floor(random() * 900) / 10 + 1).toFixed(1);
        case 'percent':
          return String(Math.floor(random() * 70) + 3);
        default:
          return String(1950 + Math.floor(random() * 70));
      }
    });
  const [side, main] = pick(frames, random).split('|');
  const filled = { side: fill(side), main: fill(main) };
  if (random() >= 0.2) return filled;
  return {
    ...filled,
    quoted: {
      words: `${capital(filled.main)}, and nobody asked about ${fill('the {adjective} {noun} of {place}')}`,
      speaker: pick(facts.people, random),
      cue: pick(cues, random),
    },
  };
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

function translate({ side, main, quoted }: Statement, sideFirst: boolean): string {
  if (quoted) return `“${quoted.words},” ${quoted.speaker} ${quoted.cue}.`;
  return sideFirst ? `${capital(side)}, ${main}.` : `${capital(main)} ${side}.`;
}

/** A sentence as another outlet would print it. */
function reuse(original: Statement, kind: (typeof reuses)[number], sideFirst: boolean, random: Random): string {
  const plain = translate(original, sideFirst);
  switch (kind) {
    case 'verbatim':
      return plain;
    case 'spelling': {
      let out = plain;
      for (const [british, american] of spellings) out = out.replaceAll(british, american);
      return out === plain ? plain.replaceAll('“', '"').replaceAll('”', '"') : out;
    }
    case 'reordered':
      return original.quoted
        ? `${original.quoted.speaker} ${original.quoted.cue}: “${original.quoted.words}.”`
        : translate(original, !sideFirst);
    case 'cut':
      return original.quoted ? `“${original.quoted.words}.”` : `${capital(original.main)}.`;
    case 'substituted': {
      let left = 2;
      const words = plain.split(' ').map((word) => {
        const other = left > 0 ? swaps.get(word) : undefined;
        if (other) left--;
        return other ?? word;
      });
      // A sentence without any of them loses a word inside instead.
      if (left === 2) words.splice(Math.floor(words.length * (0.3 + 0.4 * random())), 1);
      return words.join(' ');
    }
  }
}

/** Article `number` of a corpus. */
export function makeArticle(number: number, seed = 1): Made {
  const told = fromNews(number, seed);
  if (told) return told;
  const { text, event, plants } = write(number, seed);
  return { text, event, plants };
}

/** Every how many events one is drawn from the labelled news. */
const newsEvery = 20;

/** The article, where its event is one of the labelled news and has so many outlets. */
function fromNews(number: number, seed: number): Made | undefined {
  const event = Math.floor(number / perEvent);
  if (event % newsEvery !== newsEvery - 1) return undefined;
  const random = randomOf(Math.imul(seed, 104729) ^ Math.imul(event + 1, 0x85ebca6b));
  const articles = tellAnew(Math.floor(event / newsEvery), perEvent, {
    person: () => personName(random),
    place: () => placeName(random),
    upTo: (most) => 1 + Math.floor(random() * most),
  });
  const outlet = number % perEvent;
  const own = articles.at(outlet);
  if (!own) return undefined;
  const plants = own.passages.flatMap((passage): Plant[] => {
    const from = articles
      .slice(0, outlet)
      .findIndex(({ passages }) => passages.some(({ claim }) => claim === passage.claim));
    if (from < 0) return [];
    const source = articles[from].passages.find(({ claim }) => claim === passage.claim)!;
    const kind = { verbatim: 'verbatim', near: 'edited', paraphrase: 'paraphrase' } as const;
    const wording = wordingBetween(
      articles[from].text.slice(source.start, source.end),
      own.text.slice(passage.start, passage.end),
    );
    return [
      {
        kind: kind[wording],
        from: number - outlet + from,
        source: { start: source.start, end: source.end },
        start: passage.start,
        end: passage.end,
      },
    ];
  });
  return { text: own.text, event, plants };
}

/** @returns also where the event's statements stand, for its first article */
function write(number: number, seed: number): Made & { readonly statements: readonly Span[] } {
  const event = Math.floor(number / perEvent);
  const outlet = number % perEvent;
  const eventSeed = Math.imul(seed, 7919) ^ Math.imul(event + 1, 0x9e3779b1);
  const random = randomOf(eventSeed);
  const facts: Facts = {
    place: placeName(random),
    people: Array.from({ length: 4 }, () => personName(random)),
    body: pick(bodies, random),
    thing: pick(things, random),
    date: `${pick(months, random)} ${1 + Math.floor(random() * 28)}`,
  };
  // What the event's first outlet wrote; the others draw on it.
  const wire = Array.from({ length: 16 }, () => ({ statement: statement(facts, random), sideFirst: random() < 0.5 }));
  const verb = pick(verbs, random);
  const own = randomOf(Math.imul(eventSeed ^ 0x51ed27, 31) + outlet);
  const parts: string[] = [];
  let length = 0;
  const push = (text: string): Span => {
    const start = length;
    parts.push(text);
    length += text.length;
    return { start, end: length };
  };
  push(
    `${outlet === 0 ? `${facts.place} ${facts.thing} ${verb} after warning` : `${capital(pick(adjectives, own))} ${pick(nouns, own)} worries ${facts.place}`}\n\n`,
  );
  push(`${facts.place.toUpperCase()}, ${facts.date} (NTW) – `);
  const plants: Plant[] = [];
  const statements: Span[] = [];
  // An outlet beyond those of a labelled event writes of its own.
  const source = outlet === 0 || fromNews(number - outlet, seed) ? [] : write(number - outlet, seed).statements;
  const sentences: (() => unknown)[] = [];
  if (outlet === 0)
    for (const { statement: s, sideFirst } of wire)
      sentences.push(() => statements.push(push(translate(s, sideFirst))));
  else {
    const share = source.length === 0 ? 0 : [0, 0.9, 0.5, 0.3, 0.15][outlet];
    wire.forEach(({ statement: s, sideFirst }, i) => {
      if (own() >= share) {
        const fresh = statement(facts, own);
        const order = own() < 0.5;
        sentences.push(() => void push(translate(fresh, order)));
        return;
      }
      const kind = outlet === 1 && own() < 0.6 ? 'verbatim' : pick(reuses, own);
      const text = reuse(s, kind, sideFirst, own);
      sentences.push(() => plants.push({ kind, from: number - outlet, source: source[i], ...push(text) }));
    });
  }
  if (own() < 0.6) sentences.splice(3 + Math.floor(own() * 8), 0, () => void push(`${pick(formulas, own)}.`));
  sentences.forEach((print, i) => {
    print();
    push(i === sentences.length - 1 ? '\n' : i % 3 === 2 ? '\n\n' : ' ');
  });
  if (own() < 0.7) push(`\n${pick(furniture, own)}\n`);
  return { text: parts.join(''), event, plants, statements };
}
