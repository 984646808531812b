import { doubtfulWords, stateTurns } from '../../../lexicon/en/contraries';
import { isNumberStem } from '../../index/stems';
import { wordUsesOf, type Uses, type WordUse } from '../clauses/deniedWords';
import { readSentence, type ReadSentence } from '../clauses/readSentence';
import type { SentenceWords, WordRange } from '../clauses/sentenceWords';
import { denied } from '../clauses/wordPolarity';
import type { Span } from '../../../text/span';
import { sideOf, type Difference } from './difference';
import { haveOtherTimes } from './equalTimes';
import { isCompared } from './figureRules';
import { minTellers, type Teller } from './figureTellers';
import { isQuotedAt } from './quoted';
import { sentencePair, unlinkedPair, type ComparedLink, type SentencePair } from './sentencePair';

// Bounds of what one article denies and others do not. Read on made-up folders, not fitted.

/** From this score on, linked sentences that share a word beside the denied one may be of one thing. */
const minScore = 0.45;
/** From this score on, they may where several articles agree. */
const minScoreOfMost = 0.5;
/** Words that say something of a denial, all of which the other statement has where nothing links them. */
const minWordsUnlinked = 2;

/** By word, how many articles of a folder deny it and how many use it without denying it. */
export class FolderDenials {
  private readonly counts = new Map<string, { denied: number; asserted: number }>();

  /** @param articles one of each text */
  constructor(articles: readonly Teller[]) {
    for (const { compared } of articles) {
      if (compared.annotated.article.language !== 'en') continue;
      for (const [word, { isDenied }] of wordUsesOf(compared.annotated)) {
        const count = this.counts.get(word) ?? { denied: 0, asserted: 0 };
        this.counts.set(word, count);
        count[isDenied ? 'denied' : 'asserted']++;
      }
    }
  }

  /** Whether one article alone says one thing, and several the other. */
  isOddOne(word: string): boolean {
    const { denied, asserted } = this.counts.get(word) ?? { denied: 0, asserted: 0 };
    return Math.min(denied, asserted) === 1 && Math.max(denied, asserted) >= minTellers;
  }
}

/**
 * What one article denies wherever it uses a word, and the other says without denying it: `no alarm was sounded`, `the alarm
 * was sounded within a minute`. Linear in the words that both use.
 * @returns differences seen from the first article
 */
export function oddStatements(
  ours: Teller,
  theirs: Teller,
  links: readonly ComparedLink[],
  denials: FolderDenials,
): Difference[] {
  if (ours.first === theirs.first) return [];
  const [own, others] = [ours, theirs].map(({ compared }) => wordUsesOf(compared.annotated));
  const linkAt = new Map(links.filter(isCompared).map((link) => [`${link.a.sentence} ${link.b.sentence}`, link]));
  const found: Difference[] = [];
  for (const [word, uses] of own) {
    const counterpart = others.get(word);
    if (counterpart === undefined || counterpart.isDenied === uses.isDenied) continue;
    const statement = contraryAmong(ours, uses, theirs, counterpart, linkAt, denials.isOddOne(word));
    if (statement) found.push(statement);
  }
  return onePerSentence(found);
}

/** Two words denied in one sentence are one difference. */
function onePerSentence(differences: readonly Difference[]): Difference[] {
  const met = new Set<string>();
  return differences.filter(({ a, b }) => {
    const keys = [`a ${a.sentence}`, `b ${b.sentence}`];
    const isNew = !keys.some((key) => met.has(key));
    for (const key of keys) met.add(key);
    return isNew;
  });
}

/** The two uses of a word whose sentences are most surely of one thing, as a difference. */
function contraryAmong(
  ours: Teller,
  { isDenied, places }: Uses,
  theirs: Teller,
  { places: otherPlaces }: Uses,
  linkAt: ReadonlyMap<string, ComparedLink>,
  isOddOne: boolean,
): Difference | undefined {
  let best: { readonly rank: number; readonly difference: Difference } | undefined;
  for (const place of places)
    for (const other of otherPlaces) {
      const link = linkAt.get(`${place.sentence} ${other.sentence}`);
      const pair = link
        ? sentencePair(link, ours.compared, theirs.compared)
        : unlinkedPair([ours.compared, place.sentence], [theirs.compared, other.sentence]);
      const [one, next] = [statementAt(ours, place), statementAt(theirs, other)];
      const [denial, assertion] = isDenied ? [one, next] : [next, one];
      const rank = link?.likeness ?? link?.score ?? 0;
      if (best && best.rank >= rank) continue;
      if (areQuoted(ours, one, theirs, next) || !areContrary(pair, denial, assertion, isOddOne)) continue;
      const [a, b] = [
        sideOf({ uri: ours.compared.uri, sentence: place.sentence }, spanOf(one)),
        sideOf({ uri: theirs.compared.uri, sentence: other.sentence }, spanOf(next)),
      ];
      best = { rank, difference: { kind: 'bound', rule: 'contrary', a, b, isSure: false } };
    }
  return best?.difference;
}

/** A sentence with the clause of a word. */
interface Statement {
  readonly read: ReadSentence;
  readonly index: number;
  readonly clause: WordRange;
}

function statementAt({ compared: { annotated } }: Teller, { sentence, index }: WordUse): Statement {
  const read = readSentence(annotated, sentence);
  const clause = read.clauses.find(({ from, to }) => from <= index && index < to) ?? { from: 0, to: read.words.count };
  return { read, index, clause };
}

/** Whether both words stand in quotation marks: changes of quoted words are told as drift. */
function areQuoted(ours: Teller, one: Statement, theirs: Teller, next: Statement): boolean {
  const isQuoted = ({ compared }: Teller, { read: { words }, index }: Statement): boolean =>
    isQuotedAt(compared.annotated, { start: words.start[index], end: words.end[index] });
  return isQuoted(ours, one) && isQuoted(theirs, next);
}

function areContrary(pair: SentencePair, denial: Statement, assertion: Statement, isOddOne: boolean): boolean {
  if (isOpen(denial) || isOpen(assertion) || isToBeDone(assertion) || pair.haveOwnNames || haveOtherTimes(pair))
    return false;
  if (givesOwnNumber(denial.read.words, assertion.read.words) || deniesOtherwise(assertion, denial)) return false;
  const isLinked = (least: number): boolean => pair.isNear || pair.reaches(least);
  // What a verb that is denied is about, its sentence alone does not tell: `files were moved`, `he is not moved`.
  if (isOddOne && deniesNoun(denial) && isLinked(minScoreOfMost)) return true;
  const content = contentOf(denial, denial.clause);
  const common = content.filter((id) => hasContent(assertion, assertion.clause, id));
  if (isLinked(minScore)) return common.length > 0;
  return content.length + 1 >= minWordsUnlinked && common.length === content.length;
}

/** Whether a sentence leaves open what is so, or tells of one state after another. */
function isOpen({ read: { shown, words } }: Statement): boolean {
  return shown.includes('?') || words.lower.some((word) => doubtfulWords.has(word) || stateTurns.has(word));
}

/** Whether something, or somebody, is denied: `no arrests`, `nobody was arrested`. */
function deniesNoun({ read: { words }, index }: Statement): boolean {
  return words.polarity[index] === denied;
}

/** Whether a statement denies itself a word of a denial: `licensed for yams, and no crew`, `no licence for a crew`. */
function deniesOtherwise({ read: { words } }: Statement, { read: { words: ofDenial } }: Statement): boolean {
  const deniedThere = new Set(ofDenial.id.filter((_, index) => ofDenial.bits[index] > 0));
  return words.polarity.some((polarity, index) => polarity === denied && deniedThere.has(words.id[index]));
}

/** Whether a word tells what is to be done: `city to ration water`. */
function isToBeDone({ read: { words }, index }: Statement): boolean {
  return index > 0 && words.lower[index - 1] === 'to';
}

/** Whether a sentence gives a number that the other does not: not guilty on the fifth count, guilty of others. */
function givesOwnNumber(words: SentenceWords, others: SentenceWords): boolean {
  return words.stems.some((stem, index) => isNumberStem(stem) && !others.id.includes(words.id[index]));
}

/** What a clause says beside the word that it denies and who speaks, by id. */
function contentOf({ read: { words }, index }: Statement, { from, to }: WordRange): number[] {
  const ids: number[] = [];
  for (let i = from; i < to; i++) if (i !== index && isContent(words, i)) ids.push(words.id[i]);
  return ids;
}

function hasContent({ read: { words }, index }: Statement, { from, to }: WordRange, id: number): boolean {
  for (let i = from; i < to; i++) if (i !== index && words.id[i] === id && isContent(words, i)) return true;
  return false;
}

function isContent({ bits, isAttribution, stems, lower }: SentenceWords, index: number): boolean {
  return bits[index] > 0 && isAttribution[index] === 0 && !isNumberStem(stems[index]) && lower[index] !== 'ever';
}

function spanOf({ read: { words }, clause: { from, to } }: Statement): Span {
  return { start: words.start[from], end: words.end[to - 1] };
}
