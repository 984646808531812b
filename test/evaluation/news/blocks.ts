import { readArticle } from '../../../src/article/article';
import type { LabelledEvent } from '../../news/reader';
import { common, percent, Share } from '../data';
import type { ErrorReport, Row } from './report';

export interface BlockFigures {
  /** Blocks of which more than half lies in one block of the same kind. */
  readonly right: Share;
  readonly byKind: ReadonlyMap<string, Share>;
}

export function measureBlocks(events: readonly LabelledEvent[], report: ErrorReport): BlockFigures {
  const right = new Share();
  const byKind = new Map<string, Share>();
  for (const { id, text, blocks } of events.flatMap(({ articles }) => articles)) {
    const found = readArticle(text).blocks;
    for (const labelled of blocks) {
      const best = found
        .map((block) => ({ block, shared: common(block, labelled) }))
        .sort((a, b) => b.shared - a.shared)
        .at(0);
      const isRight =
        best !== undefined && best.block.kind === labelled.kind && best.shared * 2 > labelled.end - labelled.start;
      const ofKind = byKind.get(labelled.kind) ?? new Share();
      byKind.set(labelled.kind, ofKind);
      ofKind.count(isRight);
      if (right.count(isRight)) continue;
      const words = JSON.stringify(text.slice(labelled.start, labelled.start + 80));
      report('blocks', 'BLOCK', id, labelled.kind, 'got', best?.block.kind, words);
    }
  }
  return { right, byKind };
}

export function blockRows(name: string, { right, byKind }: BlockFigures): Row[] {
  const kinds = [...byKind]
    .sort((a, b) => b[1].all - a[1].all)
    .map(([kind, share]) => `${kind} ${percent(share.right, share.all)}`);
  return [[name, `blocks of the right kind ${right.toString()}`, kinds.join(', ')]];
}
