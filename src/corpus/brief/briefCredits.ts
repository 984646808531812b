import { creditsIn, MediaNames, type Credit } from '../findings/copies/credits';
import { mediaNamesOf } from '../findings/copies/mediaNames';
import type { BriefPlace, BriefSources } from './briefSources';

/** An article that says in its text that it has something from another. */
export interface BriefCredit {
  /** The article that is credited. */
  readonly source: string;
  /** The words that credit it. */
  readonly place: BriefPlace;
}

/** Who credits whom, once a pair, in the order of the articles. */
export function creditsOf({ event, corpus }: Pick<BriefSources, 'event' | 'corpus'>): BriefCredit[] {
  const names = new MediaNames();
  const read = event.flatMap((uri) => {
    const article = corpus.get(uri)?.article;
    return article ? [{ uri, article, outlet: corpus.metadata(uri)?.facts?.source?.outlet }] : [];
  });
  for (const each of read) names.add(each.uri, mediaNamesOf(each));
  return read.flatMap(({ uri, article }) => {
    const found = creditsIn(article, names);
    const isOfOne = ({ start }: Credit): boolean => found.filter((other) => other.start === start).length === 1;
    const sources = new Set<string>();
    return found
      .filter((credit) => credit.uri !== uri && isOfOne(credit))
      .filter(({ uri: source }) => !sources.has(source) && sources.add(source))
      .map(({ uri: source, start, end }): BriefCredit => ({ source, place: { uri, start, end } }));
  });
}
