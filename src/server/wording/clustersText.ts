import { clustersFile } from '../../corpus/clusters/clusterFile';
import { translate } from './translate';

/** How many articles of clusters there are, and of how many the clusters do not count. */
interface Stale {
  readonly all: number;
  readonly gone: number;
  readonly changed: number;
}

/** Says that what another program found is not used for some articles; undefined where it is for all. */
export function staleClustersText({ all, gone, changed }: Stale): string | undefined {
  const told = [
    ...(changed > 0 ? [translate('{0} of {1} articles have changed since', changed, all)] : []),
    ...(gone > 0 ? [translate('{0} of {1} articles are not here', gone, all)] : []),
  ];
  if (told.length === 0) return undefined;
  return translate('{0}: {1}; what was found in them is not used.', clustersFile, told.join(', '));
}

export function brokenClustersText(): string {
  return translate('{0} cannot be read and is not used.', clustersFile);
}
