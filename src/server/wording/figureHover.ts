import { relativeRules } from '../../annotations/dates/reading';
import type { Figure } from '../../annotations/figures/figure';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { ArticleView } from '../workspace/articleView';
import { escapeHover } from './escape';
import { normalForm } from './figureText';
import { dim } from './hoverMarkup';
import { tagLink } from './links';
import { translate } from './translate';

/** A figure, and what other articles give for the same fact. */
export interface FigureFindings {
  readonly view: ArticleView;
  readonly figure: Figure;
  readonly comparisons: readonly { readonly comparison: Comparison; readonly other: ArticleView }[];
}

/** Rules that read a time of day, which needs no date. */
const timeRules = new Set(['clock', 'time-word']);

/** The hover on a figure in a sentence that no other article has: its normal form, what it counts, and who agrees. */
export function figureText(findings: FigureFindings): string {
  const { view, figure } = findings;
  const normal = `**${escapeHover(normalForm(figure) || view.textOf(figure))}**`;
  const details = [...detailsOf(findings), ...agreeingIn(findings)].join(' · ');
  return `${normal}  \n${details}`;
}

/** Articles that agree, which are named in a line. */
const maxAgreeing = 3;

/**
 * The same in a line, beside the answer on the sentence: what differs and the words of others are told there.
 * @param told URIs of the articles that the answer names
 */
export function figureLine(findings: FigureFindings, told: ReadonlySet<string>): string {
  const { view, figure } = findings;
  const normal = escapeHover(normalForm(figure) || view.textOf(figure));
  const details = [...detailsOf(findings), ...agreeingIn(findings, told)].map((each) => `· ${each}`);
  return `**${normal}** ${dim(details.join(' '))}`;
}

/** Other articles that give a value for the same fact which agrees. @param told URIs of those that are named elsewhere */
function agreeingIn({ comparisons }: FigureFindings, told: ReadonlySet<string> = new Set()): string[] {
  const agreeing = comparisons.filter(
    ({ comparison: { verdict, b } }) => (verdict === 'same' || verdict === 'compatible') && !told.has(b.uri),
  );
  if (agreeing.length === 0) return [];
  const links = agreeing.slice(0, maxAgreeing).map(({ comparison: { b }, other }) => tagLink(other.called, b.uri, b));
  const more =
    agreeing.length > maxAgreeing
      ? translate('{0} and {1} more', links.join(', '), agreeing.length - maxAgreeing)
      : links.join(', ');
  return [`${translate('agrees')}: ${more}`];
}

function detailsOf({ view, figure }: FigureFindings): string[] {
  const details = [translate(figure.kind)];
  if (figure.modifier) details.push(translate(figure.modifier));
  if (figure.head && figure.kind !== 'count') details.push(translate('of: {0}', escapeHover(figure.head)));
  const counted = figure.kind === 'date' || figure.kind === 'time' ? countedFrom(view, figure) : undefined;
  if (counted !== undefined) details.push(counted);
  return details;
}

/** From which date a date is counted; undefined where it needs none. */
function countedFrom(view: ArticleView, figure: Figure): string | undefined {
  if (!figure.interval) return timeRules.has(figure.rule) ? undefined : translate('no date to count from');
  const { date } = view;
  if (!date || !relativeRules.has(figure.rule)) return undefined;
  return date.from === 'event'
    ? translate('counted from {0}, the date that other articles on the event give', date.date)
    : translate('counted from the article’s date, {0}', date.date);
}
