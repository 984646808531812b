import { meets, overlaps } from '../../text/span';
import { compareClaims, type Claim } from '../findings/claims/claims';
import type { Family } from '../findings/families';
import type { BriefPlace, BriefSources } from './briefSources';
import { spokenMarksIn, tellsWhoSpeaks } from './quotedPlaces';

/** A claim on which articles agree. */
export interface BriefClaim {
  readonly claim: Claim;
  /** About so many of its articles are independent. */
  readonly sources: number;
  /** Whether each of its articles says all of its label; see `ClaimSet.isSaidByAll`. */
  readonly isSaidByAll: boolean;
  /** Its first passage in each article, that of the label first of its article. */
  readonly places: readonly BriefPlace[];
}

/** What an article has alone. */
export interface OnlyIn {
  readonly uri: string;
  /** Sentences, in the order of the text. */
  readonly places: readonly BriefPlace[];
}

/**
 * Claims that nobody disputes, those of most independent sources first, then of most articles. Who speaks is no claim:
 * parts of a sentence beside a quotation in it are left out.
 */
export function agreementsOf(sources: BriefSources, disputed: ReadonlySet<Claim>): BriefClaim[] {
  const familyOf = familyByArticle(sources.families);
  return sources.claims.claims
    .filter((claim) => !disputed.has(claim) && !isDisputed(sources, claim) && !isAttribution(sources, claim))
    .map((claim) => ({
      claim,
      sources: new Set(claim.articles.map((uri) => familyOf.get(uri) ?? uri)).size,
      isSaidByAll: sources.claims.isSaidByAll(claim),
      places: placesOf(claim),
    }))
    .sort((one, other) => other.sources - one.sources || compareClaims(one.claim, other.claim));
}

/** Id of the family of each article that stands in one. */
export function familyByArticle(families: readonly Family[]): Map<string, string> {
  return new Map(families.flatMap(({ id, articles }) => articles.map((uri) => [uri, id] as const)));
}

function placesOf({ passages, labelPassage, articles }: Claim): BriefPlace[] {
  return articles.flatMap((uri) => {
    const own = uri === labelPassage.uri ? labelPassage : passages.find((passage) => passage.uri === uri);
    return own ? [{ uri, start: own.start, end: own.end }] : [];
  });
}

/** Whether the words of the label stand on a side of a dispute. */
function isDisputed({ disputes }: BriefSources, { labelPassage }: Claim): boolean {
  return disputes.some(({ sides }) =>
    sides.some(({ passages }) =>
      passages.some((passage) => passage.uri === labelPassage.uri && meets(passage, labelPassage)),
    ),
  );
}

/** Whether the label is the part of a sentence that tells who speaks the quotation beside it. */
function isAttribution({ corpus }: BriefSources, { labelPassage }: Claim): boolean {
  const annotated = corpus.get(labelPassage.uri);
  const sentence = annotated?.article.sentences[labelPassage.sentence];
  if (!annotated || !sentence) return false;
  const { quotations } = annotated;
  if (tellsWhoSpeaks(quotations, labelPassage)) return true;
  const marks = spokenMarksIn(quotations, sentence);
  return marks.length > 0 && marks.every((mark) => !overlaps(mark, labelPassage));
}

/** What each article has alone, the articles with most first. */
export function onlyInOf(sources: BriefSources): OnlyIn[] {
  return sources.event
    .map((uri) => ({
      uri,
      places: (sources.coverageOf(uri)?.onlyHere ?? []).map(({ start, end }) => ({ uri, start, end })),
    }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => other.places.length - one.places.length);
}
