import { annotate, type Annotated } from '../../src/annotations/annotate';
import { demonyms } from '../../src/annotations/names/countries';
import type { Tagger } from '../../src/annotations/names/tagger';
import { EntityIndex } from '../../src/corpus/index/entityIndex';
import { indexRecordOf } from '../../src/corpus/index/indexRecord';
import type { Span } from '../../src/text/span';
import { bare, common, percent, type Shared } from './data';

interface LabelledMention extends Span {
  readonly doc: string;
  readonly text: string;
  /** Is a name by its letters, whatever the annotators called it. */
  readonly name: boolean;
}

interface LabelledTopic {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly text: string }[];
  /** Those without a name hold mentions that nobody compared with others. */
  readonly clusters: readonly { readonly name?: string; readonly mentions: readonly LabelledMention[] }[];
}

/** A labelled name with the entity of the folder that is found for it. */
interface FoundName {
  readonly doc: string;
  readonly cluster: string;
  readonly text: string;
  readonly entity: string | undefined;
}

/** Pairs of names of one topic that stand in different articles: labelled as one, found as one, and both. */
export class PairFigures {
  labelled = 0;
  found = 0;
  right = 0;
  /** Labelled pairs both of whose names are found. */
  reachable = 0;

  toString(): string {
    const precision = percent(this.right, this.found);
    return `recall ${percent(this.right, this.labelled)} (of names that are found ${percent(this.right, this.reachable)}), precision ${precision}, ${this.labelled} pairs`;
  }
}

/** The topics of ECB+ with an even index among those of the file are looked at, the others are not. */
export type Half = 'even topics' | 'odd topics';
export const halves: readonly Half[] = ['even topics', 'odd topics'];
const ecbFile = 'data/entities/ecbplus.dev.jsonl';

/** Rows of pairs of names across the articles of each topic, all articles of a topic in one folder. */
export function entityPairRows(shared: Shared, tagger: Tagger, errors: string): string[][] {
  if (!shared.has(ecbFile)) return [];
  const topics = shared.lines<LabelledTopic>(ecbFile);
  return halves.map((half, parity) => {
    const figures = new PairFigures();
    for (const [index, topic] of topics.entries()) {
      if (index % 2 !== parity) continue;
      const report = errors === 'ecbplus' && parity === 0 ? console.log : undefined;
      countPairs(foundNames(topic, tagger), figures, topic.topic, report);
    }
    return [`ECB+, ${half}`, figures.toString()];
  });
}

/** The two halves of a topic call one body by two names: `t29_colts`, `t29b_colts`. */
const subtopic = /^t\d+b?_/;

/** `American` of a boxer, `I'm`: labelled as names for their capitals. */
function isOtherWord(text: string): boolean {
  const word = text.replace(/['’]s$/, '').toLowerCase();
  return demonyms.has(word) || word.startsWith("i'");
}

function foundNames({ docs, clusters }: LabelledTopic, tagger: Tagger): FoundName[] {
  const articles = new Map(docs.map(({ id, text }) => [id, annotate(text, 'plain', tagger)]));
  const index = new EntityIndex();
  for (const [id, annotated] of articles) index.put(id, indexRecordOf(annotated).entities);
  return clusters.flatMap(({ name: cluster = '', mentions }) =>
    mentions
      .filter(({ name, text }) => name && cluster !== '' && !isOtherWord(text))
      .map(({ doc, start, end, text }) => {
        const annotated = articles.get(doc);
        return {
          doc,
          cluster: cluster.replace(subtopic, ''),
          text,
          entity: annotated && entityAt(annotated, index, { start, end }),
        };
      }),
  );
}

/** Prepositions and articles stand inside some labels: `in Palmer`, `the Saints`. */
const opening = /^(?:in|at|to|on|of|from|the|near|outside|across)\s/i;

/** The entity of the folder whose name a label covers, or is the label but for small words before it. */
function entityAt({ article, named }: Annotated, index: EntityIndex, label: Span): string | undefined {
  let { start, end } = bare(article.text, label.start, label.end);
  for (
    let words = opening.exec(article.text.slice(start, end));
    words;
    words = opening.exec(article.text.slice(start, end))
  )
    start += words[0].length;
  if (/['’]s$/.test(article.text.slice(start, end))) end -= 2;
  const found = named.mentions.find(
    (mention) => mention.kind === 'name' && common(mention, { start, end }) > 0 && mention.start >= start - 4,
  );
  return found && index.resolve(named.entities[found.entity].key);
}

function countPairs(
  names: readonly FoundName[],
  figures: PairFigures,
  topic: string,
  report: ((...details: unknown[]) => void) | undefined,
): void {
  const missed = new Map<string, number>();
  const told = (kind: string, one: FoundName, other: FoundName): void => {
    const line = `${kind} ${topic} ${one.text} (${one.entity ?? '–'}) | ${other.text} (${other.entity ?? '–'})`;
    missed.set(line, (missed.get(line) ?? 0) + 1);
  };
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(i + 1)) {
      if (one.doc === other.doc) continue;
      const isLabelled = one.cluster === other.cluster;
      const isFound = one.entity !== undefined && one.entity === other.entity;
      if (isLabelled) figures.labelled++;
      if (isLabelled && one.entity !== undefined && other.entity !== undefined) figures.reachable++;
      if (isFound) figures.found++;
      if (isFound && isLabelled) figures.right++;
      else if (isFound) told('FALSE', one, other);
      else if (isLabelled) told('MISSED', one, other);
    }
  }
  if (report) for (const [line, count] of [...missed].sort(([, a], [, b]) => b - a)) report(count, line);
}
