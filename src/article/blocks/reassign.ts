import type { Span } from '../../text/span';
import type { Block } from './block';

/** A span of which a reader said that it is boilerplate, or that it is not. */
export interface Reassigned extends Span {
  readonly boilerplate: boolean;
}

/** Blocks in which some spans are given another role; of spans that overlap the last one counts. */
export function reassign(blocks: readonly Block[], spans: readonly Reassigned[]): Block[] {
  let current = [...blocks];
  for (const span of spans) current = current.flatMap((block) => reassignWithin(block, span));
  return current;
}

/** The block in up to three parts: before the span, within it, and after it. */
function reassignWithin(block: Block, { start, end, boilerplate }: Reassigned): Block[] {
  const from = Math.max(block.start, start);
  const to = Math.min(block.end, end);
  if (from >= to) return [block];
  const otherwise = block.kind === 'boilerplate' ? 'paragraph' : block.kind;
  const parts: Block[] = [
    { ...block, end: from },
    { start: from, end: to, kind: boilerplate ? 'boilerplate' : otherwise, rule: 'reader' },
    { ...block, start: to },
  ];
  return parts.filter((part) => part.start < part.end);
}
