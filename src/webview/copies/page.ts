import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';
import type { Copies, CopyEdge, CopyPair, CopyPairsParams } from '../../protocol/copies';
import type { CopiesWords } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { fill } from '../shared/fill';
import { switchesFrom, type PictureHost } from '../shared/host';
import { filePalette, screenPalette } from '../shared/palette';
import { pngOf, textMeasure } from '../shared/save';
import { drawShape, makeSvg, svgFile } from '../shared/shapes';
import { makeToolbar } from '../shared/toolbar';
import { itemsOf, type Items } from './items';
import { edgeText, listText } from './labels';
import { layoutOf, type CopiesLayout } from './layout';
import { makeList } from './list';
import { nodeAt } from './moves';
import { fileShapes, pictureShapes, type Drawing, type Selection } from './shapes';
import { edgeStrip, nodeStrip, type StripActions } from './strip';

const switchNames = ['isList'] as const;
/** How much larger or smaller one step of the zoom is, and the bounds of the scale. */
const zoomStep = 1.25;
const scales: [number, number] = [0.15, 4];

/** What is shown, all that does not change until other copies come. */
interface Content {
  readonly copies: Copies;
  readonly words: CopiesWords;
}

/** The elements of the page once there is something to draw. */
interface Drawn {
  readonly field: HTMLElement;
  readonly strip: HTMLElement;
}

/** Bar, picture, strip and keys of who copied whom. */
export class CopiesPage {
  private content: Content | undefined;
  private drawn: Drawn | undefined;
  private items: Items | undefined;
  private layout: CopiesLayout | undefined;
  private svg: SVGSVGElement | undefined;
  private zoomer: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  private switches: Record<(typeof switchNames)[number], boolean>;
  private selection: Selection | undefined;
  /** Index of the edge of the copies that the strip shows. */
  private shownEdge: number | undefined;
  private isAll = false;
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

  /** Shows copies in place of those before. */
  show(copies: Copies, words: CopiesWords): void {
    this.content = { copies, words };
    this.family = undefined;
    this.active = 0;
    this.pairs.clear();
    this.selection = undefined;
    this.shownEdge = undefined;
    this.build();
  }

  /** Takes the passages of a line that were asked for. */
  takePairs(of: CopyPairsParams, pairs: readonly CopyPair[]): void {
    this.pairs.set(`${of.a}\n${of.b}`, pairs);
    this.showStrip();
  }

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
    const field = make('div', { class: 'field', role: 'group', 'aria-label': words.title, 'aria-describedby': 'help' });
    const strip = make('div', {
      class: 'strip side',
      role: 'region',
      'aria-live': 'polite',
      'aria-label': words.words,
    });
    const help = make('p', { class: 'help', id: 'help' }, words.help);
    this.main.replaceChildren(this.toolbar(), make('div', { class: 'columns' }, field, strip), help);
    this.drawn = { field, strip };
    field.addEventListener('click', ({ target }) => this.click(target));
    this.drawField();
    this.choose(this.layout && this.layout.edges.length > 0 ? { kind: 'edge', index: 0 } : { kind: 'node', index: 0 });
    if (hadFocus) this.focusNode();
  }

  private toolbar(): HTMLElement {
    if (!this.content) return make('div');
    const { copies, words } = this.content;
    const { isList } = this.switches;
    const left = copies.left > 0 ? ` · ${fill(words.left, copies.left)}` : '';
    return makeToolbar(words.title, fill(words.counts, copies.nodes.length, copies.sources) + left, [
      ...(this.family === undefined ? [] : [{ label: words.back, run: () => this.showFamily(undefined) }]),
      { label: isList ? words.asPicture : words.asList, run: () => this.flipList() },
      { label: '−', name: words.zoomOut, run: () => this.zoomBy('-') },
      { label: '+', name: words.zoomIn, run: () => this.zoomBy('+') },
      { label: words.copyAsText, run: () => this.host.postMessage({ type: 'copy', text: listText(copies, words) }) },
      { label: words.saveSvg, run: () => void this.save('svg') },
      { label: words.savePng, run: () => void this.save('png') },
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

  private drawing({ copies, words }: Content, width: number): Drawing {
    const items = itemsOf(copies, this.family);
    const layout = layoutOf(copies, items, width);
    this.items = items;
    this.layout = layout;
    const measure = textMeasure(getComputedStyle(this.main).fontFamily, 12);
    return {
      copies,
      items,
      layout,
      words,
      palette: screenPalette,
      measure,
      selection: this.selection,
      active: this.active,
    };
  }

  private drawField(): void {
    if (!this.drawn || !this.content) return;
    const { field } = this.drawn;
    const { copies, words } = this.content;
    field.classList.toggle('list', this.switches.isList);
    const width = Math.max(300, field.clientWidth);
    const drawing = this.drawing(this.content, width);
    if (this.switches.isList) {
      field.replaceChildren(...makeList(copies, words, (edge) => this.showEdge(edge)));
      return;
    }
    const svg = makeSvg(width, Math.max(200, field.clientHeight));
    const ground = drawShape({ name: 'g', attributes: { class: 'ground' } });
    ground.append(...pictureShapes(drawing).map(drawShape));
    svg.append(ground);
    const legend = [words.legendWidth, words.legendArrow, fill(words.legendNumber, drawing.layout.minNumber)];
    if (drawing.items.alone.length > 0) legend.push(fill(words.alone, drawing.items.alone.length));
    if (drawing.layout.edges.length === 0) legend.push(words.noEdges);
    field.replaceChildren(svg, make('p', { class: 'legend' }, legend.join(' · ')));
    this.svg = svg;
    this.zoomer = zoom<SVGSVGElement, unknown>()
      .scaleExtent(scales)
      .on('zoom', ({ transform }: { transform: { toString(): string } }) => {
        ground.setAttribute('transform', transform.toString());
      });
    // A double click opens nothing and shall not zoom.
    select(svg).call(this.zoomer).on('dblclick.zoom', null);
    this.fit();
  }

  /** The whole picture, at most in its own size. */
  private fit(): void {
    const { svg, layout, zoomer } = this;
    if (!svg || !layout || !zoomer) return;
    const [width, height] = [svg.clientWidth || svg.width.baseVal.value, svg.clientHeight || svg.height.baseVal.value];
    const scale = Math.max(minFit, Math.min(1, width / layout.width, height / layout.height));
    const x = Math.max(0, (width - layout.width * scale) / 2);
    zoomer.transform(select(svg), zoomIdentity.translate(x, 0).scale(scale));
  }

  private zoomBy(key: string): boolean {
    const { svg, zoomer } = this;
    if (!svg || !zoomer) return false;
    if (key === '0') this.fit();
    else if (key === '+' || key === '=') zoomer.scaleBy(select(svg), zoomStep);
    else if (key === '-' || key === '_') zoomer.scaleBy(select(svg), 1 / zoomStep);
    else return false;
    return true;
  }

  /** Puts a node or line into the strip. */
  private choose(selection: Selection): void {
    this.selection = selection;
    this.isAll = false;
    const edge = selection.kind === 'edge' ? this.layout?.edges.at(selection.index) : undefined;
    this.shownEdge = edge?.edge;
    this.redraw();
    this.askPairs();
    this.showStrip();
  }

  /** Draws the picture with what is selected now, in the place and size that it has. */
  private redraw(): void {
    const ground = this.svg?.querySelector('.ground');
    if (!ground || !this.content || !this.items || !this.layout) return;
    const focused = document.activeElement;
    const focus = focused?.getAttribute('data-edge') ?? undefined;
    const hadFocus = ground.contains(focused);
    const { copies, words } = this.content;
    const measure = textMeasure(getComputedStyle(this.main).fontFamily, 12);
    const { items, layout, selection, active } = this;
    const drawing: Drawing = { copies, items, layout, words, palette: screenPalette, measure, selection, active };
    ground.replaceChildren(...pictureShapes(drawing).map(drawShape));
    if (!hadFocus) return;
    const target = focus === undefined ? undefined : ground.querySelector(`[data-edge="${focus}"]`);
    if (target instanceof SVGElement) target.focus({ preventScroll: true });
    else this.focusNode();
  }

  private showEdge(edge: number): void {
    const index = this.layout?.edges.findIndex((each) => each.edge === edge) ?? -1;
    if (index >= 0) {
      this.choose({ kind: 'edge', index });
      return;
    }
    // Within a family that is one node.
    this.selection = undefined;
    this.shownEdge = edge;
    this.isAll = false;
    this.askPairs();
    this.showStrip();
  }

  private paramsOf({ a, b }: CopyEdge, { copies }: Content): CopyPairsParams {
    return { a: copies.nodes[a].uri, b: copies.nodes[b].uri, isWholeFolder: copies.isWholeFolder };
  }

  private askPairs(): void {
    if (!this.content || this.shownEdge === undefined) return;
    const params = this.paramsOf(this.content.copies.edges[this.shownEdge], this.content);
    if (!this.pairs.has(`${params.a}\n${params.b}`)) this.host.postMessage({ type: 'pairs', ...params });
  }

  private showStrip(): void {
    if (!this.drawn || !this.content || !this.items) return;
    const { copies, words } = this.content;
    const actions = this.actions(this.content);
    if (this.shownEdge !== undefined) {
      const edge = copies.edges[this.shownEdge];
      const params = this.paramsOf(edge, this.content);
      const pairs = this.pairs.get(`${params.a}\n${params.b}`);
      this.drawn.strip.replaceChildren(...edgeStrip(copies, edge, { pairs, isAll: this.isAll }, words, actions));
    } else if (this.selection?.kind === 'node') {
      const item = this.items.items[this.selection.index];
      this.drawn.strip.replaceChildren(...nodeStrip(copies, item, words, actions));
    }
  }

  private actions(content: Content): StripActions {
    const { copies, words } = content;
    return {
      open: (id) => this.host.postMessage({ type: 'open', id }),
      beside: (a, b) => this.host.postMessage({ type: 'beside', a, b }),
      copy: (edge) => {
        const params = this.paramsOf(edge, content);
        const pairs = this.pairs.get(`${params.a}\n${params.b}`) ?? [];
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

  private focusNode(): void {
    const node = this.svg?.querySelector(`[data-node="${this.active}"]`);
    if (node instanceof SVGElement) node.focus({ preventScroll: true });
  }

  private click(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const node = target.closest('[data-node]')?.getAttribute('data-node');
    const edge = target.closest('[data-edge]')?.getAttribute('data-edge');
    if (node !== null && node !== undefined) {
      this.active = Number(node);
      this.choose({ kind: 'node', index: this.active });
      this.focusNode();
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
    else if (!this.zoomBy(key)) return;
    event.preventDefault();
  }

  private moveTo(node: number): void {
    this.active = node;
    this.redraw();
    this.focusNode();
    this.svg?.querySelector(`[data-node="${node}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private leave(): void {
    if (this.family !== undefined) this.showFamily(undefined);
    else this.host.postMessage({ type: 'leave' });
  }

  private async save(format: 'svg' | 'png'): Promise<void> {
    if (!this.content) return;
    const palette = filePalette(document.body);
    const { shapes, width, height } = fileShapes({ ...this.drawing(this.content, fileWidth), palette });
    // The picture on the screen has its own width.
    this.drawing(this.content, Math.max(300, this.drawn?.field.clientWidth ?? 0));
    const font = getComputedStyle(this.main).fontFamily;
    const svg = svgFile(shapes, { width, height, font, background: palette.background });
    this.host.postMessage({ type: 'save', format, data: format === 'svg' ? svg : await pngOf(svg, width, height) });
  }
}

/** Scale below which a picture is not made to fit: it is moved instead. */
const minFit = 0.5;
/** Width of a picture in a file, in pixels. */
const fileWidth = 1000;
