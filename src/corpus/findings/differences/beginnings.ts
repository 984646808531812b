import { beginnings } from '../../../lexicon/en/differences';
import { isBehindComma } from './asides';
import type { ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import type { FigurePair } from './figurePair';
import type { ComparedSentence } from './sentencePair';

/** Words between a verb and its date: `founded by two brothers in 1921`. Chosen, not fitted. */
const maxWordsToDate = 5;

/** Whether two dates tell when one thing began, by one verb: `Harrow Tiles, founded in 1921`, `Harrow Tiles was founded in 1912`. */
export function areOfOneBeginning({ sentences, a, b }: FigurePair): boolean {
  const [ours, theirs] = [verbBefore(sentences.a, a), verbBefore(sentences.b, b)];
  if (ours === undefined || theirs === undefined) return false;
  if (sentences.a.words[ours].stem !== sentences.b.words[theirs].stem) return false;
  const [name, other] = [bearerOf(sentences.a, ours, a), bearerOf(sentences.b, theirs, b)];
  const [shorter, longer] = name.length <= other.length ? [name, other] : [other, name];
  // `Harrow` is `Harrow Tiles`; what has no name is nobody.
  return shorter.length > 0 && shorter.every((stem) => longer.includes(stem)) && shorter[0] === longer[0];
}

/** Position of the verb of beginning to which a date belongs, if any. */
function verbBefore({ words, source }: ComparedSentence, { from }: ComparedFigure): number | undefined {
  const { text } = source.annotated.article;
  for (let at = from - 1; at >= Math.max(0, from - 1 - maxWordsToDate); at--) {
    if (isBehindComma(text, words, at + 1)) return undefined;
    if (beginnings.has(words[at].lower)) return at;
  }
  return undefined;
}

/** Stems of the name of what began: before `, founded` or `was founded`, or behind `Founded in 1921,`. */
function bearerOf({ words, source }: ComparedSentence, verb: number, { to }: ComparedFigure): string[] {
  const { text } = source.annotated.article;
  if (verb === 0) {
    if (!isBehindComma(text, words, to)) return [];
    let end = to;
    while (end < words.length && isOfName(words[end]) && (end === to || !isBehindComma(text, words, end))) end++;
    return words.slice(to, end).map(({ stem }) => stem);
  }
  const isPassive = /^(?:was|were|been)$/.test(words[verb - 1].lower);
  if (!isPassive && !isBehindComma(text, words, verb)) return [];
  const last = isPassive ? verb - 2 : verb - 1;
  let start = last;
  while (start >= 0 && isOfName(words[start]) && (start === last || !isBehindComma(text, words, start + 1))) start--;
  return words.slice(start + 1, last + 1).map(({ stem }) => stem);
}

function isOfName({ isCapitalised, isTelling }: ComparedWord): boolean {
  return isCapitalised && isTelling;
}
