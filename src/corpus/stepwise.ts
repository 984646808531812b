import type { ClaimSet } from './findings/claims/claims';
import type { Dispute } from './findings/differences/disputes';
import type { FolderFindings } from './folderFindings';
import type { Links } from './links';
import type { Origins } from './origins';
import type { Steps } from './steps';

/**
 * What takes long, in steps of some milliseconds at most: whoever works ahead lets others in between. Where something
 * changes between two steps the rest is to be left: it would be worked out from two states.
 */
export class Stepwise {
  constructor(
    private readonly parts: {
      readonly links: Links;
      readonly findings: FolderFindings;
      readonly origins: Origins;
    },
  ) {}

  /** Works out what the parallels and claims of an article are made from; nothing for what is none. */
  links(uri: string): Steps {
    return this.parts.links.steps(uri);
  }

  /** See `Corpus.claims`. */
  claims(minScore: number, uris: readonly string[]): Steps<ClaimSet> {
    return this.parts.findings.claimSteps(minScore, uris);
  }

  /** See `Corpus.disputes`. */
  disputes(minScore: number, uris: readonly string[]): Steps<Dispute[]> {
    return this.parts.findings.disputeSteps(minScore, uris);
  }

  /** Works out what the families of some articles are told by. */
  families(uris: readonly string[]): Steps {
    return this.parts.origins.steps(uris);
  }
}
