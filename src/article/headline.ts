import type { Article } from './article';
import { isRunningText, type Block } from './blocks/block';

/** The block of the headline, or the first that is told if it ends without a stop: `date 2025-03-13 Rules Not Ignored`. */
export function headlineOf({ blocks, shown }: Pick<Article, 'blocks' | 'shown'>): Block | undefined {
  const first = blocks.find(({ kind }) => isRunningText(kind));
  const isTitle =
    first?.kind === 'headline' || (first && !/[.!?…]['"’”]?\s*$/u.test(shown.slice(first.end - 4, first.end)));
  return isTitle ? first : undefined;
}
