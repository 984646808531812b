import type { Annotated } from '../../../annotations/annotate';
import { Cue, cueKinds } from '../../../annotations/quotations/cues';
import { paragraphsOf } from '../../../annotations/quotations/paragraphs';
import { isSpoken, type Quotation } from '../../../annotations/quotations/quotations';
import { isTitleCaseBetween } from '../../../text/capitalisation';
import { isLower } from '../../../text/characters';
import { addToList } from '../../../text/multimap';
import { firstEndingAfter, firstStartingFrom, overlaps, type Span } from '../../../text/span';
import { countWords, tokenAt, wordIndicesIn } from '../../../text/tokens';
import { maxAlignedWords } from './alignment';
import { speakersIn } from './articleSpeakers';
import { comparedWordsIn, type ComparedWord } from './comparedWords';

/** A word of a speech and the mark that holds it. */
export interface SpokenWord extends ComparedWord {
  /** Index among the speech's marks. */
  readonly mark: number;
}

/** All pieces of one utterance in an article, joined across `he said` and paragraphs. */
export interface Speech {
  /** The quoted stretches, marks included, in order. */
  readonly marks: readonly Span[];
  /** Indices of the quotations that hold the marks, each once. */
  readonly quotations: readonly number[];
  /** Whether whole utterances are quoted; a fragment in a reporter's clause has its bounds in that clause. */
  readonly isDirect: boolean;
  /** At most `maxAlignedWords`, whole sentences. */
  readonly words: readonly SpokenWord[];
}

/** Words of the reporter's between two pieces of one utterance: `she told the council late on Monday, adding`. */
const maxReporterWords = 20;

const speechesByArticle = new WeakMap<Annotated, readonly Speech[]>();

/** The speeches of an article in order, without headlines, titles, captions and what is not spoken. Kept as long as it. */
export function speechesOf(annotated: Annotated): readonly Speech[] {
  let speeches = speechesByArticle.get(annotated);
  if (!speeches) speechesByArticle.set(annotated, (speeches = readSpeeches(annotated)));
  return speeches;
}

const speechesBySentence = new WeakMap<Annotated, ReadonlyMap<number, readonly Speech[]>>();

/** The speeches of an article that have words in one of its sentences, by its index. */
export function speechesAt(annotated: Annotated, sentence: number): readonly Speech[] {
  let bySentence = speechesBySentence.get(annotated);
  if (!bySentence) {
    const found = new Map<number, Speech[]>();
    for (const speech of speechesOf(annotated))
      for (const index of new Set(speech.words.map((word) => word.sentence))) addToList(found, index, speech);
    speechesBySentence.set(annotated, (bySentence = found));
  }
  return bySentence.get(sentence) ?? [];
}

interface Piece {
  readonly mark: Span;
  readonly quotation: number;
  readonly words: readonly ComparedWord[];
}

function readSpeeches(annotated: Annotated): Speech[] {
  const { quotations } = annotated;
  const joins = new Joins(annotated);
  const groups: { readonly pieces: Piece[]; words: number }[] = [];
  quotations.forEach((quotation, index) => {
    if (!isSpoken(quotation)) return;
    for (const mark of quotation.marks) {
      if (!isRunningSpeech(annotated, mark)) continue;
      const piece = { mark, quotation: index, words: comparedWordsIn(annotated.article, mark) };
      const group = groups.at(-1);
      const { length } = piece.words;
      // A speech that is longer than can be aligned is several.
      if (group && group.words + length <= maxAlignedWords && joins.goesOn(group.pieces, piece)) {
        group.pieces.push(piece);
        group.words += length;
      } else groups.push({ pieces: [piece], words: length });
    }
  });
  return groups.map(({ pieces }) => speechOf(annotated, pieces));
}

function speechOf({ quotations }: Annotated, pieces: readonly Piece[]): Speech {
  const words = pieces.flatMap((piece, mark) => piece.words.map((word) => spokenWord(word, mark)));
  const cut = words.at(maxAlignedWords)?.sentence;
  return {
    marks: pieces.map(({ mark }) => mark),
    quotations: [...new Set(pieces.map(({ quotation }) => quotation))],
    isDirect: quotations[pieces[0].quotation].role === 'direct',
    words: words.slice(0, maxAlignedWords).filter(({ sentence }) => sentence !== cut),
  };
}

/** Field by field: a fifth of the news is quoted, and a copy of any object takes several times as long. */
function spokenWord(
  { start, end, form, key, sentence, isTelling, isBound, isBracketed }: ComparedWord,
  mark: number,
): SpokenWord {
  return { start, end, form, key, sentence, isTelling, isBound, isBracketed, mark };
}

/** Whether a mark stands where sentences are told: a headline cuts and a title names. */
function isRunningSpeech({ article }: Annotated, mark: Span): boolean {
  const { blocks, sentences, shown, tokens } = article;
  const sentence = sentences.at(firstEndingAfter(sentences, mark.start));
  const kind = sentence && blocks[sentence.block].kind;
  if (kind !== 'paragraph' && kind !== 'standfirst') return false;
  // Marks that hold `said the mayor.` were paired the wrong way round.
  const first = wordIndicesIn(tokens, mark).at(0);
  if (
    first === undefined ||
    (cueKinds(tokens.lower[first]) & Cue.Strong && isLower(shown.charCodeAt(tokens.start[first])))
  )
    return false;
  return !isTitleCaseBetween(shown, tokens, tokenAt(tokens, mark.start), tokenAt(tokens, mark.end));
}

/** Tells whether pieces that follow each other are one utterance. */
class Joins {
  private readonly paragraphs: readonly Span[];

  constructor(private readonly annotated: Annotated) {
    this.paragraphs = paragraphsOf(annotated.article);
  }

  /**
   * Whether a piece goes on with those before it: direct, by the same speaker or none of its own, and nothing between but
   * who speaks. Names are read last, since they cost most.
   */
  goesOn(pieces: readonly Piece[], next: Piece): boolean {
    const { quotations, article } = this.annotated;
    const [lead, last] = [pieces[0], pieces[pieces.length - 1]];
    const [first, second] = [quotations[last.quotation], quotations[next.quotation]];
    if (quotations[lead.quotation].role !== 'direct') return false;
    if (second.role !== 'direct' && !this.continuesSentence(first, second, next)) return false;
    const apart = this.paragraphOf(next.mark) - this.paragraphOf(last.mark);
    if (apart > 1) return false;
    const { tokens } = article;
    const between = { start: last.mark.end, end: next.mark.start };
    const words = countWords(tokens, tokenAt(tokens, between.start), tokenAt(tokens, between.end));
    if (words > maxReporterWords) return false;
    const speakers = speakersIn(this.annotated);
    const [speaker, nextSpeaker] = [speakers[last.quotation].entity, speakers[next.quotation].entity];
    if (speaker !== undefined && nextSpeaker !== undefined && speaker !== nextSpeaker) return false;
    if (words === 0) return true;
    return apart === 0 ? this.isOneVoice(first, between) : this.goesOnInNextParagraph(first, second, next.mark);
  }

  /** `“We stay,” said the miller, “until the flood.”`: the second piece goes on behind a comma or dash. */
  private continuesSentence(first: Quotation, second: Quotation, { mark }: Piece): boolean {
    if (!first.speaker || first.speaker.start !== second.speaker?.start) return false;
    const before = this.annotated.article.shown.slice(first.end, mark.start).trimEnd();
    return /[,–—-]$/.test(before);
  }

  private paragraphOf({ start }: Span): number {
    return firstEndingAfter(this.paragraphs, start);
  }

  /** Whether nobody but the speaker is named between two pieces. */
  private isOneVoice({ speaker }: Quotation, between: Span): boolean {
    return this.namesIn(between).every((mention) => speaker !== undefined && overlaps(mention, speaker));
  }

  /** A paragraph that opens with a new quotation beside another named person does not go on. */
  private goesOnInNextParagraph(first: Quotation, second: Quotation, mark: Span): boolean {
    const { article } = this.annotated;
    const paragraph = this.paragraphs[this.paragraphOf(mark)];
    if (article.shown.slice(paragraph.start, mark.start).trim() !== '') return false;
    if (first.speaker?.start === second.speaker?.start) return true;
    return this.namesIn({ start: mark.end, end: paragraph.end }).length === 0;
  }

  private namesIn({ start, end }: Span): Span[] {
    const { entities, mentions } = this.annotated.named;
    return mentions
      .slice(firstStartingFrom(mentions, start), firstStartingFrom(mentions, end))
      .filter(({ entity, kind }) => kind === 'name' && entities[entity].kind === 'person');
  }
}
