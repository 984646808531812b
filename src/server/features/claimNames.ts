import type { Claim } from '../../corpus/findings/claims/claims';
import { overlappingIn } from '../../corpus/findings/overlapping';
import { contains } from '../../text/span';
import { compareStrings } from '../../text/order';
import type { Sources } from '../context';

/** Names in the passages of a claim, as the folder calls them, most mentioned first. */
export function namesIn({ articles }: Sources, { passages }: Claim): string[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const view = articles.get(passage.uri);
    for (const mention of overlappingIn(view?.mentions ?? [], passage)) {
      if (mention.kind !== 'name' || !contains(passage, mention)) continue;
      const name = view?.entityOf(mention)?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).map(([name]) => name);
}
