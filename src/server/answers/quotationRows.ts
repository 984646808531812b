import { isSpoken } from '../../annotations/quotations/quotations';
import type { Sources } from '../context';
import { WordQuery } from '../features/wordQuery';
import { placeRow } from './places';
import { articlesNamed, AskedWrongly, type Question } from './question';
import { rounded, type Rows } from './storyRows';

/** Articles that are read for one answer; in a larger folder a speaker or a file says which. */
const maxRead = 400;

export function quotationRows(sources: Sources, { speaker, file, words }: Question): Rows {
  const uris = articlesRead(sources, { speaker, file });
  const wanted = new WordQuery(words ?? '');
  const whose = new WordQuery(speaker ?? '');
  const rows = uris.flatMap((uri) =>
    rowsIn(sources, uri).filter(
      (row) =>
        (wanted.isEmpty || wanted.matches(row.words)) &&
        (whose.isEmpty || whose.matches([row.speaker, row.speakerHere].filter((name) => name !== undefined).join(' '))),
    ),
  );
  return { rows, compared: uris.length };
}

function articlesRead(
  sources: Sources,
  { speaker, file }: { readonly speaker: string | undefined; readonly file: string | undefined },
): readonly string[] {
  const { corpus } = sources;
  if (file !== undefined) return articlesNamed(sources, file);
  if (corpus.size <= maxRead) return corpus.uris();
  if (speaker === undefined) throw new AskedWrongly(`the folder has ${corpus.size} articles: name a speaker or a file`);
  const whose = new WordQuery(speaker);
  const uris = new Set(
    corpus
      .entities()
      .filter(({ name, aliases, quotations }) => quotations > 0 && whose.matches([name, ...aliases].join(' ')))
      .flatMap(({ id }) => corpus.articlesOf(id).map(({ uri }) => uri)),
  );
  return [...uris].slice(0, maxRead);
}

function rowsIn(
  sources: Sources,
  uri: string,
): { readonly words: string; readonly speaker?: string; readonly speakerHere?: string }[] {
  const view = sources.articles.get(uri);
  if (!view) return [];
  return view.quotations.flatMap((quotation, index) => {
    const row = isSpoken(quotation)
      ? placeRow(sources, { uri, start: quotation.start, end: quotation.end })
      : undefined;
    if (!row) return [];
    const known = view.speakerNameOf(index);
    const { speaker, cue, role, rule, confidence } = quotation;
    return [
      {
        ...row,
        ...(known === undefined ? {} : { speaker: known }),
        ...(speaker ? { speakerHere: view.textOf(speaker) } : {}),
        ...(cue ? { cue: view.textOf(cue) } : {}),
        role,
        rule,
        score: rounded(confidence),
      },
    ];
  });
}
