import { relativeRules } from '../../annotations/dates/reading';
import type { Figure } from '../../annotations/figures/figure';
import type { Comparison } from '../../corpus/findings/comparisons';
import { isConflict, type Verdict } from '../../corpus/findings/figureValues';
import type { ArticleView } from '../workspace/articleView';
import { maxLines } from '../workspace/passageFindings';
import { ruleLine, verdictNames } from './codeNames';
import { escapeHover } from './escape';
import { shorten } from './excerpt';
import { normalForm } from './figureText';
import { revealLink } from './links';
import { translate } from './translate';

/** A figure, and what other articles give for the same fact. */
export interface FigureFindings {
  readonly view: ArticleView;
  readonly figure: Figure;
  readonly comparisons: readonly { readonly comparison: Comparison; readonly other: ArticleView }[];
}

/** Rules that read a time of day, which needs no date. */
const timeRules = new Set(['clock', 'time-word']);
/** Disagreement comes first. */
const verdictOrder: readonly Verdict[] = ['conflict', 'touching', 'later', 'compatible', 'same'];

/** The hover on a figure: its normal form, what it counts, what others give for the same fact, and its rule. */
export function figureText(findings: FigureFindings): string {
  const { view, figure } = findings;
  const normal = `**${escapeHover(normalForm(figure) || view.textOf(figure))}**`;
  const own = `${normal}  \n${detailsOf(findings).join(' · ')}`;
  return [own, ...otherLines(findings), ruleLine(figure.rule)].join('\n\n');
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

function otherLines({ comparisons }: FigureFindings): string[] {
  if (comparisons.length === 0) return [];
  const shown = [...comparisons]
    .sort((a, b) => verdictOrder.indexOf(a.comparison.verdict) - verdictOrder.indexOf(b.comparison.verdict))
    .slice(0, maxLines);
  const lines = shown.map(({ comparison, other }) => `- ${otherLine(comparison, other)}`);
  if (comparisons.length > shown.length)
    lines.push(`- ${translate('and {0} more', comparisons.length - shown.length)}`);
  return [lines.join('\n')];
}

/** `headline · conflict: “15” (15 people), 2024-06-19`. */
function otherLine({ b, verdict }: Comparison, other: ArticleView): string {
  const link = revealLink(escapeHover(shorten(other.title, 70)), b.uri, b);
  const name = translate(verdictNames[verdict]);
  const said = isConflict(verdict) ? `**${name}**` : `*${name}*`;
  const normal = verdict === 'same' ? '' : normalForm(b.figure);
  const meaning = normal === '' ? '' : ` (${escapeHover(normal)})`;
  const date = verdict === 'later' && other.date ? `, ${other.date.date}` : '';
  return `${link} · ${said}: “${escapeHover(other.textOf(b))}”${meaning}${date}`;
}
