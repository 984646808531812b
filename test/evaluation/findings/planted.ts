/** Measures which changed figures are told: a value that several articles give is changed in one of them. */
import { annotate, type Annotated } from '../../../src/annotations/annotate';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { Corpus } from '../../../src/corpus/corpus';
import { figureTableOf, valueKey, type ComparedFigure } from '../../../src/corpus/findings/differences/comparedFigures';
import { sameThing } from '../../../src/corpus/findings/differences/differingValues';
import type { Parallel } from '../../../src/corpus/index/parallel';
import { fullMonths as monthNames, fullWeekdays as weekdays } from '../../../src/lexicon/en/calendar';
import { smallNumbers } from '../../../src/lexicon/en/numbers';
import { common, Share } from '../data';
import { defaultThreshold } from '../news/parallels';
import { shippedVectors } from '../../fixtures/vectors';
import type { Place } from './tellings';

/** An article as a folder holds it. */
export interface PlantedArticle {
  readonly id: string;
  readonly text: string;
}

/** A figure that two articles give alike, changed in one of them. */
export interface Plant {
  /** The article that is changed, as it is then. */
  readonly changed: PlantedArticle;
  /** What the figure is, by its class: `amount`, `age`. */
  readonly kind: string;
  /** Score of the best link between two sentences that give it. */
  readonly score: number;
  /** The figure's places in the changed article. */
  readonly places: readonly Place[];
  /** Its places in the articles that give it as before. */
  readonly counterparts: readonly Place[];
  /** How many other articles give it as before. */
  readonly tellers: number;
  readonly from: string;
  readonly to: string;
}

/** What is told of planted changes, by kind of figure and by score of link. */
export class PlantedFigures {
  readonly told = new Share();
  readonly byKind = new Map<string, Share>();
  readonly byScore = new Map<string, Share>();
  readonly byTellers = new Map<string, Share>();

  count(plant: Plant, isTold: boolean): void {
    this.told.count(isTold);
    for (const [shares, key] of [
      [this.byKind, plant.kind],
      [this.byScore, scoreRange(plant.score)],
      [this.byTellers, plant.tellers > 1 ? 'several' : 'one'],
    ] as const) {
      const share = shares.get(key) ?? new Share();
      shares.set(key, share);
      share.count(isTold);
    }
  }
}

/** Lower bounds of the ranges of scores by which links are counted. */
const scoreBounds = [0.9, 0.75, 0.5];

function scoreRange(score: number): string {
  const bound = scoreBounds.find((each) => score >= each);
  return bound === undefined ? `below ${scoreBounds.at(-1)}` : `${bound} and more`;
}

/** From this score on, two sentences that give the same figure are taken for one statement. */
const minScore = 0.5;
/** Fewer than that is as often a pronoun or an article as a number. */
const minValue = 2;

/** Plants the changes of a folder one by one and counts those that are told. */
export function measurePlanted(
  articles: readonly PlantedArticle[],
  tagger: Tagger,
  figures: PlantedFigures,
  onPlant?: (plant: Plant, isTold: boolean, corpus: Corpus) => void,
): void {
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  for (const { id, text } of articles) corpus.put(id, annotate(text, 'plain', tagger));
  for (const plant of plantsOf(corpus)) {
    const { id, text } = plant.changed;
    const whole = corpus.get(id);
    if (!whole) continue;
    corpus.put(id, annotate(text, 'plain', tagger));
    const isTold = isPlantTold(plant, corpus);
    figures.count(plant, isTold);
    onPlant?.(plant, isTold, corpus);
    corpus.put(id, whole);
  }
}

function isPlantTold({ places, counterparts }: Plant, corpus: Corpus): boolean {
  const touch = (passages: readonly Place[], others: readonly Place[]): boolean =>
    passages.some((one) => others.some((other) => one.uri === other.uri && common(one, other) > 0));
  return corpus.disputes(defaultThreshold).some(({ sides }) => {
    const ours = sides.findIndex(({ passages }) => touch(passages, places));
    return ours >= 0 && sides.some(({ passages }, index) => index !== ours && touch(passages, counterparts));
  });
}

/** The changes that can be made in a folder: each value that an article shares with another in linked sentences, once. */
export function plantsOf(corpus: Corpus): Plant[] {
  const plants = new Map<string, Plant>();
  const tables = new Map(corpus.uris().map((uri) => [uri, tableOf(corpus, uri)]));
  for (const uri of corpus.uris()) {
    for (const link of corpus.parallelsOf(uri)) {
      if (link.score < minScore && link.kind === 'paraphrase') continue;
      for (const [own, other] of sharedFigures(link, tables)) {
        const key = `${uri} ${own.figureClass} ${valueKey(own) ?? ''}`;
        const score = link.kind === 'paraphrase' ? link.score : 1;
        const known = plants.get(key);
        if (known && known.score >= score) continue;
        const plant = known ? { ...known, score } : plantOf(corpus, uri, own, other, score, tables);
        if (plant) plants.set(key, plant);
      }
    }
  }
  return [...plants.values()];
}

type Tables = ReadonlyMap<string, ReturnType<typeof figureTableOf> | undefined>;

function tableOf(corpus: Corpus, uri: string): ReturnType<typeof figureTableOf> | undefined {
  const annotated = corpus.get(uri);
  return annotated && figureTableOf(annotated, annotated.figures);
}

function sharedFigures(link: Parallel, tables: Tables): (readonly [ComparedFigure, ComparedFigure])[] {
  const [ours, theirs] = [link.a, link.b].map(({ uri, sentence }) => tables.get(uri)?.of(sentence) ?? []);
  return ours.flatMap((one) => {
    const other = theirs.find((each) => keyOf(each) === keyOf(one) && sameThing(one, each) !== undefined);
    return other && (one.figure.value === undefined || one.figure.value >= minValue) ? [[one, other] as const] : [];
  });
}

/** A value without its year: articles without a date give days of none. */
function keyOf(compared: ComparedFigure): string {
  const { figureClass, figure } = compared;
  return valueKey(compared) ?? `${figureClass} ${figure.rule} ${figure.value ?? ''}`;
}

function plantOf(
  corpus: Corpus,
  uri: string,
  own: ComparedFigure,
  other: ComparedFigure,
  score: number,
  tables: Tables,
): Plant | undefined {
  const { text } = articleOf(corpus, uri);
  const equal = (tables.get(uri)?.all ?? []).filter(
    (each) => each.figureClass === own.figureClass && keyOf(each) === keyOf(own),
  );
  const from = changedWord(text.slice(own.figure.start, own.figure.end), own);
  if (from === undefined) return undefined;
  const to = otherValue(from, own);
  if (to === undefined) return undefined;
  const spans: { start: number; end: number }[] = [];
  for (const { figure } of equal) {
    const at = text.slice(figure.start, figure.end).indexOf(from);
    // Where the article gives the value in other words too, it would contradict itself.
    if (at < 0) return undefined;
    const start = figure.start + at;
    if (spans.every((each) => each.start !== start)) spans.push({ start, end: start + from.length });
  }
  let changed = '';
  let end = 0;
  const places: Place[] = [];
  for (const span of spans) {
    changed += text.slice(end, span.start);
    places.push({ uri, start: changed.length, end: changed.length + to.length });
    changed += to;
    end = span.end;
  }
  changed += text.slice(end);
  // Another who gives the new value already would make it no slip of one.
  const counterparts = corpus
    .uris()
    .flatMap((each) =>
      each === uri
        ? []
        : (tables.get(each)?.all ?? [])
            .filter((figure) => keyOf(figure) === keyOf(other))
            .map(({ figure: { start, end: last } }) => ({ uri: each, start, end: last })),
    );
  return {
    changed: { id: uri, text: changed },
    kind: own.figureClass,
    score,
    places,
    counterparts,
    tellers: new Set(counterparts.map((each) => each.uri)).size,
    from,
    to,
  };
}

function articleOf(corpus: Corpus, uri: string): Annotated['article'] {
  const annotated = corpus.get(uri);
  if (!annotated) throw new Error(uri);
  return annotated.article;
}

const words = new Map([...smallNumbers].filter(([word]) => /^[a-z]+$/.test(word)));

/** The words of a figure that are changed: its number, its day or its weekday. */
function changedWord(written: string, { figure, figureClass }: ComparedFigure): string | undefined {
  if (figureClass === 'date' && figure.rule !== 'weekday')
    return /\b\d{1,2}(?=\D|$)/.exec(written)?.[0] ?? /\b\d{4}\b/.exec(written)?.[0] ?? monthIn(written);
  if (figureClass === 'date') return written.split(/[^A-Za-z]/).find((word) => weekdays.has(word.toLowerCase()));
  const digits = /\d[\d,.]*\d|\d/.exec(written)?.[0];
  return digits ?? written.split(/[^A-Za-z]/).find((word) => words.has(word.toLowerCase()));
}

function monthIn(written: string): string | undefined {
  return written.split(/[^A-Za-z]/).find((word) => monthNames.has(word.toLowerCase()));
}

/** Another value of the same form and about the same size. */
function otherValue(from: string, { figureClass, figure }: ComparedFigure): string | undefined {
  const lower = from.toLowerCase();
  const turn = [...from].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  const cased = (word: string): string => (/^[A-Z]/.test(from) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  for (const list of [weekdays, monthNames, words])
    if (list.has(lower)) return cased(neighbour([...list.keys()], lower, turn));
  const step = turn % 2 === 0 ? 2 : -2;
  if (figureClass === 'date' || figureClass === 'clock')
    return String(timeBeside(Number(from), figureClass === 'clock' ? hours : days, step));
  if (figureClass === 'age' || from.length === 1)
    return Number(from) + step > 1 ? String(Number(from) + step) : undefined;
  const digits = [...from];
  const [first, second] = digits.flatMap((digit, index) => (/\d/.test(digit) ? [index] : []));
  // A slip of the keys, or another digit in the second place.
  if (turn % 3 === 0 && digits[first] !== digits[second] && digits[second] !== '0' && figure.kind !== 'score') {
    [digits[first], digits[second]] = [digits[second], digits[first]];
    return digits.join('');
  }
  digits[second] = String((Number(digits[second]) + (turn % 2 === 0 ? 3 : 7)) % 10);
  return digits.join('');
}

/** The last hour and day that every day and month has. */
const hours = 12;
const days = 28;

/** Another hour, day or year. */
function timeBeside(value: number, last: number, step: number): number {
  return value + step > 0 && (value + step <= last || value > last) ? value + step : value - step;
}

function neighbour(list: readonly string[], word: string, turn: number): string {
  const at = list.indexOf(word);
  return list[(at + (turn % 2 === 0 || at === 0 ? 1 : list.length - 1)) % list.length];
}
