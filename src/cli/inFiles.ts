import type { Corpus } from '../corpus/corpus';
import type { Evidence } from '../corpus/findings/families';
import { spanInFile, type OffsetMap } from '../formats/offsetMap';
import type { Span } from '../text/span';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  FamilyAnnotation,
  FindingAnnotation,
  ParallelAnnotation,
  PlaceAnnotation,
  QuotationAnnotation,
} from './annotationDocument';

/**
 * What was read out of articles counts in their texts; what is printed counts in their files. Other programs read the
 * files.
 */
export class FilePlaces {
  constructor(private readonly corpus: Corpus) {}

  /** A stretch of an article in its file. */
  spanOf<T extends Span>(path: string, span: T): T {
    const map = this.mapOf(path);
    return map ? { ...span, ...spanInFile(map, span) } : span;
  }

  /** Where an article stands in its file; undefined where its text is that of the file. */
  private mapOf(path: string): OffsetMap | undefined {
    return this.corpus.metadata(path)?.facts?.map;
  }

  placeOf<T extends PlaceAnnotation>(place: T): T {
    return this.spanOf(place.path, place);
  }

  /** Everything with offsets in files. */
  documentOf(document: AnnotationDocument): AnnotationDocument {
    return {
      ...document,
      articles: document.articles.map((article) => this.articleOf(article)),
      parallels: document.parallels.map((parallel) => this.parallelOf(parallel)),
      claims: document.claims.map((claim) => ({
        ...claim,
        passages: claim.passages.map((passage) => this.placeOf(passage)),
      })),
      findings: document.findings.map((finding) => this.findingOf(finding)),
      families: document.families.map((family) => this.familyOf(family)),
    };
  }

  articleOf(article: ArticleAnnotations): ArticleAnnotations {
    const { path } = article;
    if (!this.mapOf(path)) return article;
    const moved = <T extends Span>(spans: readonly T[]): T[] => spans.map((span) => this.spanOf(path, span));
    return {
      ...article,
      blocks: moved(article.blocks),
      sentences: moved(article.sentences),
      quotations: article.quotations.map((quotation) => this.quotationOf(path, quotation)),
      figures: moved(article.figures),
      mentions: moved(article.mentions),
      onlyHere: moved(article.onlyHere),
    };
  }

  private quotationOf(path: string, quotation: QuotationAnnotation): QuotationAnnotation {
    const { marks, content, cue, speaker } = quotation;
    return {
      ...this.spanOf(path, quotation),
      marks: marks.map((mark) => this.spanOf(path, mark)),
      content: content.map((part) => this.spanOf(path, part)),
      ...(cue ? { cue: this.spanOf(path, cue) } : {}),
      ...(speaker ? { speaker: this.spanOf(path, speaker) } : {}),
    };
  }

  private parallelOf(parallel: ParallelAnnotation): ParallelAnnotation {
    const { a, b, shared } = parallel;
    return {
      ...parallel,
      a: this.placeOf(a),
      b: this.placeOf(b),
      shared: shared.map((part) => ({ a: this.spanOf(a.path, part.a), b: this.spanOf(b.path, part.b) })),
    };
  }

  private familyOf(family: FamilyAnnotation): FamilyAnnotation {
    const evidence = family.evidence.map((each): Evidence => {
      if (each.kind !== 'run') return each;
      const [a, b] = each.articles;
      return { ...each, a: this.spanOf(a, each.a), b: this.spanOf(b, each.b) };
    });
    return { ...family, evidence };
  }

  private findingOf(finding: FindingAnnotation): FindingAnnotation {
    const sides = finding.sides.map((side) => ({
      ...side,
      passages: side.passages.map((passage) => this.placeOf(passage)),
    }));
    return { ...finding, sides };
  }
}
