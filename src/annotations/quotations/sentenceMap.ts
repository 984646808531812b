import { addToList } from '../../text/multimap';
import { firstEndingAfter, type Span } from '../../text/span';

/** Items by the sentences they touch, so that a search looks at one place of a long article only. */
export class SentenceMap<Item> {
  readonly all: Item[] = [];
  private readonly bySentence = new Map<number, Item[]>();

  constructor(private readonly sentences: readonly Span[]) {}

  add(item: Item, at: Span): void {
    this.all.push(item);
    for (const index of this.touched(at)) addToList(this.bySentence, index, item);
  }

  /** The first item in one of the sentences that a span touches for which `test` holds. */
  find(at: Span, test: (item: Item) => boolean): Item | undefined {
    for (const index of this.touched(at)) {
      const item = this.bySentence.get(index)?.find(test);
      if (item !== undefined) return item;
    }
    return undefined;
  }

  private *touched({ start, end }: Span): Generator<number> {
    for (
      let i = firstEndingAfter(this.sentences, start);
      i < this.sentences.length && this.sentences[i].start < end;
      i++
    )
      yield i;
  }
}
