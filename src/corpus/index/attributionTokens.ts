import type { Annotated } from '../../annotations/annotate';
import { tokenAt } from '../../text/tokens';

/** For each token of an article 1 where it tells who speaks: `said governor Hanna Reyl`. */
export function attributionTokens({ article: { tokens }, quotations }: Annotated): Uint8Array {
  const isAttribution = new Uint8Array(tokens.count);
  for (const { cue, speaker } of quotations)
    for (const span of [cue, speaker])
      if (span) isAttribution.fill(1, tokenAt(tokens, span.start), tokenAt(tokens, span.end));
  return isAttribution;
}
