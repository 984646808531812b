import type { Telling } from '../../../../src/corpus/findings/claims/labelCounterparts';
import type { CoverMeter } from '../../../../src/corpus/findings/claims/labelCover';
import type { LinkedSentence } from '../../../../src/corpus/findings/claims/linkedParts';
import { readSentence } from '../../../../src/corpus/findings/clauses/readSentence';
import { annotated } from '../../../fixtures/corpus';

/** The first sentence of a text, as that of an article. */
export function readLinked(text: string, article: number): LinkedSentence {
  const of = annotated(text);
  const [{ start, end }] = of.article.sentences;
  const passage = { uri: String(article), sentence: 0, start, end };
  const figures = of.figures.filter((figure) => figure.end <= end);
  return { passage, annotated: of, figures, article, ...readSentence(of, 0) };
}

/** What the article of a linked sentence tells. */
export function tellingOf(meter: CoverMeter, linked: LinkedSentence): Telling {
  return {
    sentences: [linked],
    words: meter.searched([{ sentence: linked, from: 0, to: linked.words.count }]),
    figures: linked.figures,
    beside: linked.annotated.figures,
  };
}
