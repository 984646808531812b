import type { Annotated } from '../../annotations/annotate';
import { isSpoken } from '../../annotations/quotations/quotations';
import { readSpeakers } from '../../annotations/quotations/speakers';
import type { LocalEntity } from '../../annotations/names/entities';
import type { Format } from '../../formats/format';
import type { Publication } from '../../article/publication';
import { TokenKind } from '../../text/tokens';
import { agenciesOf } from './agencyCredits';
import { sentenceRecordsOf, normalisedSentencesOf, type SentenceRecords } from './sentenceRecords';
import { topicTermsOf, type TopicTerms } from './topicTerms';

/** An entity of an article, how often it is mentioned there and how often it is quoted. */
export interface CountedEntity extends LocalEntity {
  readonly mentions: number;
  readonly quotations: number;
}

/**
 * What the corpus keeps of an article: enough to find it, list it and read it again. Plain data of a
 * few bytes a word, so that it can be stored.
 */
export interface IndexRecord {
  /** The text as UTF-8, or as it is where it holds half a surrogate pair. */
  readonly text: Uint8Array | string;
  readonly format: Format;
  readonly title: string;
  readonly words: number;
  /** Quotations of whose speaker no name is known. */
  readonly unnamed: number;
  readonly published?: Publication;
  /** Agencies that it credits; see `agenciesOf`. */
  readonly agencies: readonly string[];
  readonly sentences: SentenceRecords;
  readonly terms: TopicTerms;
  readonly entities: readonly CountedEntity[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function indexRecordOf(annotated: Annotated): IndexRecord {
  const { article, quotations, named } = annotated;
  const tokens = normalisedSentencesOf(article);
  const mentions = new Array<number>(named.entities.length).fill(0);
  for (const { entity } of named.mentions) mentions[entity]++;
  const quoted = new Array<number>(named.entities.length).fill(0);
  let unnamed = 0;
  readSpeakers(article, quotations, named).forEach(({ entity }, index) => {
    if (!isSpoken(quotations[index])) return;
    if (entity === undefined) unnamed++;
    else quoted[entity]++;
  });
  let words = 0;
  for (let i = 0; i < article.tokens.count; i++) if (article.tokens.kind[i] === TokenKind.Word) words++;
  return {
    text: packText(article.text),
    format: article.format,
    title: ownCopy(article.title),
    words,
    unnamed,
    ...(article.published ? { published: { ...article.published, date: ownCopy(article.published.date) } } : {}),
    agencies: agenciesOf(annotated).map(ownCopy),
    sentences: sentenceRecordsOf(annotated, tokens),
    terms: topicTermsOf(tokens),
    entities: named.entities.map((entity, index) => ({
      ...entity,
      mentions: mentions[index],
      quotations: quoted[index],
    })),
  };
}

/** Characters outside Latin-1 cost two bytes each in memory, for every character of their text; most news has some. */
function packText(text: string): Uint8Array | string {
  const bytes = encoder.encode(text);
  return decoder.decode(bytes) === text ? bytes : text;
}

export function textOf({ text }: Pick<IndexRecord, 'text'>): string {
  return typeof text === 'string' ? text : decoder.decode(text);
}

/** A slice of a text keeps the whole text in memory; what is kept for long is copied out of it. */
export function ownCopy(text: string): string {
  const copy = decoder.decode(encoder.encode(text));
  return copy === text ? copy : text;
}
