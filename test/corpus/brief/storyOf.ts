import type { BriefSources } from '../../../src/corpus/brief/briefSources';
import { briefOf, type StoryBrief } from '../../../src/corpus/brief/storyBrief';
import { Corpus } from '../../../src/corpus/corpus';
import { tagger } from '../../fixtures/tagger';

const minScore = 0.75;

/** The brief of some texts by name, and what it is made from. */
export function storyOf(texts: Readonly<Record<string, string>>): {
  brief: StoryBrief;
  corpus: Corpus;
  sources: BriefSources;
} {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(`${name}.txt`, text);
  const event = corpus.uris();
  const claims = corpus.claims(minScore, event);
  const sources: BriefSources = {
    event,
    claims,
    disputes: corpus.disputes(minScore, event),
    families: corpus.families(event),
    coverageOf: (uri) => corpus.coverageOf(uri, minScore, claims),
    corpus,
  };
  return { brief: briefOf(sources), corpus, sources };
}
