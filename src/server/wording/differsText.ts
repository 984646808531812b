import { displayText, type Article } from '../../article/article';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { weightOf } from '../../corpus/findings/differences/weight';
import { aboutNames } from './aboutNames';
import type { Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import type { PassageFindings, QuotationDrift } from '../workspace/passage';
import { sentenceText } from './carrierText';
import { changeTexts, toldChange, wordsTold, type ToldChange } from './changeTexts';
import { disputeText } from './disputeText';
import { escapeHover } from './escape';
import { shorten, withoutMarks } from './excerpt';
import { differing, dim } from './hoverMarkup';
import { tagLink } from './links';
import { changedRunsOf } from './runs';
import { translate } from './translate';

/** Articles that are named, stretches of changed words, and characters of one. */
const maxNamed = 3;
const maxRuns = 3;
const maxWords = 70;

/** What differs, before the articles, a line each: `≠ “£2.4m” here, “£4.2m” in Harbour Gazette`. */
export function differsLines(findings: PassageFindings, articles: ArticleViews, from: string): string[] {
  const factsOf = (disputes: readonly Dispute[]): string[] =>
    disputes
      .filter((dispute) => weightOf(dispute) === 'fact')
      .map((dispute) => textOf(dispute, findings, articles, from));
  return [
    ...factsOf(findings.disputes),
    ...driftLines(findings, from),
    ...opposedLines(findings, from),
    ...factsOf(findings.besides).map((text) => translate('elsewhere in the sentence: {0}', text)),
  ].map((line) => differing(`≠ ${line}`));
}

/** Other words for one fact, a quiet line each: `other words: “attack” here, “invasion” in Harbour Gazette`. */
export function wordingLines(findings: PassageFindings, articles: ArticleViews, from: string): string[] {
  return [...findings.disputes, ...findings.besides]
    .filter((dispute) => weightOf(dispute) === 'wording')
    .map((dispute) => dim(`${translate(aboutNames[dispute.about])}: ${textOf(dispute, findings, articles, from)}`));
}

/** What differs, and among how many articles where that is another number than the head of the hover has. */
function textOf(dispute: Dispute, findings: PassageFindings, articles: ArticleViews, from: string): string {
  const { view, carriers } = findings;
  const linkTo = (place: DifferenceSide): string => tagLink(articles.calledOf(place.uri), place.uri, place, from);
  const text = disputeText(dispute, view.uri, linkTo, escapeHover);
  const counted = findings.articlesOn(dispute);
  // A denial has no count at the head.
  return carriers < 2 || counted === carriers
    ? text
    : translate('{0} ({1} of {2} articles on this)', text, counted, findings.articles);
}

/** A change of the quotation, and the articles to which it leads. */
interface SharedChange {
  readonly told: ToldChange;
  readonly texts: readonly string[];
  readonly others: QuotationDrift[];
}

/** Changes of the quotation, those that several articles have in common once. */
function driftLines(findings: PassageFindings, from: string): string[] {
  const { article } = findings.view;
  const byChange = new Map<string, SharedChange>();
  for (const other of findings.drifts) {
    const told = toldChange(other.drift, other.isAddition);
    const { change, direction } = told;
    const texts = wordsTold(told, [article, other.view.article], quotedRuns, (name) => `**${escapeHover(name)}**`);
    const key = [change, direction, ...texts].join('\n');
    const known = byChange.get(key) ?? { told, texts, others: [] };
    byChange.set(key, known);
    if (known.others.every(({ view }) => view !== other.view)) known.others.push(other);
  }
  return [...byChange.values()].map(({ told, texts, others }) => {
    const named = others
      .slice(0, maxNamed)
      .map(({ view, drift }) => tagLink(view.called, view.uri, drift.theirs, from))
      .join(', ');
    const names = others.length > maxNamed ? translate('{0} and {1} more', named, others.length - maxNamed) : named;
    const { line } = changeTexts[told.change];
    const isOfSeveral = others.length > 1 && told.direction === 'there';
    return translate((isOfSeveral ? line.several : undefined) ?? line[told.direction], names, ...texts);
  });
}

function quotedRuns(article: Article, words: readonly Span[]): string {
  return changedRunsOf(article, words)
    .slice(0, maxRuns)
    .map((run) => `“**${escapeHover(shorten(withoutMarks(displayText(article, run)), maxWords))}**”`)
    .join(', ');
}

function opposedLines({ opposed }: PassageFindings, from: string): string[] {
  return opposed.map(({ view, link: { b } }) => {
    const link = tagLink(view.called, view.uri, b, from);
    return `${translate('one of the two negates')}: ${link} ${sentenceText(view.article, b.sentence)}`;
  });
}
