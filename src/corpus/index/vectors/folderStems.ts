import { RelatedStems } from './relatedStems';
import { SentenceAligner } from './sentenceAligner';
import type { VectorSource } from './vectorSource';

/**
 * Stems of usual length that are numbered at most, a hundred bytes each, 20 MB: more than ten thousand articles have. While somebody types, every
 * reading brings a few that nobody ever asks for again.
 */
const maxStems = 200_000;

/** The stems of a folder and what compares them, made when they are asked for, and begun anew when they are too many. */
export class FolderStems {
  private known: { readonly stems: RelatedStems; readonly aligner: SentenceAligner } | undefined;

  constructor(
    private readonly vectors: VectorSource,
    private readonly most = maxStems,
  ) {}

  /** The stems that were met and which of them are near in meaning. */
  get stems(): RelatedStems {
    return this.current.stems;
  }

  /** Compares by these stems; whoever has asked for it before goes on with those of before. */
  get aligner(): SentenceAligner {
    return this.current.aligner;
  }

  private get current(): { readonly stems: RelatedStems; readonly aligner: SentenceAligner } {
    if (!this.known || this.known.stems.room > this.most) {
      const stems = new RelatedStems(this.vectors());
      this.known = { stems, aligner: new SentenceAligner(stems) };
    }
    return this.known;
  }
}
