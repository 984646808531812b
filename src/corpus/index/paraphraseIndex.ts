import { addToList } from '../../text/multimap';
import type { Article } from '../../article/article';
import { tokenAt } from '../../text/tokens';
import type { Annotated } from '../../annotations/annotate';
import { alignedStems } from './nearParallelIndex';
import { type Parallel } from './parallel';
import { uint8Pool, uint32Pool } from './numberPool';
import { needsCompaction } from './compaction';
import { Postings } from './postings';
import { sentenceProfilesOf, type SentenceProfile, type SentenceProfiles } from './sentenceProfiles';
import type { SentenceRecords } from './sentenceRecords';
import { featuresOf, scoreOf } from './paraphraseScore';
import { eventWeights } from './eventWeights';
import { type EventWeight } from './eventWeights';
import { topicSimilarity, rarityAmong, type TopicTerms } from './topicTerms';

interface Document {
  readonly uri: string;
  /** Number in the postings. */
  readonly number: number;
  /** Where its terms stand in the pools, and how many. */
  readonly at: number;
  readonly count: number;
}

type Linked = (sentence: number, otherUri: string, otherSentence: number) => boolean;

/** The articles nearest to one, and how they weigh its words. */
interface Context {
  readonly changes: number;
  readonly members: readonly Document[];
  readonly weight: EventWeight;
  readonly rarity: (id: number) => number;
}

/** Articles compared with one: the event it belongs to, if the folder holds more. A small folder is compared whole. */
const maxNeighbours = 15;
const smallFolder = 48;
/** Links less likely than this are worth showing at no setting. */
export const minParaphraseScore = 0.3;
/** A term in more articles than this says nothing about what one is about. */
const maxPostings = 300;
/** Terms under which an article is found: its weightiest, and others of the same weight. */
const maxPosted = 64;
/** Commoner terms than this are asked only where so many rarer ones lead nowhere. */
const fewPostings = 60;
const enoughTelling = 12;
/** A stem in more sentences of one article than this tells none of them apart; more than a news article has. */
const maxHolders = 64;
/** Sentences of one article that a sentence is compared with; bounds the work on long articles. */
const maxCandidates = 32;
/** A prime: ids are hashes, their last bits are as good as any, yet not all even numbers should share. */
const holderSlots = 1_048_573;
/** Articles whose neighbours are remembered until something changes. */
const maxContexts = 1500;
const minKinship = 0.06;
/** Kinship, words of the whole event counting less, from which two articles may be on one event. */
const minEvent = 0.13;

/**
 * Finds sentences that say the same in other words, within an event: the nearest articles by rare
 * terms. Words that the whole event uses count least. A pair is scored in the context of either
 * article and the two are averaged, so that it does not matter from which side one looks.
 */
export class ParaphraseIndex {
  private documents = new Map<string, Document>();
  private byNumber: (Document | undefined)[] = [];
  private ids = uint32Pool();
  private weights = uint8Pool();
  private postings = new Postings();
  private dead = 0;
  private readonly contexts = new Map<string, Context>();
  private changes = 0;
  /** In how many articles a term stands; terms that fall into one slot are counted together. */
  private readonly documentFrequency = new Uint32Array(holderSlots);
  private readonly folderWeights = new Map<Document, Float32Array>();

  /** @param get reads an article that is held, @param sequences gives its stems without reading it */
  constructor(
    private readonly get: (uri: string) => Annotated | undefined,
    private readonly sequences: (uri: string) => SentenceRecords,
  ) {}

  put(uri: string, terms: TopicTerms): void {
    this.remove(uri);
    if (needsCompaction(this.dead, this.documents.size)) this.rebuild();
    this.take(uri, terms);
    if (this.postings.due) this.compact();
    this.folderWeights.clear();
    this.changes++;
  }

  /** Sorts in what came last; what is found stays the same. */
  private compact(): void {
    this.postings.merge(this.dead > 0 ? (number) => this.byNumber[number] !== undefined : undefined);
  }

  /** To be called when no more articles are coming for now. */
  trim(): void {
    this.compact();
    this.ids.trim();
    this.weights.trim();
  }

  private take(uri: string, { ids, weights }: TopicTerms): void {
    const document: Document = { uri, number: this.byNumber.length, at: this.ids.add(ids), count: ids.length };
    this.weights.add(weights);
    this.documents.set(uri, document);
    this.byNumber.push(document);
    const least = weightAt(weights, maxPosted);
    ids.forEach((id, index) => {
      if (weights[index] >= least) this.postings.add(id, document.number);
      this.documentFrequency[id % holderSlots]++;
    });
  }

  /** Builds all anew from what is live. */
  private rebuild(): void {
    const live = [...this.documents.keys()].map((uri) => {
      const { ids, weights } = this.termsOf(uri);
      return [uri, { ids: ids.slice(), weights: weights.slice() }] as const;
    });
    this.documents = new Map();
    this.byNumber = [];
    this.ids = uint32Pool();
    this.weights = uint8Pool();
    this.postings = new Postings();
    this.contexts.clear();
    this.documentFrequency.fill(0);
    this.dead = 0;
    for (const [uri, terms] of live) this.take(uri, terms);
  }

  private get maxNeighbours(): number {
    return this.documents.size <= smallFolder ? smallFolder : maxNeighbours;
  }

  /** The terms of an article that is held. */
  termsOf(uri: string): TopicTerms {
    return this.terms(this.documents.get(uri)!);
  }

  private terms({ at, count }: Document): TopicTerms {
    return { ids: this.ids.run(at, count), weights: this.weights.run(at, count) };
  }

  remove(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    this.documents.delete(uri);
    this.byNumber[document.number] = undefined;
    for (const id of this.terms(document).ids) this.documentFrequency[id % holderSlots]--;
    this.dead++;
    this.folderWeights.clear();
    this.changes++;
  }

  private profilesOf({ uri }: Document): SentenceProfiles {
    return sentenceProfilesOf(this.get(uri)!);
  }

  /**
   * An article's terms, each weighed by how little it is used beyond what one event explains: in a
   * folder on one campaign the candidates’ names tell no event from another.
   */
  private inFolder(document: Document): TopicTerms {
    const { ids, weights } = this.terms(document);
    let own = this.folderWeights.get(document);
    if (!own) {
      const event = this.maxNeighbours + 1;
      const scale = Math.max(Math.log(this.documents.size / event), 1e-6);
      own = Float32Array.from(weights, (weight, index) => {
        const holders = this.documentFrequency[ids[index] % holderSlots];
        return holders <= event ? weight : (weight * Math.max(0, Math.log(this.documents.size / holders))) / scale;
      });
      if (this.folderWeights.size >= maxContexts) this.folderWeights.clear();
      this.folderWeights.set(document, own);
    }
    return { ids, weights: own };
  }

  /** How far two articles are about one thing, 0 to 1; see `aboutness`. @param except ids of terms that do not count */
  topicSimilarity(uri: string, otherUri: string, except: ReadonlySet<number>): number {
    const document = this.documents.get(uri);
    const other = this.documents.get(otherUri);
    return document && other
      ? topicSimilarity(this.inFolder(document), this.inFolder(other), (id) => (except.has(id) ? 0 : 1))
      : 0;
  }

  /** The articles nearest to one, nearest first; ties by URI. */
  private neighbours(document: Document): Document[] {
    const shared = new Map<Document, number>();
    const { ids, weights } = this.terms(document);
    const common: number[] = [];
    let telling = 0;
    // Whether no more articles than these hold a term; then their share in it counts.
    const take = (index: number, most: number): boolean => {
      const holders: Document[] = [];
      const more = this.postings.some(ids[index], (number) => {
        const holder = this.byNumber[number];
        return holder !== undefined && holders.push(holder) > most;
      });
      if (more) return false;
      for (const other of holders) if (other !== document) shared.set(other, (shared.get(other) ?? 0) + weights[index]);
      if (holders.length > 1) telling++;
      return true;
    };
    for (let i = 0; i < ids.length; i++) if (!take(i, fewPostings)) common.push(i);
    if (telling < enoughTelling) for (const i of common) take(i, maxPostings);
    return [...shared]
      .sort((x, y) => y[1] - x[1] || (x[0].uri < y[0].uri ? -1 : 1))
      .slice(0, this.maxNeighbours * 2)
      .map(([other]) => ({ other, kinship: topicSimilarity(this.inFolder(document), this.inFolder(other)) }))
      .filter(({ kinship }) => kinship >= minKinship)
      .sort((x, y) => y.kinship - x.kinship || (x.other.uri < y.other.uri ? -1 : 1))
      .slice(0, this.maxNeighbours)
      .map(({ other }) => other);
  }

  private contextOf(document: Document): Context {
    const known = this.contexts.get(document.uri);
    if (known?.changes === this.changes) return known;
    if (this.contexts.size >= maxContexts) this.contexts.clear();
    const members = this.neighbours(document);
    const all = [document, ...members];
    const context = {
      changes: this.changes,
      members,
      weight: eventWeights(all.map(({ uri }) => this.sequences(uri))),
      rarity: rarityAmong(all.map((member) => this.terms(member))),
    };
    this.contexts.set(document.uri, context);
    return context;
  }

  /**
   * Paraphrases of one article's sentences, in no particular order.
   * @param linked whether two sentences are verbatim or near parallels already, @param floor least score
   */
  paraphrasesOf(uri: string, linked: Linked, floor: number): Parallel[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const context = this.contextOf(document);
    const out: Parallel[] = [];
    for (const other of context.members) {
      // Two articles are of one event when each is a neighbour of the other; below what is ever shown, all that can be scored is.
      const theirs = this.contextOf(other);
      if (floor >= minParaphraseScore && !theirs.members.includes(document)) continue;
      out.push(...this.compare(document, other, context, theirs, linked, floor));
    }
    return out;
  }

  /** Paraphrases between two articles, seen from `a`. */
  private compare(a: Document, b: Document, inA: Context, inB: Context, linked: Linked, floor: number): Parallel[] {
    // Always from the article that comes first, so that both sides find the same to the last bit.
    const forward = a.uri < b.uri;
    const [first, second, one, two] = forward ? [a, b, inA, inB] : [b, a, inB, inA];
    const kinOne = topicSimilarity(this.inFolder(first), this.inFolder(second), one.rarity);
    const kinTwo = topicSimilarity(this.inFolder(first), this.inFolder(second), two.rarity);
    // Articles of one theme share less than those of one event.
    if (floor >= minParaphraseScore && kinOne + kinTwo < 2 * minEvent) return [];
    const others = this.profilesOf(second);
    const holders = holdersOf(others);
    const articleA = this.get(a.uri)!.article;
    const articleB = this.get(b.uri)!.article;
    const out: Parallel[] = [];
    this.profilesOf(first).forEach((profile, index) => {
      if (!profile) return;
      for (const j of candidates(profile, holders, floor < minParaphraseScore)) {
        const [sentence, otherSentence] = forward ? [index, j] : [j, index];
        if (linked(sentence, b.uri, otherSentence)) continue;
        const other = others[j]!;
        const score =
          (scoreOf(featuresOf(profile, other, one.weight, kinOne)) +
            scoreOf(featuresOf(profile, other, two.weight, kinTwo))) /
          2;
        if (score >= floor) out.push(paraphrase(a.uri, articleA, sentence, b.uri, articleB, otherSentence, score));
      }
    });
    return out;
  }
}

/** The weight that no more than so many of an article’s terms exceed. */
function weightAt(weights: ArrayLike<number>, most: number): number {
  return weights.length <= most ? 0 : Array.from(weights).sort((x, y) => y - x)[most];
}

/** The sentences of an article by the stems they hold. */
function holdersOf(profiles: SentenceProfiles): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, j) => {
    for (const stem of profile?.stems ?? []) addToList(holders, stem, j);
  });
  return holders;
}

/** Sentences worth a comparison: they share two stems that few sentences of their article hold; or all that share one. */
function candidates(profile: SentenceProfile, holders: ReadonlyMap<string, readonly number[]>, all: boolean): number[] {
  const counts = new Map<number, number>();
  for (const stem of profile.stems) {
    const list = holders.get(stem);
    if (list && list.length <= maxHolders) for (const j of list) counts.set(j, (counts.get(j) ?? 0) + 1);
  }
  if (all) return [...counts.keys()];
  const shared = [...counts].filter(([, count]) => count >= 2);
  if (shared.length > maxCandidates) shared.sort((x, y) => y[1] - x[1] || x[0] - y[0]).length = maxCandidates;
  return shared.map(([j]) => j);
}

function paraphrase(
  uriA: string,
  a: Article,
  index: number,
  uriB: string,
  b: Article,
  j: number,
  score: number,
): Parallel {
  const sa = a.sentences[index];
  const sb = b.sentences[j];
  let shared: Parallel['shared'] | undefined;
  return {
    a: { uri: uriA, sentence: index, start: sa.start, end: sa.end },
    b: { uri: uriB, sentence: j, start: sb.start, end: sb.end },
    get shared() {
      return (shared ??= alignedStems(
        a,
        tokenAt(a.tokens, sa.start),
        tokenAt(a.tokens, sa.end),
        b,
        tokenAt(b.tokens, sb.start),
        tokenAt(b.tokens, sb.end),
      ));
    },
    kind: 'paraphrase',
    // The scale is one for all kinds; only verbatim is certain.
    score: Math.min(score, 0.98),
    run: 0,
  };
}
