import { type Article } from '../../article/article';
import { isTitleCase } from '../../text/capitalisation';
import { type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { type KeptNames } from './keptNames';
import { type NameTrace } from './nameRule';
import { appositionRules, bodyRules } from './rules/bodies';
import { datelineRules } from './rules/dateline';
import { trimEdges } from './rules/edges';
import { firmRules } from './rules/firms';
import { joinRules } from './rules/joins';
import { addListedNames } from './rules/listed';
import { addHeadedNames, runRules } from './rules/runs';
import { readSpeakerLabels } from './rules/speakerLabels';
import { addSplit } from './rules/splits';
import { dropTitleCapitals } from './rules/titleCapitals';
import { titleRules } from './rules/titles';
import { typeRules } from './rules/types';
import { vesselRules } from './rules/vessels';
import { applyVotes } from './rules/votes';
import { completeNames, trimTitleNames } from './rules/wholeNames';
import { type Candidate, SentenceNames } from './sentenceNames';
import { type Tagger } from './tagger';
import { LineCase, lineCaseOf } from './tagging/lineCase';
import { type NameType, type Tagged } from './tagging/tags';
import { unitsOf } from './tagging/units';
import { WordUses } from './tagging/wordUses';

/** A name as it stands in the text, with its type. */
export interface Name extends Span {
  readonly type: NameType;
  /** An adjective or noun of a people: `Kenyan`. */
  readonly demonym: boolean;
  /** Stands after a form of address or a role: `Mr Osei`, `President Osei`. */
  readonly titled: boolean;
}

/** A table or list without a full stop is read in pieces of so many words, so that work stays in proportion. */
const maxPiece = 300;

/**
 * Names of an article in order, without overlap; none of articles in other languages than English.
 * @param trace is told what each rule reads
 * @param kept names of the reading before, where there was one
 */
export function findNames(article: Article, tagger: Tagger, trace?: NameTrace, kept?: KeptNames): Name[] {
  if (article.language !== 'en' && article.language !== 'und') return [];
  const pieces = article.sentences.flatMap((sentence) => readSentence(article, sentence, trace));
  const sentences = pieces.map(({ sentence }) => sentence);
  const uses = new WordUses(sentences);
  for (const { sentence, isDateline } of pieces) {
    const read = (): void => {
      readNames(sentence, tagger.tag(sentence.infos, sentence.lineCase, uses));
      if (isDateline) sentence.applyToNames(datelineRules);
    };
    if (kept) kept.read(sentence, isDateline, uses, read);
    else read();
  }
  readSpeakerLabels(sentences);
  trimTitleNames(sentences);
  dropTitleCapitals(sentences);
  applyVotes(sentences);
  for (const sentence of sentences) if (sentence.isSentenceCase) sentence.applyToNames(joinRules);
  completeNames(sentences);
  return sentences.flatMap((sentence) =>
    sentence.names.map((name) => {
      const { start, end } = sentence.spanOf(name);
      return { start, end, type: name.type, demonym: name.demonym, titled: name.titled };
    }),
  );
}

interface Piece {
  readonly sentence: SentenceNames;
  readonly isDateline: boolean;
}

/** The words of a sentence, in pieces if it is very long. */
export function readSentence(
  { shown, tokens, blocks }: Article,
  { start, end, block: blockIndex }: Article['sentences'][number],
  trace?: NameTrace,
): Piece[] {
  const block = blocks[blockIndex];
  const isHeading = block.kind === 'headline' || block.kind === 'heading';
  const isDateline = block.kind === 'dateline' && block.start === start;
  const pieces: Piece[] = [];
  const last = tokenAt(tokens, end);
  for (let first = tokenAt(tokens, start); first < last; first += maxPiece) {
    const units = unitsOf(shown, tokens, first, Math.min(last, first + maxPiece));
    const lineCase = lineCaseOf(units.infos);
    // A heading may be too short for a sure test: one capital makes it a title.
    const isTitle = isHeading && lineCase === LineCase.Sentence && isTitleCase(units.infos, 1);
    pieces.push({ sentence: new SentenceNames(units, isTitle ? LineCase.Title : lineCase, trace), isDateline });
  }
  return pieces;
}

/** Applies the rules that look at one sentence only. */
function readNames(sentence: SentenceNames, tagged: readonly Tagged[]): void {
  const names: Candidate[] = [];
  for (const { from, to, type } of tagged) {
    const name: Candidate = { from, to, type, demonym: false, titled: false, sure: false };
    if (trimEdges(sentence, name)) addSplit(sentence, name, names);
  }
  sentence.names = names;
  addListedNames(sentence);
  for (const rules of [firmRules, vesselRules, typeRules]) sentence.applyToNames(rules);
  sentence.applyToWords(titleRules);
  if (sentence.isSentenceCase) sentence.applyToNames(runRules);
  addHeadedNames(sentence);
  if (sentence.isSentenceCase) sentence.applyToNames(joinRules);
  sentence.applyToWords(bodyRules);
  if (sentence.isSentenceCase) sentence.applyToNames(appositionRules);
  sentence.sort();
}
