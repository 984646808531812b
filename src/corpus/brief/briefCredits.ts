import { creditsOfOthers, mediaNamesAmong } from '../findings/copies/credits';
import { agencies } from '../../lexicon/en/agencies';
import { addToList } from '../../text/multimap';
import { compareStrings } from '../../text/order';
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

/** Articles that credit one news agency for their text, none of which is the agency's. */
export interface BriefAgency {
  /** As `agencies` has it: lower case. */
  readonly agency: string;
  readonly articles: readonly string[];
}

/** Agencies that several articles credit, those most first; what is told as one origin is left out. */
export function sharedAgenciesOf({
  event,
  corpus,
  families,
}: Pick<BriefSources, 'event' | 'corpus' | 'families'>): BriefAgency[] {
  const crediting = new Map<string, string[]>();
  for (const uri of event)
    for (const agency of corpus.metadata(uri)?.agencies ?? [])
      if (agencyNames.has(agency)) addToList(crediting, agency, uri);
  const printed = new Set(
    event.flatMap((uri) => agencies.get(corpus.metadata(uri)?.facts?.source?.outlet?.toLowerCase() ?? '') ?? []),
  );
  return [...crediting]
    .map(([agency, articles]): BriefAgency => ({ agency, articles }))
    .filter(({ agency, articles }) => articles.length > 1 && !printed.has(agency) && !isOneFamily(families, articles))
    .sort((one, next) => next.articles.length - one.articles.length || compareStrings(one.agency, next.agency));
}

const agencyNames: ReadonlySet<string> = new Set(agencies.values());

function isOneFamily(families: BriefSources['families'], uris: readonly string[]): boolean {
  return families.some(({ articles }) => uris.every((uri) => articles.includes(uri)));
}
