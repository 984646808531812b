import { CountedText } from '../../corpus/notes/countedText';
import { selectorsIn } from '../../corpus/notes/selectors';
import type { Corpus } from '../../corpus/corpus';
import type { AnnotationDocument, FigureAnnotation, PlaceAnnotation, QuotationAnnotation } from '../annotationDocument';
import { FilePlaces } from '../inFiles';
import type { PrintedNote } from '../notes';
import { articleText, textIn, type FileTexts } from '../texts';

/**
 * W3C Web Annotations (JSON-LD), one page: quotations, figures, mentions, parallels, and the reader's notes as their files
 * hold them. Positions are code points of the file with line ends as `\n`, as the standard counts.
 */
export function toW3c(
  document: AnnotationDocument,
  corpus: Corpus,
  files: FileTexts,
  notes: readonly PrintedNote[] = [],
): string {
  const items: object[] = [];
  const texts = new CountedFiles(corpus, files);
  const add = (motivation: string, purpose: string, value: string, ...places: PlaceAnnotation[]): void => {
    const targets = places.map((place) => texts.targetOf(place));
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
  for (const { raws } of notes) items.push(...raws.map(({ '@context': _, ...raw }) => raw));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:crossread:page',
    type: 'AnnotationPage',
    items,
  };
  return JSON.stringify(page, undefined, 1) + '\n';
}

/** The file is what other programs have: places and words are its own. */
class CountedFiles {
  private readonly texts = new Map<string, CountedText>();
  private readonly places: FilePlaces;

  constructor(
    private readonly corpus: Corpus,
    private readonly files: FileTexts,
  ) {
    this.places = new FilePlaces(corpus);
  }

  targetOf(place: PlaceAnnotation): object {
    const file = this.corpus.fileOf(place.path);
    let text = this.texts.get(file);
    if (!text) {
      text = new CountedText(this.files.get(file) ?? articleText(this.corpus, place.path));
      this.texts.set(file, text);
    }
    const { exact, prefix, suffix, position } = selectorsIn(text, this.places.placeOf(place));
    return {
      // An address from where the page lies; a blank is none of its signs.
      source: file.split('/').map(encodeURIComponent).join('/'),
      selector: [
        { type: 'TextPositionSelector', ...position },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
  }
}

function quotationValue(corpus: Corpus, path: string, { role, speaker }: QuotationAnnotation): string {
  return `quotation: ${role}${speaker ? `, ${textIn(corpus, path, speaker)}` : ''}`;
}

function figureValue({ kind, value, interval }: FigureAnnotation): string {
  return `figure: ${kind}${value === undefined ? '' : ` ${value}`}${interval ? ` ${interval.join('/')}` : ''}`;
}
