import { subjectPronouns } from '../../../lexicon/en/pronouns';
import type { WordRange } from '../clauses/sentenceWords';
import type { SaidWords } from '../clauses/speech';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';
import { isWholeStatement } from './wholeStatements';

/** Words that two quotations have in common, at least, and their share of the shorter one, where they are one in other words. Not fitted. */
const minCommonWords = 3;
const minCommonShare = 0.6;

/** Words that a quotation may lose where it begins and is still the same one: `we believe`, `please`. By hand. */
const maxOpening = 3;

/** What stands between the marks of one quotation in a sentence. */
export interface QuotedWords extends WordRange {
  readonly sentence: LinkedSentence;
  /** The first of its pieces. */
  readonly said: SaidWords;
}

/** The quotation between marks that some words of a sentence stand in; undefined where they stand in none, or in several. */
export function quotedWordsAt(sentence: LinkedSentence, { from, to }: WordRange): QuotedWords | undefined {
  const met = sentence.speech.said.filter((said) => said.isMarked && said.from < to && from < said.to);
  if (met.length === 0 || met.some(({ quotation }) => quotation !== met[0].quotation)) return undefined;
  const pieces = sentence.speech.said.filter(({ quotation }) => quotation === met[0].quotation);
  return { sentence, from: pieces[0].from, to: pieces[pieces.length - 1].to, said: met[0] };
}

/**
 * Of the wordings of a quotation that which more than half of the articles have, else one that ends with the same words and
 * lacks nothing of the others: `There is no sign at this stage of a leak`, not `There is no sign of a leak`. Who
 * ends a quotation sooner has cut nothing from it. Of equal ones it is one that names who says it.
 * @param own the wording that the label stands in
 * @param others of other articles, one each
 */
export function fullestWording<Wording extends QuotedWords>(own: Wording, others: readonly Wording[]): Wording {
  const all = [own, ...others.filter((other) => areOneQuotation(own, other))];
  const counts = new Map<string, number>();
  for (const wording of all) counts.set(keyOf(wording), 1 + (counts.get(keyOf(wording)) ?? 0));
  const countOf = (wording: Wording): number => counts.get(keyOf(wording)) ?? 0;
  let best = own;
  for (const wording of all) {
    const more = countOf(wording) - countOf(best);
    const isMostly = more > 0 && 2 * countOf(wording) > 1 + others.length;
    if (isMostly || (more >= 0 && wording.to - wording.from > best.to - best.from && holdsWithin(wording, best)))
      best = wording;
  }
  if (isNamed(best)) return best;
  return all.find((wording) => keyOf(wording) === keyOf(best) && isNamed(wording)) ?? best;
}

/** Whether the sentence of a quotation names who says it. */
function isNamed({ sentence, said }: QuotedWords): boolean {
  return said.speaker !== undefined && !isSaidByPronoun(sentence, said);
}

function writtenIn({ sentence: { words }, from, to }: QuotedWords): number[] {
  return [...words.written.subarray(from, to)];
}

function keyOf(wording: QuotedWords): string {
  return writtenIn(wording).join(' ');
}

/** Whether two have most of the shorter one's words in common. */
export function areOneQuotation(one: QuotedWords, other: QuotedWords): boolean {
  const left = new Map<number, number>();
  for (const word of writtenIn(one)) left.set(word, 1 + (left.get(word) ?? 0));
  let common = 0;
  for (const word of writtenIn(other)) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common >= minCommonWords && common >= minCommonShare * Math.min(one.to - one.from, other.to - other.from);
}

/**
 * Whether one has all words of another, in their order, and ends with the same: what it has more stands between them, or opens
 * it, `we believe`.
 */
function holdsWithin(one: QuotedWords, other: QuotedWords): boolean {
  const [words, wanted] = [writtenIn(one), writtenIn(other)];
  const first = words.indexOf(wanted[0]);
  if (first < 0 || first > maxOpening || words.at(-1) !== wanted.at(-1)) return false;
  let next = 0;
  for (const word of words) if (word === wanted[next]) next++;
  return next === wanted.length;
}

/** A quotation with the words beside it that tell who says it, where they name somebody. */
export function withSpeaker({ sentence, from, to, said: { speaker } }: QuotedWords): Label {
  const { tellsSpeaker } = sentence.speech;
  let [first, last] = [from, to];
  while (first > 0 && tellsSpeaker[first - 1] === 1) first--;
  while (last < tellsSpeaker.length && tellsSpeaker[last] === 1) last++;
  return speaker && first <= speaker.from && speaker.to <= last ? { from: first, to: last } : { from, to };
}

/** A label without the words that tell who says it; undefined where there are none, or where the rest is no statement. */
export function withoutSpeaker(sentence: LinkedSentence, { from, to, subject }: Label): Label | undefined {
  const { speech, lower } = sentence;
  let [first, last] = [from, to];
  while (last > first && speech.tellsSpeaker[last - 1] === 1) last--;
  while (first < last && !subject && speech.tellsSpeaker[first] === 1) first++;
  if (first === last || last - first === to - from) return undefined;
  if (first > from && lower[first] === 'that') first++;
  const bare = { from: first, to: last, ...(subject && { subject }) };
  return quotedWordsAt(sentence, bare) || isWholeStatement(sentence, bare) ? bare : undefined;
}

/** Whether it is a pronoun that tells who says some words. */
export function isSaidByPronoun({ lower }: LinkedSentence, { speaker }: { readonly speaker?: WordRange }): boolean {
  return speaker !== undefined && speaker.to - speaker.from === 1 && subjectPronouns.has(lower[speaker.from]);
}
