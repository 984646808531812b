import { detectLanguage } from './language';
import { readBlocks, reassign, type Block, type Reassigned } from './blocks';
import { blankMarkup } from '../formats/markdown';
import { publicationDate, type Publication } from './publication';
import { splitSentences } from '../text/sentences';
import { firstEndingAfter, type Span } from '../text/span';
import { scanTokens } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import type { Format } from '../formats/format';

/** A sentence with the index of the block that holds it. */
export interface Sentence extends Span {
  readonly block: number;
}

/** One file that is read: its text and what was read out of it. Offsets are UTF-16 code units. */
export interface Article {
  readonly text: string;
  readonly format: Format;
  /** The text that annotators scan: markup blanked out, offsets unchanged. */
  readonly shown: string;
  readonly language: string;
  /** The headline, or else the first sentence; blanks folded. Empty for an article without words. */
  readonly title: string;
  readonly published?: Publication;
  readonly tokens: Tokens;
  /** Blocks tile the text: the first starts at 0, each ends where the next begins. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Text of sentences that belong to the article itself, so that links and claims may use them. */
export function isRunningText(kind: Block['kind']): boolean {
  return (
    kind === 'paragraph' || kind === 'headline' || kind === 'standfirst' || kind === 'heading' || kind === 'caption'
  );
}

/**
 * Reads an article: words, language, blocks, sentences, publication date. Never throws; linear in
 * the length of the text.
 * @param text the decoded file after its byte order mark, line ends as stored
 * @param reassigned stretches of which the reader said what they are
 */
export function readArticle(text: string, format: Format = 'plain', reassigned: readonly Reassigned[] = []): Article {
  const shown = format === 'markdown' ? blankMarkup(text) : text;
  const words = scanTokens(shown);
  const language = detectLanguage(shown, words);
  const { blocks: found, wrapped } = readBlocks(text, shown, words, language, format);
  const blocks = reassigned.length > 0 ? reassign(found, reassigned) : found;
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    for (const span of splitSentences(shown, words, blocks[b], wrapped)) {
      sentences.push({ start: span.start, end: span.end, block: b });
    }
  }
  const published = publicationDate(shown, words, blocks);
  return {
    text,
    format,
    shown,
    language,
    title: titleOf(shown, blocks, sentences),
    ...(published ? { published } : {}),
    tokens: words,
    blocks,
    sentences,
  };
}

/** The sentence that an offset stands in, or the next one after it. */
export function sentenceFrom({ sentences }: Article, offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/** The words of a span as a reader sees them: without markup, blanks folded. */
export function displayText({ shown, format }: Article, { start, end }: Span): string {
  const folded = shown.slice(start, end).replace(/\s+/g, ' ');
  // Where markup stood, a blank is left before the mark that followed it.
  return format === 'markdown' ? folded.replace(/ ([,.;:!?)])/g, '$1') : folded;
}

function titleOf(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): string {
  const headline = blocks.findIndex((block) => block.kind === 'headline');
  const first =
    headline >= 0
      ? blocks[headline]
      : (sentences.find((sentence) => isRunningText(blocks[sentence.block].kind)) ?? sentences[0]);
  return first
    ? text
        .slice(first.start, Math.min(first.end, first.start + 400))
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
