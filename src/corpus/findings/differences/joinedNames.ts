import { groupNouns } from '../../../lexicon/en/opposites';
import type { Annotated } from '../../../annotations/annotate';
import { cueKinds } from '../../../annotations/quotations/cues';
import { determinersOfRoles, roles } from '../../../lexicon/en/roles';
import type { ComparedWord } from './comparedWords';
import type { Gap } from './gap';
import { gapsOf, isLone, spanBehind } from './gaps';
import type { ComparedSentence } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';
import { overlappingIn } from '../overlapping';

/** Aligned words in a row on both sides of somebody who is not named. Chosen on the training news. */
const minAround = 4;
/** Share of the shorter sentence that is aligned. Chosen on PolNeAR. */
const minShare = 0.6;
/** `and` and the words behind it. */
const maxJoinedWords = 6;

export const lostMembers: WordRule = {
  id: 'lost-member',
  kind: 'participant',
  example: [
    'The talks of the harbour board with the fishing crews [and the owners] had failed on the island of Tulm.',
    'The talks of the harbour board with the fishing crews[] had failed on the island of Tulm.',
  ],
  counterexample: [
    'The talks of the harbour board with Ines Varga and the Arvel Union had failed on the island of Tulm.',
    'The talks of the harbour board with Ines Varga had failed on the island of Tulm. The Arvel Union left.',
  ],
  read: (pair) =>
    gapsOf(pair).flatMap((gap): WordFinding[] => {
      if (gap.before === 0 || gap.before + gap.behind < minAround || pair.haveOwnNames || pair.alignedShare < minShare)
        return [];
      const [inOurs, inTheirs] = [
        isJoined(pair.a, gap.ours, gap.theirs, gap.from[0]),
        isJoined(pair.b, gap.theirs, gap.ours, gap.from[1]),
      ];
      if (inOurs === inTheirs) return [];
      const [words, without] = inOurs ? [gap.ours, pair.b] : [gap.theirs, pair.a];
      // Somebody who is named may be introduced elsewhere; a group that is named elsewhere did not take part for that.
      if (words.some(({ isTelling, isCapitalised, stem }) => isTelling && isCapitalised && stands(without, stem)))
        return [];
      return [
        {
          a: spanBehind(gap.ours, pair.a.words, gap.from[0]),
          b: spanBehind(gap.theirs, pair.b.words, gap.from[1]),
          isLone: isLone(pair, gap),
        },
      ];
    }),
};

/** Whether a side of a gap adds people or bodies, and the other says nothing. */
function isJoined(
  { source, words: all }: ComparedSentence,
  words: Gap['ours'],
  others: Gap['ours'],
  from: number,
): boolean {
  if (others.length > 0 || words.length < 2 || words.length > maxJoinedWords || words[0].lower !== 'and') return false;
  const telling = words.filter(({ isTelling }) => isTelling);
  const last = telling.at(-1);
  if (last === undefined || words.at(-1) !== last || words.slice(0, -2).some(isVerb)) return false;
  const [before, next] = [all.at(from - 1), all.at(from + words.length)];
  // A comma opens a clause of its own, and so does a verb of saying: `, and officials said`.
  if (before && source.annotated.article.text.slice(before.end, words[0].start).includes(',')) return false;
  // What goes on with a name is a title: `and former candidate Sarah Palin`.
  if (next && (cueKinds(next.lower) !== 0 || (next.isCapitalised && next.isTelling))) return false;
  return isParticipant(source.annotated, words[1], last);
}

function isParticipant({ named }: Annotated, first: ComparedWord, last: ComparedWord): boolean {
  if (groupNouns.has(last.lower)) return true;
  if (roles.has(last.lower)) return determinersOfRoles.has(first.lower);
  return (
    last.isCapitalised &&
    overlappingIn(named.mentions, last).some(({ entity }) =>
      ['person', 'organisation'].includes(named.entities[entity].kind),
    )
  );
}

function isVerb({ lower, isCapitalised }: ComparedWord): boolean {
  return !isCapitalised && /(?:ed|ing)$/.test(lower);
}

function stands({ source }: ComparedSentence, stem: string): boolean {
  return articleWordsOf(source.annotated.article).hasAlike(stem);
}
