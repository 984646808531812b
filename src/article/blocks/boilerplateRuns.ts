import { isBlank } from '../../text/characters';
import type { Rule } from '../../text/rule';
import { splitSentences } from '../../text/sentences';
import { tokenAt } from '../../text/tokens';
import { type BoilerplateEvidence, boilerplateEvidence, closingRuleOf, type ClosingRule } from '../boilerplate';
import type { NeighbourRule } from './block';
import type { Page, Piece } from './page';

type ReadEvidence = (evidence: BoilerplateEvidence) => boolean;

/** A short sentence right behind boilerplate: `Please give what you can.` */
const maxAfterWords = 8;

/** Rules for text beside boilerplate, where less needs to speak for boilerplate than elsewhere. */
export const neighbourRules = {
  betweenLines: {
    id: 'between-boilerplate-lines',
    example:
      'Dam holds\n\nEngineers said the dam held.\n\nSubscribe\n[Our story of the dam is free to all.]\nShare this\n\nThe gates are shut and will stay so until the river falls, they said.',
    counterexample:
      'Dam holds\n\nEngineers said the dam held.\n\nSubscribe\nThe story of the dam is free to all.\nShare this\n\nThe gates are shut and will stay so until the river falls, they said.',
    read: ({ hasVoice, weight }) => hasVoice && weight > 0,
  },
  betweenSentences: {
    id: 'between-boilerplate-sentences',
    example: 'Dam holds\n\nSubscribe to our letter. [You read it at breakfast.] Sign up for our alerts.',
    counterexample: 'Dam holds\n\nSubscribe to our letter. The dam held. Sign up for our alerts.',
    read: ({ hasVoice, weight }) => hasVoice || weight > 0,
  },
  after: {
    id: 'after-boilerplate',
    example: 'Dam holds\n\nSubscribe to our letter. [Please give what you can.] Engineers said the dam held.',
    counterexample: 'Dam holds\n\nSubscribe to our letter. They gave what they could. Engineers said the dam held.',
    read: ({ hasVoice, words }) => hasVoice && words <= maxAfterWords,
  },
} satisfies Record<string, Rule<NeighbourRule, ReadEvidence>>;

/** Text among boilerplate, in the publisher's own voice, is boilerplate too. */
export function smoothBoilerplate(page: Page): void {
  smoothLines(page);
  for (const pieces of page.pieces) {
    smoothBetween(page, pieces);
    smoothAfter(page, pieces);
    mergeBoilerplate(pieces);
  }
}

/** So many lines may stand between two of boilerplate. */
const maxLinesBetween = 6;

function smoothLines(page: Page): void {
  let last: number | undefined;
  for (let i = 0; i < page.lines.length; i++) {
    const [first] = page.pieces[i];
    // A stamp stands between entries of a live blog, which are text.
    if (first.kind !== 'boilerplate' || first.rule === 'stamp') continue;
    if (last !== undefined) smoothLinesBetween(page, last, i);
    last = page.isAllBoilerplate(i) ? i : undefined;
  }
}

function smoothLinesBetween(page: Page, before: number, after: number): void {
  if (after - before - 1 > maxLinesBetween) return;
  const { betweenLines } = neighbourRules;
  for (let i = before + 1; i < after; i++) {
    const { from, to } = page.lines[i];
    if (!betweenLines.read(boilerplateEvidence(page.tokens, from, to))) return;
  }
  for (let i = before + 1; i < after; i++) page.assignLine(i, 'boilerplate', betweenLines.id);
}

function evidenceOf({ tokens }: Page, { start, end }: { start: number; end: number }): BoilerplateEvidence {
  return boilerplateEvidence(tokens, tokenAt(tokens, start), tokenAt(tokens, end));
}

function smoothBetween(page: Page, pieces: readonly Piece[]): void {
  const { betweenSentences } = neighbourRules;
  for (let i = 1; i + 1 < pieces.length; i++) {
    if (pieces[i].kind !== 'paragraph') continue;
    if (pieces[i - 1].kind !== 'boilerplate' || pieces[i + 1].kind !== 'boilerplate') continue;
    if (!betweenSentences.read(evidenceOf(page, pieces[i]))) continue;
    pieces[i].kind = 'boilerplate';
    pieces[i].rule = betweenSentences.id;
  }
}

function smoothAfter(page: Page, pieces: Piece[]): void {
  const { after } = neighbourRules;
  for (let i = 1; i < pieces.length; i++) {
    if (pieces[i].kind !== 'paragraph' || pieces[i - 1].kind !== 'boilerplate') continue;
    const [first] = splitSentences(page.text, page.tokens, pieces[i], page.wrapped);
    if (!after.read(evidenceOf(page, first))) continue;
    const rest = pieces[i];
    pieces.splice(i, 1, { start: first.start, end: first.end, kind: 'boilerplate', rule: after.id });
    if (first.end < rest.end) pieces.splice(i + 1, 0, { ...rest, start: afterBlanks(page.text, first.end) });
  }
}

function afterBlanks(text: string, offset: number): number {
  let next = offset;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}

function mergeBoilerplate(pieces: Piece[]): void {
  for (let i = pieces.length - 1; i > 0; i--) {
    if (pieces[i].kind !== 'boilerplate' || pieces[i - 1].kind !== 'boilerplate') continue;
    pieces[i - 1].end = pieces[i].end;
    pieces.splice(i, 1);
  }
}

/** Buttons are looked for at the beginning of a line, in code units. */
const buttonSample = 300;

/** The lines below the last paragraph, up to the first that tells something. */
export function closeWithBoilerplate(page: Page): void {
  // The first two lines are headline and opening, whatever they say.
  for (let i = page.lines.length - 1; i > 1; i--) {
    if (page.pieces[i].every(({ kind }) => kind === 'boilerplate' || kind === 'credit')) continue;
    const rule = closingRuleAt(page, i);
    if (!rule) return;
    page.assignLine(i, 'boilerplate', rule);
  }
}

/** The rule by which a line is boilerplate where nothing of the text stands below it. */
export function closingRuleAt(page: Page, index: number): ClosingRule | undefined {
  const beginning = page.beginningOf(index, buttonSample);
  if (/["“”«]/.test(beginning)) return undefined;
  const { from, to } = page.lines[index];
  return closingRuleOf({ ...boilerplateEvidence(page.tokens, from, to), buttons: countButtons(beginning) });
}

/** A row of a table has digits between its bars, a row of buttons has none. */
function countButtons(line: string): number {
  return /\d/.test(line) ? 1 : line.split('|').length;
}
