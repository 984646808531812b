import type { Annotated } from '../../../annotations/annotate';
import { addToList } from '../../../text/multimap';
import { alignWords } from './alignment';
import { countTelling } from './comparedWords';
import { gapsOf, type AlignedPart } from './gaps';
import { speechesOf, type Speech, type SpokenWord } from './speeches';

/** Words that two stretches of one speaker have in common, at least; fewer are said on many occasions. Chosen, not fitted. */
const minKeptWords = 5;
/** Content words of either stretch, of which both have one. Chosen, not fitted. */
const minTellingWords = 2;
/** Of stretches with one other word so many words in a row are equal at the beginning or at the end. */
const endWords = 3;
/** Stretches that begin or end alike and are compared, the first ones. Not fitted. */
const maxAlike = 8;

const piecesByArticle = new WeakMap<Annotated, ReadonlyMap<string, readonly Speech[]>>();

/** The quoted sentences of an article that are long enough, by their first and by their last words. Kept as long as it. */
function piecesOf(annotated: Annotated): ReadonlyMap<string, readonly Speech[]> {
  let pieces = piecesByArticle.get(annotated);
  if (!pieces) {
    const found = new Map<string, Speech[]>();
    for (const whole of speechesOf(annotated))
      for (const piece of whole.isDirect ? piecesIn(whole) : [])
        for (const key of endsOf(piece)) addToList(found, key, piece);
    piecesByArticle.set(annotated, (pieces = found));
  }
  return pieces;
}

/** The sentences of a speech, or what of them stands between marks. */
function piecesIn({ marks, quotations, isDirect, words }: Speech): Speech[] {
  const pieces: SpokenWord[][] = [];
  for (const [index, word] of words.entries()) {
    const before = index > 0 ? words[index - 1] : undefined;
    if (before?.mark === word.mark && before.sentence === word.sentence) pieces[pieces.length - 1].push(word);
    else pieces.push([word]);
  }
  return pieces
    .filter(({ length }) => length > minKeptWords)
    .map((piece) => ({
      marks: [marks[piece[0].mark]],
      quotations,
      isDirect,
      words: piece.map((word) => ({ ...word, mark: 0 })),
    }));
}

function endsOf({ words }: Speech): readonly string[] {
  const keys = words.map(({ key }) => key);
  return [`first ${keys.slice(0, endWords).join(' ')}`, `last ${keys.slice(-endWords).join(' ')}`];
}

/**
 * Quoted stretches of two articles that are equal but for one word: `before the rains`, `before the storms`. Linear in the
 * words.
 */
export function piecesAlike(ours: Annotated, theirs: Annotated): { ours: Speech; theirs: Speech }[] {
  const others = piecesOf(theirs);
  const seen = new Map<Speech, Set<Speech>>();
  const alike: { ours: Speech; theirs: Speech }[] = [];
  for (const [key, pieces] of piecesOf(ours)) {
    for (const other of (others.get(key) ?? []).slice(0, maxAlike))
      for (const own of pieces.slice(0, maxAlike)) {
        const known = seen.get(own) ?? new Set<Speech>();
        seen.set(own, known);
        if (known.has(other)) continue;
        known.add(other);
        if (Math.abs(own.words.length - other.words.length) <= 1) alike.push({ ours: own, theirs: other });
      }
  }
  return alike;
}

/** Two stretches as one part, where all but a word of each stands in the other; undefined where more differs or nothing. */
export function partButForAWord(a: Speech, b: Speech): AlignedPart | undefined {
  const part = { a: a.words, b: b.words, pairs: alignWords(a.words, b.words) };
  if (part.pairs.length < minKeptWords) return undefined;
  if (part.pairs.every((pair) => !a.words[pair.a].isTelling)) return undefined;
  if (Math.min(countTelling(a.words), countTelling(b.words)) < minTellingWords) return undefined;
  const gaps = gapsOf(part);
  return gaps.length === 1 && gaps[0].a.length <= 1 && gaps[0].b.length <= 1 ? part : undefined;
}
