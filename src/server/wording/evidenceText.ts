import type { Evidence } from '../../corpus/findings/families';
import { addToList } from '../../text/multimap';
import { escapeHover } from './escape';
import { shorten } from './excerpt';
import { translate } from './translate';

/** Makes article text safe for where it is shown. */
export type Escape = (text: string) => string;

/** For places that show plain text. */
export const asItIs: Escape = (text) => text;

/** Why two articles are taken to draw on one origin. */
export function evidenceText(evidence: Evidence, escape: Escape): string {
  switch (evidence.kind) {
    case 'run':
      return translate('{0} words in a row are equal', evidence.words);
    case 'words':
      return translate('{0} words in runs of eight and more are equal', evidence.words);
    case 'sentences':
      return translate('{0} {0:sentence is|sentences are} equal', evidence.count);
    case 'order':
      return translate('{0} passages in the same order', evidence.count);
    case 'address':
      return translate('versions of one address');
    case 'outlet':
      return translate('both printed by {0}', escape(evidence.outlet));
    case 'agency':
      return translate('both credit {0}', escape(capitalised(evidence.agency)));
  }
}

/** A line a pair: `one origin: “A” and “B” (33 words in a row are equal, both credit Reuters)`. */
export function evidenceLines(
  evidence: readonly Evidence[],
  titleOf: (uri: string) => string,
  escape: Escape = escapeHover,
): string[] {
  return evidenceByPair(evidence).map((own) => {
    const [a, b] = own[0].articles.map((uri) => `“${escape(shorten(titleOf(uri), 40))}”`);
    return translate('one origin: {0} and {1} ({2})', a, b, reasonsText(own, escape));
  });
}

/** What speaks for each pair of articles. */
export function evidenceByPair(evidence: readonly Evidence[]): Evidence[][] {
  const pairs = new Map<string, Evidence[]>();
  for (const each of evidence) addToList(pairs, each.articles.join('\n'), each);
  return [...pairs.values()];
}

/** `33 words in a row are equal, both credit Reuters`. @param own what speaks for one pair */
export function reasonsText(own: readonly Evidence[], escape: Escape): string {
  return own.map((each) => evidenceText(each, escape)).join(', ');
}

/** Agencies are held in lower case: `associated press` is shown as `Associated Press`. */
function capitalised(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (initial) => initial.toUpperCase());
}
