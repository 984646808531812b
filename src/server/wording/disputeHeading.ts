import { displayText, type Article } from '../../article/article';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import { wordingOf } from './disputeText';
import { asItIs } from './evidenceText';
import { nounOf } from './figureText';
import { runsOf, wordSpans } from './runs';
import { shorten, withoutMarks } from './excerpt';
import { translate } from './translate';

/** Wordings that are named, and characters of each. */
const maxWordings = 4;
const maxWording = 60;
/** Words of what was lost that are named. */
const maxLostWords = 4;

/** What a heading is made from, of quotations. */
export interface QuotationChange {
  /** Name of the speaker; empty where none is known. */
  readonly speaker: string;
  readonly drift: Drift;
  /** The articles from which and to which the drift leads. */
  readonly from: Article;
  readonly to: Article;
}

/** What differs in a few whole words, in plain text: `214 or 241 people`, `Ingrid Solheim: “some of” dropped`. */
export function disputeHeading(dispute: Dispute, change: QuotationChange | undefined): string {
  if (dispute.about === 'quotation') return change ? changeHeading(change) : translate('A quotation in other words');
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
  const values = alternatives([...wordings].slice(0, maxWordings));
  const { figure } = dispute.sides[0].passages[0];
  const noun = isNumber && figure ? nounOf(figure) : '';
  return noun === '' || values.toLowerCase().includes(noun) ? values : `${values} ${noun}`;
}

/** `a, b or c` */
function alternatives(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return translate('{0} or {1}', values.slice(0, -1).join(', '), values[values.length - 1]);
}

function changeHeading({ speaker, drift, from, to }: QuotationChange): string {
  const what = changeOf(drift, from, to);
  return speaker === '' ? what : `${speaker}: ${what}`;
}

/** What was done to a quotation, in a few words. */
function changeOf({ kind, missing, added, fuller }: Drift, from: Article, to: Article): string {
  const lost = fuller === 'theirs' ? { article: to, spans: added } : { article: from, spans: missing };
  switch (kind) {
    case 'cut':
      return translate('{0} cut', lostWords(lost.article, lost.spans));
    case 'dropped':
      return translate('{0} dropped', lostWords(lost.article, lost.spans));
    case 'changed':
      return missing.length === 0 || added.length === 0
        ? translate('{0} added or dropped', lostWords(lost.article, lost.spans))
        : translate('{0} or {1}', lostWords(from, missing), lostWords(to, added));
    case 'unmarked':
      return translate('quoted, or told without marks');
    case 'speaker':
      return translate('the same words from another speaker');
    case 'unattributed':
      return translate('the same words with and without a speaker');
  }
}

/** The first words in a row that were lost, cut after a few. */
function lostWords(article: Article, spans: readonly Span[]): string {
  if (spans.length === 0) return '';
  const [first] = runsOf(article, spans);
  const words = wordSpans(article, first);
  const last = words.at(maxLostWords - 1);
  if (words.length <= maxLostWords || !last) return `“${displayText(article, first)}”`;
  return `“${displayText(article, { start: first.start, end: last.end })} …”`;
}
