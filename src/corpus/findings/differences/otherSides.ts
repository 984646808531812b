import { consWords, prosWords } from '../../../lexicon/en/opposites';
import { clauseMark } from './properties';
import { valueKey, type ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { haveOtherTimes } from './equalTimes';
import type { WordFinding, WordRule } from './pairRule';
import type { ComparedSentence } from './sentencePair';

/** Links in other words below this score are no reason to compare. Not fitted. */
const minScore = 0.75;
/** Words behind a count or share among which stands on which side it is: `58 per cent of those who replied were against`. */
const reach = 12;

const half = 50;

type Side = 'for' | 'against';

/** A figure with the word that says on which side those stand whom it counts. */
interface Sided {
  readonly figure: ComparedFigure;
  readonly side: Side;
  readonly word: ComparedWord;
}

export const otherSides: WordRule = {
  id: 'other-side',
  kind: 'bound',
  example: [
    'In the survey of the harbour board of Tulm [58 per cent of the crews were against] the new berth fee.',
    'The harbour board of Tulm said that in its survey [58 per cent of the crews were in favour] of the new berth fee.',
  ],
  counterexample: [
    'In the survey of the harbour board of Tulm 58 per cent of the crews were against the new berth fee.',
    'The harbour board of Tulm said that in its survey 58 per cent of the crews were not in favour of the new berth fee.',
  ],
  read: (pair) => {
    if (!pair.isNear && !pair.reaches(minScore)) return [];
    if (pair.haveOwnNames || haveOtherTimes(pair)) return [];
    const theirs = sidedIn(pair.b);
    return sidedIn(pair.a)
      .flatMap((one): WordFinding[] => {
        const other = theirs.find(({ figure }) => valueKey(figure) === valueKey(one.figure));
        if (other === undefined || other.side === one.side) return [];
        return [{ a: spanOf(one), b: spanOf(other), isLone: false }];
      })
      .slice(0, 1);
  },
};

/** Shares and counts of a sentence behind which a word tells their side, and nothing denies it. */
function sidedIn({ table, passage, words, source }: ComparedSentence): Sided[] {
  const { text } = source.annotated.article;
  return table.of(passage.sentence).flatMap((figure): Sided[] => {
    if (figure.figureClass !== 'percent' && figure.figureClass !== 'amount') return [];
    // Fifty per cent may be on either side.
    if (figure.figure.value === half) return [];
    for (let i = figure.to; i < Math.min(words.length, figure.to + reach); i++) {
      const { lower, start } = words[i];
      if (clauseMark.test(text.slice(figure.figure.end, start)) || denials.has(lower) || lower.endsWith("n't"))
        return [];
      const side = prosWords.has(lower) ? 'for' : consWords.has(lower) ? 'against' : undefined;
      if (side !== undefined) return [{ figure, side, word: words[i] }];
    }
    return [];
  });
}

const denials: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor', 'than']);

function spanOf({ figure: { figure }, word }: Sided): { start: number; end: number } {
  return { start: figure.start, end: word.end };
}
