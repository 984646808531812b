import { creditsOfOthers, mediaNamesAmong } from '../findings/copies/credits';
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
  const read = event.flatMap((uri) => {
    const article = corpus.get(uri)?.article;
    return article ? [{ uri, article, outlet: corpus.metadata(uri)?.facts?.source?.outlet }] : [];
  });
  const names = mediaNamesAmong(read);
  return read.flatMap(({ uri, article }) => {
    const sources = new Set<string>();
    // A name that several articles bear credits none of them for sure.
    return creditsOfOthers(uri, article, names)
      .flatMap((ofPlace) => (ofPlace.length === 1 ? ofPlace : []))
      .filter(({ uri: source }) => !sources.has(source) && sources.add(source))
      .map(({ uri: source, start, end }): BriefCredit => ({ source, place: { uri, start, end } }));
  });
}
