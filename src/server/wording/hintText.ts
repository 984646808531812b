import type { Article } from '../../article/article';
import type { DisputeSide } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import type { DifferenceHere } from '../workspace/differingWords';
import type { DrawnDifference } from '../workspace/drawnDifferences';
import { shorten, withoutMarks } from './excerpt';
import { changedRunsOf, wordSpans } from './runs';
import { formatNumber, translate } from './translate';

/** Characters of a hint: it stands at the end of a line and must not be longer than the words that it speaks of. */
const maxHint = 44;
/** More words are counted, not quoted; of several stretches so many are named. */
const maxQuoted = 4;
const maxRuns = 2;

const kindOrder = ['conflict', 'drift', 'difference'] as const;

/**
 * What stands at the end of a line that is disputed or changed: `≠ Coast Today: 241`, `≠ 214 in 3 articles`, `≠ drops
 * “some of”`; of several the strongest, and how many more there are. Plain text.
 */
export function hintText(differences: readonly Pick<DrawnDifference, 'told' | 'rank'>[]): string {
  const [first, ...more] = [...differences].sort((one, other) => one.rank - other.rank);
  const others = more.length > 0 ? ` +${formatNumber(more.length)}` : '';
  return `≠ ${shorten(first.told, maxHint - 2 - others.length)}${others}`;
}

/** What a hint says of one difference, and its place among several: what is surely the same fact first. */
export function hintOf(difference: DifferenceHere, articles: ArticleViews): Pick<DrawnDifference, 'told' | 'rank'> {
  const { dispute, drifts } = difference;
  const drift = drifts.at(0);
  return {
    told: drift ? driftHint(difference, drift, articles) : sidesHint(difference, articles),
    rank: (dispute.isSure ? 0 : kindOrder.length) + kindOrder.indexOf(dispute.kind),
  };
}

function sidesHint({ dispute, side }: DifferenceHere, articles: ArticleViews): string {
  const other = dispute.sides.find((each) => each !== side);
  if (!other) return '';
  const [ours, theirs] = [side, other].map(({ says }) => withoutMarks(says.replace(/\s+/g, ' ').trim()));
  if (ours === '') return translate('drops {0}', quotedOrCounted(theirs));
  const uris = urisOf(other);
  if (theirs === '') return dropsHint(uris, quotedOrCounted(ours), articles);
  return uris.length === 1
    ? `${articles.calledOf(uris[0])}: ${theirs}`
    : translate('{0} in {1} articles', theirs, uris.length);
}

function driftHint({ drifts }: DifferenceHere, drift: Drift, articles: ArticleViews): string {
  const uris = [...new Set(drifts.filter(({ kind }) => kind === drift.kind).map(({ b }) => b.uri))];
  const named = uris.length === 1 ? articles.calledOf(uris[0]) : translate('{0} articles', uris.length);
  const [ours, theirs] = [articles.get(drift.a.uri)?.article, articles.get(drift.b.uri)?.article];
  const isHere = drift.fuller === 'theirs';
  switch (drift.kind) {
    case 'cut':
    case 'dropped':
      return isHere
        ? translate('drops {0}', wordsOf(theirs, drift.added))
        : dropsHint(uris, wordsOf(ours, drift.missing), articles);
    case 'changed':
      return `${named}: ${wordsOf(theirs, drift.added)}`;
    case 'unmarked':
      return translate('{0}: without quotation marks', named);
    case 'speaker':
      return translate('{0}: another speaker', named);
    case 'unattributed':
      return isHere ? translate('no speaker named here') : translate('{0}: no speaker named', named);
  }
}

function dropsHint(uris: readonly string[], words: string, articles: ArticleViews): string {
  return uris.length === 1
    ? translate('{0} drops {1}', articles.calledOf(uris[0]), words)
    : translate('{0} articles drop {1}', uris.length, words);
}

function urisOf({ passages }: DisputeSide): string[] {
  return [...new Set(passages.map(({ uri }) => uri))];
}

/** Words of an article, few as they are, many as their number. */
function wordsOf(article: Article | undefined, words: readonly Span[]): string {
  if (!article) return '';
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
