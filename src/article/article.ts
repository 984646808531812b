import type { DocumentFacts } from '../formats/fileDocument';
import type { Format } from '../formats/format';
import { blankMarkup, withoutMarkup } from '../formats/markdown';
import { takeSteps } from '../text/effort';
import { withSingleBlanks } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import { firstEndingAfter, type Span } from '../text/span';
import { scanTokens } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { type Block, isRunningText } from './blocks/block';
import { readBlocks } from './blocks/readBlocks';
import { reassign, type Reassigned } from './blocks/reassign';
import { detectLanguage } from './language';
import { publicationDay, type DayOfYear, type Publication, type PublicationDay } from './publication';

/** A sentence with the index of the block that holds it. */
export interface Sentence extends Span {
  readonly block: number;
}

/** One document that is read: its text and what was read out of it. Offsets are UTF-16 code units in that text. */
export interface Article {
  readonly text: string;
  /** What its file says of it, and where in the file its text stands. */
  readonly facts: DocumentFacts;
  readonly format: Format;
  /** The text that annotators scan: markup blanked out, offsets unchanged. */
  readonly shown: string;
  readonly language: string;
  /** What the file calls it, or the headline, or else the first sentence; blanks folded. Empty for an article without words. */
  readonly title: string;
  readonly published?: Publication;
  /** See `PublicationDay`. */
  readonly dayOfYear?: DayOfYear;
  readonly weekday?: number;
  readonly tokens: Tokens;
  /** Blocks tile the text: the first starts at 0, each ends where the next begins. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/**
 * Reads an article: tokens, language, blocks, sentences, publication date. Never throws; linear in the
 * length of the text.
 * @param text a document's; see `readFile`
 * @param reassigned spans of which the reader said what they are
 * @param facts what the file tells of the document beside its text
 */
export function readArticle(
  text: string,
  format: Format = 'plain',
  reassigned: readonly Reassigned[] = [],
  facts: DocumentFacts = {},
): Article {
  const shown = format === 'markdown' ? blankMarkup(text) : text;
  const tokens = scanTokens(shown);
  const language = detectLanguage(shown, tokens);
  const { blocks: found, wrapped } = readBlocks({
    text,
    shown,
    tokens,
    language,
    format,
    roles: facts.roles ?? [],
    title: facts.source?.title,
  });
  const blocks = reassigned.length > 0 ? reassign(found, reassigned) : found;
  const sentences = blocks.flatMap((span, block) =>
    splitSentences(shown, tokens, span, wrapped).map(({ start, end }): Sentence => ({ start, end, block })),
  );
  const day: PublicationDay = facts.source?.date
    ? { published: { date: facts.source.date, from: 'metadata' } }
    : publicationDay(shown, tokens, blocks);
  return {
    text,
    facts,
    format,
    shown,
    language,
    title: facts.source?.title ?? titleOf({ text, shown, format }, blocks, sentences),
    ...day,
    tokens,
    blocks,
    sentences,
  };
}

/** The sentence that an offset stands in, or the next one after it. */
export function sentenceFrom({ sentences }: Article, offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/** The words of a span as a reader sees them: without markup, blanks folded. */
export function displayText({ shown, format }: Pick<Article, 'shown' | 'format'>, { start, end }: Span): string {
  takeSteps(1 + ((end - start) >> 4));
  const folded = withSingleBlanks(shown.slice(start, end));
  // Where markup stood, a blank is left before the mark that followed it.
  return format === 'markdown' ? folded.replace(/ ([,.;:!?)])/g, '$1') : folded;
}

/** Titles are cut there, in code units: a first sentence may be a whole page of a text without stops. */
const maxTitleLength = 400;

function titleOf(
  { text, shown, format }: Pick<Article, 'text' | 'shown' | 'format'>,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): string {
  const first =
    blocks.find(({ kind }) => kind === 'headline') ??
    sentences.find(
      ({ block, start, end }) => isRunningText(blocks[block].kind) && /[\p{L}\p{N}]/u.test(shown.slice(start, end)),
    ) ??
    sentences.at(0);
  if (!first) return '';
  const [start, end] = [first.start, Math.min(first.end, first.start + maxTitleLength)];
  const words = format === 'markdown' ? withoutMarkup(text.slice(start, end)) : shown.slice(start, end);
  // Markdown may be saved as plain text: *# Dam holds* is called *Dam holds*.
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#{1,6} /, '');
}
