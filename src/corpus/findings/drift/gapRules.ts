import type { Article } from '../../../article/article';
import { beliefs } from '../../../lexicon/en/bounds';
import { standsElsewhere } from './articleSearch';
import { countTelling, type ComparedWord } from './comparedWords';
import type { AlignedPart, Gap } from './gaps';
import { isOtherModal } from './modals';
import type { Speech, SpokenWord } from './speeches';

/** One of two articles that quote the same. */
export interface DriftSide {
  readonly article: Article;
  readonly speech: Speech;
}

/** A gap with all that tells whether it is a drift. */
export interface GapSite {
  readonly a: DriftSide;
  readonly b: DriftSide;
  readonly part: AlignedPart;
  readonly gap: Gap;
}

/** Where a side has a gap: its words there, and the aligned words before and after, where there are any. */
interface Stretch {
  readonly side: DriftSide;
  readonly words: readonly SpokenWord[];
  readonly before: SpokenWord | undefined;
  readonly after: SpokenWord | undefined;
}

function stretchesOf({ a, b, part, gap }: GapSite): readonly [Stretch, Stretch] {
  const stretch = (side: 'a' | 'b', of: DriftSide): Stretch => ({
    side: of,
    words: gap[side],
    before: part[side].at(gap.from[side] - 1 < 0 ? part[side].length : gap.from[side] - 1),
    after: part[side].at(gap.from[side] + gap[side].length),
  });
  return [stretch('a', a), stretch('b', b)];
}

/** The text of a gap with what stands beside its words: marks, stops, brackets. */
function textOf({ side: { article, speech }, words, before, after }: Stretch): string {
  const [first, last] = [words.at(0) ?? after ?? before, words.at(-1) ?? before ?? after];
  if (!first || !last) return '';
  const start = before?.end ?? speech.marks[first.mark].start;
  const end = after?.start ?? speech.marks[last.mark].end;
  return article.shown.slice(start, end);
}

function lettersOf(words: readonly ComparedWord[]): string {
  return words.map(({ form }) => form).join('');
}

/** The writer's own sign that words were left out or masked. */
const writersMark = /…|\. ?\.|\*/;

/** Letters of an acronym at most. */
const maxAcronym = 5;

function isAcronymOf(short: readonly ComparedWord[], long: readonly ComparedWord[]): boolean {
  const letters = lettersOf(short);
  if (short.length === 0 || long.length < 2 || letters.length > maxAcronym) return false;
  return long
    .map(({ form }) => form[0])
    .join('')
    .includes(letters);
}

/** Words of a report that stands inside marks which were paired wrongly, at least: `Asare said on Monday`. */
const minReport = 3;
/** The commonest cue verbs, in the tense in which news reports. */
const reportVerbs = ['said', 'told', 'added'];

function holdsReport(words: readonly ComparedWord[]): boolean {
  return words.length >= minReport && words.some(({ form }) => reportVerbs.includes(form));
}

/** Whether the words of a gap name who said what stands before them, behind a comma: `[the two men] said`. */
function isBeforeReport({ side, words, before, after }: Stretch): boolean {
  if (words.length === 0 || !before || !after || !reportVerbs.includes(after.form)) return false;
  return side.article.shown.slice(before.end, words[0].start).includes(',');
}

const hoursOfHalfDay = 12;

/** The hour of a clock of twelve hours and of one of twenty-four: `6:41 pm`, `18:41`. */
function isSameHour(one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean {
  if (one.length !== 1 || other.length !== 1) return false;
  return Math.abs(Number(one[0].form) - Number(other[0].form)) === hoursOfHalfDay;
}

const currencyWords = /^(?:dollars?|pounds?|euros?)$/;

/** A currency in words, for which the other side has a sign: `$5m`, `5m dollars`. */
function isCurrencySign(
  words: readonly ComparedWord[],
  { article }: DriftSide,
  others: readonly SpokenWord[],
): boolean {
  if (words.length === 0 || others.length === 0 || !words.every(({ form }) => currencyWords.test(form))) return false;
  return /[$£€]/.test(article.shown.slice(others[0].start - 1, others[others.length - 1].end));
}

/** Content words of another passage; a drift changes fewer. Chosen in reading, not fitted. */
const maxTellingWords = 12;

/** Content words that a beginning or end must have lost to be told as cut; a bound is enough alone. */
const minCutWords = 2;
/** Content words that may differ at an end on both sides. */
const maxEndWords = 4;

/** Whether a side presents the place of a gap at its end as the beginning or end of a sentence. */
function isPresentedWhole({ side: { article, speech }, before, after }: Stretch, place: Gap['place']): boolean {
  if (!speech.isDirect) return false;
  if (place === 'head') return after !== undefined && /^\p{Lu}/u.test(article.shown.slice(after.start, after.end));
  return before !== undefined && /^['"”’»)]*[.!?,]/.test(article.shown.slice(before.end, before.end + 4));
}

/** A sentence of its own before or behind, told apart by a stop. */
function isSentenceApart(stretch: Stretch, place: Gap['place']): boolean {
  const { side, words, before, after } = stretch;
  const [from, to] = place === 'head' ? [words.at(-1)?.end, after?.start] : [before?.end, words.at(0)?.start];
  return from !== undefined && to !== undefined && /[.!?:;]/.test(side.article.shown.slice(from, to));
}

function isEndOfFragment(site: GapSite): boolean {
  const { place } = site.gap;
  if (place === 'inside') return false;
  const [ours, theirs] = stretchesOf(site);
  if (ours.words.length > 0 && theirs.words.length > 0) {
    const [one, other] = [countTelling(ours.words), countTelling(theirs.words)];
    return (
      !site.a.speech.isDirect ||
      !site.b.speech.isDirect ||
      Math.max(one, other) > maxEndWords ||
      Math.min(one, other) === 0
    );
  }
  const [fuller, shorter] = ours.words.length > 0 ? [ours, theirs] : [theirs, ours];
  if (isSentenceApart(fuller, place) || !isPresentedWhole(shorter, place)) return true;
  const isEnough = ({ isBound, form }: ComparedWord): boolean => isBound || beliefs.has(form);
  return countTelling(fuller.words) < minCutWords && !fuller.words.some(isEnough);
}

/** Whether a sentence ends on one side alone: who says the like again joins his sentences otherwise. */
function isOtherwiseDivided(site: GapSite): boolean {
  if (site.gap.place !== 'inside') return false;
  const [ours, theirs] = stretchesOf(site).map(({ before, after }) => before?.sentence !== after?.sentence);
  return ours !== theirs;
}

/**
 * A reason why words that differ between two quotations are no drift. `silent` and `told` are examples: one wording and the other; behind `|`
 * stands what else the article quotes.
 */
export interface GapRule {
  readonly id: string;
  readonly silent: readonly [string, string];
  readonly told: readonly [string, string];
  readonly read: (site: GapSite) => boolean;
}

/** Rows in the order in which they are asked; a gap that one of them reads is passed over. */
export const gapRules = [
  {
    id: 'no-content',
    silent: ['We have built a wall along the old harbour.', 'We had built our wall along the old harbour.'],
    told: ['We have built a wall along the old harbour.', 'We have not built a wall along the old harbour.'],
    read: ({ gap }) => countTelling(gap.a) === 0 && countTelling(gap.b) === 0 && !isOtherModal(gap),
  },
  {
    id: 'writers-mark',
    silent: ['They built a wall of stone along the harbour.', 'They built a wall … along the harbour.'],
    told: ['They built a wall of stone along the harbour.', 'They built a wall along the harbour.'],
    read: (site) => stretchesOf(site).some((stretch) => writersMark.test(textOf(stretch))),
  },
  {
    id: 'same-letters',
    silent: ['Their counter-flood plan is ready for winter.', 'Their counterflood plan is ready for winter.'],
    told: ['Their flood plan is ready for winter.', 'Their storm plan is ready for winter.'],
    read: ({ gap }) => lettersOf(gap.a) === lettersOf(gap.b),
  },
  {
    id: 'acronym',
    silent: ['The Harbour Works Office will pay for all walls.', 'The HWO will pay for all walls.'],
    told: ['The Harbour Works Office will pay for all walls.', 'The bank will pay for all walls.'],
    read: ({ gap }) => isAcronymOf(gap.a, gap.b) || isAcronymOf(gap.b, gap.a),
  },
  {
    id: 'clock',
    silent: ['The wall fell at 6:41 pm in a spring storm.', 'The wall fell at 18:41 in a spring storm.'],
    told: ['The wall fell at 6:41 pm in a spring storm.', 'The wall fell at 17:41 in a spring storm.'],
    read: ({ gap }) => isSameHour(gap.a, gap.b),
  },
  {
    id: 'currency-sign',
    silent: ['The old wall cost us $5 million in all.', 'The old wall cost us 5 million dollars in all.'],
    told: ['The old wall cost us 4 million in all.', 'The old wall cost us 4 million dollars in all.'],
    read: ({ a, b, part, gap }) =>
      (gap.b.length === 0 && isCurrencySign(gap.a, b, part.b)) ||
      (gap.a.length === 0 && isCurrencySign(gap.b, a, part.a)),
  },
  {
    id: 'editors-brackets',
    silent: ['They built a wall (the mayor paid) along the harbour.', 'They built a wall along the harbour.'],
    told: ['They built a wall, the mayor paid, along the harbour.', 'They built a wall along the harbour.'],
    read: ({ gap }) => [...gap.a, ...gap.b].some(({ isBracketed }) => isBracketed),
  },
  {
    id: 'report-inside',
    silent: [
      'They built a wall, the old mayor of Teshi said on Monday, along the harbour.',
      'They built a wall along the harbour.',
    ],
    told: [
      'They built a wall, as the old mayor wished on Monday, along the harbour.',
      'They built a wall along the harbour.',
    ],
    // The mark that closes may be missing: `… of the old wall, Asare said.`, `… of the old wall, the two men said in Teshi.`
    read: (site) =>
      holdsReport(site.gap.a) ||
      holdsReport(site.gap.b) ||
      stretchesOf(site).every((stretch) => isBeforeReport(stretch)),
  },
  {
    id: 'end-of-fragment',
    silent: ['They built a wall along the harbour in two dry winters.', 'They built a wall along the harbour'],
    told: ['They built a wall along the harbour in two dry winters.', 'They built a wall along the harbour.'],
    read: isEndOfFragment,
  },
  {
    id: 'sentence-end',
    silent: [
      'They meant just that town. He built the old wall of our harbour.',
      'They meant he built the old wall of our harbour.',
    ],
    told: [
      'They meant that the mayor built the old wall of our harbour.',
      'They meant the town built the old wall of our harbour.',
    ],
    read: isOtherwiseDivided,
  },
  {
    id: 'another-passage',
    silent: [
      'They built a wall along the old harbour of our town.',
      'They built ships, carts, barns, mills, roads, dykes, locks, sheds, wells, kilns, bridges, towers, huts and a wall along the old harbour of our town.',
    ],
    told: [
      'They built a wall along the old harbour of our town.',
      'They built ships, carts and a wall along the old harbour of our town.',
    ],
    read: ({ gap }) => Math.max(countTelling(gap.a), countTelling(gap.b)) > maxTellingWords,
  },
  {
    id: 'stands-elsewhere',
    silent: [
      'They built a wall of grey stone along the harbour.',
      'They built a wall along the harbour. | The wall of grey stone cost much.',
    ],
    told: [
      'They built a wall of grey stone along the harbour.',
      'They built a wall along the harbour. | The wall cost much.',
    ],
    read: ({ a, b, part, gap }) =>
      standsElsewhere(gap.a, gap.from.a, part.a, b.article) || standsElsewhere(gap.b, gap.from.b, part.b, a.article),
  },
] as const satisfies readonly GapRule[];

/** The reason for which a gap is passed over; undefined for a drift. */
export function reasonToPass(site: GapSite): (typeof gapRules)[number]['id'] | undefined {
  return gapRules.find(({ read }) => read(site))?.id;
}
