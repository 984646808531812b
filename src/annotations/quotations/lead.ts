import { isUpper } from '../../text/characters';
import type { Clause } from './clause';
import { cuesIn, type CueToken } from './cueTokens';
import { clauseBefore, type SpanContext } from './spanContext';

/** The clause that leads into a marked span. */
export interface Lead {
  readonly clause: Clause;
  /** Cue verbs of the clause in order. */
  readonly cues: readonly CueToken[];
  readonly context: SpanContext;
  /** What stands between the marks begins with a capital. */
  readonly startsUpper: boolean;
}

/** The lead of a marked span; `undefined` where no words stand before it. */
export function leadOf(context: SpanContext): Lead | undefined {
  const clause = clauseBefore(context);
  if (clause.length === 0) return undefined;
  const { article, span } = context;
  return { clause, cues: cuesIn(clause), context, startsUpper: isUpper(article.shown.charCodeAt(span.content.start)) };
}
