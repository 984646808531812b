import { displayText, type Article } from '../../article/article';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { isAddition, type SideChange } from '../../corpus/findings/disputeDrifts';
import type { Span } from '../../text/span';
import { wordingOf } from './disputeText';
import { changeText, changeTexts, toldChange } from './changeTexts';
import { asItIs } from './evidenceText';
import { nounOf } from './figureText';
import { changedRunsOf, wordSpans } from './runs';
import { shorten, withoutMarks } from './excerpt';
import { translate } from './translate';

/** Wordings that are named, and characters of each. */
const maxWordings = 4;
const maxWording = 60;
/** Words of what was lost that are named. */
const maxLostWords = 4;

/** Changes that a heading tells one by one; of more it tells how many wordings there are. */
const maxChanges = 3;

/** What a heading is made from, of quotations. */
export interface QuotationChanges {
  /** Name of the speaker; empty where none is known. */
  readonly speaker: string;
  /** What was done, see `changesAmong`, with the articles from which and to which each drift leads. */
  readonly changes: readonly (SideChange & { readonly from: Article; readonly to: Article })[];
}

/** One change in words, with the sides that made it; none where each of two has something of its own. */
export interface NamedChange {
  readonly text: string;
  readonly sides: readonly number[];
}

/**
 * What differs in a few whole words, in plain text: `214 or 241 people`, `Ingrid Solheim: “some of” dropped`; where several
 * sides made other changes, each with its articles: `Ingrid Solheim: “some of” dropped in Post, “not” dropped in Echo`.
 * @param nameSides names the articles of some sides, by their indexes
 */
export function disputeHeading(
  dispute: Dispute,
  quotation: QuotationChanges | undefined,
  nameSides: (sides: readonly number[]) => string,
): string {
  if (dispute.about === 'quotation') {
    const isUntold = !quotation || (quotation.changes.length === 0 && dispute.sides.length < 3);
    if (isUntold) return translate('A quotation in other words');
    const named = namedChanges(dispute, quotation);
    const what =
      named.length === 1
        ? named[0].text
        : named.map(({ text, sides }) => translate('{0} in {1}', text, nameSides(sides))).join(', ');
    // Who speaks is what differs, and is said there.
    const isOfSpeakers = quotation.changes.some(({ drift }) => drift.kind === 'speaker');
    return quotation.speaker === '' || isOfSpeakers ? what : `${quotation.speaker}: ${what}`;
  }
  const isNumber = dispute.about === 'figure';
  // What is not there is understood after what is.
  const sides = [...dispute.sides].sort((one, next) => Number(one.says === '') - Number(next.says === ''));
  const wordings = new Set(
    sides.map((side) => {
      const says = withoutMarks(side.says.replace(/\s+/g, ' ').trim());
      return isNumber || dispute.about === 'date'
        ? shorten(says, maxWording)
        : shorten(wordingOf(side, asItIs), maxWording);
    }),
  );
  const named = [...wordings].slice(0, maxWordings);
  const values = alternatives(
    isNumber ? named.map((value, index) => (index === 0 ? value : withinPhrase(value))) : named,
  );
  const figures = dispute.sides.flatMap((side) => side.passages.flatMap(({ figure }) => figure ?? []));
  // An age is told by its number alone: `Marta Velden, 83, said`.
  const isAge = isNumber && figures.some(({ kind }) => kind === 'age') && [...wordings].every(isBareNumber);
  if (isAge) return translate('{0} years old', values);
  const { figure } = dispute.sides[0].passages[0];
  const noun = isNumber && figure ? nounOf(figure) : '';
  const singular = figure?.unit ?? figure?.head ?? noun;
  // `a 32-member team` has it in the singular.
  const isSaid = [noun, singular].some((form) => values.toLowerCase().includes(form));
  return noun === '' || isSaid ? values : `${values} ${noun}`;
}

function isBareNumber(value: string): boolean {
  return /^\d+$/.test(value);
}

/** A number in words that began a sentence, as it stands within one: `Eighty` is `eighty`; `US$5` and `30 Euro` stay. */
function withinPhrase(value: string): string {
  return /^\p{Lu}[\p{Ll}\s-]+$/u.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}

/** `a, b or c` */
function alternatives(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return translate('{0} or {1}', values.slice(0, -1).join(', '), values[values.length - 1]);
}

/** The changes of a quotation in words, alike ones as one; the number of wordings where they cannot be told one by one. */
export function namedChanges(dispute: Dispute, { changes }: QuotationChanges): NamedChange[] {
  const sidesByText = new Map<string, number[]>();
  for (const { side, drift, from, to } of changes) {
    const told = toldChange(drift, isAddition(dispute, drift));
    const text = changeText(changeTexts[told.change].heading, told, [from, to], lostWords);
    const sides = sidesByText.get(text) ?? [];
    sidesByText.set(text, side === undefined ? sides : [...sides, side]);
  }
  const isOne = sidesByText.size === 1;
  // Words that stand for others, marks and speakers are told of both sides: that is nobody's change.
  const isEachTold = changes.every(({ drift: { kind } }) => kind === 'cut' || kind === 'dropped');
  if (isOne || (isEachTold && sidesByText.size > 0 && sidesByText.size <= maxChanges))
    return Array.from(sidesByText, ([text, sides]) => ({ text, sides }));
  return [{ text: translate('{0} wordings', dispute.sides.length), sides: [] }];
}

/** The first words in a row that were lost, cut after a few. */
function lostWords(article: Article, spans: readonly Span[]): string {
  if (spans.length === 0) return '';
  const [first] = changedRunsOf(article, spans);
  const words = wordSpans(article, first);
  const last = words.at(maxLostWords - 1);
  if (words.length <= maxLostWords || !last) return `“${displayText(article, first)}”`;
  return `“${displayText(article, { start: first.start, end: last.end })} …”`;
}
