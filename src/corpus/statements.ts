import { isSureOfSpeaker } from '../annotations/quotations/confidences';
import { isSpoken, type Quotation } from '../annotations/quotations/quotations';
import { displayText } from '../article/article';
import { meets, type Span } from '../text/span';
import type { Corpus } from './corpus';
import type { PassageForm } from './findings/claims/claims';

/** Who said some words: the name by which the folder knows somebody, or the words by which the article does. */
export interface SpeakerName {
  readonly speaker?: string;
  /** Spokesman, mayor: the first that the folder's articles give. */
  readonly role?: string;
}

/** Something that an article says somebody said. */
export interface Statement extends SpeakerName {
  readonly uri: string;
  /** Marks and content, in UTF-16 code units of the article's text. */
  readonly span: Span;
  /** The words between marks, marks included, as a reader sees them; several stretches with ` … ` between. */
  readonly words: string;
  /** Label of the claim that they make together with passages of other articles. */
  readonly claim?: string;
  /** Whether the article says otherwise than that label: it stands on another side of what differs. */
  readonly differsFromClaim?: true;
}

/** A claim that a place makes, and how the words there stand to its label. */
export interface ClaimAtPlace {
  readonly label: string;
  readonly form?: PassageForm | undefined;
}

/** Looks up the claims that a place of an article makes. */
export interface ClaimsByPlace {
  claimsAt(uri: string, offset: number): readonly ClaimAtPlace[];
}

/** Quotations of some articles, in the order of the articles and their texts. */
export function statementsOf(corpus: Corpus, uris: readonly string[], claims: ClaimsByPlace): Statement[] {
  return uris.flatMap((uri) => {
    const annotated = corpus.get(uri);
    if (!annotated) return [];
    const { article, quotations } = annotated;
    return quotations.flatMap((quotation, index): Statement[] => {
      if (!isSpoken(quotation)) return [];
      const claim = claims.claimsAt(uri, quotation.marks[0].start + 1).at(0);
      const { start, end } = quotation;
      return [
        {
          uri,
          span: { start, end },
          words: quotation.marks.map((mark) => displayText(article, mark).trim()).join(' … '),
          ...speakerOf(corpus, uri, index, quotation),
          ...(claim ? { claim: claim.label } : {}),
          ...(claim?.form === 'differs' ? { differsFromClaim: true } : {}),
        },
      ];
    });
  });
}

/** Who speaks where some words stand; nothing where nobody does. */
export function speakerAt(corpus: Corpus, uri: string, span: Span): SpeakerName {
  const quotations = corpus.get(uri)?.quotations ?? [];
  const index = quotations.findIndex(
    (quotation) => isSpoken(quotation) && quotation.marks.some((mark) => meets(mark, span)),
  );
  return index < 0 ? {} : speakerOf(corpus, uri, index, quotations[index]);
}

function speakerOf(corpus: Corpus, uri: string, index: number, quotation: Quotation): SpeakerName {
  // What is cited must be sure.
  if (!isSureOfSpeaker(quotation)) return {};
  const { speaker } = quotation;
  const known = corpus.speakersOf(uri).at(index);
  const entity = known && corpus.entity(known.entity);
  if (entity) {
    const { name, mainRole } = entity;
    return { speaker: name, ...(mainRole === undefined ? {} : { role: mainRole }) };
  }
  const annotated = corpus.get(uri);
  return speaker && annotated ? { speaker: displayText(annotated.article, speaker).trim() } : {};
}
