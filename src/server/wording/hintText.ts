import type { Article } from '../../article/article';
import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import { rankOf } from '../../corpus/findings/differences/weight';
import { isAddition } from '../../corpus/findings/disputeDrifts';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import type { DifferenceHere } from '../workspace/differingWords';
import type { DrawnDifference } from '../workspace/drawnDifferences';
import { shorten, withoutMarks } from './excerpt';
import { changeText, changeTexts, toldChange } from './changeTexts';
import { changedRunsOf, wordSpans } from './runs';
import { formatNumber, translate } from './translate';

/**
 * Characters of a hint: it stands at the end of a line and must not be longer than the words that it speaks of. VS Code cuts
 * an inlay hint at 43, of which one is the blank before it.
 */
const maxHint = 42;
/** More words are counted, not quoted; of several stretches so many are named. */
const maxQuoted = 4;
const maxRuns = 2;

/**
 * What stands at the end of a line that is disputed or changed: `≠ Coast Today: 241`, `≠ 214 in 3 articles`, `≠ drops
 * “some of”`; of several the strongest, and how many more there are. Plain text.
 */
export function hintText(differences: readonly Pick<DrawnDifference, 'told' | 'rank'>[]): string {
  const [first, ...more] = [...differences].sort((one, other) => one.rank - other.rank);
  const others = more.length > 0 ? ` +${formatNumber(more.length)}` : '';
  return `≠ ${shorten(first.told, maxHint - 2 - others.length)}${others}`;
}

/** What a hint says of one difference, and its place among several: the one that weighs most first. */
export function hintOf(difference: DifferenceHere, articles: ArticleViews): Pick<DrawnDifference, 'told' | 'rank'> {
  const { dispute, drifts } = difference;
  const drift = drifts.at(0);
  return {
    told: drift ? driftHint(difference, drift, articles) : sidesHint(difference, articles),
    rank: rankOf(dispute),
  };
}

/** What another side says; of words that only one side has whether they were dropped or added, where that is known. */
function sidesHint({ dispute, side }: DifferenceHere, articles: ArticleViews): string {
  const other = dispute.sides.find((each) => each !== side);
  if (!other) return '';
  const [ours, theirs] = [side, other].map(({ says }) => withoutMarks(says.replace(/\s+/g, ' ').trim()));
  const uris = urisOf(other);
  const named = uris.length === 1 ? articles.calledOf(uris[0]) : translate('{0} articles', uris.length);
  if (ours !== '' && theirs !== '')
    return uris.length === 1 ? `${named}: ${theirs}` : translate('{0} in {1} articles', theirs, uris.length);
  // Who is named beside others is called by name, and nobody dropped what stands behind *including*.
  const isMember = dispute.about === 'participant';
  const lone = ours === '' ? theirs : ours;
  const words = isMember ? `“${lone.replace(/^(?:and|or) /i, '')}”` : quotedOrCounted(lone);
  if (isMember) return ours === '' ? `${named}: ${words}` : translate('{0}: without {1}', named, words);
  const reference = dispute.reference === undefined ? undefined : dispute.sides.at(dispute.reference);
  if (reference === undefined) return ours === '' ? `${named}: ${words}` : translate('{0} not in {1}', words, named);
  const isAdded = (reference === side) === (ours === '');
  const { hint } = changeTexts[isAdded ? 'added' : 'dropped'];
  // The side that is measured by the other is the one that did something.
  if (reference !== side) return translate(hint.here, named, words);
  return uris.length === 1
    ? translate(hint.there, named, words)
    : translate(hint.several ?? hint.there, uris.length, words);
}

function driftHint({ drifts, dispute }: DifferenceHere, drift: Drift, articles: ArticleViews): string {
  const told = toldChange(drift, isAddition(dispute, drift));
  const alike = drifts.filter((each) => {
    const other = toldChange(each, isAddition(dispute, each));
    return (
      other.change === told.change &&
      other.direction === told.direction &&
      other.speakers?.theirs === told.speakers?.theirs
    );
  });
  const uris = [...new Set(alike.map(({ b }) => b.uri))];
  const [ours, theirs] = [articles.get(drift.a.uri)?.article, articles.get(drift.b.uri)?.article];
  if (!ours || !theirs) return '';
  const { hint } = changeTexts[told.change];
  if (uris.length === 1 || told.direction === 'here' || hint.several === undefined)
    return changeText(hint[told.direction], told, [ours, theirs], wordsOf, articles.calledOf(uris[0]));
  return changeText(hint.several, told, [ours, theirs], wordsOf, String(uris.length));
}

function urisOf({ passages }: DisputeSide): string[] {
  return [...new Set(passages.map(({ uri }) => uri))];
}

/**
 * What was done to a quotation by the side to which a drift leads, in a few words, of several stretches the first: `drops
 * “some of”`; of other words those; undefined where it has the same words.
 */
export function doneText(dispute: Dispute, drift: Drift, ours: Article, theirs: Article): string | undefined {
  const told = toldChange(drift, isAddition(dispute, drift));
  if (told.change === 'changed')
    return told.theirs.spans.length > 0 ? firstWords(theirs, told.theirs.spans) : undefined;
  const { done } = changeTexts[told.change];
  return done === undefined ? undefined : changeText(done, told, [ours, theirs], firstWords);
}

function firstWords(article: Article, words: readonly Span[]): string {
  return wordsOf(article, changedRunsOf(article, words).slice(0, 1));
}

/** Words of an article, few as they are, many as their number. */
function wordsOf(article: Article, words: readonly Span[]): string {
  const runs = changedRunsOf(article, words);
  const told = runs
    .slice(0, maxRuns)
    .map((run) =>
      wordSpans(article, run).length > maxQuoted
        ? countedWords(wordSpans(article, run).length)
        : `“${withoutMarks(article.shown.slice(run.start, run.end))}”`,
    );
  return told.length === 2 ? translate('{0} and {1}', ...told) : (told.at(0) ?? '');
}

function quotedOrCounted(text: string): string {
  const words = text.split(' ').length;
  return words > maxQuoted ? countedWords(words) : `“${text}”`;
}

function countedWords(count: number): string {
  return translate('{0} words', count);
}
