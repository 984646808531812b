import { addToList } from '../../text/multimap';
import { firstEndingAfter, type Span } from '../../text/span';

/** Items by the sentences they touch, so that a search looks at one place of a long article only. */
export class SentenceMap<Item> {
  readonly all: Item[] = [];
  private readonly bySentence = new Map<number, Item[]>();

  constructor(private readonly sentences: readonly Span[]) {}

  add(item: Item, at: Span): void {
    this.all.push(item);
    for (let index = this.firstTouched(at); this.touches(index, at); index++) addToList(this.bySentence, index, item);
  }

  /** The first item in one of the sentences that a span touches for which `test` holds. */
  find(at: Span, test: (item: Item) => boolean): Item | undefined {
    for (let index = this.firstTouched(at); this.touches(index, at); index++) {
      const item = this.bySentence.get(index)?.find(test);
      if (item !== undefined) return item;
    }
    return undefined;
  }

  private firstTouched({ start }: Span): number {
    return firstEndingAfter(this.sentences, start);
  }

  private touches(index: number, { end }: Span): boolean {
    return index < this.sentences.length && this.sentences[index].start < end;
  }
}
