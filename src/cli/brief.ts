import { briefOf } from '../corpus/brief/storyBrief';
import type { Corpus } from '../corpus/corpus';
import type { AddressOf } from '../server/wording/blocks';
import { BriefWords } from '../server/wording/brief/briefWords';
import { writeBrief } from '../server/wording/brief/writeBrief';
import { firstIndexWhere } from '../text/search';
import { FilePlaces } from './inFiles';
import type { BriefOptions } from './options';
import type { Progress } from './progress';
import type { FileTexts } from './texts';

/** Articles of a story in a larger folder, as in the editor. */
const maxAround = 20;

/** What a brief is made from, beside the options. */
interface BriefInput {
  readonly corpus: Corpus;
  readonly texts: FileTexts;
  readonly progress: Progress;
  /** Path of a file whose story is wanted. */
  readonly around: string | undefined;
}

/** The brief of the story that a file is on, else of the one with most articles. */
export function briefOfStory(
  { corpus, texts, progress, around }: BriefInput,
  { format, minScore }: Pick<BriefOptions, 'format' | 'minScore'>,
): { readonly text: string; readonly articles: number } {
  progress.report(`comparing ${corpus.size} articles`);
  const event = storyOf(corpus, minScore, around, progress);
  const claims = corpus.claims(minScore, event);
  const families = corpus.families(event);
  const brief = briefOf({
    event,
    claims,
    disputes: corpus.disputes(minScore, event),
    families,
    coverageOf: (uri) => corpus.coverageOf(uri, minScore, claims),
    corpus,
  });
  const words = new BriefWords(corpus, families, event.length);
  return { text: writeBrief(brief, words, format, addressesIn(corpus, texts)), articles: event.length };
}

/** In alphabetical order. */
function storyOf(corpus: Corpus, minScore: number, around: string | undefined, progress: Progress): string[] {
  const uris = corpus.uris();
  const wanted = around === undefined ? undefined : corpus.documentsOf(around).at(0);
  const stories = corpus.stories.all(minScore);
  if (stories) return stories.find((story) => wanted !== undefined && story.includes(wanted)) ?? stories.at(0) ?? [];
  const storyAround = (uri: string): string[] => corpus.around(uri, minScore).slice(0, maxAround).sort();
  if (wanted !== undefined) return storyAround(wanted);
  let largest: string[] = [];
  for (const [done, uri] of uris.entries()) {
    progress.report('comparing articles', done, uris.length);
    const story = storyAround(uri);
    if (story.length > largest.length) largest = story;
    if (largest.length === maxAround) break;
  }
  return largest;
}

/** Links to lines of files, by the paths that the files have below their ancestor. */
function addressesIn(corpus: Corpus, texts: FileTexts): AddressOf {
  const places = new FilePlaces(corpus);
  const lineEnds = new Map<string, readonly number[]>();
  return (target) => {
    if ('panel' in target) return undefined;
    const file = corpus.fileOf(target.uri);
    let ends = lineEnds.get(file);
    if (!ends) lineEnds.set(file, (ends = lineEndsOf(texts.get(file) ?? corpus.get(target.uri)?.article.text ?? '')));
    const known = ends;
    const { start } = places.spanOf(target.uri, target.span);
    const line = firstIndexWhere(0, known.length, (index) => known[index] >= start) + 1;
    return `${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
  };
}

/** Offsets of the line feeds of a text. */
function lineEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}
