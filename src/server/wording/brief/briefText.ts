import { displayText } from '../../../article/article';
import type { BriefClaim } from '../../../corpus/brief/briefClaims';
import type { BriefAgency, BriefCredit } from '../../../corpus/brief/briefCredits';
import type { BriefPlace } from '../../../corpus/brief/briefSources';
import type { BriefTime } from '../../../corpus/brief/briefTimes';
import type { BriefOrigin, StoryBrief } from '../../../corpus/brief/storyBrief';
import { compareStrings } from '../../../text/order';
import { fill, joined, listOf, slot, type Block, type Inline } from '../blocks';
import { asItIs, evidenceText } from '../evidenceText';
import { shorten } from '../excerpt';
import { translate } from '../translate';
import { publishedText, timeText } from './briefDates';
import { differenceBlocks } from './briefDifferences';
import type { BriefWords } from './briefWords';

/** Rows of a table, and lines of a list: with all sections full a brief has about two pages. Chosen, not fitted. */
const maxRows = 7;
/** Rows of claims that a brief has where it can, so that a section is not empty. Chosen, not fitted. */
const minRows = 3;
/** Letters of the short form of the name of an agency. */
const maxAcronym = 4;
/** Characters of a claim and of a sentence that one article has alone. */
const maxClaim = 160;
const maxSentence = 200;
/** Characters of the words that credit another article. */
const maxCredit = 80;
/** Dates fit the column of a table with their words cut there. */
const maxEvent = 120;

/** What a brief is called. */
export function briefTitle({ title, names }: StoryBrief): string {
  if (title !== undefined) return title;
  return names.length > 0 ? names.join(', ') : translate('Story Brief');
}

/** The brief of a story, to be written as Markdown or HTML. @param notes for those who see it for the first time */
export function briefBlocks(brief: StoryBrief, words: BriefWords, notes: readonly string[] = []): Block[] {
  return [
    { kind: 'heading', level: 1, content: [{ text: briefTitle(brief) }] },
    { kind: 'paragraph', content: [{ text: countsText(brief) }] },
    ...[...notes, ...nothingSharedNotes(brief)].map((text): Block => ({
      kind: 'paragraph',
      content: [{ text }],
      note: true,
    })),
    ...differenceBlocks(brief, words),
    ...agreementBlocks(brief, words),
    ...section(translate('Only in one article'), listOf(onlyInItems(brief, words))),
    ...section(
      translate('Who has it from whom'),
      listOf([
        ...brief.credits.slice(0, maxRows).map((each) => creditItem(each, words)),
        ...brief.agencies.slice(0, maxRows).map((each) => agencyItem(each, words)),
        ...brief.origins.slice(0, maxRows).map((each) => originItem(each, words)),
      ]),
    ),
    ...peopleBlocks(brief, words),
    ...timeBlocks(brief, words),
  ];
}

/** Says why the sections on what articles have in common are not there. */
function nothingSharedNotes({ articles, differences, undisputed }: StoryBrief): string[] {
  if (articles.length < 2 || differences.length > 0 || undisputed > 0) return [];
  return [translate('No statement was found in more than one of them.')];
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, content: [{ text: title }] }, ...blocks];
}

/** `6 articles · about 5 independent sources · 12–14 March 2025` */
function countsText({ articles, sources, published }: StoryBrief): string {
  return [
    translate('{0} {0:article|articles}', articles.length),
    ...(articles.length < 2 ? [] : [translate('about {0} independent {0:source|sources}', sources)]),
    ...(published ? [publishedText(published)] : []),
  ].join(' · ');
}

/** What independent sources agree on; what only copies of one text have is counted. */
function agreementBlocks({ agreements, undisputed }: StoryBrief, words: BriefWords): Block[] {
  const agreed = agreements.filter(({ sources }) => sources > 1);
  const copied = agreements.length - agreed.length;
  const leftOut = undisputed - agreements.length;
  if (agreed.length === 0 && copied === 0) return [];
  const shown = rowsOf(agreed);
  const rest = agreed.filter((each) => !shown.includes(each));
  const more = [
    ...(rest.length > 0 ? [restText(rest)] : []),
    ...(copied > 0
      ? [
          agreed.length > 0
            ? translate('{0} more in articles of one origin', copied)
            : translate('{0} in articles of one origin', copied),
        ]
      : []),
    ...(leftOut > 0
      ? [translate('{0} more that {0:says who speaks or stands|say who speaks or stand} in what differs', leftOut)]
      : []),
  ];
  const title =
    shown.length === undisputed
      ? translate('What they agree on ({0})', undisputed)
      : translate('What they agree on ({0} of {1})', shown.length, undisputed);
  return section(title, [
    ...(shown.length > 0
      ? [
          {
            kind: 'table',
            head: [translate('Articles'), translate('Sources'), translate('Claim'), translate('In')],
            rows: shown.map((each) => agreementRow(each, words)),
          } satisfies Block,
        ]
      : []),
    ...(more.length > 0
      ? [{ kind: 'paragraph', content: [{ text: more.join('; '), target: { panel: 'matrix' } }] } satisfies Block]
      : []),
  ]);
}

/**
 * The claims that get a row: a row tells what each of its articles says, so that one to which some only come near stands there
 * only where few others do. In the order in which they are given.
 */
function rowsOf(agreed: readonly BriefClaim[]): BriefClaim[] {
  const near = agreed.filter(({ isSaidByAll }) => !isSaidByAll);
  const filling = new Set(near.slice(0, Math.max(0, minRows - (agreed.length - near.length))));
  return agreed.filter((each) => each.isSaidByAll || filling.has(each)).slice(0, maxRows);
}

function agreementRow({ claim, sources, places }: BriefClaim, words: BriefWords): Inline[] {
  return [
    [words.counter(claim.articles.length, claim.labelPassage, claim.id)],
    [{ text: String(sources) }],
    [{ text: shorten(claim.label, maxClaim) }],
    words.given(places),
  ];
}

/** `4 more, each in two articles` */
function restText(rest: readonly BriefClaim[]): string {
  const counts = new Set(rest.map(({ claim }) => claim.articles.length));
  const [count] = counts;
  if (counts.size > 1) return translate('{0} more', rest.length);
  return rest.length === 1
    ? translate('1 more, in {0} articles', count)
    : translate('{0} more, each in {1} articles', rest.length, count);
}

function onlyInItems({ onlyIn }: StoryBrief, words: BriefWords): Inline[] {
  return onlyIn.slice(0, maxRows).map(({ places }): Inline => {
    const [first, second] = places;
    const more = places.length - 1;
    return [
      words.tag(first),
      { text: ` ${shorten(words.statement(first), maxSentence)}` },
      ...(more > 0
        ? [{ text: ' ' }, { text: translate('{0} more', more), target: { uri: second.uri, span: second } }]
        : []),
    ];
  });
}

/** The words of a credit. */
function creditOf({ uri, start, end }: BriefPlace, words: BriefWords): string {
  const article = words.articleOf(uri);
  return article ? shorten(displayText(article, { start, end }), maxCredit) : '';
}

function creditItem({ source, place }: BriefCredit, words: BriefWords): Inline {
  return fill(
    translate('{0} credits {1}: {2}', slot(0), slot(1), slot(2)),
    [words.tag(place)],
    [words.tag({ uri: source, start: 0, end: 0 })],
    [{ text: `“${creditOf(place, words)}”` }],
  );
}

/** `Dale Courier, Orm Post: each credits Reuters` */
function agencyItem({ agency, articles }: BriefAgency, words: BriefWords): Inline {
  return fill(
    translate('{0}: each credits {1}', slot(0), slot(1)),
    joined(
      articles.slice(0, maxRows).map((uri) => [words.tag({ uri, start: 0, end: 0 })]),
      ', ',
    ),
    [{ text: agencyText(agency) }],
  );
}

/** `AFP`, `Reuters`, `Agence France-Presse`; `dpa` writes itself small. */
function agencyText(agency: string): string {
  if (agency === 'dpa') return agency;
  return agency.length <= maxAcronym
    ? agency.toUpperCase()
    : agency.replace(/(?:^|[ -])\p{Ll}/gu, (letters) => (letters === ' o' ? letters : letters.toUpperCase()));
}

function originItem({ articles: [one, other], evidence }: BriefOrigin, words: BriefWords): Inline {
  const run = evidence.find((each) => each.kind === 'run');
  const placeIn = (uri: string): { uri: string; start: number; end: number } => {
    const span = run ? (run.articles[0] === uri ? run.a : run.b) : { start: 0, end: 0 };
    return { uri, start: span.start, end: span.end };
  };
  const told = evidence.map((each) => evidenceText(each, asItIs)).join(', ');
  return fill(
    translate('{0} and {1}: {2}. One source.', slot(0), slot(1), slot(2)),
    [words.tag(placeIn(one))],
    [words.tag(placeIn(other))],
    [{ text: told }],
  );
}

function peopleBlocks({ people }: StoryBrief, words: BriefWords): Block[] {
  if (people.length === 0) return [];
  const more = people.length - maxRows;
  return section(translate('People'), [
    {
      kind: 'table',
      head: [translate('Name'), translate('Role'), translate('Articles'), translate('Quotations')],
      rows: people
        .slice(0, maxRows)
        .map(({ entity, place, articles, quotations }): Inline[] => [
          [{ text: entity.name, target: { uri: place.uri, span: place } }],
          [{ text: entity.mainRole ?? '' }],
          [{ text: `${articles}/${words.articles}` }],
          [{ text: quotations === 0 ? '' : String(quotations) }],
        ]),
    },
    ...(more > 0
      ? [
          {
            kind: 'paragraph',
            content: [
              {
                text: translate('{0} more {0:person|people}', more),
                target: { panel: 'entities' },
              },
            ],
          } satisfies Block,
        ]
      : []),
  ]);
}

/** The dated statements that most articles have, in the order of time. */
function timeBlocks({ times, published }: StoryBrief, words: BriefWords): Block[] {
  if (times.length === 0) return [];
  const most = [...times].sort((one, other) => other.places.length - one.places.length).slice(0, maxRows);
  const inOrder = most.sort(
    (one, other) =>
      compareStrings(one.interval[0], other.interval[0]) || compareStrings(one.interval[1], other.interval[1]),
  );
  const year = published?.[0].slice(0, 4);
  return section(translate('When'), [
    {
      kind: 'table',
      head: [translate('Time'), translate('What'), translate('In')],
      rows: inOrder.map((each) => timeRow(each, year, words)),
    },
  ]);
}

function timeRow({ interval, place, places }: BriefTime, year: string | undefined, words: BriefWords): Inline[] {
  return [
    [{ text: timeText(interval, year) }],
    [{ text: shorten(words.statement(place), maxEvent) }],
    words.given(places),
  ];
}
