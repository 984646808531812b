import type { Copies, CopyEdge, CopyPair, CopyPairsParams } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { fill } from '../../text/fill';
import { switchesFrom, type PictureHost } from '../shared/host';
import { filePalette } from '../shared/palette';
import { pngOf, textMeasure } from '../shared/save';
import { svgFile } from '../shared/shapes';
import { makeToolbar } from '../shared/toolbar';
import { Field, type FieldContent } from './field';
import { itemsOf, maxSingleNodes, type Items } from './items';
import { edgeText, listText } from './labels';
import { layoutOf, type CopiesLayout } from './layout';
import { makeList } from './list';
import { nodeAt } from './moves';
import { fileShapes, type Selection } from './shapes';
import { edgeStrip, nodeStrip, type StripActions } from './strip';

const switchNames = ['isList'] as const;
/** Size of a picture in a file, in pixels: more where it does not fit. */
const fileSize = { width: 1000, height: 640 } as const;

/** Everything that is drawn once there are articles. */
interface Drawn {
  readonly copies: Copies;
  readonly words: CopiesWords;
  readonly field: Field;
  readonly strip: HTMLElement;
  readonly items: Items;
}

/** Bar, picture, strip and keys of who copied whom. */
export class CopiesPage {
  private content: { readonly copies: Copies; readonly words: CopiesWords } | undefined;
  private drawn: Drawn | undefined;
  private layout: CopiesLayout | undefined;
  private switches: Record<(typeof switchNames)[number], boolean>;
  private selection: Selection | undefined;
  /** Index of the edge of the copies that the strip shows. */
  private shownEdge: number | undefined;
  private isAll = false;
  /** The family that is looked into. */
  private family: number | undefined;
  private active = 0;
  private readonly pairs = new Map<string, readonly CopyPair[]>();

  constructor(
    private readonly main: HTMLElement,
    private readonly host: PictureHost,
  ) {
    this.switches = switchesFrom(host.getState(), switchNames);
    main.addEventListener('keydown', (event) => this.press(event));
  }

  /** Shows copies in place of those before; the line in the strip stays. */
  show(copies: Copies, words: CopiesWords): void {
    const before = this.drawn?.copies;
    const kept = before && this.shownEdge !== undefined ? keyOf(paramsOf(before, before.edges[this.shownEdge])) : '';
    this.content = { copies, words };
    this.family = undefined;
    this.active = 0;
    this.pairs.clear();
    this.build();
    const edge = copies.edges.findIndex((each) => keyOf(paramsOf(copies, each)) === kept);
    if (edge >= 0) this.showEdge(edge);
  }

  /** Takes the passages of a line that were asked for. */
  takePairs(of: CopyPairsParams, pairs: readonly CopyPair[]): void {
    this.pairs.set(keyOf(of), pairs);
    this.showStrip();
  }

  /** Draws again, in another size or font. */
  draw(): void {
    this.drawField();
  }

  private build(): void {
    if (!this.content) return;
    const { copies, words } = this.content;
    const hadFocus = this.main.contains(document.activeElement) || this.drawn === undefined;
    this.drawn = undefined;
    if (copies.nodes.length === 0) {
      this.main.replaceChildren(make('p', { class: 'nothing' }, words.nothing));
      return;
    }
    const field = new Field(words.title, (target) => this.click(target));
    const strip = make('div', {
      class: 'strip side',
      role: 'region',
      'aria-live': 'polite',
      'aria-label': words.words,
    });
    const help = make('p', { class: 'help', id: 'help' }, words.help);
    this.main.replaceChildren(
      this.toolbar(copies, words),
      make('div', { class: 'columns' }, field.element, strip),
      help,
    );
    this.drawn = { copies, words, field, strip, items: itemsOf(copies, this.family) };
    this.selection = undefined;
    this.drawField();
    this.active = this.firstNode();
    const hasEdges = this.layout !== undefined && this.layout.edges.length > 0;
    this.choose({ kind: hasEdges ? 'edge' : 'node', index: 0 });
    if (hadFocus) field.focusNode();
  }

  /** The earliest article; of a picture that is moved about the first node at the upper left, where it begins. */
  private firstNode(): number {
    const boxes = this.layout?.boxes ?? [];
    if (boxes.length <= maxSingleNodes) return 0;
    const first = [...boxes].sort((one, other) => one.x - other.x || one.y - other.y).at(0);
    return first ? boxes.indexOf(first) : 0;
  }

  private toolbar(copies: Copies, words: CopiesWords): HTMLElement {
    const left = copies.left > 0 ? ` · ${fill(words.left, copies.left)}` : '';
    return makeToolbar(words.title, fill(words.counts, copies.nodes.length, copies.sources) + left, [
      ...(this.family === undefined ? [] : [{ label: words.back, run: () => this.showFamily(undefined) }]),
      { label: this.switches.isList ? words.asPicture : words.asList, run: () => this.flipList() },
      { label: '−', name: words.zoomOut, run: () => this.drawn?.field.zoom('-') },
      { label: '+', name: words.zoomIn, run: () => this.drawn?.field.zoom('+') },
      { label: words.copyAsText, run: () => this.host.postMessage({ type: 'copy', text: listText(copies, words) }) },
      { label: words.save, run: () => void this.save() },
    ]);
  }

  private flipList(): void {
    this.switches = { isList: !this.switches.isList };
    this.host.setState(this.switches);
    this.build();
  }

  private showFamily(family: number | undefined): void {
    this.family = family;
    this.active = 0;
    this.build();
  }

  private drawField(): void {
    if (!this.drawn) return;
    const { copies, words, field, items } = this.drawn;
    this.layout = layoutOf(copies, items, field.size);
    if (this.switches.isList) field.showList(makeList(copies, words, (edge) => this.showEdge(edge)));
    else field.draw(this.fieldContent(this.drawn, this.layout));
  }

  private fieldContent({ copies, words, items }: Drawn, layout: CopiesLayout): FieldContent {
    return { copies, words, items, layout, selection: this.selection, active: this.active };
  }

  private redraw(): void {
    if (!this.drawn || !this.layout || this.switches.isList) return;
    this.drawn.field.update(this.fieldContent(this.drawn, this.layout));
  }

  /** Puts a node or line into the strip. */
  private choose(selection: Selection): void {
    this.selection = selection;
    const edge = selection.kind === 'edge' ? this.layout?.edges.at(selection.index) : undefined;
    this.redraw();
    this.showInStrip(edge?.edge);
  }

  /** Puts a line into the strip, which may lie within a family that is one node. */
  private showEdge(edge: number): void {
    const index = this.layout?.edges.findIndex((each) => each.edge === edge) ?? -1;
    this.selection = index < 0 ? undefined : { kind: 'edge', index };
    this.redraw();
    this.showInStrip(edge);
  }

  private showInStrip(edge: number | undefined): void {
    this.shownEdge = edge;
    this.isAll = false;
    if (this.drawn && edge !== undefined) {
      const params = paramsOf(this.drawn.copies, this.drawn.copies.edges[edge]);
      if (!this.pairs.has(keyOf(params))) this.host.postMessage({ type: 'pairs', ...params });
    }
    this.showStrip();
  }

  private showStrip(): void {
    if (!this.drawn) return;
    const { copies, words, strip, items } = this.drawn;
    const actions = this.actions(copies, words);
    if (this.shownEdge !== undefined) {
      const edge = copies.edges[this.shownEdge];
      const pairs = this.pairs.get(keyOf(paramsOf(copies, edge)));
      strip.replaceChildren(...edgeStrip(copies, edge, { pairs, isAll: this.isAll }, words, actions));
    } else if (this.selection?.kind === 'node')
      strip.replaceChildren(...nodeStrip(copies, items.items[this.selection.index], words, actions));
  }

  private actions(copies: Copies, words: CopiesWords): StripActions {
    return {
      open: (id) => this.host.postMessage({ type: 'open', id }),
      beside: (a, b) => this.host.postMessage({ type: 'beside', a, b }),
      copy: (edge) => {
        const pairs = this.pairs.get(keyOf(paramsOf(copies, edge))) ?? [];
        this.host.postMessage({ type: 'copy', text: edgeText(copies, edge, pairs, words) });
      },
      showEdge: (edge) => this.showEdge(edge),
      showAll: () => {
        this.isAll = true;
        this.showStrip();
      },
      showFamily: (family) => this.showFamily(family),
    };
  }

  private click(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const node = target.closest('[data-node]')?.getAttribute('data-node');
    const edge = target.closest('[data-edge]')?.getAttribute('data-edge');
    if (node !== null && node !== undefined) {
      this.active = Number(node);
      this.choose({ kind: 'node', index: this.active });
      this.drawn?.field.focusNode();
    } else if (edge !== null && edge !== undefined) this.choose({ kind: 'edge', index: Number(edge) });
  }

  private press(event: KeyboardEvent): void {
    if (!this.drawn || event.altKey || event.metaKey || event.ctrlKey) return;
    const { target } = event;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isInPicture = target instanceof SVGElement;
    const next = isInPicture && this.layout ? nodeAt(key, this.active, this.layout.boxes) : undefined;
    if (next !== undefined) this.moveTo(next);
    else if (key === 'Enter' && isInPicture) this.click(target);
    else if (key === 'l') this.flipList();
    else if (key === 'Escape') this.leave();
    else if (!this.drawn.field.zoom(key)) return;
    event.preventDefault();
  }

  private moveTo(node: number): void {
    this.active = node;
    this.redraw();
    this.drawn?.field.focusNode();
  }

  private leave(): void {
    if (this.family === undefined) this.host.postMessage({ type: 'leave' });
    else this.showFamily(undefined);
  }

  private async save(): Promise<void> {
    if (!this.drawn) return;
    const { copies, words, items } = this.drawn;
    const palette = filePalette(document.body);
    const font = getComputedStyle(this.main).fontFamily;
    const drawing = { copies, words, items, palette, measure: textMeasure(font, 12), selection: undefined, active: -1 };
    const { shapes, width, height } = fileShapes({ ...drawing, layout: layoutOf(copies, items, fileSize) });
    const svg = svgFile(shapes, { width, height, font, background: palette.background });
    this.host.postMessage({ type: 'save', svg, png: await pngOf(svg, width, height) });
  }
}

function paramsOf({ nodes, isWholeFolder }: Copies, { a, b }: CopyEdge): CopyPairsParams {
  return { a: nodes[a].uri, b: nodes[b].uri, isWholeFolder };
}

function keyOf({ a, b }: CopyPairsParams): string {
  return `${a}\n${b}`;
}
