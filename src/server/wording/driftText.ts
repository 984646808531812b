import { displayText, type Article } from '../../article/article';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import { shorten } from './excerpt';
import { changedRunsOf } from './runs';
import { translate } from './translate';

/** Runs of words that are named. */
const maxRuns = 3;

/**
 * How a drift stands seen from one article, in plain text: what the other lacks, or *here* what this one lacks.
 * @param article the one whose quotation is compared, @param other the one that has it otherwise
 */
export function driftText(article: Article, other: Article, { kind, fuller, missing, added }: Drift): string {
  const words = (from: Article, spans: readonly Span[]): string =>
    changedRunsOf(from, spans)
      .slice(0, maxRuns)
      .map((span) => `“${shorten(displayText(from, span), 60)}”`)
      .join(', ');
  const isHere = fuller === 'theirs';
  switch (kind) {
    case 'cut':
      return isHere
        ? translate('here cut short by {0}', words(other, added))
        : translate('cut short by {0}', words(article, missing));
    case 'dropped':
      return isHere
        ? translate('here without {0}', words(other, added))
        : translate('without {0}', words(article, missing));
    case 'changed':
      return translate('{0} here, {1} there', words(article, missing), words(other, added));
    case 'unmarked':
      return translate('without quotation marks');
    case 'speaker':
      return translate('another speaker');
    case 'unattributed':
      return isHere ? translate('here no speaker named') : translate('no speaker named');
  }
}
