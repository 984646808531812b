import type { Rule } from '../../text/rule';
import { splitSentences } from '../../text/sentences';
import { tokenAt } from '../../text/tokens';
import { boilerplateEvidence, boilerplateRuleOf } from '../boilerplate';
import { readDateline } from '../dateline';
import type { BlockKind, BlockRule } from './block';
import { photoCreditRules, readCredit, type TokenRange } from './credits';
import type { Line } from './lines';
import { crawlerRules, dateLine } from './openings';
import type { Page, Piece } from './page';
import { isAddressOnly, lineRuleOf } from './siteLines';

/**
 * Cuts a line where its role changes within it: what a crawler put before it, a dateline, a photo credit, a
 * sentence of boilerplate. What shows no role is a paragraph until its neighbours are known.
 */
export function cutLine(page: Page, line: Line): Piece[] {
  const whole = lineRuleOf(page, line);
  if (whole) return [{ start: line.start, end: line.end, kind: whole.kind, rule: whole.id }];
  return new LineCutter(page, line).cut();
}

/** How a site of one paper joins a caption and its credit. */
const creditDots = 'Credit...';

class LineCutter {
  private readonly pieces: Piece[] = [];
  /** First token of what is not cut yet. */
  private from: number;
  /** Offset at which that begins. */
  private start: number;

  constructor(
    private readonly page: Page,
    private readonly line: Line,
  ) {
    this.from = line.from;
    this.start = line.start;
  }

  cut(): Piece[] {
    this.cutCrawlerField();
    if (!this.isUsedUp) this.cutDate();
    if (!this.isUsedUp && !this.page.english) this.cutRest('paragraph', 'paragraph');
    if (!this.isUsedUp) this.cutCredit();
    if (!this.isUsedUp) this.cutSentences();
    return this.pieces;
  }

  private get isUsedUp(): boolean {
    return this.from >= this.line.to;
  }

  private get range(): TokenRange {
    const { text, tokens } = this.page;
    return { text, tokens, from: this.from, to: this.line.to };
  }

  /** Cuts off what stands before token `next`. */
  private cutBefore(next: number, kind: BlockKind, rule: BlockRule): void {
    const { tokens } = this.page;
    this.pieces.push({ start: this.start, end: tokens.end[next - 1], kind, rule });
    this.from = next;
    if (!this.isUsedUp) this.start = tokens.start[next];
  }

  /** Makes one piece of all that is left. */
  private cutRest(kind: BlockKind, rule: BlockRule): void {
    this.pieces.push({ start: this.start, end: this.line.end, kind, rule });
    this.from = this.line.to;
  }

  private cutCrawlerField(): void {
    for (const { id, read } of crawlerRules) {
      const next = read(this.range);
      if (next !== undefined) {
        this.cutBefore(next, 'boilerplate', id);
        return;
      }
    }
  }

  private cutDate(): void {
    const { text, tokens, from, to } = this.range;
    const dateline = readDateline(text, tokens, from, to);
    if (dateline) this.cutBefore(dateline.next, 'dateline', dateline.rule);
    else if (dateLine.read(this.range, this.line.isEmphasised)) this.cutRest('dateline', dateLine.id);
  }

  private cutCredit(): void {
    // Behind a dateline or a crawler's field stands a text.
    const rule = this.pieces.length === 0 ? readCredit(this.range) : undefined;
    if (rule) this.cutRest('credit', rule);
  }

  private cutSentences(): void {
    const { text, tokens, wrapped } = this.page;
    let current: Piece | undefined;
    const dots = text.slice(this.start, this.line.end).indexOf(creditDots);
    if (dots > 0) {
      // *The dam on Friday.Credit...Ama Boateng*
      this.pieces.push({ start: this.start, end: this.start + dots, kind: 'paragraph', rule: 'paragraph' });
      this.start += dots;
      this.cutRest('credit', 'photo-dots');
      return;
    }
    for (const { start, end } of splitSentences(text, tokens, { start: this.start, end: this.line.end }, wrapped)) {
      const { kind, rule } = sentenceRole({ text, tokens, from: tokenAt(tokens, start), to: tokenAt(tokens, end) });
      if (current?.kind === kind) current.end = end;
      else {
        current = { start, end, kind, rule };
        this.pieces.push(current);
      }
    }
  }
}

export const addressSentence: Rule<'address-sentence', (sentence: TokenRange) => boolean> = {
  id: 'address-sentence',
  example: 'Dam holds\n\n[https://ledger.example/dam.] Engineers said the dam held.',
  counterexample: 'Dam holds\n\nSee https://ledger.example/dam. Engineers said the dam held.',
  read: ({ tokens, from, to }) => isAddressOnly(tokens, from, to),
};

function sentenceRole(range: TokenRange): { kind: BlockKind; rule: BlockRule } {
  const boilerplate =
    boilerplateRuleOf(boilerplateEvidence(range.tokens, range.from, range.to)) ??
    (addressSentence.read(range) ? addressSentence.id : undefined);
  if (boilerplate) return { kind: 'boilerplate', rule: boilerplate };
  const credit = photoCreditRules.find(({ read }) => read(range))?.id;
  return credit ? { kind: 'credit', rule: credit } : { kind: 'paragraph', rule: 'paragraph' };
}
