import { compareStrings } from '../../text/order';
import type { Evidence } from '../findings/families';
import { agreementsOf, onlyInOf, type BriefClaim, type OnlyIn } from './briefClaims';
import { differencesOf, type BriefDifference } from './briefDifferences';
import { creditsOf, sharedAgenciesOf, type BriefAgency, type BriefCredit } from './briefCredits';
import { headlineDoubtsOf, type HeadlineDoubt } from './headlineDoubts';
import { namedIn, peopleOf, storyNames, type BriefPerson } from './briefNames';
import { isOnLabel } from '../findings/claims/disputeClaims';
import type { BriefSources } from './briefSources';
import { timesOf, type BriefTime } from './briefTimes';
import { storyTitle } from './storyTitle';

/** An article of the story. */
export interface BriefArticle {
  readonly uri: string;
  /** ISO date of publication. */
  readonly date?: string;
}

/** Two articles of one origin, and why they are taken to be. */
export interface BriefOrigin {
  /** The earlier first, where both are dated. */
  readonly articles: readonly [string, string];
  readonly evidence: readonly Evidence[];
}

/** What the articles on a story say together, as data: a journalist's first note. */
export interface StoryBrief {
  /** The headline, or part of one, that tells most of what all tell; undefined where none does. */
  readonly title: string | undefined;
  /** The names that most of its articles share, three at most. */
  readonly names: readonly string[];
  /** The earliest first, undated ones last. */
  readonly articles: readonly BriefArticle[];
  /** About so many of them are independent. */
  readonly sources: number;
  /** First and last ISO date of publication; undefined where none is known. */
  readonly published: readonly [string, string] | undefined;
  readonly differences: readonly BriefDifference[];
  readonly headlineDoubts: readonly HeadlineDoubt[];
  /** Claims that stand for themselves among those on which nobody differs. */
  readonly agreements: readonly BriefClaim[];
  /** Claims on which nobody differs: with those that only say who speaks and those whose words stand in what differs. */
  readonly undisputed: number;
  readonly onlyIn: readonly OnlyIn[];
  readonly credits: readonly BriefCredit[];
  readonly agencies: readonly BriefAgency[];
  readonly origins: readonly BriefOrigin[];
  readonly people: readonly BriefPerson[];
  readonly times: readonly BriefTime[];
}

/** Makes the brief of a story. Its counts are those of hovers, views and the matrix: it is given what they are made from. */
export function briefOf(given: BriefSources): StoryBrief {
  const sources = withCoverageKept(given);
  const { event, corpus, families } = sources;
  const articles = event
    .map((uri): BriefArticle => {
      const date = corpus.dateOf(uri)?.date;
      return { uri, ...(date === undefined ? {} : { date }) };
    })
    .sort((one, other) => compareStrings(one.date ?? '9', other.date ?? '9') || compareStrings(one.uri, other.uri));
  const dates = articles.flatMap(({ date }) => date ?? []);
  const named = namedIn(sources);
  const differences = differencesOf(sources);
  const disputed = new Set(
    differences.flatMap(({ claim, dispute }) => (claim && isOnLabel(dispute, claim) ? [claim] : [])),
  );
  const headlineDoubts = headlineDoubtsOf(sources);
  return {
    title: storyTitle(sources, headlineDoubts),
    names: storyNames(sources, named),
    articles,
    sources: families.length,
    published: dates.length > 0 ? [dates[0], dates[dates.length - 1]] : undefined,
    differences,
    headlineDoubts,
    agreements: agreementsOf(sources, disputed),
    undisputed: sources.claims.claims.filter((claim) => !disputed.has(claim)).length,
    onlyIn: onlyInOf(sources),
    credits: creditsOf(sources),
    agencies: sharedAgenciesOf(sources),
    origins: originsOf(sources, articles),
    people: peopleOf(sources, named),
    times: timesOf(sources),
  };
}

/** What an article has alone is searched for once, though several sections ask for it. */
function withCoverageKept(sources: BriefSources): BriefSources {
  const kept = new Map(sources.event.map((uri) => [uri, sources.coverageOf(uri)] as const));
  return { ...sources, coverageOf: (uri) => kept.get(uri) };
}

/** Each article of a family with the first of it that speaks for one origin with it. */
function originsOf({ families }: BriefSources, articles: readonly BriefArticle[]): BriefOrigin[] {
  const rank = new Map(articles.map(({ uri }, index) => [uri, index]));
  const rankOf = (uri: string): number => rank.get(uri) ?? articles.length;
  return families.flatMap(({ articles: members, evidence }) => {
    const inOrder = [...members].sort((one, other) => rankOf(one) - rankOf(other));
    return inOrder.slice(1).flatMap((uri, index): BriefOrigin[] => {
      for (const earlier of inOrder.slice(0, index + 1)) {
        const own = evidence.filter(({ articles: pair }) => pair.includes(uri) && pair.includes(earlier));
        if (own.length > 0) return [{ articles: [earlier, uri], evidence: own }];
      }
      return [];
    });
  });
}
