import type { Annotated } from '../../annotations/annotate';
import type { Mention } from '../../annotations/names/entities';
import type { Figure } from '../../annotations/figures/figures';
import type { Article } from '../../article/article';
import { isUpper } from '../../text/characters';
import { contains, overlaps, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { cueKinds } from '../../annotations/quotations/cues';
import { lastPersonBefore } from '../../annotations/quotations/speakers';
import { lexemeOf } from '../index/lexemes';
import { isNegated } from './polarity';
import { normalisedTokensOf } from '../index/normalisedTokens';

/** A figure with what its clause says of it: which amount of what, or when which event was. */
export interface Fact {
  readonly figure: Figure;
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** The event that the clause tells, as a class: `kill`, `die` and `death toll` are one. */
  readonly event: string | undefined;
  /** Who does or undergoes it: index into the article's entities. */
  readonly subject: number | undefined;
  /** Entities named in the clause beside the subject. */
  readonly others: readonly number[];
  /** Stem of what is counted or ranked. */
  readonly head: string | undefined;
  /** What is said of the counted thing between number and noun: `two [senior] officers`. */
  readonly qualifiers: string;
  /** Stems of the clause's content words, the figure aside. */
  readonly context: ReadonlySet<string>;
  /** Stems of the names in the clause beside its subject, and in the whole sentence. */
  readonly names: ReadonlySet<string>;
  readonly allNames: ReadonlySet<string>;
  /** `total`, `so far`, `season`: what stretch of things or time an amount covers. */
  readonly scope: string;
  /** Nearest content words before and after the figure. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Planned, possible, former or partial: not the plain fact. */
  readonly hedged: boolean;
  readonly negated: boolean;
}

// Events of the news, each with the words that tell of it. A toll, a date or a sum belongs to one of them.
const events = new Map<string, string>(
  [
    ['die', 'die dies died dying dead kill kills killed killing death deaths fatality fatalities perish perished toll'],
    ['shoot', 'shoot shoots shot shooting shootings'],
    [
      'injure',
      'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospitalised hospitalized',
    ],
    ['arrive', 'arrive arrives arrived arriving arrival land lands landed landing touched'],
    ['leave', 'leave leaves left depart departs departed departure'],
    ['arrest', 'arrest arrests arrested arresting detain detains detained'],
    ['rescue', 'rescue rescues rescued rescuing save saves saved'],
    ['evacuate', 'evacuate evacuates evacuated evacuation displace displaced'],
    [
      'crash',
      'crash crashes crashed crashing collide collides collided collision derail derailed capsize capsized sink sank sunk aground',
    ],
    ['hit', 'hit hits strike strikes struck'],
    ['explode', 'explode explodes exploded explosion blast'],
    ['begin', 'begin begins began begun start starts started launch launches launched'],
    ['open', 'open opens opened opening'],
    ['close', 'close closes closed closing closure shut shuts'],
    ['end', 'end ends ended finish finishes finished conclude concludes concluded'],
    ['sign', 'sign signs signed signing'],
    ['resign', 'resign resigns resigned resignation quit quits'],
    ['elect', 'elect elects elected'],
    ['sentence', 'sentence sentences sentenced jail jailed imprisoned'],
    ['fine', 'fine fined'],
    ['buy', 'buy buys bought acquire acquires acquired purchase purchased'],
    ['sell', 'sell sells sold'],
    ['cost', 'cost costs priced worth valued'],
    ['raise', 'raise raises raised'],
    ['rise', 'rise rises rose risen increase increases increased grow grows grew climb climbs climbed jump jumped'],
    ['fall', 'fall falls fell fallen drop drops dropped decline declines declined decrease decreased'],
    ['born', 'born'],
    ['marry', 'marry marries married'],
    ['steal', 'steal stole stolen'],
    ['hire', 'hire hires hired employ employs employed'],
    ['dismiss', 'dismiss dismissed layoff layoffs sack sacked'],
    ['destroy', 'destroy destroys destroyed'],
    ['damage', 'damage damages damaged'],
    ['carry', 'aboard carry carries carried carrying'],
    ['vote', 'vote votes voted'],
    ['attend', 'attend attends attended attendance'],
  ].flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name] as const)),
);
/** Events that happen once to somebody: two dates for one of them are two accounts. */
export const onceOnly = new Set(
  'arrive leave die arrest crash explode sign resign born sentence open close hit'.split(' '),
);

// A clause ends where another one begins.
const boundaries = new Set(
  'that which who whom whose when while because as if although though since after before but where whereas until unless following'.split(
    ' ',
  ),
);
const hedges = new Set(
  'could may might would should will expect expected expects plan plans planned due scheduled set aim aims target targets hope hopes likely if unless estimate estimated previous previously initial initially earlier originally former additional another further other others more less fewer extra next up threatened feared'.split(
    ' ',
  ),
);
const scopes = new Set(
  'total overall altogether combined far career season average annual annually monthly weekly daily yearly quarter half month week since cumulative nationwide worldwide'.split(
    ' ',
  ),
);
const partitives = new Set(['of', 'among']);
/** Heads that say no more than that people are counted. */
const persons = new Set(
  'person people persons individual individuals dead victim victims casualty casualties life lives fatality fatalities man woman men women'.split(
    ' ',
  ),
);
const widest = 14;
/** A date stands so near the verb that it dates: `landed at the airport on Wednesday`. */
const datedWithin = 6;

/** What was read of the same figures before; it goes with them. */
const known = new WeakMap<readonly Figure[], readonly Fact[]>();

/** Facts of an article, in the order of its figures. @param figures with dates counted from the date that is known for the article */
export function factsOf(annotated: Annotated, figures: readonly Figure[]): readonly Fact[] {
  let facts = known.get(figures);
  if (!facts) known.set(figures, (facts = readFacts(annotated, figures)));
  return facts;
}

function readFacts(annotated: Annotated, figures: readonly Figure[]): Fact[] {
  const { article } = annotated;
  if (article.language !== 'en') return [];
  const out: Fact[] = [];
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < article.sentences.length && article.sentences[sentence].end <= figure.start) sentence++;
    const holder = article.sentences[sentence];
    if (!holder || holder.start > figure.start || !isNarrative(article, holder.block)) continue;
    const fact = readFact(annotated, figure, sentence, holder);
    if (fact) out.push(fact);
  }
  return out;
}

/** Whether a block tells what happened: not boilerplate, credits and datelines. */
function isNarrative({ blocks }: Article, block: number): boolean {
  const { kind } = blocks[block];
  return kind === 'paragraph' || kind === 'headline' || kind === 'standfirst' || kind === 'caption';
}

function readFact(annotated: Annotated, figure: Figure, sentence: number, holder: Span): Fact | undefined {
  const { article } = annotated;
  const { tokens: words } = article;
  const first = tokenAt(words, holder.start);
  const limit = tokenAt(words, holder.end);
  const from = tokenAt(words, figure.start);
  const to = tokenAt(words, figure.end);
  let left = from;
  while (left > first && from - left < widest && !isBoundary(article, left - 1)) left--;
  let right = to;
  while (right < limit && right - to < widest && !isBoundary(article, right)) right++;
  const dated = figure.kind === 'date' || figure.kind === 'time';
  const { event, at: eventAt } = dated
    ? datedEvent(article, first, left, from, to, right)
    : nearestEvent(article, first, left, from, to, right);
  let hedged = false;
  const context = new Set<string>();
  const scope = new Set<string>();
  for (let i = first; i < limit; i++) if (scopes.has(words.lower[i])) scope.add(lexemeOf(words.lower[i]).stem);
  for (let i = left; i < right; i++) {
    if ((i >= from && i < to) || words.kind[i] !== TokenKind.Word) continue;
    const lower = words.lower[i];
    if (hedges.has(lower) && (i < from ? from - i : i - to + 1) <= 4) hedged = true;
    const { stem, stopWord } = lexemeOf(lower);
    if (!stopWord) context.add(stem);
  }
  if (figure.kind === 'count' && to < limit && partitives.has(words.lower[to])) hedged = true;
  // `the two countries` takes up what was said before
  if (
    figure.kind === 'count' &&
    from > first &&
    /^(?:the|these|those|both|his|her|their|its)$/.test(words.lower[from - 1])
  )
    return undefined;
  // `from 12 to 14` gives the old amount and the new one
  if (from > left && (words.lower[from - 1] === 'from' || words.lower[from - 1] === 'to')) hedged = true;
  const clause = { start: words.start[left], end: words.end[right - 1] };
  let names: ReadonlySet<string> | undefined;
  let allNames: ReadonlySet<string> | undefined;
  let others: readonly number[] | undefined;
  const qualifiers = qualifiersOf(article, figure, to, limit);
  const subject = eventAt < 0 ? undefined : subjectOf(annotated, holder, words.start[eventAt]);
  return {
    figure,
    sentence,
    event,
    subject,
    get others() {
      return (others ??= annotated.named.mentions
        .filter((mention) => mention.entity !== subject && mention.kind !== 'pronoun' && contains(clause, mention))
        .map((mention) => mention.entity));
    },
    head: headOf(figure),
    qualifiers,
    context,
    // Most figures are compared with nothing: names are looked for when they are.
    get names() {
      return (names ??= namesIn(
        annotated,
        clause,
        (mention) => mention.entity === subject || isAside(article.text, mention),
      ));
    },
    get allNames() {
      return (allNames ??= namesIn(annotated, holder));
    },
    scope: [...scope].sort().join(' '),
    before: contentWord(article, from - 1, left - 1, -1),
    after: contentWord(article, to, right, 1),
    hedged,
    negated: isNegated(article, clause),
  };
}

interface EventWord {
  readonly event: string | undefined;
  /** Word, or -1. */
  readonly at: number;
}
const none: EventWord = { event: undefined, at: -1 };

function eventAt({ tokens: words, shown }: Article, index: number, first: number): string | undefined {
  // A capital inside a sentence is a name: `Left`, `Open`
  return words.kind[index] === TokenKind.Word && (index === first || !isUpper(shown.charCodeAt(words.start[index])))
    ? events.get(words.lower[index])
    : undefined;
}

/** How many words a comma is: what stands behind one seldom belongs to the figure. */
const commaWeight = 4;

function search(
  article: Article,
  first: number,
  start: number,
  end: number,
  step: 1 | -1,
): EventWord & { distance: number } {
  const { tokens: words, shown } = article;
  let distance = 0;
  for (let i = start; i !== end; i += step) {
    distance += words.kind[i] === TokenKind.Mark && shown[words.start[i]] === ',' ? commaWeight : 1;
    const event = eventAt(article, i, first);
    if (event) return { event, at: i, distance };
  }
  return { ...none, distance: Infinity };
}

/** The event word nearest to a figure in its clause. */
function nearestEvent(
  article: Article,
  first: number,
  left: number,
  from: number,
  to: number,
  right: number,
): EventWord {
  const before = search(article, first, from - 1, left - 1, -1);
  const after = search(article, first, to, right, 1);
  return before.distance <= after.distance ? before : after;
}

/** The verb that a date belongs to: the last one shortly before it, or the first after a date that opens the sentence. */
function datedEvent(article: Article, first: number, left: number, from: number, to: number, right: number): EventWord {
  const { tokens: words } = article;
  const opens = from - first <= 1;
  const [start, end, step] = opens ? [to, right, 1] : [from - 1, Math.max(left - 1, from - 1 - datedWithin), -1];
  for (let i = start; i !== end; i += step) {
    const event = eventAt(article, i, first);
    if (!event && cueKinds(words.lower[i]) !== 0 && words.kind[i] === TokenKind.Word) return none;
    // `tried on Thursday for killing`: what somebody is said to have done is not what the date is of.
    if (event) return words.lower[i].endsWith('ing') ? none : { event, at: i };
  }
  return none;
}

/** Stems of the words of names in a span. @param passed mentions that are left out */
function namesIn(
  { article, named }: Annotated,
  span: Span,
  passed: (mention: Mention) => boolean = () => false,
): Set<string> {
  const out = new Set<string>();
  for (const m of named.mentions) {
    if (!overlaps(m, span) || m.kind === 'pronoun' || m.kind === 'nominal' || passed(m)) continue;
    for (const { lexeme } of normalisedTokensOf(article, m)) out.add(lexeme.stem);
  }
  return out;
}

function isBoundary({ tokens: words, shown }: Article, index: number): boolean {
  if (words.kind[index] === TokenKind.Mark) return ';:()–—"“”'.includes(shown[words.start[index]]);
  return words.kind[index] === TokenKind.Word && boundaries.has(words.lower[index]);
}

function headOf({ head, unit, kind }: Figure): string | undefined {
  const text = kind === 'count' || kind === 'ordinal' ? (unit ?? head) : unit;
  if (!text) return undefined;
  const last = text.toLowerCase().split(' ').pop()!;
  return persons.has(last) ? 'person' : lexemeOf(last).stem;
}

/** Content words between the figure and the noun that it counts. */
function qualifiersOf({ tokens: words }: Article, { head, unit }: Figure, to: number, limit: number): string {
  const noun = (head ?? unit)?.toLowerCase().split(' ').pop();
  if (!noun) return '';
  const stem = lexemeOf(noun).stem;
  const out: string[] = [];
  for (let i = to; i < Math.min(limit, to + 4); i++) {
    const lexeme = lexemeOf(words.lower[i]);
    if (lexeme.stem === stem) return out.sort().join(' ');
    if (!lexeme.stopWord) out.push(lexeme.stem);
  }
  return '';
}

function contentWord({ tokens: words }: Article, from: number, until: number, step: 1 | -1): string | undefined {
  for (let i = from; i !== until; i += step) {
    if (words.kind[i] !== TokenKind.Word) continue;
    // When it was said is not when it was.
    if (cueKinds(words.lower[i]) !== 0) return undefined;
    const { stem, stopWord } = lexemeOf(words.lower[i]);
    if (!stopWord) return stem;
  }
  return undefined;
}

/** The entity named last before the verb, in its sentence, or the person that a pronoun there stands for. */
function subjectOf(
  { article: { text, tokens: words }, named }: Annotated,
  sentence: Span,
  verb: number,
): number | undefined {
  let found: number | undefined;
  let at = -1;
  for (const mention of named.mentions) {
    if (mention.start >= verb) break;
    if (mention.start < sentence.start || mention.kind === 'demonym' || isAside(text, mention)) continue;
    found = mention.entity;
    at = mention.start;
  }
  for (let i = tokenAt(words, verb) - 1; i >= 0 && words.start[i] >= Math.max(sentence.start, at); i--) {
    if (words.lower[i] === 'he' || words.lower[i] === 'she')
      return lastPersonBefore(named, { start: words.start[i], end: words.end[i] });
  }
  return found;
}

/** `The ferry, owned by X, struck …`: X did not strike anything, and another paper may leave it out. */
function isAside(text: string, { start, end }: Span): boolean {
  return text[end] === ',' && /,\s\p{L}{3,14}\sby\s$/u.test(text.slice(Math.max(0, start - 22), start));
}

/** The person whose age a figure is: named right before it. */
export function bearerOf({ named, article }: Annotated, figure: Figure): number | undefined {
  let found: number | undefined;
  for (const mention of named.mentions) {
    if (mention.start >= figure.start) break;
    if (
      figure.start - mention.end <= 3 &&
      named.entities[mention.entity].kind === 'person' &&
      /^[\s,(]*$/.test(article.text.slice(mention.end, figure.start))
    )
      found = mention.entity;
  }
  return found;
}
