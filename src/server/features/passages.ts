import type { Passage } from '../../corpus/index/parallel';
import type { PassageRow } from '../../protocol/passages';
import type { Sources } from '../context';
import { clauseStart } from '../wording/clauseStart';
import { idOf } from '../workspace/ids';

/** Characters of a passage that a row shows; more does not fit into a tooltip. */
export const maxRowText = 600;

/** A stretch of an article. */
export interface Side {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Rows for stretches, each with the sentence that it stands in; what is not there (any more) has none. */
export function passageRows({ articles }: Sources, sides: readonly Side[]): PassageRow[] {
  return sides.flatMap(({ uri, start, end }): PassageRow[] => {
    const view = articles.get(uri);
    if (!view) return [];
    const sentence = view.sentenceFrom(start) ?? { start, end };
    const shown = { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
    const from = clauseStart(view.article, shown, start);
    return [
      {
        id: idOf(uri, { start, end }),
        uri,
        tag: view.called,
        range: view.rangeOf({ start, end }),
        text: view.textOf(shown).trim().slice(0, maxRowText),
        ...(from > shown.start
          ? { telling: `… ${view.textOf({ start: from, end: shown.end }).trim()}`.slice(0, maxRowText) }
          : {}),
      },
    ];
  });
}

/** The whole sentences that some passages stand in, each once, in the order of the passages. */
export function wholeSentences({ articles }: Sources, passages: readonly Passage[]): Passage[] {
  const sentences = new Map<string, Passage>();
  for (const { uri, sentence } of passages) {
    const span = articles.get(uri)?.article.sentences.at(sentence);
    if (span) sentences.set(`${sentence} ${uri}`, { uri, sentence, start: span.start, end: span.end });
  }
  return [...sentences.values()];
}
