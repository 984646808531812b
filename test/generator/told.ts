/**
 * Events of the labelled news told anew: the same sentences about other people, places and amounts, so
 * that a made corpus holds what people wrote of one event, paraphrases included, and not frames alone.
 */
import type { Span } from '../../src/text/span';
import { readEvents } from '../news/events';
import type { LabelledArticle, LabelledEvent, LabelledPassage } from '../news/reader';
import type { Wording } from '../news/wording';

/** A passage of an article told anew. Offsets are UTF-16 code units in its text. */
export interface ToldPassage extends Span {
  readonly claim: string;
  readonly wording: Wording;
}

export interface Told {
  readonly text: string;
  readonly passages: readonly ToldPassage[];
}

export interface NewNames {
  person(): string;
  place(): string;
  /** A whole number from 1 to `most`. */
  upTo(most: number): number;
}

let events: readonly LabelledEvent[] | undefined;

/** The training part: what is measured on made corpora is no rule learned from the test part. */
const labelled = (): readonly LabelledEvent[] =>
  (events ??= readEvents('train').filter(({ articles }) => articles.length >= 4));

/** One of the labelled events, told by `outlets` of its articles at most. */
export function tellAnew(pick: number, outlets: number, names: NewNames): readonly Told[] {
  const event = labelled()[pick % labelled().length];
  const renamed = new Map<string, string>();
  for (const { kind, names: forms, demonyms } of event.entities) {
    // Countries keep their names: their demonyms stand in the text as well.
    if ((kind !== 'person' && kind !== 'place') || demonyms.length > 0 || forms.length === 0) continue;
    const full = kind === 'person' ? names.person() : names.place();
    const [given, ...family] = full.split(' ');
    for (const form of forms) {
      const short = forms[0].split(' ');
      renamed.set(
        form,
        kind === 'place' || form === forms[0] || short.length === 1
          ? full
          : form === short[0]
            ? given
            : family.join(' ') || full,
      );
    }
  }
  const amounts = new Map<string, string>();
  const amount = (digits: string): string => {
    const held = amounts.get(digits) ?? String(Number(digits) + names.upTo(9));
    amounts.set(digits, held);
    return held;
  };
  return event.articles
    .filter(({ decoy }) => !decoy)
    .slice(0, outlets)
    .map((article) => retell(article, renamed, amount));
}

function retell(
  article: LabelledArticle,
  renamed: ReadonlyMap<string, string>,
  amount: (digits: string) => string,
): Told {
  const { text } = article;
  const changes: (Span & { words: string })[] = [];
  for (const { start, end, kind } of article.mentions) {
    const words = kind === 'name' ? renamed.get(text.slice(start, end)) : undefined;
    if (words) changes.push({ start, end, words });
  }
  for (const { start, end, form } of article.figures) {
    if (!['count', 'money', 'measure'].includes(form.kind)) continue;
    const digits = /(?<![\d.,])\d{2,3}(?![\d.,]*\d)/.exec(text.slice(start, end));
    if (digits)
      changes.push({
        start: start + digits.index,
        end: start + digits.index + digits[0].length,
        words: amount(digits[0]),
      });
  }
  changes.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  const moved: { from: number; by: number }[] = [];
  let at = 0;
  let by = 0;
  for (const { start, end, words } of changes) {
    if (start < at) continue;
    parts.push(text.slice(at, start), words);
    by += words.length - (end - start);
    moved.push({ from: end, by });
    at = end;
  }
  parts.push(text.slice(at));
  const shift = (offset: number): number => offset + (moved.filter(({ from }) => from <= offset).pop()?.by ?? 0);
  const whole = article.passages.filter(({ differs }) => differs === undefined || differs === 'drift');
  return {
    text: parts.join(''),
    passages: whole.map(({ start, end, claim, wording }: LabelledPassage) => ({
      start: shift(start),
      end: shift(end),
      claim,
      wording,
    })),
  };
}
