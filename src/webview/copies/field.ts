import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { focusFirst, make } from '../shared/dom';
import { fill } from '../../text/fill';
import { screenPalette } from '../shared/palette';
import { textMeasure } from '../shared/save';
import { drawShape, makeSvg, type Shape } from '../shared/shapes';
import { maxSingleNodes } from './items';
import { pictureShapes, type Drawing } from './shapes';

/** How much larger or smaller one step of the zoom is, and the bounds of the scale. */
const zoomStep = 1.25;
const scales: [number, number] = [0.15, 4];
/** Scale below which a picture is not made to fit: it is moved instead. One of many nodes is, where letters could not be read. */
const minFit = 0.4;
const minFitOfMany = 0.75;
/** A field of no size yet is drawn as large as this, in pixels. */
const minSide = 200;

/** What the field draws; colours and measure are its own. */
export type FieldContent = Omit<Drawing, 'palette' | 'measure'>;

/** The part of the page that the picture is moved and zoomed in, by mouse and by key. */
export class Field {
  readonly element: HTMLElement;
  private svg: SVGSVGElement | undefined;
  private content: FieldContent | undefined;
  private readonly ground = drawShape({ name: 'g', attributes: { class: 'ground' } });
  private readonly zoomer = zoom<SVGSVGElement, unknown>().scaleExtent(scales);

  /** @param onClick what was clicked */
  constructor(label: string, onClick: (target: EventTarget | null) => void) {
    this.element = make('div', { class: 'field', role: 'group', 'aria-label': label, 'aria-describedby': 'help' });
    this.element.addEventListener('click', ({ target }) => onClick(target));
    this.zoomer.on('zoom', ({ transform }: { transform: { toString(): string } }) => {
      this.ground.setAttribute('transform', transform.toString());
    });
  }

  /** The room that there is, in pixels. */
  get size(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.element;
    return { width: Math.max(minSide, clientWidth), height: Math.max(minSide, clientHeight) };
  }

  /** Shows something else in place of the picture. */
  showList(elements: readonly HTMLElement[]): void {
    this.svg = undefined;
    this.element.classList.add('list');
    this.element.replaceChildren(...elements);
  }

  /** Draws a picture anew, as large as fits. */
  draw(content: FieldContent): void {
    const { width, height } = this.size;
    const svg = makeSvg(width, height);
    svg.append(this.ground);
    this.svg = svg;
    this.element.classList.remove('list');
    this.element.replaceChildren(svg, make('p', { class: 'legend' }, legendOf(content)));
    // A double click opens nothing and shall not zoom.
    select(svg).call(this.zoomer).on('dblclick.zoom', null);
    this.update(content);
    this.fit();
  }

  /** Draws what is selected now, in the place and size that the picture has; the focus stays. */
  update(content: FieldContent): void {
    this.content = content;
    const focused = this.ground.contains(document.activeElement) ? document.activeElement : null;
    const edge = focused?.getAttribute('data-edge');
    const measure = textMeasure(getComputedStyle(this.element).fontFamily, 12);
    const shapes: readonly Shape[] = pictureShapes({ ...content, palette: screenPalette, measure });
    this.ground.replaceChildren(...shapes.map(drawShape));
    if (!focused) return;
    if (edge === null || edge === undefined) this.focusNode();
    else this.focus(`[data-edge="${edge}"]`);
  }

  /** Puts the focus on the node that the keys stand at, and moves the picture until it is seen; of a list on its first row. */
  focusNode(): void {
    const { content, svg } = this;
    if (!svg) focusFirst(this.element);
    if (!svg || !content) return;
    this.focus(`[data-node="${content.active}"]`);
    const box = content.layout.boxes.at(content.active);
    const node = this.ground.querySelector(`[data-node="${content.active}"]`)?.getBoundingClientRect();
    if (!box || !node) return;
    const seen = svg.getBoundingClientRect();
    const isSeen =
      node.left >= seen.left && node.right <= seen.right && node.top >= seen.top && node.bottom <= seen.bottom;
    if (!isSeen) this.zoomer.translateTo(select(svg), box.x + box.width / 2, box.y + box.height / 2);
  }

  private focus(selector: string): void {
    const element = this.ground.querySelector(selector);
    if (element instanceof SVGElement) element.focus({ preventScroll: true });
  }

  /** Zooms by `+`, `-` and `0`. @returns whether the key was one of them */
  zoom(key: string): boolean {
    const { svg } = this;
    if (!svg) return false;
    if (key === '0') this.fit();
    else if (key === '+' || key === '=') this.zoomer.scaleBy(select(svg), zoomStep);
    else if (key === '-' || key === '_') this.zoomer.scaleBy(select(svg), 1 / zoomStep);
    else return false;
    return true;
  }

  /** The whole picture, at most in its own size, in the room that the legend leaves. */
  private fit(): void {
    const { svg, content } = this;
    if (!svg || !content) return;
    const seen = svg.getBoundingClientRect();
    const [width, height] = [Math.max(minSide, seen.width), Math.max(minSide, seen.height)];
    const { layout } = content;
    const least = layout.boxes.length > maxSingleNodes ? minFitOfMany : minFit;
    const scale = Math.max(least, Math.min(1, width / layout.width, height / layout.height));
    const x = Math.max(0, (width - layout.width * scale) / 2);
    this.zoomer.transform(select(svg), zoomIdentity.translate(x, 0).scale(scale));
  }
}

/** What lines, arrows and numbers mean, and what is not drawn. */
function legendOf({ items, layout, words }: FieldContent): string {
  return [
    words.legendWidth,
    words.legendArrow,
    fill(words.legendNumber, layout.minNumber),
    ...(items.alone.length > 0 ? [fill(words.alone, items.alone.length)] : []),
    ...(items.weaker > 0 ? [fill(words.weaker, items.weaker)] : []),
    ...(layout.edges.length === 0 ? [words.noEdges] : []),
  ].join(' · ');
}
