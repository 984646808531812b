import { parseIsoDate } from '../text/calendar';
import { normaliseName } from '../text/normalise';
import { VersionedCache } from './versionedCache';
import type { Articles } from './articles';
import {
  areOneText,
  commonAgency,
  commonOutlet,
  evidenceBetween,
  familiesAmong,
  likenessOf,
  minLikeness,
  minPairLikeness,
  outletKey,
  type ArticlePair,
  type Credits,
  type Evidence,
  type Family,
} from './findings/families';
import { commonWords } from './findings/copies/commonWords';
import { shinglesWithOtherFigures } from './findings/copies/exchangedFigures';
import { areAboutOthers, personsOf, type Persons } from './findings/mainPersons';
import { CommonPlaces, copiedTextsOf, type CopiedRun, type CopiedText } from './index/copiedText';
import { heldArticle } from './index/held';
import { normalisedTokensOf } from './index/normalisedTokens';
import type { Passage } from './index/parallel';
import { minRelated, minTerms } from './index/repeatedBoilerplate';
import { quotationsIn } from './index/sentenceIndex';
import { countShingles } from './index/shingles';
import type { Links } from './links';
import type { Steps } from './steps';

/** Articles of which it is kept how likely they draw on one origin with others, until something changes. Chosen, not fitted. */
const maxKept = 4096;
/** Pairs of articles of which it is kept what they have in common, some hundred bytes each. Chosen, not fitted. */
const maxCopied = 500_000;
/** Pairs of articles whose evidence is kept until something changes. */
const maxEvidence = 20_000;
/** Articles whose shingles are counted once, until something changes. */
const maxCounts = 20_000;

/** Likeness from which on sentences that are one but for their figures are counted too. Chosen, not fitted. */
const minLikenessOfChanged = 0.2;

/** A title of fewer words may be a column's: *Letters*, *Weather for today*. */
const minTitleWords = 4;
/** Days from a first version of a page to its last. */
const maxDaysApart = 3;

/** Which articles draw on one origin, worked out when it is asked for. */
export class Origins {
  private readonly copied: VersionedCache<string, ReadonlyMap<string, CopiedText>>;
  private readonly common: VersionedCache<'places', CommonPlaces>;
  private readonly shingles: VersionedCache<string, number>;
  private readonly likeness: VersionedCache<string, ReadonlyMap<string, number>>;
  private readonly persons: VersionedCache<string, Persons>;
  private readonly evidence: VersionedCache<string, readonly Evidence[]>;

  constructor(
    private readonly articles: Articles,
    private readonly links: Links,
  ) {
    this.copied = new VersionedCache(articles, maxCopied, ({ size }) => size);
    this.common = new VersionedCache(articles, 1);
    this.shingles = new VersionedCache(articles, maxCounts);
    this.likeness = new VersionedCache(articles, maxKept);
    this.persons = new VersionedCache(articles, maxKept);
    this.evidence = new VersionedCache(articles, maxEvidence);
  }

  /** Source families among some articles. */
  families(uris: readonly string[]): Family[] {
    return familiesAmong(
      uris.filter((uri) => this.articles.has(uri)),
      {
        creditsOf: (uri) => this.creditsOf(uri),
        likenessOf: (uri) => this.likenessOf(uri),
        evidenceFor: (a, b) => this.evidence.get(`${a}\n${b}`, () => this.evidenceFor(a, b)),
      },
    );
  }

  /** Works out in steps what the families of some articles are told by: of all that may stand in one with them. */
  *steps(uris: readonly string[]): Steps {
    const known = new Set(uris.filter((uri) => this.articles.has(uri)));
    // What is added is gone through too.
    for (const uri of known) {
      for (const [other, alike] of this.likenessOf(uri)) if (alike >= minLikeness) known.add(other);
      yield;
    }
  }

  private creditsOf(uri: string): Credits {
    const { agencies, published, facts } = this.articles.heldMetadata(uri);
    const outlet = facts?.source?.outlet;
    return { agencies, ...(outlet === undefined ? {} : { outlet }), ...(published ? { date: published.date } : {}) };
  }

  /** Whether an article names the outlet of another as its source. */
  credits(uri: string, source: string): boolean {
    const { outlet } = this.creditsOf(source);
    return outlet !== undefined && this.creditsOf(uri).agencies.some((name) => outletKey(name) === outletKey(outlet));
  }

  private copiedOf(uri: string): ReadonlyMap<string, CopiedText> {
    return this.copied.get(uri, () => {
      const common = this.common.get('places', () => new CommonPlaces());
      return copiedTextsOf(this.articles.sentences, uri, common);
    });
  }

  private shinglesOf(uri: string): number {
    return this.shingles.get(uri, () => countShingles(this.articles.sentences, uri));
  }

  private personsOf(uri: string): Persons {
    return this.persons.get(uri, () => personsOf(this.articles.entities.entitiesOf(uri)));
  }

  /**
   * How surely other articles draw on one origin with one, 0 to 1; those on other stories are left out, and those that
   * no family could hold.
   */
  private likenessOf(uri: string): ReadonlyMap<string, number> {
    return this.likeness.get(uri, () => {
      const likeness = new Map<string, number>();
      for (const [other, { shingles, weight }] of this.copiedOf(uri)) {
        const ofShorter = Math.min(this.shinglesOf(uri), this.shinglesOf(other));
        const creditOneAgency = this.agencyOf(uri, other) !== undefined;
        const areOfOneOutlet = this.outletOf(uri, other) !== undefined;
        // A page that was written anew under its headline.
        const isVersion = areOfOneOutlet && this.haveOneTitle(uri, other);
        const likenessWith = (more: number): number =>
          likenessOf({ shared: shingles, weight: weight + more, ofShorter, creditOneAgency, areOfOneOutlet });
        let alike = isVersion ? 1 : likenessWith(0);
        // A copy in which figures were changed has long runs of words beside them.
        if (alike >= minLikenessOfChanged && alike < minLikeness)
          alike = likenessWith(this.shinglesWithOtherFigures(uri, other));
        // Words that hundreds of copies share tell nothing of topics.
        const isOneText = areOneText({ shared: shingles, ofShorter });
        if (alike >= minPairLikeness && this.mayBeOneStory(uri, other, isOneText)) likeness.set(other, alike);
      }
      for (const other of this.articles.addresses.versionsOf(uri)) likeness.set(other, 1);
      return likeness;
    });
  }

  private shinglesWithOtherFigures(uri: string, other: string): number {
    const parallels = this.links.nearOf(uri).filter(({ a, b }) => b.uri === other && !this.holdsQuotation(a));
    return shinglesWithOtherFigures(this.articles.held(uri).article, this.articles.held(other).article, parallels);
  }

  private agencyOf(a: string, b: string): string | undefined {
    return commonAgency(this.creditsOf(a), this.creditsOf(b));
  }

  private outletOf(a: string, b: string): string | undefined {
    return commonOutlet(this.creditsOf(a), this.creditsOf(b));
  }

  /** Whether two articles have one title of some words, and not days that lie apart as those of a column. */
  private haveOneTitle(a: string, b: string): boolean {
    const [one, other] = [this.articles.heldMetadata(a), this.articles.heldMetadata(b)];
    const title = normaliseName(one.title);
    if (title.split(' ').length < minTitleWords || title !== normaliseName(other.title)) return false;
    const [day, otherDay] = [one, other].map(({ published }) => published && parseIsoDate(published.date));
    return day === undefined || otherDay === undefined || Math.abs(day - otherDay) <= maxDaysApart;
  }

  /** Whether nothing tells that two articles are on other stories: neither what they are about nor whom. */
  private mayBeOneStory(a: string, b: string, isOneText: boolean): boolean {
    const { topics } = this.articles;
    const terms = Math.min(topics.termsOf(a).ids.length, topics.termsOf(b).ids.length);
    if (!isOneText && terms >= minTerms && topics.similarity(a, b) < minRelated) return false;
    return !areAboutOthers(this.personsOf(a), this.personsOf(b));
  }

  private evidenceFor(a: string, b: string): readonly Evidence[] {
    const isVersion = this.articles.addresses.versionsOf(a).includes(b);
    const versions: Evidence[] = isVersion ? [{ kind: 'address', articles: [a, b] }] : [];
    const copied = this.copiedOf(a).get(b);
    if (!copied) return versions;
    const parallels = this.links.nearOf(a).filter((parallel) => parallel.b.uri === b);
    const [ours, theirs] = [a, b].map((uri) => this.articles.held(uri).article);
    // As the picture of copies counts them, quotations included: two counts of one pair would be told.
    const { longest, longestAt, equalSentences } = commonWords(ours, theirs, parallels);
    const evidence = evidenceBetween({
      articles: [a, b],
      words: copied.words,
      longest:
        longestAt && longest >= copied.longest.words
          ? { words: longest, ...longestAt }
          : this.copiedRun([a, b], copied.longest),
      equalSentences,
      parallels: parallels.filter((parallel) => !this.holdsQuotation(parallel.a)),
      agency: this.agencyOf(a, b),
      outlet: this.outletOf(a, b),
    });
    return [...versions, ...evidence];
  }

  private holdsQuotation({ uri, sentence }: Passage): boolean {
    return quotationsIn(heldArticle(this.articles.sentences.article(uri), uri), sentence).length > 0;
  }

  /** Words in a row that stand in two articles, where no parallel joins the sentences that they stand in. */
  private copiedRun(uris: readonly [string, string], { words, here, there }: CopiedRun): ArticlePair['longest'] {
    const [a, b] = [here, there].map(({ sentence, word }, side) => {
      const { article } = this.articles.held(uris[side]);
      const tokens = normalisedTokensOf(article, article.sentences[sentence]);
      return {
        start: article.tokens.start[tokens[word].first],
        end: article.tokens.end[tokens[word + words - 1].last],
      };
    });
    return { words, a, b };
  }
}
