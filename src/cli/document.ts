import { pronounsOf } from '../annotations/names/pronouns/pronouns';
import { readSpeakers, type SpeakerReading } from '../annotations/quotations/speakers';
import type { Annotated } from '../annotations/annotate';
import type { Quotation } from '../annotations/quotations/quotations';
import type { Corpus } from '../corpus/corpus';
import { isKeyOfPerson } from '../corpus/index/entityKeys';
import { ClaimForms } from '../corpus/findings/claims/claimForms';
import type { Claim, ClaimSet } from '../corpus/findings/claims/claims';
import type { Family } from '../corpus/findings/families';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  ClaimAnnotation,
  EntityAnnotation,
  FamilyAnnotation,
  MentionAnnotation,
  ParallelAnnotation,
  QuotationAnnotation,
  SkippedPath,
} from './annotationDocument';
import { findingsOf } from './findings';
import { placeOf, spanOf } from './place';
import { noProgress, type Progress } from './progress';

/** Everything a corpus knows; what it knows of an article is worked out when the article's turn comes, once. */
export interface DocumentInParts extends Omit<AnnotationDocument, 'articles'> {
  readonly articles: Iterable<ArticleAnnotations>;
}

/** Everything a corpus knows. @param minScore paraphrases with a lower score are left out */
export function documentOf(
  corpus: Corpus,
  skipped: readonly SkippedPath[],
  minScore: number,
  progress: Progress = noProgress,
): AnnotationDocument {
  const document = documentInParts(corpus, skipped, minScore, progress);
  return { ...document, articles: [...document.articles] };
}

/** The same, for whoever writes one article after the other. */
export function documentInParts(
  corpus: Corpus,
  skipped: readonly SkippedPath[],
  minScore: number,
  progress: Progress,
): DocumentInParts {
  progress.report(`comparing ${corpus.size} articles`);
  const claims = corpus.claims(minScore);
  const families = corpus.families();
  const disputes = corpus.disputes(minScore, corpus.uris(), (done) =>
    progress.report('finding differences', done, corpus.size),
  );
  const forms = new ClaimForms(disputes, (uri) => corpus.figuresOf(uri));
  return {
    crossread: 2,
    articles: progress.following('comparing articles', corpus.uris(), (uri) =>
      articleOf(corpus, uri, { minScore, claims }),
    ),
    entities: entitiesOf(corpus),
    parallels: parallelsOf(corpus, minScore),
    claims: claimsOf(claims.claims, families, forms),
    findings: findingsOf(corpus, disputes),
    families: families.filter(({ articles }) => articles.length > 1).map(familyOf),
    skipped: [...skipped],
  };
}

/** Empty for what is no article. */
function articleOf(
  corpus: Corpus,
  uri: string,
  { minScore, claims }: { readonly minScore: number; readonly claims: ClaimSet },
): ArticleAnnotations[] {
  const annotated = corpus.get(uri);
  const coverage = corpus.coverageOf(uri, minScore, claims);
  if (!annotated || !coverage) return [];
  const { article, quotations, named } = annotated;
  const date = corpus.dateOf(uri);
  const file = corpus.fileOf(uri);
  const speakers = readSpeakers(article, quotations, named);
  return [
    {
      path: uri,
      ...(file === uri ? {} : { document: corpus.documentsOf(file).indexOf(uri) + 1 }),
      tag: corpus.tagOf(uri),
      title: article.title,
      language: article.language,
      ...(date ? { date: date.date, dateFrom: date.from } : {}),
      ...(article.facts.source ? { source: article.facts.source } : {}),
      blocks: article.blocks.map((block) => ({ ...spanOf(block), kind: block.kind })),
      sentences: article.sentences.map(spanOf),
      quotations: quotations.map((quotation, index) => quotationOf(corpus, uri, quotation, speakers[index])),
      figures: corpus.figuresOf(uri).map((figure) => ({ ...figure })),
      mentions: mentionsOf(corpus, uri, annotated),
      leavesOut: coverage.notFound.map(({ id }) => id),
      onlyHere: coverage.onlyHere.map(spanOf),
    },
  ];
}

function quotationOf(
  corpus: Corpus,
  uri: string,
  quotation: Quotation,
  { entity, role }: SpeakerReading,
): QuotationAnnotation {
  const id = entity === undefined ? undefined : corpus.entityId(uri, entity);
  const { cue, speaker } = quotation;
  return {
    ...spanOf(quotation),
    role: quotation.role,
    marks: quotation.marks.map(spanOf),
    content: quotation.content.map(spanOf),
    ...(cue ? { cue: spanOf(cue) } : {}),
    ...(speaker ? { speaker: { ...spanOf(speaker), ...(id ? { entity: id } : {}), ...(role ? { role } : {}) } } : {}),
    rule: quotation.rule,
    confidence: quotation.confidence,
  };
}

/** Those of the story, most mentioned first, then those who are credited around it alone. */
function entitiesOf(corpus: Corpus): EntityAnnotation[] {
  const ofStory = corpus
    .entities()
    .map(({ id, name, kind, aliases, roles }) => ({ id, name, kind, aliases: [...aliases], roles: [...roles] }));
  return [
    ...ofStory,
    ...corpus.credits.credited().map(({ id, name, kind }) => ({ id, name, kind, aliases: [], roles: [] })),
  ];
}

function mentionsOf(corpus: Corpus, uri: string, { article, quotations, named }: Annotated): MentionAnnotation[] {
  const pronouns = pronounsOf(article, quotations, named);
  const mentions = [...named.mentions, ...pronouns];
  const ofStory = mentions.flatMap((mention): MentionAnnotation[] => {
    const entity = corpus.entityId(uri, mention.entity);
    // Whom one article takes for a person may be a museum to the others, and *he* is then somebody else.
    if (entity === undefined || (mention.kind === 'pronoun' && !isKeyOfPerson(entity))) return [];
    return [{ ...spanOf(mention), entity, kind: mention.kind }];
  });
  const credited = named.credited.map((name): MentionAnnotation => ({
    ...spanOf(name),
    entity: corpus.credits.creditedId(uri, name.key),
    kind: 'name',
  }));
  return [...ofStory, ...credited].sort((a, b) => a.start - b.start || b.end - a.end);
}

function parallelsOf(corpus: Corpus, minScore: number): ParallelAnnotation[] {
  return corpus.allParallels(minScore).map(({ a, b, shared, kind, score }) => ({
    a: placeOf(a),
    b: placeOf(b),
    shared: shared.map((part) => ({ a: spanOf(part.a), b: spanOf(part.b) })),
    kind,
    score: Number(score.toFixed(3)),
  }));
}

function claimsOf(claims: readonly Claim[], families: readonly Family[], forms: ClaimForms): ClaimAnnotation[] {
  const familyOfArticle = new Map(families.flatMap(({ id, articles }) => articles.map((uri) => [uri, id] as const)));
  return claims.map((claim) => {
    const { id, label, passages, articles } = claim;
    const formOf = forms.formsOf(claim);
    return {
      id,
      label,
      passages: passages.map((passage, index) => ({ ...placeOf(passage), form: formOf[index] })),
      articles: [...articles],
      families: new Set(articles.map((uri) => familyOfArticle.get(uri))).size,
    };
  });
}

function familyOf({ id, articles, evidence, earliest }: Family): FamilyAnnotation {
  return { id, articles: [...articles], evidence: [...evidence], ...(earliest ? { earliest } : {}) };
}
