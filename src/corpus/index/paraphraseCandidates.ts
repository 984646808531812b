import { addToList } from '../../text/multimap';
import type { SentenceProfile, SentenceProfiles } from './sentenceProfiles';

// Bounds on the work on long articles. Chosen so that no figure of the evaluation changed when they came in; not
// fitted.

/** A stem in more sentences of one article than this tells none of them apart; more than a news article has. */
const maxSentencesPerStem = 64;
/** Sentences of one article that a sentence is compared with. */
const maxCandidates = 32;
/** Stems that two sentences share before they are compared. */
const minSharedStems = 2;

/** The sentences of an article, by index, under each of the stems that they hold. */
export type SentencesByStem = ReadonlyMap<string, readonly number[]>;

export function sentencesByStem(profiles: SentenceProfiles): SentencesByStem {
  const sentences = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const stem of profile?.stems ?? []) addToList(sentences, stem, index);
  });
  return sentences;
}

/**
 * Sentences of another article that are worth comparing with one: those that share two stems with it, most shared first
 * where they are too many.
 * @param all all that share one stem instead
 * @returns indexes of sentences
 */
export function paraphraseCandidates(profile: SentenceProfile, others: SentencesByStem, all: boolean): number[] {
  const sharedStems = new Map<number, number>();
  for (const stem of profile.stems) {
    const sentences = others.get(stem) ?? [];
    if (sentences.length > maxSentencesPerStem) continue;
    for (const sentence of sentences) sharedStems.set(sentence, (sharedStems.get(sentence) ?? 0) + 1);
  }
  if (all) return [...sharedStems.keys()];
  const candidates = [...sharedStems].filter(([, count]) => count >= minSharedStems);
  const kept =
    candidates.length > maxCandidates
      ? candidates.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, maxCandidates)
      : candidates;
  return kept.map(([sentence]) => sentence);
}
