import type { Corpus } from '../corpus/corpus';
import type { DifferenceSide } from '../corpus/findings/differences/difference';
import type { Dispute, DisputeSide } from '../corpus/findings/differences/disputes';
import { earliestSide } from '../corpus/findings/differences/reference';
import { isAddition, placeKey, sideIndex } from '../corpus/findings/disputeDrifts';
import { isShorter, type Drift } from '../corpus/findings/drift';
import { shorten, withoutMarks } from '../server/wording/excerpt';
import { addToList } from '../text/multimap';
import type { Span } from '../text/span';
import { textIn } from './texts';

/** Characters of a wording that is quoted. */
const maxWording = 80;
/** Changes of a quotation that are named. */
const maxChanges = 3;

/**
 * What differs, and in how many articles: `“£2.4m” in 2 articles, “£4.2m” in 1`, of a quotation the words that it lost:
 * `dropped “some of” in 1 of 3 articles`.
 */
export function findingReason(corpus: Corpus, dispute: Dispute): string {
  const { kind, isTouching, isAtAnotherDate } = dispute;
  const changes = kind === 'drift' ? driftReasons(corpus, dispute) : [];
  const told = changes.length > 0 ? changes.join('; ') : sidesReason(dispute);
  const notes = [
    ...(isTouching ? ['one time ends where the other begins'] : []),
    ...(isAtAnotherDate ? ['in articles of other dates'] : []),
  ];
  return [told, ...notes].join('; ');
}

function sidesReason({ sides }: Dispute): string {
  // What one side lost is named first.
  const ordered = [...sides.filter(({ says }) => says !== ''), ...sides.filter(({ says }) => says === '')];
  return ordered
    .map(({ says, passages }, index) => {
      const count = articlesIn(passages);
      const articles = index > 0 ? `${count}` : counted(count);
      return says === '' ? `not in ${articles}` : `“${shorten(withoutMarks(says), maxWording)}” in ${articles}`;
    })
    .join(', ');
}

function counted(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}

function articlesIn(passages: readonly DifferenceSide[]): number {
  return new Set(passages.map(({ uri }) => uri)).size;
}

/** Each change with the number of articles that have it. */
function driftReasons(corpus: Corpus, dispute: Dispute): string[] {
  const { sides } = dispute;
  const total = articlesIn(sides.flatMap(({ passages }) => passages));
  const changed = new Map<string, string[]>();
  const sideOf = sideIndex(sides);
  const first = earliestSide(sides, (uri) => corpus.dateOf(uri)?.date);
  for (const drift of driftsAmong(corpus, sides)) {
    const { a, b, ours, theirs, missing, added } = drift;
    if (missing.length > 0 && added.length > 0) {
      const places = [sideOf.get(placeKey(a.uri, ours)), sideOf.get(placeKey(b.uri, theirs))];
      const { change, uris } = exchangeOf(corpus, drift, first === undefined ? -1 : places.indexOf(first));
      for (const uri of uris) addToList(changed, change, uri);
      continue;
    }
    const isAdded = isAddition(dispute, drift);
    addToList(changed, changeOf(corpus, drift, isAdded), isAdded ? a.uri : b.uri);
  }
  return [...changed]
    .slice(0, maxChanges)
    .map(([change, uris]) => `${change} in ${new Set(uris).size} of ${counted(total)}`);
}

/**
 * Words that stand for others: changed from those that were written first; where no date tells, one or the other.
 * @param earlier 0 where the first article has the earlier wording, 1 where the second has it, -1 where nothing tells
 */
function exchangeOf(
  corpus: Corpus,
  { a, b, missing, added }: Drift,
  earlier: number,
): { readonly change: string; readonly uris: readonly string[] } {
  const wordings = [quoted(corpus, a.uri, missing), quoted(corpus, b.uri, added)];
  if (earlier < 0) return { change: wordings.join(' or '), uris: [a.uri, b.uri] };
  const [from, to] = earlier === 0 ? wordings : wordings.reverse();
  return { change: `changed ${from} to ${to}`, uris: [earlier === 0 ? b.uri : a.uri] };
}

/** Drifts from one side to another, told of the one that lost words, or else of the side that fewer articles are on. */
function driftsAmong(corpus: Corpus, sides: readonly DisputeSide[]): Drift[] {
  const sideOf = sideIndex(sides);
  const passagesByUri = new Map<string, Span[]>();
  for (const { passages } of sides) for (const passage of passages) addToList(passagesByUri, passage.uri, passage);
  return [...passagesByUri]
    .flatMap(([uri, passages]) => driftsAt(corpus.driftsOf(uri), passages))
    .filter((drift) => {
      const from = sideOf.get(placeKey(drift.a.uri, drift.ours));
      const to = sideOf.get(placeKey(drift.b.uri, drift.theirs));
      if (from === undefined || to === undefined || !isShorter(drift)) return false;
      return drift.fuller === 'ours' || from < to;
    });
}

const indexesByDrifts = new WeakMap<readonly Drift[], ReadonlyMap<string, readonly number[]>>();

/** Drifts of an article that start at some passages of it, in the order of all: an article may have thousands. */
function driftsAt(drifts: readonly Drift[], passages: readonly Span[]): Drift[] {
  let indexes = indexesByDrifts.get(drifts);
  if (!indexes) {
    const byPlace = new Map<string, number[]>();
    drifts.forEach(({ ours: { start, end } }, index) => addToList(byPlace, `${start} ${end}`, index));
    indexesByDrifts.set(drifts, (indexes = byPlace));
  }
  const found = new Set<number>();
  for (const { start, end } of passages) for (const index of indexes.get(`${start} ${end}`) ?? []) found.add(index);
  return [...found].sort((one, next) => one - next).map((index) => drifts[index]);
}

/** What changed on the way from `a` to `b`, in words. */
function changeOf(corpus: Corpus, { a, b, kind, missing, added, speakers }: Drift, isAdded: boolean): string {
  switch (kind) {
    case 'unmarked':
      return 'the same words without quotation marks';
    case 'speaker':
      return speakers
        ? `the same words from ${speakers.theirs} and not from ${speakers.ours}`
        : 'the same words from another speaker';
    case 'unattributed':
      return 'the same words without a speaker';
    case 'cut':
    case 'dropped':
    case 'changed': {
      if (added.length === 0) return `${isAdded ? 'added' : kind} ${quoted(corpus, a.uri, missing)}`;
      return `added ${quoted(corpus, b.uri, added)}`;
    }
  }
}

/** Articles count for nothing where wordings are compared. */
const onlyArticle = /^\s*(?:an?|the)\s*$/i;

/** Words as they stand; `…` where others stand between them. */
function quoted(corpus: Corpus, uri: string, words: readonly Span[]): string {
  let out = '';
  let last: Span | undefined;
  for (const word of words) {
    if (last) {
      const between = textIn(corpus, uri, { start: last.end, end: word.start });
      const isGap = /[\p{L}\p{N}]/u.test(between) && !onlyArticle.test(between);
      out += isGap ? ' … ' : between.replace(/\s+/g, ' ');
    }
    out += textIn(corpus, uri, word);
    last = word;
  }
  return `“${shorten(out, maxWording)}”`;
}
