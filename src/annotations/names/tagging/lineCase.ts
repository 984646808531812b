import { isAllCapsLine, isTitleCase } from '../../../text/capitalisation';
import { type WordInfo } from './wordInfo';

/** What the capitals of a line tell. The values are features of the name model. */
export const enum LineCase {
  /** Capitals mark names and the first word. */
  Sentence = 0,
  /** Nothing: all words are in capitals. */
  AllCaps = 1,
  /** Little: most words begin with one. */
  Title = 2,
}

export function lineCaseOf(infos: readonly WordInfo[]): LineCase {
  if (isAllCapsLine(infos)) return LineCase.AllCaps;
  return isTitleCase(infos) ? LineCase.Title : LineCase.Sentence;
}
