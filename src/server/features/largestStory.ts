import type { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import { compareStrings } from '../../text/order';
import type { Slices } from '../workspace/slices';

/** Articles of a large folder that are looked at, spread over all of it: a reader waits for the first page. Chosen, not fitted. */
const maxLookedAt = 300;
/** An article without a date stands behind those that have one. */
const undated = '9';

/**
 * The earliest article of the story that most articles of a large folder tell, as far as they have words in common; undefined
 * where no article has any in common with another.
 * @throws the error that answers a cancelled request
 */
export async function earliestOfLargestStory(
  corpus: Corpus,
  slices: Slices,
  token: CancellationToken,
): Promise<string | undefined> {
  const uris = corpus.uris();
  const step = Math.ceil(uris.length / maxLookedAt);
  let largest: readonly string[] = [];
  for await (const uri of slices.over(
    uris.filter((_, index) => index % step === 0),
    token,
  )) {
    const story = [...new Set([uri, ...corpus.nearOf(uri).map(({ b }) => b.uri)])];
    if (story.length > largest.length) largest = story;
  }
  const dateOf = (uri: string): string => corpus.dateOf(uri)?.date ?? undated;
  return largest.length < 2
    ? undefined
    : [...largest].sort((one, other) => compareStrings(dateOf(one), dateOf(other)) || compareStrings(one, other))[0];
}
