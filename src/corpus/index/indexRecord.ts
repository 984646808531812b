import type { Annotated } from '../../annotations/annotate';
import type { CreditedName, Entities, LocalEntity } from '../../annotations/names/entities';
import { isSpoken } from '../../annotations/quotations/quotations';
import { readSpeakers } from '../../annotations/quotations/speakers';
import type { Publication } from '../../article/publication';
import type { DocumentFacts } from '../../formats/fileDocument';
import type { Format } from '../../formats/format';
import { TokenKind, type Tokens } from '../../text/tokens';
import { agenciesOf } from './agencyCredits';
import { normalisedSentencesOf, sentenceRecordsOf, type SentenceRecords } from './sentenceRecords';
import { topicTermsOf, type TopicTerms } from './topicTerms';

/** An entity of an article, how often it is mentioned there and how often it is quoted. */
export interface CountedEntity extends LocalEntity {
  readonly mentions: number;
  readonly quotations: number;
}

/** Whom an article credits around its text. */
export type CreditedEntity = Pick<CreditedName, 'key' | 'kind' | 'name'>;

/**
 * What the corpus keeps of an article: enough to find it, list it and read it again. Plain data of a few bytes a word,
 * so that it can be stored.
 */
export interface IndexRecord {
  /** The text as UTF-8, or as it is where it holds half a surrogate pair. */
  readonly text: Uint8Array | string;
  readonly format: Format;
  /** What the file tells beside the text, if anything. */
  readonly facts?: DocumentFacts;
  readonly title: string;
  /** How many words it has, numbers in digits not counted. */
  readonly words: number;
  /** Quotations of whose speaker no name is known. */
  readonly unnamed: number;
  readonly published?: Publication;
  /** Agencies that it credits; see `agenciesOf`. */
  readonly agencies: readonly string[];
  readonly sentences: SentenceRecords;
  readonly terms: TopicTerms;
  readonly entities: readonly CountedEntity[];
  /** Those whom no article may name where it tells the story: they are no entities of the folder by it. */
  readonly credited?: readonly CreditedEntity[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function indexRecordOf(annotated: Annotated): IndexRecord {
  const { article, named } = annotated;
  const sentences = normalisedSentencesOf(article);
  const { quotations, unnamed } = countQuotations(annotated);
  const mentions = countMentions(named);
  const credited = named.credited.map(({ key, kind, name }) => ({ key: ownCopy(key), kind, name: ownCopy(name) }));
  return {
    text: packText(article.text),
    format: article.format,
    ...(Object.keys(article.facts).length > 0 ? { facts: article.facts } : {}),
    title: ownCopy(article.title),
    words: countWords(article.tokens),
    unnamed,
    ...(article.published ? { published: { ...article.published, date: ownCopy(article.published.date) } } : {}),
    agencies: agenciesOf(annotated).map(ownCopy),
    sentences: sentenceRecordsOf(annotated, sentences),
    terms: topicTermsOf(sentences),
    entities: named.entities.map((entity, index) => ({
      ...entity,
      mentions: mentions[index],
      quotations: quotations[index],
    })),
    ...(credited.length > 0 ? { credited } : {}),
  };
}

/** How often each of an article's entities is mentioned. */
export function countMentions({ entities, mentions }: Entities): number[] {
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity]++;
  return counts;
}

/** How often each of an article's entities is quoted, and how many quotations have no speaker among them. */
function countQuotations({ article, quotations, named }: Annotated): { quotations: number[]; unnamed: number } {
  const counts = named.entities.map(() => 0);
  let unnamed = 0;
  readSpeakers(article, quotations, named).forEach(({ entity }, index) => {
    if (!isSpoken(quotations[index])) return;
    if (entity === undefined) unnamed++;
    else counts[entity]++;
  });
  return { quotations: counts, unnamed };
}

function countWords({ kind, count }: Tokens): number {
  let words = 0;
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.Word) words++;
  return words;
}

/** One character outside Latin-1 makes a string take two bytes for every character; most news has some. */
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
