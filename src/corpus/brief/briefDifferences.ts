import { isSpoken } from '../../annotations/quotations/quotations';
import { overlaps, type Span } from '../../text/span';
import { wordIndicesIn, type Tokens } from '../../text/tokens';
import { ClaimForms } from '../findings/claims/claimForms';
import type { Claim } from '../findings/claims/claims';
import type { Dispute, DisputeSide } from '../findings/differences/disputes';
import { rankOf } from '../findings/differences/weight';
import { disputedClaim } from '../findings/claims/disputeClaims';
import { changeOn, changesAmong, driftsAmong, placeKey, speakerAt, type SideChange } from '../findings/disputeDrifts';
import type { Drift } from '../findings/drift';
import { isComparable } from '../findings/figureValues';
import type { BriefPlace, BriefSources } from './briefSources';

/**
 * How a side stands to the others. Of figures and other words: `says`, `fits both` (more than 210 beside 214 and 241),
 * `without` (the words are not there). Of quotations: `whole`, `in other words` (some stand for others there, which are
 * `marked`), or what was done to the words.
 */
export type SideForm =
  | 'says'
  | 'fits both'
  | 'without'
  | 'whole'
  | 'in other words'
  | 'changed'
  | 'cut'
  | 'in part'
  | 'unmarked'
  | 'unattributed'
  | 'speaker';

/** What some articles say of what others say otherwise. */
export interface BriefSide {
  readonly form: SideForm;
  /** The words that differ; empty where they are not there. */
  readonly says: string;
  /** How a figure is bounded, as a code: `over` of *more than 210*. Of sides that fit both. */
  readonly modifier?: string | undefined;
  /** Where each article says so, in alphabetical order; one place an article. */
  readonly places: readonly BriefPlace[];
  /** The words of the first place with what stands around them. */
  readonly shown: BriefPlace;
  /** Stretches of `shown` that the others have differently or not at all. */
  readonly marked: readonly Span[];
  /** Id of the entity that speaks, where it is in this that the sides differ. */
  readonly speaker?: string | undefined;
}

/** Something on which articles differ. */
export interface BriefDifference {
  readonly dispute: Dispute;
  /** The claim that it stands in; undefined where its sides make none. */
  readonly claim: Claim | undefined;
  /** Articles that carry the claim or stand on a side. */
  readonly articles: readonly string[];
  /** Of quotations, what was done to them and on which of the sides; see `changesAmong`. */
  readonly changes: readonly SideChange[];
  /** Id of the entity that speaks, of quotations. */
  readonly speaker: string | undefined;
  readonly sides: readonly BriefSide[];
}

/** Shorter parts of sentences do not stand for themselves. Chosen, not fitted. */
const minPartWords = 5;
/** Quoted words that are a part of a quotation: fewer may stand anywhere. Chosen, not fitted. */
const minQuotedWords = 3;

/** What articles differ on: sure before unsure, figures and dates before quotations and other words, mere wordings last, then what more articles carry. */
export function differencesOf(sources: BriefSources): BriefDifference[] {
  const forms = new ClaimForms(sources.disputes, (uri) => sources.corpus.figuresOf(uri));
  return sources.disputes
    .map((dispute) => differenceOf(sources, dispute, forms))
    .sort(
      ({ dispute: one, articles: ofOne }, { dispute: other, articles: ofOther }) =>
        rankOf(one) - rankOf(other) || ofOther.length - ofOne.length,
    );
}

function differenceOf(sources: BriefSources, dispute: Dispute, forms: ClaimForms): BriefDifference {
  const { claim, articles } = disputedClaim(dispute, sources.claims);
  if (dispute.about !== 'quotation') {
    const all = dispute.sides.map((side) => wordSide(sources, side));
    // What is not there is understood after what is.
    const sides = [...all.filter(({ says }) => says !== ''), ...all.filter(({ says }) => says === '')];
    const besides = claim ? fittingSides(sources, dispute, claim, forms) : [];
    return { dispute, claim, articles, changes: [], speaker: undefined, sides: [...sides, ...besides] };
  }
  const drifts = driftsAmong(sources.corpus, dispute);
  const changes = changesAmong(dispute, drifts);
  const quoted = dispute.sides.map((side, index) =>
    quotationSide(side, changeOn(dispute, index, drifts, changes), drifts),
  );
  const whole = quoted.find(({ form }) => form === 'whole') ?? quoted[0];
  const all = [...quoted, ...partialSides(sources, whole, new Set(articles), quoted)];
  const areOfSpeakers = quoted.some(({ form }) => form === 'speaker');
  const sides = areOfSpeakers
    ? bySpeaker(all.map((side) => ({ ...side, speaker: speakerAt(sources.corpus, side.places[0]) })))
    : all;
  return {
    dispute,
    claim,
    articles,
    changes,
    speaker: speakerAt(sources.corpus, whole.places[0]),
    sides,
  };
}

/** Sides of one speaker as one; where none is known each stands by itself. */
function bySpeaker(sides: readonly BriefSide[]): BriefSide[] {
  const told = new Map<string | BriefSide, BriefSide>();
  for (const side of sides) {
    const key = side.speaker ?? side;
    const known = told.get(key);
    told.set(key, known ? { ...known, places: [...known.places, ...side.places] } : side);
  }
  return [...told.values()];
}

function placesOf({ passages }: Pick<DisputeSide, 'passages'>): BriefPlace[] {
  const byArticle = new Map<string, BriefPlace>();
  for (const { uri, start, end } of passages) if (!byArticle.has(uri)) byArticle.set(uri, { uri, start, end });
  return [...byArticle.values()];
}

function wordSide(sources: BriefSources, side: DisputeSide): BriefSide {
  const places = placesOf(side);
  const [first] = places;
  const isEmpty = first.start === first.end;
  return {
    form: isEmpty ? 'without' : 'says',
    says: isEmpty ? '' : side.says,
    places,
    shown: { uri: first.uri, ...clauseAround(sources, first) },
    marked: isEmpty ? [] : [{ start: first.start, end: first.end }],
  };
}

/** The part of the sentence that a place stands in, or the whole sentence where that is too short to stand for itself. */
function clauseAround({ corpus, claims }: BriefSources, { uri, start, end }: BriefPlace): Span {
  const article = corpus.get(uri)?.article;
  const part = claims.partAt(uri, start);
  if (!article) return { start, end };
  const isLong = part !== undefined && wordIndicesIn(article.tokens, part).length >= minPartWords;
  if (part && isLong && part.start <= start && end <= part.end) return part;
  const place = { start, end: Math.max(end, start + 1) };
  const sentence = article.sentences.find((each) => overlaps(each, place)) ?? place;
  return { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) };
}

/** Articles that give a figure which holds with both sides. */
function fittingSides(sources: BriefSources, { sides }: Dispute, claim: Claim, forms: ClaimForms): BriefSide[] {
  const known = sides.flatMap(({ passages }) => passages.flatMap(({ figure }) => figure ?? [])).at(0);
  if (!known) return [];
  const onSide = new Set(sides.flatMap(({ passages }) => passages.map(({ uri }) => uri)));
  return forms.formsOf(claim).flatMap((form, index): BriefSide[] => {
    const passage = claim.passages[index];
    if (form !== 'fits both' || onSide.has(passage.uri)) return [];
    const figure = sources.corpus
      .figuresOf(passage.uri)
      .find((each) => overlaps(each, passage) && isComparable(each, known));
    if (!figure) return [];
    const place = { uri: passage.uri, start: figure.start, end: figure.end };
    const says = textAt(sources, place);
    const shown = { uri: passage.uri, start: passage.start, end: passage.end };
    return [
      {
        form,
        says,
        modifier: figure.modifier,
        places: [place],
        shown,
        marked: [{ start: figure.start, end: figure.end }],
      },
    ];
  });
}

function textAt({ corpus }: BriefSources, { uri, start, end }: BriefPlace): string {
  return corpus.get(uri)?.article.shown.slice(start, end) ?? '';
}

/** @param change what was done to its words */
function quotationSide(side: DisputeSide, change: Drift | undefined, drifts: readonly Drift[]): BriefSide {
  const places = placesOf(side);
  const [first] = places;
  const key = placeKey(first.uri, first);
  const own = drifts.filter(({ a, ours }) => placeKey(a.uri, ours) === key);
  return {
    form: change ? formOf(change) : 'whole',
    says: side.says,
    places,
    shown: first,
    marked: own.flatMap(({ missing }) => missing),
  };
}

/** What was done to the words of the side that a drift leads to; where each side has its own, neither was changed. */
function formOf({ kind, fuller }: Drift): SideForm {
  if (kind === 'changed' && fuller === undefined) return 'in other words';
  return kind === 'dropped' ? 'changed' : kind;
}

/** Articles that quote a quotation or a part of it and stand on no side. */
function partialSides(
  { corpus }: BriefSources,
  { places: [whole] }: BriefSide,
  among: ReadonlySet<string>,
  sides: readonly BriefSide[],
): BriefSide[] {
  const onSide = new Set(sides.flatMap(({ places }) => places.map(({ uri }) => uri)));
  const parts = new Map<string, BriefSide>();
  const wholeWords = wordsIn(corpus.get(whole.uri)?.article.tokens, whole);
  for (const { a, b, shared } of corpus.nearOf(whole.uri)) {
    if (!overlaps(a, whole) || !among.has(b.uri) || onSide.has(b.uri) || parts.has(b.uri)) continue;
    const annotated = corpus.get(b.uri);
    const mark = annotated?.quotations
      .filter(isSpoken)
      .flatMap(({ marks }) => marks)
      .find((each) => shared.some((pair) => overlaps(pair.a, whole) && overlaps(pair.b, each)));
    if (!annotated || !mark || wordIndicesIn(annotated.article.tokens, mark).length < minQuotedWords) continue;
    const place = { uri: b.uri, start: mark.start, end: mark.end };
    const form = holdsWords(annotated.article.tokens, mark, wholeWords) ? 'whole' : 'in part';
    parts.set(b.uri, { form, says: '', places: [place], shown: place, marked: [] });
  }
  return [...parts.values()];
}

function wordsIn(tokens: Tokens | undefined, span: Span): string {
  return tokens
    ? ` ${wordIndicesIn(tokens, span)
        .map((index) => tokens.lower[index])
        .join(' ')} `
    : '';
}

/** Whether a stretch has some words in a row. @param words each behind a blank, with one at the end */
function holdsWords(tokens: Tokens, span: Span, words: string): boolean {
  return words.trim() !== '' && wordsIn(tokens, span).includes(words);
}
