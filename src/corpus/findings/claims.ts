import type { Annotated } from '../../annotations/annotate';
import { displayText } from '../../article/article';
import type { Parallel } from '../index/parallel';
import type { Passage } from '../index/parallel';
import { isNegated } from './polarity';

/** What a group of parallel passages says. */
export interface Claim {
  /** Stable while its first passage is. */
  readonly id: string;
  /** The passage that says it most plainly. */
  readonly label: string;
  readonly passages: readonly Passage[];
  /** URIs of the articles that carry it. */
  readonly articles: readonly string[];
}

/** Groups whose passages are less alike than this on average say different things. */
const minAverage = 0.5;
const maxPassages = 400;

interface Group {
  readonly members: number[];
}

/**
 * Groups passages that say the same by average link: the likeliest links are taken first, and two
 * groups join only where their passages are alike on average, so that a chain of half-alike sentences
 * does not join different claims; nor does a link between a statement and its denial. Passages of one article may stand in one claim (headline and lede).
 * @param parallels all that were scored: those below `minScore` join nothing, but tell how alike groups are
 */
export function claimsFrom(
  parallels: readonly Parallel[],
  minScore: number,
  get: (uri: string) => Annotated | undefined,
): Claim[] {
  const passages: Passage[] = [];
  const index = new Map<string, number>();
  const indexOf = (passage: Passage): number => {
    const key = `${passage.sentence} ${passage.uri}`;
    let at = index.get(key);
    if (at === undefined) {
      at = passages.length;
      index.set(key, at);
      passages.push(passage);
    }
    return at;
  };
  const links = parallels.map((parallel) => ({
    a: indexOf(parallel.a),
    b: indexOf(parallel.b),
    score: parallel.score,
  }));
  const score = new Map<string, number>();
  for (const { a, b, score: s } of links) score.set(a < b ? `${a} ${b}` : `${b} ${a}`, s);
  links.sort((x, y) => y.score - x.score || order(passages[x.a], passages[y.a]) || order(passages[x.b], passages[y.b]));
  const polarity = new Map<Passage, boolean>();
  const negated = (passage: Passage): boolean => {
    let known = polarity.get(passage);
    if (known === undefined) polarity.set(passage, (known = isNegated(get(passage.uri)!.article, passage)));
    return known;
  };
  const groups: Group[] = passages.map((_, index) => ({ members: [index] }));
  const groupOf = passages.map((_, index) => index);
  for (const { a, b, score: s } of links) {
    if (s < minScore) break;
    const x = groups[groupOf[a]];
    const y = groups[groupOf[b]];
    if (x === y || x.members.length + y.members.length > maxPassages) continue;
    if (average(x, y) < minAverage || opposed(passages[a], passages[b])) continue;
    const [large, small] = x.members.length >= y.members.length ? [groupOf[a], groupOf[b]] : [groupOf[b], groupOf[a]];
    for (const member of groups[small].members) {
      groups[large].members.push(member);
      groupOf[member] = large;
    }
    groups[small].members.length = 0;
  }

  function opposed(one: Passage, other: Passage): boolean {
    return negated(one) !== negated(other);
  }

  /** Mean score over pairs of passages of different articles; a pair without a link counts nothing. */
  function average(x: Group, y: Group): number {
    let sum = 0;
    let pairs = 0;
    for (const i of x.members) {
      for (const j of y.members) {
        if (passages[i].uri === passages[j].uri) continue;
        pairs++;
        sum += score.get(i < j ? `${i} ${j}` : `${j} ${i}`) ?? 0;
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  }

  const out: Claim[] = [];
  for (const { members } of groups) {
    const own = members.map((index) => passages[index]).sort(order);
    const articles = [...new Set(own.map(({ uri }) => uri))].sort();
    if (articles.length < 2) continue;
    out.push({ id: `${own[0].start}-${own[0].end}:${own[0].uri}`, label: labelOf(own, get), passages: own, articles });
  }
  return out.sort((x, y) => y.articles.length - x.articles.length || order(x.passages[0], y.passages[0]));
}

function order(a: Passage, b: Passage): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start;
}

/** The shortest of the passages that is a sentence of its own rather than a headline or fragment. */
function labelOf(passages: readonly Passage[], get: (uri: string) => Annotated | undefined): string {
  let best = '';
  let bestCost = Infinity;
  for (const passage of passages) {
    const { article } = get(passage.uri)!;
    const text = displayText(article, passage).trim();
    const kind = article.blocks[article.sentences[passage.sentence].block].kind;
    const cost = Math.abs(text.length - 90) + (kind === 'paragraph' ? 0 : 60) + (/[.!?]["”’]?$/.test(text) ? 0 : 40);
    if (cost < bestCost) {
      bestCost = cost;
      best = text;
    }
  }
  return best;
}
