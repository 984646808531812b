import { displayText, type Article } from '../../article/article';
import type { Drift } from '../../corpus/findings/drift';
import type { Span } from '../../text/span';
import { escapeHover } from './escape';
import type { Escape } from './evidenceText';
import { shorten } from './excerpt';
import { runsOf } from './runs';
import { translate } from './translate';

/** Runs of words that are named. */
const maxRuns = 3;

/** What a drift changed, in words. @param article the one whose quotation is compared, @param other the one that has it otherwise */
export function driftText(
  article: Article,
  other: Article,
  { kind, missing, added }: Drift,
  escape: Escape = escapeHover,
): string {
  const words = (from: Article, spans: readonly Span[]): string =>
    runsOf(from, spans)
      .slice(0, maxRuns)
      .map((span) => `“${escape(shorten(displayText(from, span), 60))}”`)
      .join(', ');
  switch (kind) {
    case 'cut':
      return translate('cut short by {0}', words(article, missing));
    case 'dropped':
      return translate('without {0}', words(article, missing));
    case 'changed':
      return missing.length > 0
        ? translate('{0} for {1}', words(other, added), words(article, missing))
        : translate('added {0}', words(other, added));
    case 'unmarked':
      return translate('without quotation marks');
    case 'speaker':
      return translate('another speaker');
    case 'unattributed':
      return translate('no speaker named');
  }
}
