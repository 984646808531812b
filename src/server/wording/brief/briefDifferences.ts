import { displayText, type Article } from '../../../article/article';
import type { BriefPlace } from '../../../corpus/brief/briefSources';
import type { BriefDifference, BriefSide, SideForm } from '../../../corpus/brief/briefDifferences';
import type { HeadlineDoubt } from '../../../corpus/brief/headlineDoubts';
import type { StoryBrief } from '../../../corpus/brief/storyBrief';
import { weightOf } from '../../../corpus/findings/differences/weight';
import type { Span } from '../../../text/span';
import { fill, joined, listOf, slot, type Block, type Inline, type Run } from '../blocks';
import { disputeHeading, namedChanges, type QuotationChanges } from '../disputeHeading';
import { shorten, withoutMarks } from '../excerpt';
import { changedRunsOf } from '../runs';
import { translate } from '../translate';
import type { BriefWords } from './briefWords';

/** Differences that have a table of their own: those behind them are told in a line each. Chosen, not fitted. */
const maxTables = 5;
const maxLines = 12;
/** Characters of the words that differ, in a table and in a line. */
const maxSays = 60;
/** Articles that are named in a heading. */
const maxDoers = 2;

/** What the articles differ on, the surest first, each with all its sides. */
export function differenceBlocks({ differences, headlineDoubts }: StoryBrief, words: BriefWords): Block[] {
  if (words.articles < 2) return [];
  const facts = differences.filter(({ dispute }) => weightOf(dispute) === 'fact');
  const headlines = headlineDoubts.map((each) => headlineLine(each, words));
  const tables = tabled(facts);
  const rest = facts.filter((each) => !tables.includes(each));
  const isNone = facts.length + headlines.length === 0;
  return [
    { kind: 'heading', level: 2, content: [{ text: translate('What differs ({0})', facts.length) }] },
    ...(isNone ? [paragraph({ text: translate('No difference was found.') })] : []),
    ...tables.flatMap((each) => differenceTable(each, words)),
    ...listOf([...headlines, ...rest.slice(0, maxLines).map((each) => differenceLine(each, words))]),
    ...moreBlocks(rest.length - maxLines),
    ...wordingBlocks(
      differences.filter((each) => !facts.includes(each)),
      words,
    ),
  ];
}

/** Other words for one fact, which are told and not counted: `“attack”: 000; “invasion”: 001`. */
function wordingBlocks(wordings: readonly BriefDifference[], words: BriefWords): Block[] {
  if (wordings.length === 0) return [];
  const title = translate('Worded differently ({0})', wordings.length);
  return [
    { kind: 'heading', level: 3, content: [{ text: title }] },
    ...listOf(wordings.slice(0, maxLines).map((each) => differenceLine(each, words))),
    ...moreBlocks(wordings.length - maxLines),
  ];
}

function moreBlocks(more: number): Block[] {
  return more > 0 ? [paragraph({ text: translate('{0} more', more), target: { panel: 'claims' } })] : [];
}

function paragraph(run: Run): Block {
  return { kind: 'paragraph', content: [run] };
}

/** `≠ Headline of Coast Today: “Rules Were Not Ignored”; its text: “We have no reason to believe …”` */
function headlineLine({ headline, text }: HeadlineDoubt, words: BriefWords): Inline {
  return fill(
    translate('≠ Headline of {0}: {1}; its text: {2}', slot(0), slot(1), slot(2)),
    [words.tag(headline)],
    words.quoted(headline, []),
    words.quoted(text, []),
  );
}

/** Those that are sure, and quotations and figures; what other words only seem to say otherwise is a line. */
function tabled(differences: readonly BriefDifference[]): BriefDifference[] {
  return differences.filter(({ dispute }) => dispute.isSure || dispute.kind !== 'difference').slice(0, maxTables);
}

function headingRuns(difference: BriefDifference, words: BriefWords): Run[] {
  const { dispute, articles, claim, sides } = difference;
  return [
    { text: signOf(difference) },
    ...headingOf(difference, words),
    { text: ' ' },
    ...whoDid(difference, words),
    words.counter(articles.length, claim?.labelPassage ?? sides[0].places[0], claim?.id),
    ...(dispute.isAtAnotherDate ? [{ text: ` (${translate('at another date')})` }] : []),
    ...(dispute.isTouching ? [{ text: ` (${translate('one time ends where the other begins')})` }] : []),
  ];
}

/** Who changed a quotation, behind what was done to it: the name before it is that of its speaker. */
function whoDid(difference: BriefDifference, words: BriefWords): Inline {
  const quotation = quotationOf(difference, words);
  const named = quotation ? namedChanges(difference.dispute, quotation) : [];
  // Where there are several changes, the heading names who made each.
  if (named.length !== 1) return [];
  const places = placesOn(difference, named[0].sides);
  if (places.length === 0 || places.length > maxDoers) return [];
  return [...fill(translate('in {0}', slot(0)), words.given(places)), { text: ' ' }];
}

/** What differs has a sign, other words for one fact have none. */
function signOf({ dispute }: BriefDifference): string {
  return weightOf(dispute) === 'fact' ? '≠ ' : '';
}

function headingOf(difference: BriefDifference, words: BriefWords): Run[] {
  const named: Inline[] = [];
  const heading = disputeHeading(difference.dispute, quotationOf(difference, words), (sides) =>
    slot(named.push(words.given(placesOn(difference, sides))) - 1),
  );
  return fill(heading, ...named);
}

function placesOn({ sides }: BriefDifference, wanted: readonly number[]): BriefPlace[] {
  return wanted.flatMap((side) => sides[side].places);
}

/** What was done to a quotation, with the texts that its heading is made from; undefined for other differences. */
function quotationOf({ dispute, changes, speaker }: BriefDifference, words: BriefWords): QuotationChanges | undefined {
  if (dispute.about !== 'quotation') return undefined;
  const told = changes.flatMap((change) => {
    const [from, to] = [words.articleOf(change.drift.a.uri), words.articleOf(change.drift.b.uri)];
    return from && to ? [{ ...change, from, to }] : [];
  });
  return { speaker: words.entityName(speaker), changes: told };
}

function differenceTable(difference: BriefDifference, words: BriefWords): Block[] {
  return [
    { kind: 'heading', level: 3, content: headingRuns(difference, words), differs: true },
    {
      kind: 'table',
      head: [headOf(difference), translate('Given by'), translate('In these words')],
      rows: difference.sides.map((side) => [sideRuns(side, words), words.given(side.places), wordsOf(side, words)]),
    },
  ];
}

function headOf({ dispute: { about } }: BriefDifference): string {
  if (about === 'quotation') return translate('Quotation');
  return about === 'figure' ? translate('Figure') : about === 'date' ? translate('Date') : translate('Words');
}

function wordsOf({ form, shown, marked }: BriefSide, words: BriefWords): Run[] {
  const before = [
    ...(form === 'fits both' ? [translate('fits both')] : []),
    ...(words.isHeadline(shown) ? [translate('headline')] : []),
  ];
  return [...before.map((text) => ({ text: `${text}: ` })), ...words.quoted(shown, marked)];
}

/** What was done to a quotation. */
const formNames: Readonly<Partial<Record<SideForm, string>>> = {
  whole: 'whole',
  changed: 'changed',
  cut: 'cut',
  'in part': 'in part',
  unmarked: 'without marks',
  unattributed: 'no speaker',
  speaker: 'another speaker',
};

/** Texts of this file that are looked up in a table, for the check of translations. */
export const sideTexts: readonly string[] = Object.values(formNames);

function sideRuns({ form, says, modifier, speaker, shown, marked }: BriefSide, words: BriefWords): Run[] {
  // Who speaks is what differs: each row says who.
  const named = words.entityName(speaker);
  if (named !== '') return [{ text: named, strong: true }];
  const article = form === 'in other words' ? words.articleOf(shown.uri) : undefined;
  if (article) return [{ text: shorten(ownWords(article, marked), maxSays), strong: true }];
  const name = formNames[form];
  if (name !== undefined) return [{ text: translate(name) }];
  if (form === 'without') return [{ text: translate('without it') }];
  const told = shorten(withoutMarks(says), maxSays);
  return [{ text: modifier === undefined ? told : `${translate(modifier)} ${told}`, strong: form === 'says' }];
}

/** The words of a quotation that stand for those of the other sides. */
function ownWords(article: Article, marked: readonly Span[]): string {
  return changedRunsOf(
    article,
    [...marked].sort((one, next) => one.start - next.start),
  )
    .map((run) => `“${displayText(article, run)}”`)
    .join(', ');
}

/** All sides in a line: `“attack”: 000; “invasion”: 001`. */
function differenceLine(difference: BriefDifference, words: BriefWords): Inline {
  if (difference.dispute.about === 'quotation') return headingRuns(difference, words);
  const { articles, claim, sides } = difference;
  const told = sides.map((side): Inline => {
    const says =
      side.says === ''
        ? translate('without it')
        : `“${shorten(withoutMarks(side.says.replace(/\s+/g, ' ')), maxSays)}”`;
    return [{ text: `${says}: ` }, ...words.given(side.places)];
  });
  return [
    { text: signOf(difference) },
    ...joined(told, '; '),
    { text: ' ' },
    words.counter(articles.length, claim?.labelPassage ?? sides[0].places[0], claim?.id),
  ];
}
