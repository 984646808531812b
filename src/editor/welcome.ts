import type { Status } from '../protocol/session';
import type { ServerState } from './client';

/** Which of the empty views' texts is shown (`crossread.welcome` in the manifest). */
export type Welcome = 'failed' | 'empty' | 'noFolder' | 'one' | 'none' | 'reading';

/** What an empty view says: why it is empty, or that it soon is not. */
export function welcomeOf(state: ServerState, status: Status | undefined, hasFolder: boolean): Welcome {
  switch (state) {
    case 'failed':
      return 'failed';
    case 'idle':
      return hasFolder ? 'reading' : 'noFolder';
    case 'starting':
      return 'reading';
    case 'running':
      if (!status) return 'reading';
      if (status.total === 0 && status.done === 0) return hasFolder ? 'empty' : 'noFolder';
      if (status.done === status.total && status.articles === 1) return 'one';
      return status.done > 0 ? 'none' : 'reading';
  }
}
