import { displayText, type Article } from '../../article/article';
import type { LinkReasonKind, Parallel } from '../../corpus/index/parallel';
import { overlaps, type Span } from '../../text/span';
import type { ArticleViews } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import type { PassageFindings } from '../workspace/passage';
import { escapeHover } from './escape';
import { shorten } from './excerpt';
import { dim } from './hoverMarkup';
import { fitting, maxRows, rowsOf } from './hoverRows';
import { commandLink, revealLink, tagLink } from './links';
import { carrierLines } from './carrierText';
import { differsLines, wordingLines } from './differsText';
import { isStopWord, runsOf, wordSpans } from './runs';
import { translate } from './translate';

/** Content words that make words of one's own worth telling. */
const minOwnWords = 3;
/** Stretches of one's own, and earlier places, that are told. */
const maxOwn = 2;
const maxRepeats = 3;
/** Articles in which it was not found that are named. */
const maxNotFound = 6;
/** Words in common that are named where a link is explained. */
const maxShared = 7;
/** Pairs of words and figures that are named there, and characters of each. */
const maxPairs = 4;
const maxReason = 60;
/** Between two stretches of one meaning, and between two that are only near in meaning. */
const reasonSigns: Readonly<Record<LinkReasonKind, string>> = {
  stem: '=',
  figure: '=',
  government: '=',
  family: '\\~',
  meaning: '\\~',
};

/**
 * The hover on a passage, a line each: how many articles carry it, what differs, who else says it in which words, where
 * it was not found, and why links in other words only were made. What does not fit into the box is left to the action
 * that shows all.
 * @param details lines that follow
 */
export function passageLines(findings: PassageFindings, articles: ArticleViews, details: readonly string[]): string[] {
  const { view, sentence, others } = findings;
  const linked = others.flatMap((other) => (other.link ? [{ other: other.view.article, link: other.link }] : [])).at(0);
  const from = idOf(view.uri, sentence);
  const answer = [
    // A denial that stands alone is counted with nothing.
    ...(findings.carriers > 1 ? [countsText(findings)] : []),
    ...differsLines(findings, articles, from),
  ];
  const wordings = wordingLines(findings, articles, from);
  const missing = [...similarLine(findings, from), ...notFoundLine(findings, articles)];
  const room = maxRows - rowsOf([...answer, ...wordings, ...missing, ...details]);
  const carriers = carrierLines(findings, from, room);
  const further = [
    ...repeatLine(findings),
    ...onlyHereLine(findings),
    ...(linked?.link.kind === 'paraphrase' ? [dim(whyLinked(view.article, linked.other, linked.link))] : []),
  ];
  return [...answer, ...carriers, ...wordings, ...missing, ...leftOver(further, room - rowsOf(carriers))];
}

/** Those of some lines that fit into so many rows, if any does. */
function leftOver(lines: readonly string[], rows: number): readonly string[] {
  return rowsOf(lines.slice(0, 1)) > rows ? [] : fitting(lines, rows);
}

/** What can be done with a passage, as links. */
export function passageActions({ view, sentence, part, parallels, others, disputes }: PassageFindings): string[] {
  const from = idOf(view.uri, sentence);
  const best = others.find(({ differs }) => differs) ?? others.find(({ link }) => link !== undefined) ?? others.at(0);
  const opponent = disputes
    .filter(({ kind }) => kind === 'conflict')
    .flatMap(({ sides }) => sides.flatMap(({ passages }) => passages))
    .find(({ uri }) => uri !== view.uri);
  return [
    ...(best
      ? [
          commandLink(
            translate('Compare wordings'),
            'crossread.compareWordings',
            from,
            idOf(best.view.uri, best.passage),
          ),
          commandLink(translate('Open beside'), 'crossread.openBeside', from),
        ]
      : []),
    ...(opponent
      ? [commandLink(translate('Not comparable'), 'crossread.notComparable', from, idOf(opponent.uri, opponent))]
      : []),
    commandLink(translate('Copy with citation'), 'crossread.copyCitation', from),
    // Without their number: links of the sentence are others than the articles that carry its claim.
    ...(parallels.length > 1 || others.length > 1
      ? [commandLink(translate('All passages'), 'crossread.goToParallel', idOf(view.uri, part))]
      : []),
  ];
}

function countsText({ carriers, articles, families }: PassageFindings): string {
  return `**${translate('{0} of {1} articles', carriers, articles)}** · ${sourcesText(families.length)}`;
}

function sourcesText(sources: number): string {
  return translate('about {0} independent {0:source|sources}', sources);
}

/** Articles that say something alike and are not counted: a reader may look whether they say it otherwise. */
function similarLine({ similar }: PassageFindings, from: string): string[] {
  if (similar.length === 0) return [];
  const links = similar.map(({ view, link: { b } }) => tagLink(view.called, view.uri, b, from));
  return [dim(translate('similar, not counted: {0}', links.join(', ')))];
}

function notFoundLine({ notFound }: PassageFindings, articles: ArticleViews): string[] {
  if (notFound.length === 0) return [];
  const named = notFound.slice(0, maxNotFound).map((uri) => escapeHover(articles.calledOf(uri)));
  const names =
    notFound.length > maxNotFound
      ? translate('{0} and {1} more', named.join(', '), notFound.length - maxNotFound)
      : named.join(', ');
  return [dim(translate('Not found in {0}', names))];
}

function repeatLine({ view, repeats }: PassageFindings): string[] {
  if (repeats.length === 0) return [];
  const links = repeats
    .slice(0, maxRepeats)
    .map((sentence) => revealLink(translate('line {0}', view.lineOf(sentence.start) + 1), view.uri, sentence));
  return [dim(`${translate('again in this article')}: ${links.join(', ')}`)];
}

/** Words of some length that no near parallel has and no search found; where all is paraphrase, words tell nothing. */
function onlyHereLine({ view: { article }, part, parallels, isOnlyHere }: PassageFindings): string[] {
  if (parallels.every(({ kind }) => kind === 'paraphrase') || parallels.some(({ kind }) => kind === 'verbatim'))
    return [];
  const covered = parallels.flatMap(({ shared }) => shared.map(({ a }) => a));
  const own = wordSpans(article, part).filter((word) => !covered.some((span) => overlaps(span, word)));
  const runs = runsOf(article, own).filter((run) => contentWordsIn(article, run) >= minOwnWords && isOnlyHere(run));
  if (runs.length === 0) return [];
  const quoted = runs.slice(0, maxOwn).map((run) => `“${escapeHover(shorten(displayText(article, run), 80))}”`);
  return [dim(`${translate('only here')}: ${quoted.join(', ')}`)];
}

function contentWordsIn(article: Article, run: Span): number {
  return wordSpans(article, run).filter((word) => !isStopWord(article, word)).length;
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
