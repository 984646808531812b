import type { Corpus } from '../../corpus/corpus';
import type { AnnotationDocument, FigureAnnotation, PlaceAnnotation, QuotationAnnotation } from '../annotationDocument';
import { FilePlaces } from '../inFiles';
import { articleText, textIn, type FileTexts } from '../texts';

/** Characters around a quoted stretch by which another program finds it again. */
const contextLength = 32;

/** W3C Web Annotations (JSON-LD), one page: quotations, figures, mentions and parallels. */
export function toW3c(document: AnnotationDocument, corpus: Corpus, files: FileTexts): string {
  const items: object[] = [];
  const add = (motivation: string, purpose: string, value: string, ...places: PlaceAnnotation[]): void => {
    const targets = places.map((place) => targetOf(corpus, files, place));
    items.push({
      id: `urn:crossread:${items.length + 1}`,
      type: 'Annotation',
      motivation,
      body: { type: 'TextualBody', purpose, value },
      target: targets.length === 1 ? targets[0] : targets,
    });
  };
  for (const { path, quotations, figures, mentions } of document.articles) {
    for (const quotation of quotations)
      add('describing', 'tagging', quotationValue(corpus, path, quotation), { ...quotation, path });
    for (const figure of figures) add('describing', 'tagging', figureValue(figure), { ...figure, path });
    for (const mention of mentions) add('identifying', 'identifying', mention.entity, { ...mention, path });
  }
  for (const { a, b, kind, score } of document.parallels) add('linking', 'tagging', `parallel: ${kind} ${score}`, a, b);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:crossread:page',
    type: 'AnnotationPage',
    items,
  };
  return JSON.stringify(page, undefined, 1) + '\n';
}

/** The file is what other programs have: places and words are its own. */
function targetOf(corpus: Corpus, files: FileTexts, place: PlaceAnnotation): object {
  const { path, start, end } = new FilePlaces(corpus).placeOf(place);
  const file = corpus.fileOf(path);
  const text = files.get(file) ?? articleText(corpus, path);
  return {
    source: file,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - contextLength), start),
        suffix: text.slice(end, end + contextLength),
      },
    ],
  };
}

function quotationValue(corpus: Corpus, path: string, { role, speaker }: QuotationAnnotation): string {
  return `quotation: ${role}${speaker ? `, ${textIn(corpus, path, speaker)}` : ''}`;
}

function figureValue({ kind, value, interval }: FigureAnnotation): string {
  return `figure: ${kind}${value === undefined ? '' : ` ${value}`}${interval ? ` ${interval.join('/')}` : ''}`;
}
