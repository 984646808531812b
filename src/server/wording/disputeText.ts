import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Escape } from './evidenceText';
import { shorten, withoutMarks } from './excerpt';
import { translate } from './translate';

/** Characters of a wording, and articles of a side, that are named. */
const maxWording = 80;
const maxNamed = 3;

/** How a place is called: the title of its article, or a link to it. */
export type NameOf = (place: DifferenceSide) => string;

/**
 * What differs, all sides: `“£2.4m” here, “£4.2m” in Harbour Gazette`; where words were lost, `“some” in Coast Today, not here`.
 * @param uri of the article that is *here*
 */
export function disputeText(dispute: Dispute, uri: string, nameOf: NameOf, escape: Escape): string {
  const isOwn = ({ passages }: DisputeSide): boolean => passages.some((passage) => passage.uri === uri);
  const ordered = [...dispute.sides].sort(
    (one, next) => Number(isWithout(one)) - Number(isWithout(next)) || Number(isOwn(next)) - Number(isOwn(one)),
  );
  const text = ordered.map((side) => sideText(side, uri, nameOf, escape)).join(', ');
  if (dispute.isAtAnotherDate) return `${text} (${translate('at another date')})`;
  return dispute.isTouching ? `${text} (${translate('one time ends where the other begins')})` : text;
}

/** The words of a side as they are named: in quotation marks, or that they are missing. */
export function wordingOf({ says }: Pick<DisputeSide, 'says'>, escape: Escape): string {
  const words = withoutMarks(says.replace(/\s+/g, ' ').trim());
  return words === '' ? translate('without it') : `“${escape(shorten(words, maxWording))}”`;
}

function sideText(side: DisputeSide, uri: string, nameOf: NameOf, escape: Escape): string {
  const byArticle = new Map(side.passages.map((passage) => [passage.uri, passage]));
  const isHere = byArticle.delete(uri);
  const others = [...byArticle.values()];
  const named = others.slice(0, maxNamed).map(nameOf).join(', ');
  const names = others.length > maxNamed ? translate('{0} and {1} more', named, others.length - maxNamed) : named;
  if (isWithout(side)) {
    if (others.length === 0) return translate('not here');
    return isHere ? translate('not here nor in {0}', names) : translate('not in {0}', names);
  }
  const wording = wordingOf(side, escape);
  if (others.length === 0) return translate('{0} here', wording);
  return isHere ? translate('{0} here and in {1}', wording, names) : translate('{0} in {1}', wording, names);
}

/** Whether a side lacks what the others say. */
function isWithout({ says }: Pick<DisputeSide, 'says'>): boolean {
  return withoutMarks(says.replace(/\s+/g, ' ').trim()) === '';
}
