import type { Article } from '../../article/article';
import { displayText } from '../../article/article';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import { shorten } from './excerpt';
import { changedRunsOf } from './runs';
import { translate } from './translate';

/** Runs of words that are named in a reason, and characters of each. */
const maxRuns = 3;
const maxRun = 60;

/** What was done to a quotation: how it drifts, and of words that only one has whether they were dropped or added. */
export type Change = Drift['kind'] | 'added';

/** In whose words: *here* where this article is the one that was told of, *there* where the other is. */
export type Direction = 'here' | 'there';

/**
 * The texts of one change on each surface. {0} is the other article, {1} are the words that this article has, or that were
 * dropped or added, {2} the other's.
 */
interface ChangeTexts {
  /** A line of a hover; {0} may be several names. */
  readonly line: Readonly<Record<Direction, string>> & { readonly several?: string };
  /** In a problem and beside a row of a view, of two articles. */
  readonly reason: Readonly<Record<Direction, string>>;
  /** At the end of a line; {0} is a number where there are several. */
  readonly hint: Readonly<Record<Direction, string>> & { readonly several?: string };
  /** A heading: seen from no article. */
  readonly heading: string;
  /** What the other article did, told in a cell of its own; none where its words are. */
  readonly done?: string;
}

/** Each kind of change, in the words of every surface. */
export const changeTexts: Readonly<Record<Change, ChangeTexts>> = {
  cut: {
    line: { there: '{0} drops {1}', several: '{0} drop {1}', here: '{1} is dropped here, not in {0}' },
    reason: { there: 'cut short by {1}', here: 'here cut short by {1}' },
    hint: { there: '{0} drops {1}', several: '{0} articles drop {1}', here: 'drops {1}' },
    heading: '{1} cut',
    done: 'drops {1}',
  },
  dropped: {
    line: { there: '{0} drops {1}', several: '{0} drop {1}', here: '{1} is dropped here, not in {0}' },
    reason: { there: 'without {1}', here: 'here without {1}' },
    hint: { there: '{0} drops {1}', several: '{0} articles drop {1}', here: 'drops {1}' },
    heading: '{1} dropped',
    done: 'drops {1}',
  },
  added: {
    line: { there: '{0} adds {1}', several: '{0} add {1}', here: '{1} is added here, not in {0}' },
    reason: { there: 'with {1} added', here: 'here with {1} added' },
    hint: { there: '{0} adds {1}', several: '{0} articles add {1}', here: 'adds {1}' },
    heading: '{1} added',
    done: 'adds {1}',
  },
  changed: {
    line: { there: '{1} here, {2} in {0}', here: '{1} here, {2} in {0}' },
    reason: { there: '{1} here, {2} there', here: '{1} here, {2} there' },
    hint: { there: '{0}: {2}', several: '{0} articles: {2}', here: '{0}: {2}' },
    heading: '{1} or {2}',
  },
  unmarked: {
    line: { there: 'without quotation marks in {0}', here: 'without quotation marks in {0}' },
    reason: { there: 'without quotation marks', here: 'without quotation marks' },
    hint: {
      there: '{0}: without quotation marks',
      several: '{0} articles: without quotation marks',
      here: '{0}: without quotation marks',
    },
    heading: 'quoted, or told without marks',
    done: 'without quotation marks',
  },
  speaker: {
    line: { there: 'another speaker in {0}: {2}, here {1}', here: 'another speaker in {0}: {2}, here {1}' },
    reason: { there: 'another speaker: {1} here, {2} there', here: 'another speaker: {1} here, {2} there' },
    hint: { there: '{0}: spoken by {2}', several: '{0} articles: spoken by {2}', here: '{0}: spoken by {2}' },
    heading: 'the same words from {1} or {2}',
    done: 'spoken by {2}',
  },
  unattributed: {
    line: { there: 'no speaker named in {0}', here: 'no speaker named here, but in {0}' },
    reason: { there: 'no speaker named', here: 'here no speaker named' },
    hint: { there: '{0}: no speaker named', several: '{0} articles: no speaker named', here: 'no speaker named here' },
    heading: 'the same words with and without a speaker',
    done: 'no speaker named',
  },
};

/** Every text of the table, for the check of translations. */
export const allChangeTexts: readonly string[] = Object.values(changeTexts).flatMap(
  ({ line, reason, hint, heading, done }) => [
    ...[line, reason, hint].flatMap((texts) => Object.values(texts)),
    heading,
    ...(done === undefined ? [] : [done]),
  ],
);

/** A change between two quotations as it is told. */
export interface ToldChange {
  readonly change: Change;
  readonly direction: Direction;
  /** What {1} stands for: words of ours, or those that were dropped or added, wherever they stand. */
  readonly words: Words;
  /** What {2} stands for: words of the other article. */
  readonly theirs: Words;
  /** Of another speaker, what {1} and {2} stand for: who speaks here and there. */
  readonly speakers?: Drift['speakers'];
}

/** Words of one of the two articles. */
export interface Words {
  readonly from: 'ours' | 'theirs';
  readonly spans: readonly Span[];
}

/** How a drift is told from its first article. @param isAddition whether the words that only one has were added there */
export function toldChange({ kind, fuller, missing, added, speakers }: Drift, isAddition: boolean): ToldChange {
  const [ours, theirs]: [Words, Words] = [
    { from: 'ours', spans: missing },
    { from: 'theirs', spans: added },
  ];
  const direction: Direction = (fuller === 'theirs') === isAddition ? 'there' : 'here';
  if (kind !== 'cut' && kind !== 'dropped')
    return {
      ...{ change: kind, direction: fuller === 'theirs' ? 'here' : 'there', words: ours, theirs },
      ...(speakers && { speakers }),
    };
  const words = fuller === 'theirs' ? theirs : ours;
  return { change: isAddition ? 'added' : kind, direction, words, theirs };
}

/** How words of one of two articles are shown. */
export type ShowWords = (article: Article, spans: readonly Span[]) => string;

/** What {1} and {2} stand for: words of the articles, or who speaks them. @param showName as names are shown there */
export function wordsTold(
  { words, theirs, speakers }: Pick<ToldChange, 'words' | 'theirs' | 'speakers'>,
  [ourArticle, theirArticle]: readonly [Article, Article],
  show: ShowWords,
  showName: (name: string) => string = (name) => name,
): string[] {
  if (speakers) return [speakers.ours, speakers.theirs].map((name) => showName(shorten(name, maxRun)));
  return [words, theirs].map(({ from, spans }) => show(from === 'ours' ? ourArticle : theirArticle, spans));
}

/** A text of the table with its words. @param name of the other article, or of several, or their number */
export function changeText(
  template: string,
  told: Pick<ToldChange, 'words' | 'theirs' | 'speakers'>,
  articles: readonly [Article, Article],
  show: ShowWords,
  name = '',
): string {
  return translate(template, name, ...wordsTold(told, articles, show));
}

/**
 * How a drift stands seen from one article, in plain text: what the other lacks, or *here* what this one lacks or added.
 * @param articles the one whose quotation is compared, and the one that has it otherwise
 */
export function reasonText(articles: readonly [Article, Article], drift: Drift, isAddition: boolean): string {
  const told = toldChange(drift, isAddition);
  return changeText(changeTexts[told.change].reason[told.direction], told, articles, quotedRuns);
}

function quotedRuns(article: Article, spans: readonly Span[]): string {
  return changedRunsOf(article, spans)
    .slice(0, maxRuns)
    .map((span) => `“${shorten(displayText(article, span), maxRun)}”`)
    .join(', ');
}
