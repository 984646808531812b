import { displayText, type Article } from '../../article/article';
import { lexemeOf } from '../../corpus/index/lexemes';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { LinkReasonKind, Parallel } from '../../corpus/index/parallel';
import { overlaps, type Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import type { PassageFindings } from '../workspace/passageFindings';
import { escapeHover } from './escape';
import { evidenceLines } from './evidenceText';
import { shorten } from './excerpt';
import { commandLink, revealLink } from './links';
import { carrierLine, sentenceText } from './carrierText';
import { disputeText } from './disputeText';
import { runsOf, wordSpans } from './runs';
import { translate } from './translate';

/** Content words that make words of one's own worth telling. */
const minOwnWords = 3;
/** Stretches of one's own, and earlier places, that are told. */
const maxOwn = 2;
const maxRepeats = 3;
/** Pairs of articles for which is said why they are taken for one source. */
const maxOrigins = 2;
/** Characters of a title. */
const maxTitle = 50;
/** Words in common that are named where a link is explained. */
const maxShared = 7;
/** Pairs of words and figures that are named there, and characters of each. */
const maxPairs = 4;
const maxReason = 40;
/** Between two stretches of one meaning, and between two that are only near in meaning. */
const reasonSigns: Readonly<Record<LinkReasonKind, string>> = {
  stem: '=',
  figure: '=',
  government: '=',
  family: '\\~',
  meaning: '\\~',
};

/** The hover on a passage: who else carries it, in which words, from how many sources, and why it was linked. */
export function passageText(findings: PassageFindings, articles: ArticleViews): string {
  const { view, sentence, part, families, parallels, others } = findings;
  const linked = others.find((other) => other.link !== undefined);
  const from = idOf(view.uri, sentence);
  const disputes = disputeLines(findings, articles, from);
  const origins = evidenceLines(
    families.flatMap((family) => family.evidence),
    (uri) => articles.calledOf(uri),
  );
  return [
    // What differs may stand in a part that no claim holds: then there is nothing to count.
    ...(findings.carriers > 1 ? [countsText(findings), ''] : []),
    ...(disputes.length > 0 ? [disputes.join('  \n'), ''] : []),
    ...findings.others.map((other) => `- ${carrierLine(findings, other, from)}`),
    ...moreLine(findings, from),
    ...opposedLines(findings, from),
    ...repeatLine(findings),
    ...onlyHereLine(view.article, part, parallels),
    ...(linked?.link ? [`\n*${whyLinked(view.article, linked.view.article, linked.link)}*`] : []),
    ...(origins.length > 0 ? ['', ...origins.slice(0, maxOrigins).map((line) => `*${line}*  `)] : []),
  ].join('\n');
}

function countsText({ carriers, articles, families }: PassageFindings): string {
  return `**${translate('{0} of {1} articles', carriers, articles)}** · ${sourcesText(families.length)}`;
}

function sourcesText(sources: number): string {
  return sources === 1 ? translate('about 1 independent source') : translate('about {0} independent sources', sources);
}

function moreLine({ others, carriers }: PassageFindings, from: string): string[] {
  const all = carriers - 1;
  return all > others.length
    ? [`- ${commandLink(translate('Show all {0}', all), 'crossread.goToParallel', from)}`]
    : [];
}

function opposedLines({ opposed }: PassageFindings, from: string): string[] {
  return opposed.map(({ view: { uri, title, article }, link: { b } }) => {
    const link = revealLink(escapeHover(shorten(title, 70)), uri, b, from);
    return `- ${link} · **${translate('one of the two negates')}**: ${sentenceText(article, b.sentence)}`;
  });
}

/** What differs, before the articles: `≠ “£2.4m” here, “£4.2m” in Harbour Gazette`. */
function disputeLines({ view, disputes }: PassageFindings, articles: ArticleViews, from: string): string[] {
  return disputes.map((dispute) => {
    const nameOf = (place: DifferenceSide): string =>
      revealLink(escapeHover(shorten(articles.calledOf(place.uri), maxTitle)), place.uri, place, from);
    return `**≠** ${disputeText(dispute, view.uri, nameOf, escapeHover)}`;
  });
}

function repeatLine({ view, repeats }: PassageFindings): string[] {
  if (repeats.length === 0) return [];
  const links = repeats
    .slice(0, maxRepeats)
    .map((sentence) => revealLink(translate('line {0}', view.lineOf(sentence.start) + 1), view.uri, sentence));
  return [`- ${translate('again in this article')}: ${links.join(', ')}`];
}

/** Words of some length that no near parallel has; where all is paraphrase, words tell nothing. */
function onlyHereLine(article: Article, part: Span, parallels: readonly Parallel[]): string[] {
  if (parallels.every(({ kind }) => kind === 'paraphrase') || parallels.some(({ kind }) => kind === 'verbatim'))
    return [];
  const covered = parallels.flatMap(({ shared }) => shared.map(({ a }) => a));
  const own = wordSpans(article, part).filter((word) => !covered.some((span) => overlaps(span, word)));
  const runs = runsOf(article, own).filter((run) => contentWordsIn(article, run) >= minOwnWords);
  if (runs.length === 0) return [];
  const quoted = runs.slice(0, maxOwn).map((run) => `“${escapeHover(shorten(displayText(article, run), 80))}”`);
  return [`- ${translate('only here')}: ${quoted.join(', ')}`];
}

function contentWordsIn(article: Article, run: Span): number {
  return wordSpans(article, run).filter((word) => !lexemeOf(displayText(article, word).toLowerCase()).stopWord).length;
}

function whyLinked(article: Article, other: Article, { kind, run, reasons = [], score }: Parallel): string {
  if (kind === 'verbatim') return translate('why linked: every word is equal');
  if (kind === 'near') return translate('why linked: {0} words in a row are equal', run);
  const words: string[] = [];
  const pairs: string[] = [];
  for (const { a, b, kind: why } of reasons) {
    const [ours, theirs] = [displayText(article, a), displayText(other, b)].map((text) => shorten(text, maxReason));
    if (ours.toLowerCase() === theirs.toLowerCase()) words.push(escapeHover(ours));
    else pairs.push(`${escapeHover(ours)} ${reasonSigns[why]} ${escapeHover(theirs)}`);
  }
  const told = [
    ...(words.length > 0 ? [translate('both have {0}', words.slice(0, maxShared).join(', '))] : []),
    ...pairs.slice(0, maxPairs),
  ];
  return translate('why linked: {0} (score {1})', told.join('; '), score.toFixed(2));
}
