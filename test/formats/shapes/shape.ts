import assert from 'node:assert/strict';
import { displayText, readArticle, type Article } from '../../../src/article/article';
import { formatOf } from '../../../src/formats/format';
import { readFile } from '../../../src/formats/readFile';

/** What must come out of one document. What is left out is not asked for. */
export interface Expected {
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** ISO date; `null` where no day may be told. */
  readonly date?: string | null;
  readonly url?: string;
  /** Stretches that are read as text, each in one block. */
  readonly text?: readonly string[];
  /** Words that are boilerplate, or no part of the text at all. */
  readonly aside?: readonly string[];
  readonly captions?: readonly string[];
  readonly headings?: readonly string[];
  /** Who says what by the form of the file: all of it, in order. */
  readonly said?: readonly (readonly [speaker: string | undefined, words: string])[];
}

/** One way in which files of a kind are built, with what must come out of it. Everything in it is invented. */
export interface Shape {
  readonly what: string;
  /** Its ending decides how it is read. */
  readonly name: string;
  readonly file: string;
  readonly documents: readonly Expected[];
}

/** The shapes of a kind of file. */
export interface ShapeKind {
  readonly kind: string;
  /** How many files of this kind the open cases of the issue have. */
  readonly cases: number;
  readonly shapes: readonly { readonly what: string }[];
}

/** So many shapes more than the cases have. */
export const shapesBeyondCases = 3;

export function shape(what: string, name: string, file: string, ...documents: readonly Expected[]): Shape {
  return { what, name, file, documents };
}

/** Reads a file as every surface does, and compares. */
export function checkShape({ name, file, documents }: Shape): void {
  const read = readFile(file, formatOf(name));
  assert.equal(read.length, documents.length, read.map(({ source, text }) => source?.title ?? text).join(' / '));
  read.forEach(({ text, ...facts }, index) => {
    checkArticle(readArticle(text, formatOf(name), [], facts), documents[index]);
  });
}

/** @throws where an article is not what is expected of it */
export function checkArticle(article: Article, expected: Expected): void {
  const { source } = article.facts;
  const told = {
    title: article.title,
    outlet: source?.outlet,
    authors: source?.authors,
    url: source?.url,
    date: article.published?.date ?? null,
  };
  for (const key of ['title', 'outlet', 'authors', 'url', 'date'] as const)
    if (expected[key] !== undefined) assert.deepEqual(told[key], expected[key], key);
  const running = textsOf(article, (kind) => kind === 'paragraph' || kind === 'standfirst');
  for (const words of expected.text ?? []) {
    assert.ok(
      running.some((block) => block.includes(words)),
      `no text: ${words}\n${outline(article)}`,
    );
  }
  const shown = textsOf(article, (kind) => !['boilerplate', 'credit', 'byline', 'dateline', 'caption'].includes(kind));
  for (const words of expected.aside ?? [])
    assert.ok(!shown.some((block) => block.includes(words)), `no part of the text: ${words}\n${outline(article)}`);
  for (const [kind, wanted] of [
    ['caption', expected.captions],
    ['heading', expected.headings],
  ] as const)
    for (const words of wanted ?? [])
      assert.ok(
        textsOf(article, (each) => each === kind).some((block) => block.includes(words)),
        `no ${kind}: ${words}\n${outline(article)}`,
      );
  if (expected.said) assert.deepEqual(saidIn(article), expected.said);
}

function saidIn({ text, facts }: Article): [string | undefined, string][] {
  return (facts.speeches ?? []).map(({ start, end, speaker }) => [
    speaker && text.slice(speaker.start, speaker.end),
    folded(text.slice(start, end)),
  ]);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts of blocks as a reader sees them, without markup. */
function textsOf(article: Article, isWanted: (kind: Article['blocks'][number]['kind']) => boolean): string[] {
  return article.blocks.flatMap((block) => (isWanted(block.kind) ? [displayText(article, block).trim()] : []));
}

function outline({ text, blocks }: Article): string {
  return blocks.map(({ kind, rule, start, end }) => `${kind} (${rule}): ${folded(text.slice(start, end))}`).join('\n');
}
