import type { Annotated } from '../../../annotations/annotate';
import { addToList } from '../../../text/multimap';
import type { Parallel } from '../../index/parallel';
import type { VectorSource } from '../../index/vectors/vectorSource';
import { finish, type Steps } from '../../steps';
import { averageLinkSteps } from './averageLink';
import { ClaimCarriers, type Carried } from './claimCarriers';
import { CommonLabels } from './commonLabels';
import { withCopies } from './copiedParts';
import type { Label } from './label';
import { completedClaims } from './completedClaims';
import { ClaimSet, compareClaims, type Claim, type ClaimPassage, type CutSentence } from './claims';
import { joinedClaims, withoutTwins } from './joinedClaims';
import { LabelSpeakers } from './labelSpeakers';
import { labelText } from './labelText';
import { linkedPartSteps, type Part, type PartGraph, type RatedLink, type Strength } from './linkedParts';
import type { AreToldApart } from './otherValues';
import { PartShares } from './partShares';
import { wordsForm } from './passageForm';
import { speakerNamesIn } from '../drift/speakerNames';
import { keptApart, type SetApart } from './setApart';
import { widenedClaims } from './widenedClaims';

// The bounds below were chosen on the labelled news (train and development parts) and the five sample articles.

/** Groups whose parts are less alike than this on average say different things. */
const minAverage = 0.15;
/** Groups that two articles each carry are claims by themselves: they must be so much alike to be one. */
const minAverageOfClaims = 0.35;
/** A link that is less sure than the reader wants, by so much at most, or that is no link by itself, … */
const weakerBy = 0.35;
/** … joins parts to a group of so many at least, the new ones included, that are alike so far on average. */
const minSupported = 3;
/** At .3, 96.2 % of what hovers name on the train part is right and 54.1 % is named; at .2, 96.2 % and 55.2 %. */
const minSupportedAverage = 0.2;
/** A larger group is a formula rather than a claim. Chosen, not fitted. */
const maxPassages = 400;

/** Links that claims are made from, each pair of sentences once, `a` before `b` by URI. */
export interface ClaimLinks {
  /** Parallels of every score. */
  readonly parallels: readonly Parallel[];
  /** Pairs that are no links by themselves, whatever their score, but may be supported by those that are. */
  readonly supported: readonly Parallel[];
  /** What the reader set apart; nothing where it is not given. */
  readonly setApart?: SetApart | undefined;
  /** Without it no difference is told. */
  readonly areToldApart?: AreToldApart;
}

/**
 * Groups the parts of sentences that say the same. A statement and its denial are kept apart. Parts of one article may
 * stand in one claim (headline and lede).
 * @param minScore of the parallels that join by themselves; weaker ones join what others support, the weakest join nothing
 * but tell how alike groups are
 * @param vectors of words, by which it is told whether an article says what a label says in other words
 */
export function claimsFrom(
  links: ClaimLinks,
  minScore: number,
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
  vectors?: VectorSource,
): ClaimSet {
  return finish(claimSteps(links, minScore, uris, get, vectors));
}

/** The same in steps. */
export function* claimSteps(
  { parallels, supported, setApart, areToldApart }: ClaimLinks,
  minScore: number,
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
  vectors: VectorSource = () => undefined,
): Steps<ClaimSet> {
  const rate = (parallel: Parallel, mayBeShown: boolean): RatedLink => {
    const { score } = parallel;
    if (score < minScore - weakerBy) return { parallel, strength: 'weak' };
    return { parallel, strength: mayBeShown && score >= minScore ? 'shown' : 'supported' };
  };
  const rated = [
    ...parallels.map((parallel) => rate(parallel, true)),
    ...supported.map((parallel) => rate(parallel, false)),
  ];
  const sorted = [...uris].sort();
  const graph = yield* linkedPartSteps(rated, sorted, get);
  const claims: Claim[] = [];
  const claimOfPart = new Map<Part, Claim>();
  const shares = new PartShares(graph, vectors());
  const carriers = new ClaimCarriers(graph, shares);
  const akin = new Map<Claim, ReadonlySet<string>>();
  yield;
  const groups = yield* groupSteps(graph);
  const split: Carried[] = [];
  for (const group of groups) {
    split.push(...carriers.split(group));
    yield;
  }
  const widened = widenedClaims(graph, shares, split);
  yield;
  const speakers = new LabelSpeakers(graph, shares, (uri, quotation) => speakerNamesIn(get(uri), quotation));
  const common = new CommonLabels(graph, shares, carriers, speakers, areToldApart);
  const labelled: Carried[] = [];
  for (const each of joinedClaims(graph, withCopies(graph, carriers, widened))) {
    labelled.push(...common.of(each));
    yield;
  }
  // What few said beside the others may have kept two halves of a sentence apart.
  const single = new Set(withoutTwins(graph, labelled));
  const joined = joinedClaims(graph, [...single]);
  const carried = new Set(joined.map((each) => (single.has(each) ? each : speakers.inShownWords(each))));
  const apart = setApart ? keptApart(graph, carriers, [...carried], setApart) : carried;
  const final = [...apart].flatMap((each) => (carried.has(each) ? [each] : common.of(each)));
  const near = new Set<Claim>();
  for (const carried of completedClaims(graph, shares, final)) {
    const { label, holder, parts: indices, akin: articles } = carried;
    const claim = claimOf(stretchesOf(graph, indices), graph.parts[holder], label);
    claims.push(claim);
    if (!common.isSaidByAll(carried)) near.add(claim);
    akin.set(claim, new Set([...articles].map((article) => sorted[article])));
    for (const index of indices) claimOfPart.set(graph.parts[index], claim);
  }
  yield;
  claims.sort(compareClaims);
  return new ClaimSet(claims, cutSentences(graph, claimOfPart, linkedArticles(parallels, minScore)), akin, near);
}

const strengthOrder: Readonly<Record<Strength, number>> = { shown: 0, supported: 1, weak: 2 };

/** Indices of the parts of each group. */
function groupSteps({ parts, links }: PartGraph): Steps<number[][]> {
  const sorted = [...links].sort(
    (one, other) =>
      strengthOrder[one.strength] - strengthOrder[other.strength] ||
      other.score - one.score ||
      one.a - other.a ||
      one.b - other.b,
  );
  return averageLinkSteps(parts.length, sorted, {
    maxItems: maxPassages,
    ownerOf: (part) => parts[part].sentence.article,
    mayJoin: ({ strength }, average, size, fewest) => {
      if (fewest > 1 && average < minAverageOfClaims) return false;
      if (strength === 'weak') return false;
      if (strength === 'shown') return average >= minAverage;
      return size >= minSupported && average >= minSupportedAverage;
    },
  });
}

/** Words of a sentence that stand together and belong to one claim. */
type Stretch = Pick<Part, 'sentence' | 'span' | 'from' | 'to'>;

/** Parts that stand side by side in their sentence as one stretch. @param indices of parts, in order */
function stretchesOf({ parts }: PartGraph, indices: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const index of indices) {
    const part = parts[index];
    const last = stretches.at(-1);
    if (last?.sentence !== part.sentence || last.to !== part.from) stretches.push(part);
    else
      stretches[stretches.length - 1] = {
        sentence: last.sentence,
        span: { start: last.span.start, end: part.span.end },
        from: last.from,
        to: part.to,
      };
  }
  return stretches;
}

/**
 * @param stretches of two articles at least, in the order of URI and place
 * @param holder the part that the label stands in
 */
function claimOf(stretches: readonly Stretch[], holder: Part, label: Label): Claim {
  const own = stretches.findIndex(
    ({ sentence, from, to }) => sentence === holder.sentence && from <= holder.from && holder.to <= to,
  );
  const passages = stretches.map((stretch, index): ClaimPassage => ({
    uri: stretch.sentence.passage.uri,
    sentence: stretch.sentence.passage.sentence,
    ...stretch.span,
    form: index === own ? 'same' : wordsForm(stretch, stretches[own]),
  }));
  const [{ start, end, uri }] = passages;
  return {
    id: `${start}-${end}:${uri}`,
    label: labelText(holder.sentence, label),
    labelPassage: passages[own],
    passages,
    articles: [...new Set(passages.map((passage) => passage.uri))],
  };
}

/** For each sentence, by URI and index, the articles to which a link that is shown leads from it. */
function linkedArticles(parallels: readonly Parallel[], minScore: number): Map<string, Map<number, Set<string>>> {
  const linked = new Map<string, Map<number, Set<string>>>();
  const add = (uri: string, sentence: number, other: string): void => {
    let ofArticle = linked.get(uri);
    if (!ofArticle) linked.set(uri, (ofArticle = new Map<number, Set<string>>()));
    const others = ofArticle.get(sentence);
    if (others) others.add(other);
    else ofArticle.set(sentence, new Set([other]));
  };
  for (const { a, b, score } of parallels) {
    if (score < minScore) continue;
    add(a.uri, a.sentence, b.uri);
    add(b.uri, b.sentence, a.uri);
  }
  return linked;
}

const none: ReadonlySet<string> = new Set();

function cutSentences(
  { parts }: PartGraph,
  claimOfPart: ReadonlyMap<Part, Claim>,
  linked: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>,
): Map<string, CutSentence[]> {
  const sentences = new Map<string, CutSentence[]>();
  for (let i = 0; i < parts.length;) {
    const { sentence } = parts[i];
    const own: Part[] = [];
    for (; i < parts.length && parts[i].sentence === sentence; i++) own.push(parts[i]);
    const { uri, sentence: index, start, end } = sentence.passage;
    addToList(sentences, uri, {
      sentence: index,
      start,
      end,
      parts: own.map(({ span }) => span),
      claims: own.map((part) => claimOfPart.get(part)),
      linked: linked.get(uri)?.get(index) ?? none,
    });
  }
  return sentences;
}
