import { displayText, type Article } from '../../article/article';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { isAddition } from '../../corpus/findings/disputeDrifts';
import type { Drift } from '../../corpus/findings/drift';
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
  if (dispute.about === 'quotation')
    return change ? changeHeading(dispute, change) : translate('A quotation in other words');
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

function changeHeading(dispute: Dispute, { speaker, drift, from, to }: QuotationChange): string {
  const told = toldChange(drift, isAddition(dispute, drift));
  const what = changeText(changeTexts[told.change].heading, told, [from, to], lostWords);
  return speaker === '' ? what : `${speaker}: ${what}`;
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
