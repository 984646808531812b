import type { Annotated } from '../../../annotations/annotate';
import type { Figure } from '../../../annotations/figures/figure';
import { months } from '../../../lexicon/en/calendar';
import { firstIndexWhere } from '../../../text/search';
import { forEachToken, normalisedTokensOf } from '../../index/normalisedTokens';
import { isNumberStem } from '../../index/stems';
import { compareValues, isAgreement, timesOf } from '../figureValues';
import { areAkin } from './akinWords';
import { areOneDay, namedDay } from './calendarDays';
import type { CoverMeter, LabelWords, SearchedWords } from './labelCover';
import { onceForSentence } from './labelPair';
import type { LinkedSentence } from './linkedParts';
import { isGivenBeside, maxFigures, mayGive } from './otherValues';

/** What an article says of a claim. */
export interface Telling {
  /** Those of its sentences that are linked to others of the claim. */
  readonly sentences: readonly LinkedSentence[];
  readonly words: SearchedWords;
  /** Of these sentences. */
  readonly figures: readonly Figure[];
  /** Of these and the sentences right before and behind them. */
  readonly beside: readonly Figure[];
}

// The bounds below were chosen by reading labels of six made folders, with an eye on the train part of the labelled news.

/** From this nearness in meaning on, as `CoverMeter.nearnessOf` has it, a word stands for another. */
const fullNearness = 0.6;
/** How much a word counts that stands in the article, though in no linked sentence. */
const elsewhereShare = 0.5;
/** How much the first verb without a counterpart counts. */
const otherVerbShare = 0.5;
/** … a name that stands in the article, though not beside a linked sentence, … */
const elsewhereNameShare = 0.6;
/** … and a name: who it is may be told by what he is. */
const otherNameShare = 0.3;
/** Numbers from this one on are seldom equal by chance. */
const minTellingNumber = 10;

/** What an article says anywhere. */
interface WholeArticle {
  readonly words: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

const wholeArticles = new WeakMap<Annotated, WholeArticle>();

function wholeOf(annotated: Annotated): WholeArticle {
  let whole = wholeArticles.get(annotated);
  if (!whole) {
    const { article, figures } = annotated;
    const words = new Set<number>();
    for (const sentence of article.sentences) forEachToken(article, sentence, ({ id }) => words.add(id));
    const values = new Set(figures.flatMap(({ value = 0 }) => (value >= minTellingNumber ? [value] : [])));
    wholeArticles.set(annotated, (whole = { words, values }));
  }
  return whole;
}

/** For each word of a sentence the figure that it stands in. */
const figureAt = onceForSentence(({ words, figures }): ReadonlyMap<number, Figure> => {
  const found = new Map<number, Figure>();
  for (const figure of figures)
    for (
      let i = firstIndexWhere(0, words.count, (index) => words.end[index] > figure.start);
      i < words.count && words.start[i] < figure.end;
      i++
    )
      found.set(i, figure);
  return found;
});

/** Tells how much of what a label says an article states, word by word. */
export class LabelCounterparts {
  private readonly known = new WeakMap<Telling, Map<LinkedSentence, Float32Array>>();

  constructor(private readonly meter: CoverMeter) {}

  /** How much of a label an article states, 0 to 1: each word by its weight. */
  stated(sentence: LinkedSentence, { words }: Pick<LabelWords, 'words'>, telling: Telling): number {
    const shares = this.sharesOf(sentence, telling);
    let [all, stated] = [0, 0];
    // Of one deed, verbs differ more than nouns do; a second verb tells another.
    let mayLackVerb = true;
    for (const { index, weight } of words) {
      if (sentence.speech.tellsSpeaker[index] === 1) continue;
      all += weight;
      const isLacking = mayLackVerb && sentence.isVerb[index] === 1 && shares[index] < otherVerbShare;
      if (isLacking) mayLackVerb = false;
      stated += weight * (isLacking ? otherVerbShare : shares[index]);
    }
    return all === 0 ? 1 : stated / all;
  }

  /** How much of some words an article states, 0 to 1, a verb as any other word. */
  held(sentence: LinkedSentence, { words }: Pick<LabelWords, 'words'>, telling: Telling): number {
    const shares = this.sharesOf(sentence, telling);
    let [all, held] = [0, 0];
    for (const { index, weight } of words) {
      all += weight;
      held += weight * shares[index];
    }
    return all === 0 ? 1 : held / all;
  }

  /**
   * Whether a figure or a name of a label stands nowhere in an article: then it does not say all of the label, whatever else
   * it says in other words. Who speaks is left out.
   * @param withDays whether a day, an hour or a year is asked for too
   */
  lacksTelling(
    sentence: LinkedSentence,
    { words }: Pick<LabelWords, 'words'>,
    telling: Telling,
    withDays: boolean,
  ): boolean {
    const shares = this.sharesOf(sentence, telling);
    return words.some(({ index, isName, isNumber }) => {
      if (sentence.speech.tellsSpeaker[index] === 1) return false;
      const figure = figureAt(sentence).get(index);
      if (figure || isNumber) return shares[index] === 0 && isTellingFigure(sentence, index, figure, withDays);
      return isName && shares[index] <= otherNameShare && !this.meter.isPlainWord(sentence, index);
    });
  }

  /** Whether an article has a word of a sentence, by its index, one akin to it, or the value of its figure. */
  isSaid(sentence: LinkedSentence, index: number, telling: Telling): boolean {
    const { id, stems } = sentence.words;
    if (telling.words.ids.has(id[index])) return true;
    if (figureAt(sentence).has(index) || isNumberStem(stems[index]))
      return this.sharesOf(sentence, telling)[index] === 1;
    return hasAkin(stems[index], telling);
  }

  /** For each word of a sentence how far an article has a counterpart of it, 0 to 1. */
  private sharesOf(sentence: LinkedSentence, telling: Telling): Float32Array {
    let bySentence = this.known.get(telling);
    if (!bySentence) this.known.set(telling, (bySentence = new Map<LinkedSentence, Float32Array>()));
    let shares = bySentence.get(sentence);
    if (!shares) {
      const { words } = sentence;
      shares = Float32Array.from({ length: words.count }, (_, index) =>
        words.bits[index] === 0 ? 0 : this.shareOf(sentence, index, telling),
      );
      bySentence.set(sentence, shares);
    }
    return shares;
  }

  private shareOf(sentence: LinkedSentence, index: number, telling: Telling): number {
    const { words } = sentence;
    const id = words.id[index];
    if (telling.words.ids.has(id)) return 1;
    const whole = wholeOf(telling.sentences[0].annotated);
    const figure = figureAt(sentence).get(index);
    if (figure) return isGiven(figure, sentence, telling, whole) ? 1 : 0;
    const stem = words.stems[index];
    if (isNumberStem(stem)) return whole.values.has(Number.parseFloat(stem)) ? 1 : 0;
    // A capital tells nothing of what opens a sentence.
    if ((index === 0 || words.isName[index] === 1) && whole.words.has(id))
      return isBeside(id, telling) ? 1 : elsewhereNameShare;
    if (index > 0 && words.isName[index] === 1) return otherNameShare;
    if (hasAkin(stem, telling)) return 1;
    const nearness = Math.min(1, this.meter.nearnessOf(sentence, index, telling.words) / fullNearness);
    return Math.max(nearness, whole.words.has(id) ? elsewhereShare : 0);
  }
}

/** Numbers up to this one are told by other words too: `both`, `a couple`. */
const maxWorded = 2;

/** Whether an article that says what a label does would give a figure too: not `on Monday`, which its date may tell. */
function isTellingFigure(
  { annotated: { article }, words }: LinkedSentence,
  index: number,
  figure: Figure | undefined,
  withDays: boolean,
): boolean {
  if (figure?.kind === 'date' || figure?.kind === 'time')
    return (
      withDays && (wordsOfDate(article.text, figure).some((word) => months.has(word)) || hasDigit(article.text, figure))
    );
  const isPlain = figure === undefined || figure.kind === 'number' || figure.kind === 'count';
  return !isPlain || (figure?.value ?? Number.parseFloat(words.stems[index])) > maxWorded;
}

function wordsOfDate(text: string, { start, end }: Figure): readonly string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}

function hasDigit(text: string, { start, end }: Figure): boolean {
  return /\d/.test(text.slice(start, end));
}

/** Whether a word stands in a sentence right before or behind a linked one. */
function isBeside(id: number, { sentences }: Telling): boolean {
  return sentences.some((sentence) => wordsBeside(sentence).has(id));
}

const wordsBeside = onceForSentence(({ annotated: { article }, passage: { sentence } }): ReadonlySet<number> => {
  const around = [article.sentences.at(Math.max(0, sentence - 1)), article.sentences.at(sentence + 1)];
  return new Set(
    around.flatMap((span) => (span ? normalisedTokensOf(article, span).map(({ lexeme }) => lexeme.id) : [])),
  );
});

function isGiven(
  figure: Figure,
  { annotated }: LinkedSentence,
  { sentences, figures, beside }: Telling,
  { values }: WholeArticle,
): boolean {
  if (beside.length > maxFigures) return figure.value !== undefined && values.has(figure.value);
  const day = namedDay(figure, annotated.article.text);
  if (day) {
    const { text } = sentences[0].annotated.article;
    return beside.some((each) => {
      const other = namedDay(each, text);
      return other !== undefined && areOneDay(day, other);
    });
  }
  if (timesOf(figure))
    return beside.some((other) => timesOf(other) !== undefined && isAgreement(compareValues(figure, other)));
  return (
    figures.some((other) => mayGive(other, figure)) ||
    beside.some((other) => isGivenBeside(other, figure)) ||
    (figure.value !== undefined && values.has(figure.value))
  );
}

const stemsByTelling = new WeakMap<Telling, ReadonlySet<string>>();

/** Content words of the linked sentences, each once: of one article they may be hundreds. */
function stemsOf(telling: Telling): ReadonlySet<string> {
  let stems = stemsByTelling.get(telling);
  if (!stems) {
    stems = new Set(telling.sentences.flatMap(({ words }) => words.stems.filter((_, index) => words.bits[index] > 0)));
    stemsByTelling.set(telling, stems);
  }
  return stems;
}

/** Whether a word of the linked sentences is akin to another. */
function hasAkin(stem: string, telling: Telling): boolean {
  for (const other of stemsOf(telling)) if (areAkin(stem, other)) return true;
  return false;
}
