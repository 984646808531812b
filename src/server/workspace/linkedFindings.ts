import type { ClaimPassage } from '../../corpus/findings/claims/claims';
import { isDenial } from '../../corpus/findings/polarity';
import type { Corpus } from '../../corpus/corpus';
import type { Parallel } from '../../corpus/index/parallel';
import { overlaps, type Span } from '../../text/span';
import { isStopWord, wordSpans } from '../wording/runs';
import type { ArticleView } from './articleView';
import type { OtherCarrier, PassageFindings, PassageSources } from './passage';
import type { PositionContext, SentenceAt } from './positionContext';

/** Linked articles that are named where no claim is: each is read for it. */
const maxLinked = 5;
/** Words with weight that a link in nearly the same words aligns in a part which it is told of. Chosen, not fitted. */
const minAlignedWords = 2;

/**
 * What is known of a sentence while it is not worked out what articles say together: whom links lead to, and nothing that is counted, differs
 * or was not found. @returns undefined for a sentence without links
 */
export function linkedFindings(sources: PassageSources, context: PositionContext): PassageFindings | undefined {
  const { sentence, parallels } = context;
  return sentence && findingsOfLinks(sources, context, sentence, sentence, parallels);
}

/** @param links those of the parallels that are told, best first */
function findingsOfLinks(
  { corpus, articles }: PassageSources,
  { view, parallels, quotation, offset }: PositionContext,
  sentence: SentenceAt,
  part: Span,
  links: readonly Parallel[],
): PassageFindings | undefined {
  const others = [...bestLinks(links).values()].slice(0, maxLinked).flatMap((link): OtherCarrier[] => {
    const { a, b, kind } = link;
    const other = articles.get(b.uri);
    // Whether a denial is one is told by the claims.
    if (!other || (kind !== 'verbatim' && isDenial(view.article, a, other.article, b))) return [];
    const passage: ClaimPassage = { ...b, form: 'other words' };
    return [{ view: other, passage, link, drift: undefined, isAddition: false, differs: false }];
  });
  if (others.length === 0) return undefined;
  return {
    view,
    sentence,
    part,
    focus: focusAt(quotation, offset),
    parallels,
    carriers: 0,
    articles: 0,
    families: [],
    others,
    notFound: [],
    opposed: [],
    disputes: [],
    articlesOn: () => 0,
    repeats: repeatsOf(corpus, view, sentence),
    isOnlyHere: () => false,
  };
}

/**
 * What a part in no claim is told of: whom the links lead to that align words of it; they are not counted, since an article
 * that says a part of a statement does not carry it. Of the labelled news (train and development parts), 181 of 186 articles
 * that are named so say what the part says.
 */
export function linkedPart(sources: PassageSources, context: PositionContext, part: Span): PassageFindings | undefined {
  const { view, sentence, parallels } = context;
  if (!sentence || parallels.length === 0) return undefined;
  const words = wordSpans(view.article, part).filter((word) => !isStopWord(view.article, word));
  const isWhole = part.start <= sentence.start && sentence.end <= part.end;
  const isAligned = ({ kind, shared, reasons = [] }: Parallel): boolean => {
    const pairs = [...shared, ...reasons];
    const aligned = words.filter((word) => pairs.some(({ a }) => overlaps(a, word)));
    return aligned.length >= (kind === 'paraphrase' ? 1 : minAlignedWords);
  };
  const links = isWhole ? parallels : parallels.filter(isAligned);
  return findingsOfLinks(sources, context, sentence, part, links);
}

export function focusAt(quotation: PositionContext['quotation'], offset: number): Span | undefined {
  return quotation?.quotation.marks.find((mark) => mark.start <= offset && offset <= mark.end);
}

export function repeatsOf(corpus: Corpus, { uri, article }: ArticleView, { index }: SentenceAt): Span[] {
  return corpus.repeatsOf(uri, index).map((repeat) => article.sentences[repeat]);
}

/** The best link to each article. @param parallels best first */
export function bestLinks(parallels: readonly Parallel[]): Map<string, Parallel> {
  const best = new Map<string, Parallel>();
  for (const parallel of parallels) if (!best.has(parallel.b.uri)) best.set(parallel.b.uri, parallel);
  return best;
}
