import { readSentence } from '../../src/annotations/names/names';
import { type SentenceNames } from '../../src/annotations/names/sentenceNames';
import { mayEnd, mayStart, tags } from '../../src/annotations/names/tagging/tags';
import { segmentsOf } from '../../src/annotations/names/tagging/segments';
import { WordUses } from '../../src/annotations/names/tagging/wordUses';
import { readArticle } from '../../src/article/article';
import { type LabelledText } from './labelledTexts';

/** A sentence of a labelled text with the tags of its words. */
export interface TaggedSentence {
  readonly sentence: SentenceNames;
  /** By word, an index of `tags`. */
  readonly gold: Uint8Array;
  /** By word, 1 where the label is of no use. */
  readonly unsure: Uint8Array;
}

export interface TaggedText {
  readonly text: LabelledText;
  readonly uses: WordUses;
  readonly sentences: readonly TaggedSentence[];
}

/** Counts of what was read, for the log. */
export interface Counts {
  names: number;
  /** Names whose borders are none of words. */
  lost: number;
}

/** Reads a text as `findNames` does, with the tags of its labels. */
export function readText(text: LabelledText, counts: Counts): TaggedText {
  const article = readArticle(text.text);
  const pieces = article.sentences.flatMap((sentence) => readSentence(article, sentence));
  const sentences = pieces.map(({ sentence }) => ({
    sentence,
    gold: new Uint8Array(sentence.length),
    unsure: new Uint8Array(sentence.length),
  }));
  const uses = new WordUses(pieces.map(({ sentence }) => sentence));
  let at = 0;
  for (const label of [...text.labels].sort((a, b) => a.start - b.start)) {
    while (at < sentences.length && endOf(sentences[at].sentence) <= label.start) at++;
    counts.names++;
    if (at === sentences.length || !tagWords(sentences[at], label)) {
      counts.lost++;
      for (const sentence of sentences.slice(at, at + 2)) spoil(sentence, label);
    }
  }
  for (const span of text.unsure) for (const sentence of sentences) spoil(sentence, span);
  return { text, uses, sentences };
}

const endOf = (sentence: SentenceNames): number => sentence.spanOf({ from: 0, to: sentence.length }).end;

/** Tags the words of a label, and returns whether it begins and ends with words. */
function tagWords({ sentence, gold }: TaggedSentence, label: { start: number; end: number; type: string }): boolean {
  const spans = sentence.infos.map((_, index) => sentence.spanOf({ from: index, to: index + 1 }));
  const from = spans.findIndex(({ start }) => start === label.start);
  const last = spans.findIndex(({ end }) => end === label.end);
  if (from < 0 || last < from) return false;
  for (let i = from; i <= last; i++) {
    const part = from === last ? 'U' : i === from ? 'B' : i === last ? 'L' : 'I';
    gold[i] = Math.max(0, tags.indexOf(`${part}-${label.type}`));
  }
  return true;
}

function spoil({ sentence, unsure }: TaggedSentence, { start, end }: { start: number; end: number }): void {
  sentence.infos.forEach((_, index) => {
    const span = sentence.spanOf({ from: index, to: index + 1 });
    if (span.start < end && start < span.end) unsure[index] = 1;
  });
}

/** Longer ones are lists. */
const maxSentence = 220;

/** The sentences to learn from, with their segments: none twice, none with labels that are of no use. */
export function* learnable({ text, sentences }: TaggedText): Iterable<{
  readonly tagged: TaggedSentence;
  readonly segments: readonly { readonly from: number; readonly to: number }[];
}> {
  for (const tagged of sentences) {
    const { sentence, gold, unsure } = tagged;
    const { start, end } = sentence.spanOf({ from: 0, to: sentence.length });
    const isLabelled = !text.within || text.within.some((block) => block.start <= start && end <= block.end);
    if (sentence.length > maxSentence || !isLabelled) continue;
    const said = text.text.slice(start, end);
    if (text.within && text.known.has(said)) continue;
    text.known.add(said);
    const segments = segmentsOf(sentence.infos).filter(
      ({ from, to }) => mayStart[gold[from]] && mayEnd[gold[to - 1]] && !unsure.subarray(from, to).includes(1),
    );
    yield { tagged, segments };
  }
}
