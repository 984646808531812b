import { displayText, type Article } from '../../article/article';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import type { OtherCarrier, PassageFindings } from '../workspace/passageFindings';
import { sentenceText } from './carrierText';
import { disputeText } from './disputeText';
import { escapeHover } from './escape';
import { shorten, withoutMarks } from './excerpt';
import { differing } from './hoverMarkup';
import { revealLink } from './links';
import { changedRunsOf } from './runs';
import { translate } from './translate';

/** Articles that are named, stretches of changed words, and characters of one. */
const maxNamed = 3;
const maxRuns = 3;
const maxWords = 70;
/** Characters of a tag. */
const maxTag = 50;

/** What differs, before the articles, a line each: `≠ “£2.4m” here, “£4.2m” in Harbour Gazette`. */
export function differsLines(findings: PassageFindings, articles: ArticleViews, from: string): string[] {
  const linkTo = (place: DifferenceSide): string =>
    revealLink(escapeHover(shorten(articles.calledOf(place.uri), maxTag)), place.uri, place, from);
  return [
    ...findings.disputes.map((dispute) => disputeText(dispute, findings.view.uri, linkTo, escapeHover)),
    ...driftLines(findings, from),
    ...opposedLines(findings, from),
  ].map((line) => differing(`≠ ${line}`));
}

/** Changes of the quotation, those that several articles have in common once. */
function driftLines(findings: PassageFindings, from: string): string[] {
  const byChange = new Map<string, { change: DriftWords; others: OtherCarrier[] }>();
  for (const other of findings.others) {
    if (!other.drift) continue;
    const change = driftWords(findings.view.article, other.view.article, other.drift);
    const known = byChange.get(change.template + change.words.join('\n')) ?? { change, others: [] };
    byChange.set(change.template + change.words.join('\n'), known);
    known.others.push(other);
  }
  return [...byChange.values()].map(({ change, others }) => {
    const named = others
      .slice(0, maxNamed)
      .map(({ view, drift }) =>
        revealLink(escapeHover(shorten(view.called, maxTag)), view.uri, drift?.theirs ?? { start: 0, end: 0 }, from),
      )
      .join(', ');
    const names = others.length > maxNamed ? translate('{0} and {1} more', named, others.length - maxNamed) : named;
    const template = others.length > 1 ? (change.ofSeveral ?? change.template) : change.template;
    return translate(template, names, ...change.words);
  });
}

/** A sentence on a change, in which {0} are the articles and the rest its words. */
interface DriftWords {
  readonly template: string;
  readonly ofSeveral?: string;
  readonly words: readonly string[];
}

function driftWords(article: Article, other: Article, { kind, fuller, missing, added }: Drift): DriftWords {
  const isHere = fuller === 'theirs';
  const [ours, theirs] = [quotedRuns(article, missing), quotedRuns(other, added)];
  switch (kind) {
    case 'cut':
    case 'dropped':
      return isHere
        ? { template: driftTemplates.droppedHere, words: [theirs] }
        : { template: driftTemplates.drops, ofSeveral: driftTemplates.drop, words: [ours] };
    case 'changed':
      return { template: driftTemplates.changed, words: [ours, theirs] };
    case 'unmarked':
      return { template: driftTemplates.unmarked, words: [] };
    case 'speaker':
      return { template: driftTemplates.speaker, words: [] };
    case 'unattributed':
      return { template: isHere ? driftTemplates.unattributedHere : driftTemplates.unattributed, words: [] };
  }
}

/** Sentences that are looked up in a table; for the check of translations. */
export const driftTemplates = {
  drops: '{0} drops {1}',
  drop: '{0} drop {1}',
  droppedHere: '{1} is dropped here, not in {0}',
  changed: '{1} here, {2} in {0}',
  unmarked: 'without quotation marks in {0}',
  speaker: 'another speaker in {0}',
  unattributed: 'no speaker named in {0}',
  unattributedHere: 'no speaker named here, but in {0}',
} as const;

function quotedRuns(article: Article, words: readonly Span[]): string {
  return changedRunsOf(article, words)
    .slice(0, maxRuns)
    .map((run) => `“**${escapeHover(shorten(withoutMarks(displayText(article, run)), maxWords))}**”`)
    .join(', ');
}

function opposedLines({ opposed }: PassageFindings, from: string): string[] {
  return opposed.map(({ view, link: { b } }) => {
    const link = revealLink(escapeHover(shorten(view.called, maxTag)), view.uri, b, from);
    return `${translate('one of the two negates')}: ${link} ${sentenceText(view.article, b.sentence)}`;
  });
}
