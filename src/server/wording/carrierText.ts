import { isSureOfSpeaker } from '../../annotations/quotations/confidences';
import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import { displayText, type Article } from '../../article/article';
import { compareWording, type Wording, type WordChange } from '../../corpus/findings/wording';
import type { Parallel } from '../../corpus/index/parallel';
import { overlaps, type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import type { ArticleView } from '../workspace/articleView';
import type { OtherCarrier, PassageFindings } from '../workspace/passage';
import { escapeHover } from './escape';
import { clauseStart } from './clauseStart';
import { shorten } from './excerpt';
import { dim } from './hoverMarkup';
import { fitting } from './hoverRows';
import { tagLink } from './links';
import { wordSpans } from './runs';
import { translate } from './translate';

/** Characters of the other article that are shown, of a paraphrase and of near words. */
const maxParaphrase = 260;
const maxNear = 400;
/** Lines of other articles, and articles that are named where no line of theirs fits. Chosen, not fitted. */
const maxCarrierLines = 5;
const maxUntold = 6;

/** What is compared on both sides: a quotation with its counterpart, else the sentences. */
interface Compared {
  readonly ours: Span;
  readonly theirs: Span;
  /** What is shown of the other article: the whole quotation or sentence. */
  readonly shown: Span;
}

/** What a hover says of one other article. */
interface Carrier {
  readonly link: string;
  readonly form: string;
  /** Its words, changed ones in bold, and who speaks; none where they are ours. */
  readonly words: string;
  /** Its source family where that has several of the articles, and whether ours is of it. */
  readonly origin: string;
  readonly isOurs: boolean;
}

/**
 * A line an article: `tag form: exact words — speaker`, own words in bold; those of one origin stand together, and in one line
 * where they have the same words. Articles of which no line fits are named in the last: all that are counted are told.
 * @param room rows
 */
export function carrierLines(findings: PassageFindings, from: string, room: number): readonly string[] {
  const groups = byOrigin(carrierGroups(findings, from));
  const lines = groups.slice(0, maxCarrierLines).map((carriers, index) => carrierLine(carriers, groups[index - 1]));
  const unread = Math.max(0, findings.carriers - 1 - findings.others.length);
  const all = fitting(lines, room);
  if (all.length === groups.length && unread === 0) return all;
  const told = fitting(lines, room - 1);
  const links = groups.slice(told.length).flatMap((carriers) => carriers.map(({ link }) => link));
  return [...told, ...untoldLine(links, unread)];
}

/** @param unread articles of which nothing was looked at */
function untoldLine(links: readonly string[], unread: number): string[] {
  const named = links.slice(0, maxUntold);
  const more = links.length - named.length + unread;
  if (named.length === 0) return [dim(translate('{0} more', more))];
  const names = named.join(', ');
  return [dim(translate('also in {0}', more > 0 ? translate('{0} and {1} more', names, more) : names))];
}

function carrierGroups(findings: PassageFindings, from: string): (readonly Carrier[])[] {
  const lines = new Map<string, Carrier[]>();
  findings.others.forEach((other, index) => {
    const carrier = carrierOf(findings, other, from);
    const isOfOne = carrier.words === '' || carrier.origin !== '';
    const key = isOfOne ? [carrier.form, carrier.origin, carrier.words].join('\n') : String(index);
    const known = lines.get(key);
    if (known) known.push(carrier);
    else lines.set(key, [carrier]);
  });
  return [...lines.values()];
}

/** Lines of one origin stand together, at the place of the first. */
function byOrigin(groups: readonly (readonly Carrier[])[]): (readonly Carrier[])[] {
  const origins = groups.map(([{ origin }]) => origin);
  const placeOf = (index: number): number => (origins[index] === '' ? index : origins.indexOf(origins[index]));
  return groups
    .map((carriers, index) => ({ carriers, index }))
    .sort((one, next) => placeOf(one.index) - placeOf(next.index) || one.index - next.index)
    .map(({ carriers }) => carriers);
}

/** @param before the line above */
function carrierLine(carriers: readonly Carrier[], before: readonly Carrier[] | undefined): string {
  const [{ form, words }] = carriers;
  const shared = originText(carriers, before);
  const links = carriers.map(({ link }) => link).join(', ');
  // A theme may have one colour for both: the colon tells the form from the words.
  return words === '' ? `${links} ${dim(form + shared)}` : `${links} ${dim(`${form}${shared}:`)} ${words}`;
}

function originText(carriers: readonly Carrier[], before: readonly Carrier[] | undefined): string {
  const [{ origin, isOurs }] = carriers;
  if (isOurs) return ` · ${translate('one origin with this article')}`;
  if (origin === '') return '';
  if (before?.[0].origin === origin) return ` · ${translate('one origin with {0}', before[0].link)}`;
  return carriers.length > 1 ? ` · ${translate('one origin')}` : '';
}

function carrierOf(findings: PassageFindings, other: OtherCarrier, from: string): Carrier {
  const { article, uri } = findings.view;
  const { view, link } = other;
  const beside = view.article;
  const compared = comparedIn(findings, other);
  const family = findings.families.find(({ articles }) => articles.includes(view.uri));
  const common = {
    link: tagLink(view.called, view.uri, compared.theirs, from),
    origin: family && family.articles.length > 1 ? family.id : '',
    isOurs: family?.articles.includes(uri) ?? false,
  };
  const speaker = otherSpeaker(findings.view, compared.ours, view, compared.theirs);
  const said = speaker === '' ? '' : ` — ${escapeHover(speaker)}`;
  const wording = compareWording(article, compared.ours, beside, compared.theirs);
  const code = formOf(other, wording);
  const form = translate(formNames[code]);
  if (code === 'same' || code === 'spelling') return { ...common, form, words: said.trim() };
  // In other words throughout, what is said otherwise alone needs emphasis.
  const [bold, most] =
    !link || link.kind === 'paraphrase' ? [other.opposing, maxParaphrase] : [changedRuns(wording.words), maxNear];
  return { ...common, form, words: wordsOf(beside, compared.shown, { opposing: other.opposing, bold, most }) + said };
}

/** Words of a sentence of another article; where what it says otherwise would be cut off, from the clause on that says it. */
function wordsOf(
  article: Article,
  shown: Span,
  {
    opposing,
    bold,
    most,
  }: { readonly opposing: readonly Span[]; readonly bold: readonly Span[]; readonly most: number },
): string {
  const far = opposing.find(({ end }) => end - shown.start > most);
  if (!far) return emphasised(article, shown, bold, most);
  const start = clauseStart(article, shown, far.start);
  return `… ${emphasised(article, { start, end: shown.end }, bold, most)}`;
}

export type CarrierForm = keyof typeof formNames;

/** How another article that carries the claim of a passage words it. */
export function carrierForm(findings: PassageFindings, other: OtherCarrier): CarrierForm {
  const { ours, theirs } = comparedIn(findings, other);
  return formOf(other, compareWording(findings.view.article, ours, other.view.article, theirs));
}

function formOf({ link, differs, passage }: OtherCarrier, { verdict }: Wording): CarrierForm {
  if (differs) return 'differs';
  if (passage.form === 'fits both') return 'fitsBoth';
  if (verdict !== 'drift') return verdict === 'same' ? 'same' : 'spelling';
  return link && link.kind !== 'paraphrase' ? 'near' : 'otherWords';
}

/** How the words of another article stand to ours. */
export const formNames = {
  same: 'same words',
  spelling: 'same words, other spelling',
  near: 'nearly',
  otherWords: 'in other words',
  differs: 'differs',
  fitsBoth: 'fits both',
} as const;

export function sentenceText(article: Article, index: number): string {
  return escapeHover(shorten(displayText(article, article.sentences[index]), 300));
}

function comparedIn(
  { view, sentence, focus }: PassageFindings,
  { view: other, passage, link }: OtherCarrier,
): Compared {
  const theirs = other.article.sentences[passage.sentence];
  const aligned = focus && link && alignedWith(view.article, focus, other.article, link);
  const mark = aligned && markAround(other.quotations, aligned);
  if (mark) return { ours: focus, theirs: mark, shown: mark };
  if (aligned) return { ours: focus, theirs: aligned, shown: theirs };
  return { ours: sentence, theirs, shown: theirs };
}

/** Who speaks in a span of another article, as it says so; nothing where the span or our own words name the same speaker. */
function otherSpeaker(own: ArticleView, ours: Span, other: ArticleView, theirs: Span): string {
  const index = spokenIn(other, theirs);
  const speaker = other.quotations.at(index)?.speaker;
  if (index < 0 || !speaker || overlaps(speaker, theirs)) return '';
  const name = other.speakerNameOf(index);
  const ownIndex = spokenIn(own, ours);
  if (name !== undefined && ownIndex >= 0 && own.speakerNameOf(ownIndex) === name) return '';
  return shorten(displayText(other.article, speaker), 60);
}

/** The first quotation in a span whose speaker is sure, by its index; -1 where there is none. */
function spokenIn({ quotations }: ArticleView, span: Span): number {
  return quotations.findIndex(
    (quotation) =>
      quotation.speaker !== undefined &&
      isSpoken(quotation) &&
      isSureOfSpeaker(quotation) &&
      quotation.marks.some((mark) => overlaps(mark, span)),
  );
}

/** The quoted span that holds most of a stretch; undefined where none touches it. */
function markAround(quotations: readonly Quotation[], stretch: Span): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const mark of quotations.flatMap(({ marks }) => marks)) {
    const common = Math.min(mark.end, stretch.end) - Math.max(mark.start, stretch.start);
    if (common <= most) continue;
    most = common;
    best = mark;
  }
  return best;
}

/** The words of the other article that are aligned with a span of ours, from the first to the last. */
function alignedWith(article: Article, focus: Span, other: Article, { shared }: Parallel): Span | undefined {
  let start = Infinity;
  let end = -1;
  for (const { a, b } of shared) {
    if (!overlaps(a, focus)) continue;
    // The words of an aligned stretch stand in the same order on both sides.
    const ours = wordSpans(article, a);
    const theirs = wordSpans(other, b);
    const paired = ours.length === theirs.length;
    for (const [index, word] of theirs.entries()) {
      if (paired && !overlaps(ours[index], focus)) continue;
      start = Math.min(start, word.start);
      end = Math.max(end, word.end);
    }
  }
  return end < 0 ? undefined : { start, end };
}

/** Changed words, those that stand together as one stretch. */
function changedRuns(words: readonly WordChange[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { span, change } of words) {
    const last = runs.at(-1);
    if (change !== 'same' && isOpen && last) last.end = span.end;
    else if (change !== 'same') runs.push({ ...span });
    isOpen = change !== 'same';
  }
  return runs;
}

/**
 * The words of a span, some of them in bold, up to the end of a word.
 * @param bold in the order of the text
 * @param most characters, about
 */
function emphasised(article: Article, span: Span, bold: readonly Span[], most: number): string {
  const end = cutAt(article, span, most);
  const piece = (from: number, to: number): string => escapeHover(displayText(article, { start: from, end: to }));
  let text = '';
  let at = span.start;
  for (const stretch of bold) {
    const [from, to] = [Math.max(stretch.start, at), Math.min(stretch.end, end)];
    if (from >= to) continue;
    text += `${piece(at, from)}**${piece(from, to)}**`;
    at = to;
  }
  text += piece(at, end);
  return text.trim() + (end < span.end ? '…' : '');
}

/** Where a span is cut that is longer than so many characters: behind the last word that fits. */
function cutAt({ tokens }: Article, { start, end }: Span, most: number): number {
  if (end - start <= most) return end;
  const limit = start + most;
  let last = tokenAt(tokens, limit) - 1;
  if (last >= 0 && tokens.end[last] > limit) last--;
  // A word that is as long as all is cut all the same.
  return last >= 0 && tokens.end[last] > start ? tokens.end[last] : limit;
}
