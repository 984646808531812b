import { eventNouns, nounsNamedByEvents } from '../../lexicon/en/events';

/**
 * Whether the word of an event only says what another noun is for: `a rescue team`, not `the rescue of a team` nor
 * `to rescue crew members`.
 * @param word in lower case, as the words on either side of it; these are undefined where there are none
 */
export function isAttributiveEvent(previous: string | undefined, word: string, next: string | undefined): boolean {
  return next !== undefined && previous !== 'to' && eventNouns.has(word) && nounsNamedByEvents.has(next);
}
