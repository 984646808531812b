import type { Copies, CopyPair, CopyPairsParams } from './copies';
import type { Timeline } from './timeline';

/** Words that both pictures have. Placeholders are {0}, {1} … */
export interface PictureWords {
  readonly title: string;
  readonly asList: string;
  readonly asPicture: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly save: string;
  readonly copyAsText: string;
  readonly needsArticle: string;
  readonly nothing: string;
  readonly help: string;
  readonly words: string;
}

export interface TimelineWords extends PictureWords {
  readonly counts: string;
  readonly differsOnly: string;
  readonly articles: string;
  readonly published: string;
  readonly earlier: string;
  readonly folded: string;
  readonly time: string;
  readonly article: string;
  readonly differs: string;
  readonly or: string;
  readonly missing: string;
  readonly fitsBoth: string;
  readonly byOthers: string;
  /** The same beside a day that is named already. */
  readonly datedByOthers: string;
  readonly card: string;
  readonly andMore: string;
  readonly group: string;
  readonly noDates: string;
  readonly left: string;
  /** Of a folder that is shown without what differs. */
  readonly wholeFolder: string;
}

export interface CopiesWords extends PictureWords {
  readonly counts: string;
  readonly oneOrigin: string;
  readonly legendWidth: string;
  readonly legendArrow: string;
  readonly legendNumber: string;
  readonly inCommon: string;
  readonly equalSentences: string;
  readonly inARow: string;
  readonly whyArrow: string;
  readonly credit: string;
  readonly whyOrigin: string;
  readonly passages: string;
  readonly openBeside: string;
  readonly all: string;
  readonly edge: string;
  readonly edgeArrow: string;
  readonly node: string;
  readonly group: string;
  readonly alone: string;
  readonly weaker: string;
  readonly left: string;
  readonly from: string;
  readonly to: string;
  readonly arrow: string;
  readonly noEdges: string;
  readonly back: string;
  readonly choose: string;
}

/** Editor → page of the timeline. */
export interface TimelinePageContent {
  readonly type: 'timeline';
  readonly timeline: Timeline;
  readonly words: TimelineWords;
}

/** Editor → page of copies. */
export type CopiesPageContent =
  | { readonly type: 'copies'; readonly copies: Copies; readonly words: CopiesWords }
  | { readonly type: 'pairs'; readonly of: CopyPairsParams; readonly pairs: readonly CopyPair[] };

/** Page → editor. They are checked like any input: the page shows article text. */
export type PicturePageMessage =
  | { readonly type: 'ready' | 'leave' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'beside'; readonly a: string; readonly b: string }
  | ({ readonly type: 'pairs' } & CopyPairsParams)
  | { readonly type: 'copy'; readonly text: string }
  /** An SVG file, and the bytes of the same picture as PNG in base 64: the reader chooses one. */
  | { readonly type: 'save'; readonly svg: string; readonly png: string };

/** Longest id that the page may send; those of passages are a place and a URI. */
const maxIdLength = 4096;
/** Longest text and picture, in UTF-16 code units. */
const maxTextLength = 4_000_000;
const maxPictureLength = 80_000_000;

export function isPicturePageMessage(message: unknown): message is PicturePageMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, id, a, b, isWholeFolder, text, svg, png } = message as Record<string, unknown>;
  switch (type) {
    case 'ready':
    case 'leave':
      return true;
    case 'open':
      return isText(id, maxIdLength);
    case 'beside':
      return isText(a, maxIdLength) && isText(b, maxIdLength);
    case 'pairs':
      return isText(a, maxIdLength) && isText(b, maxIdLength) && typeof isWholeFolder === 'boolean';
    case 'copy':
      return isText(text, maxTextLength);
    case 'save':
      // A PNG begins with its signature.
      return isPicture(svg, '<svg ') && isPicture(png, 'iVBORw0KGgo');
    default:
      return false;
  }
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

function isPicture(value: unknown, start: string): boolean {
  return isText(value, maxPictureLength) && value.startsWith(start);
}
