/** Searches for what an article may lack or have alone, with what the labels say of each. */
import { annotate } from '../../../src/annotations/annotate';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { Corpus } from '../../../src/corpus/corpus';
import { claimFeatures, mayBeAlone, mayBeMissing, sentenceFeatures } from '../../../src/corpus/findings/absence';
import { shippedVectors } from '../../fixtures/vectors';
import type { LabelledEvent } from '../../news/reader';
import { defaultThreshold } from '../news/parallels';
import { goldOf, isAlone } from './claims';
import { newsFolder } from './news';
import { toldClaim } from './tellings';

/** A search by its features, with whether what was searched for is indeed not there. */
export interface JudgedSearch {
  readonly event: string;
  readonly features: readonly number[];
  /** Whether the engine may tell it at all. */
  readonly mayBeTold: boolean;
  readonly same: boolean;
}

/** The searches of an event that the engine judges by their features, for claims and for sentences. */
export function judgedSearches(
  event: LabelledEvent,
  tagger: Tagger,
): { claims: JudgedSearch[]; sentences: JudgedSearch[] } {
  const folder = newsFolder(event);
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  for (const { id, text } of folder.articles) corpus.put(id, annotate(text, 'plain', tagger));
  const all = corpus.claims(defaultThreshold);
  const searched = folder.articles.flatMap(({ id, isDecoy }) => {
    const found = isDecoy ? undefined : corpus.searchedFor(id, defaultThreshold, all);
    return found ? [{ id, ...found }] : [];
  });
  return {
    claims: searched.flatMap(({ id, claims }) =>
      claims.flatMap(({ claim, evidence }) => {
        const gold = evidence.missing > 0 ? goldOf(toldClaim(claim), folder) : undefined;
        return gold
          ? [
              {
                event: event.name,
                features: claimFeatures(evidence),
                mayBeTold: mayBeMissing(evidence),
                same: !gold.articles.has(id),
              },
            ]
          : [];
      }),
    ),
    sentences: searched.flatMap(({ sentences }) =>
      sentences
        .filter(({ evidence }) => mayBeAlone(evidence))
        .map(({ passage, evidence }) => ({
          event: event.name,
          features: sentenceFeatures(evidence),
          mayBeTold: true,
          same: isAlone(passage, folder),
        })),
    ),
  };
}
