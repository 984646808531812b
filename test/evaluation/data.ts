import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/text/span';
import type { LabelledEvent } from '../news/reader';
import type { ErrorReport } from './news/report';

/** A part of the project's own labelled news, with the name that tables give it. */
export interface OwnNews {
  readonly name: string;
  readonly events: readonly LabelledEvent[];
  /** Events of the part that are labelled for findings only. */
  readonly findings: readonly LabelledEvent[];
  /** Texts of other kinds than news reports, with the name that tables give them; the development part has none. */
  readonly styles: { readonly name: string; readonly events: readonly LabelledEvent[] };
  /** Prints the errors of one set; none of the test part, which is not looked at while rules are written. */
  readonly report: ErrorReport;
}

/** The folder with `data/`, `gold/` and `seeds/`; what is not there is skipped. */
export class Shared {
  constructor(readonly root: string) {}

  has(file: string): boolean {
    return fs.existsSync(path.join(this.root, file));
  }

  text(file: string): string {
    return fs.readFileSync(path.join(this.root, file), 'utf8');
  }

  lines<T>(file: string): T[] {
    return this.text(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  }

  json<T>(file: string): T {
    return JSON.parse(this.text(file)) as T;
  }

  seeds(): { path: string; text: string }[] {
    if (!this.has('seeds')) return [];
    return fs
      .readdirSync(path.join(this.root, 'seeds'))
      .sort()
      .map((name) => ({ path: name, text: this.text(path.join('seeds', name)) }));
  }
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** How many of all are right. */
export class Share {
  right = 0;
  all = 0;

  /** Counts one more. @returns whether it is right */
  count(isRight: boolean): boolean {
    this.all++;
    if (isRight) this.right++;
    return isRight;
  }
  /** Of a hundred; none of none is 0. */
  get percent(): number {
    return this.all === 0 ? 0 : (100 * this.right) / this.all;
  }
  toString(): string {
    return percent(this.right, this.all);
  }
}

/** Precision, recall and F1 of what was found against what is labelled. */
export class Score {
  right = 0;
  found = 0;
  labelled = 0;

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found;
  }
  get recall(): number {
    return this.labelled === 0 ? 0 : this.right / this.labelled;
  }
  get f1(): number {
    return this.found + this.labelled === 0 ? 0 : (2 * this.right) / (this.found + this.labelled);
  }
  toString(): string {
    const p = (x: number): string => (100 * x).toFixed(1);
    return `F1 ${p(this.f1)} (P ${p(this.precision)} R ${p(this.recall)})`;
  }
}

export function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function table(title: string, rows: (string | number)[][]): void {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, String(cell).length)));
  console.log(`\n## ${title}`);
  for (const row of rows)
    console.log(
      '  ' +
        row
          .map((cell, i) => String(cell).padEnd(widths[i]))
          .join('  ')
          .trimEnd(),
    );
}

const edge = /[\s“”"«»„‘’'`.,;:!?…\-–—―[\]()]/;

/** A span without marks, blanks and punctuation at its edges: annotators differ there. */
export function bare(text: string, start: number, end: number): Span {
  while (start < end && edge.test(text[start])) start++;
  while (end > start && edge.test(text[end - 1])) end--;
  return { start, end };
}

export function overlapShare(a: Span, b: Span): number {
  return common(a, b) / Math.max(a.end - a.start, b.end - b.start, 1);
}
