import type { Figure } from '../../../annotations/figures/figure';
import type { WordRange } from '../clauses/sentenceWords';
import type { Label } from './label';
import type { LinkedSentence, Part } from './linkedParts';
import { amountKinds, figuresOfLabel, mayGive } from './otherValues';

/**
 * A label without what it takes from beside its part, where that gives an amount that an article of the claim does not:
 * `masked men … escaped with the bell` of `Four masked men broke a lock | and escaped with the bell`, which others tell of
 * three.
 * @param part that the label stands in
 * @param theirs figures of the sentences of each other article of the claim
 */
export function withoutOtherFigures(label: Label, part: Part, theirs: readonly (readonly Figure[])[]): Label {
  const { sentence } = part;
  const isShared = (figure: Figure): boolean =>
    !amountKinds.has(figure.kind) || theirs.every((figures) => figures.some((other) => mayGive(other, figure)));
  const { subject, ...range } = label;
  if (subject) {
    const counted = withoutCount(sentence, subject, isShared);
    return counted === subject ? label : { ...range, subject: counted };
  }
  const inner = { from: Math.max(label.from, part.from), to: Math.min(label.to, part.to) };
  if (inner.from >= inner.to) return label;
  const own = new Set(figuresOfLabel(sentence, inner));
  const isWithin = figuresOfLabel(sentence, label).every((figure) => own.has(figure) || isShared(figure));
  return isWithin ? label : inner;
}

/** A subject without the figure that it begins with, where that is not shared. */
function withoutCount(sentence: LinkedSentence, subject: WordRange, isShared: (figure: Figure) => boolean): WordRange {
  const { start, end } = sentence.words;
  const figure = figuresOfLabel(sentence, { from: subject.from, to: subject.from + 1 }).at(0);
  if (figure === undefined || isShared(figure)) return subject;
  let from = subject.from;
  while (from < subject.to && start[from] < figure.end) from++;
  return from < subject.to && end[from] > figure.end ? { from, to: subject.to } : subject;
}
