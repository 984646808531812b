import { isRunningText, type Article } from '../article/article';
import { wordAt } from '../article/words';
import type { Parallel } from './parallels';
import { alignedStems } from './parallels';
import { aboutness, eventWeights, featuresOf, profileOf, rarityAmong, scoreOf, termsOf, type EventWeight, type Kinship, type Profile, type Terms } from './similarity';

interface Document {
  readonly uri: string;
  readonly article: Article;
  readonly terms: Terms;
}

/** One profile a sentence; none for boilerplate and sentences of hardly a word. */
type Profiles = readonly (Profile | undefined)[];

/** The articles nearest to one, and how they weigh its words. */
interface Context {
  readonly changes: number;
  readonly members: readonly Document[];
  readonly weight: EventWeight;
  readonly rarity: (stem: string) => number;
}

/** Articles compared with one: the event it belongs to, if the folder holds more. */
const mostNeighbours = 15;
/** A term in more articles than this says nothing about what one is about. */
const mostPostings = 300;
/** A stem in more sentences of one article than this tells none of them apart; more than a news article has. */
const mostHolders = 64;
/** Sentences of one article that a sentence is compared with; bounds the work on long articles. */
const mostCandidates = 32;
const leastKinship = 0.06;
/** Articles whose profiles are kept; more than a query touches. */
const mostProfiled = 600;
/** Links less likely than this are not worth showing at any setting. */
export const leastScore = 0.3;

/**
 * Finds sentences that say the same in other words, within an event: the nearest articles by rare
 * terms. Words that the whole event uses count least. A pair is scored in the context of either
 * article and the two are averaged, so that it does not matter from which side one looks.
 */
export class ParaphraseIndex {
  private readonly documents = new Map<string, Document>();
  private readonly postings = new Map<string, Set<Document>>();
  private readonly contexts = new Map<string, Context>();
  /** Profiles are large and quickly made: only those of articles looked at are kept. */
  private readonly profiles = new Map<Document, Profiles>();
  private changes = 0;

  put(uri: string, article: Article): void {
    this.remove(uri);
    const document = { uri, article, terms: termsOf(makeProfiles(article).filter((p) => p !== undefined)) };
    this.documents.set(uri, document);
    for (const stem of document.terms.keys()) {
      const list = this.postings.get(stem);
      if (list) list.add(document);
      else this.postings.set(stem, new Set([document]));
    }
    this.changes++;
  }

  remove(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    this.documents.delete(uri);
    this.profiles.delete(document);
    for (const stem of document.terms.keys()) {
      const list = this.postings.get(stem)!;
      list.delete(document);
      if (list.size === 0) this.postings.delete(stem);
    }
    this.changes++;
  }

  private profilesOf(document: Document): Profiles {
    let known = this.profiles.get(document);
    if (!known) {
      if (this.profiles.size >= mostProfiled) this.profiles.clear();
      this.profiles.set(document, (known = makeProfiles(document.article)));
    }
    return known;
  }

  /** The articles nearest to one, nearest first; ties by URI. */
  private neighbours(document: Document): Document[] {
    const shared = new Map<Document, number>();
    for (const [stem, weight] of document.terms) {
      const list = this.postings.get(stem)!;
      if (list.size > mostPostings) continue;
      for (const other of list) if (other !== document) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    return [...shared]
      .sort((x, y) => y[1] - x[1] || (x[0].uri < y[0].uri ? -1 : 1))
      .slice(0, mostNeighbours * 2)
      .map(([other]) => ({ other, kinship: aboutness(document.terms, other.terms) }))
      .filter(({ kinship }) => kinship >= leastKinship)
      .sort((x, y) => y.kinship - x.kinship || (x.other.uri < y.other.uri ? -1 : 1))
      .slice(0, mostNeighbours)
      .map(({ other }) => other);
  }

  private contextOf(document: Document): Context {
    const known = this.contexts.get(document.uri);
    if (known?.changes === this.changes) return known;
    if (this.contexts.size > 256) this.contexts.clear();
    const members = this.neighbours(document);
    const all = [document, ...members];
    const profiles = all.flatMap((member) => this.profilesOf(member).filter((p): p is Profile => p !== undefined));
    const context = { changes: this.changes, members, weight: eventWeights(profiles), rarity: rarityAmong(all.map((member) => member.terms)) };
    this.contexts.set(document.uri, context);
    return context;
  }

  /**
   * Paraphrases of one article's sentences, in the order of its text.
   * @param linked whether two sentences are verbatim or near parallels already
   */
  paraphrasesOf(uri: string, linked: (sentence: number, otherUri: string, otherSentence: number) => boolean): Parallel[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const context = this.contextOf(document);
    const out: Parallel[] = [];
    for (const other of context.members) {
      // Two articles are of one event when each is a neighbour of the other.
      const theirs = this.contextOf(other);
      if (!theirs.members.includes(document)) continue;
      out.push(...this.compare(document, other, context, theirs, linked));
    }
    return out.sort((x, y) => x.a.start - y.a.start || y.score - x.score || (x.b.uri < y.b.uri ? -1 : x.b.uri > y.b.uri ? 1 : x.b.start - y.b.start));
  }

  /** Paraphrases between two articles, seen from `a`. */
  private compare(a: Document, b: Document, inA: Context, inB: Context, linked: (sentence: number, otherUri: string, otherSentence: number) => boolean): Parallel[] {
    // Always from the article that comes first, so that both sides find the same to the last bit.
    const forward = a.uri < b.uri;
    const [first, second, one, two] = forward ? [a, b, inA, inB] : [b, a, inB, inA];
    const plain = aboutness(first.terms, second.terms);
    const kinOne: Kinship = { plain, rare: aboutness(first.terms, second.terms, one.rarity) };
    const kinTwo: Kinship = { plain, rare: aboutness(first.terms, second.terms, two.rarity) };
    const others = this.profilesOf(second);
    const holders = holdersOf(others);
    const out: Parallel[] = [];
    this.profilesOf(first).forEach((profile, i) => {
      if (!profile) return;
      for (const j of candidates(profile, holders)) {
        const [sentence, otherSentence] = forward ? [i, j] : [j, i];
        if (linked(sentence, b.uri, otherSentence)) continue;
        const other = others[j]!;
        const score = (scoreOf(featuresOf(profile, other, one.weight, kinOne)) + scoreOf(featuresOf(profile, other, two.weight, kinTwo))) / 2;
        if (score >= leastScore) out.push(paraphrase(a, sentence, b, otherSentence, score));
      }
    });
    return out;
  }
}

/** The sentences of an article by the stems they hold. */
function holdersOf(profiles: Profiles): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, j) => {
    for (const stem of profile?.stems ?? []) {
      const list = holders.get(stem);
      if (list) list.push(j);
      else holders.set(stem, [j]);
    }
  });
  return holders;
}

/** Sentences worth a comparison: they share two stems that few sentences of their article hold. */
function candidates(profile: Profile, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const stem of profile.stems) {
    const list = holders.get(stem);
    if (list && list.length <= mostHolders) for (const j of list) counts.set(j, (counts.get(j) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count >= 2);
  if (shared.length > mostCandidates) shared.sort((x, y) => y[1] - x[1] || x[0] - y[0]).length = mostCandidates;
  return shared.map(([j]) => j);
}

function makeProfiles(article: Article): (Profile | undefined)[] {
  return article.sentences.map((sentence) => {
    if (!isRunningText(article.blocks[sentence.block].kind)) return undefined;
    const profile = profileOf(article, sentence);
    return profile.stems.length >= 2 ? profile : undefined;
  });
}

function paraphrase(a: Document, i: number, b: Document, j: number, score: number): Parallel {
  const sa = a.article.sentences[i];
  const sb = b.article.sentences[j];
  const shared = alignedStems(a.article, wordAt(a.article.words, sa.start), wordAt(a.article.words, sa.end), b.article, wordAt(b.article.words, sb.start), wordAt(b.article.words, sb.end));
  return {
    a: { uri: a.uri, sentence: i, start: sa.start, end: sa.end },
    b: { uri: b.uri, sentence: j, start: sb.start, end: sb.end },
    shared,
    kind: 'paraphrase',
    // The scale is one for all kinds; only verbatim is certain.
    score: Math.min(score, 0.98),
    run: 0,
  };
}
