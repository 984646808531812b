import type { TimelineWords } from '../../protocol/picturePage';
import type { Timeline } from '../../protocol/timeline';
import { focusFirst, make } from '../shared/dom';
import { fill } from '../../text/fill';
import { switchesFrom, type PictureHost } from '../shared/host';
import { filePalette, screenPalette } from '../shared/palette';
import { pngOf, textMeasure } from '../shared/save';
import { drawShape, makeSvg, svgFile, type Shape } from '../shared/shapes';
import { makeToolbar } from '../shared/toolbar';
import type { Measure } from '../shared/wrap';
import { listText, rowsOf } from './labels';
import { layoutOf, sizes, statementsOf, type TimelineLayout } from './layout';
import { cardAt, nextDifference, zoomed } from './moves';
import { bodyShapes, fileShapes, headShapes, laneShapes, type Drawing } from './shapes';
import { makeList } from './list';
import { makeStrip } from './strip';

const switchNames = ['isUnfolded', 'differsOnly', 'isList'] as const;

/** Everything that is drawn once there are statements. */
interface Drawn {
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly grid: HTMLElement;
  readonly strip: HTMLElement;
}

/** Bar, grid, strip and keys of the timeline. */
export class TimelinePage {
  private content: { readonly timeline: Timeline; readonly words: TimelineWords } | undefined;
  private drawn: Drawn | undefined;
  private layout: TimelineLayout | undefined;
  private switches: Record<(typeof switchNames)[number], boolean>;
  private scale = 1;
  private active = -1;
  private measure: Measure | undefined;

  constructor(
    private readonly main: HTMLElement,
    private readonly host: PictureHost,
  ) {
    this.switches = switchesFrom(host.getState(), switchNames);
    main.addEventListener('keydown', (event) => this.press(event));
  }

  /** Shows a timeline in place of the one before; switches, scale and the selected card stay. */
  show(timeline: Timeline, words: TimelineWords): void {
    this.content = { timeline, words };
    this.build();
  }

  /** Draws again, in another width or font. */
  draw(): void {
    this.measure = undefined;
    this.drawGrid();
  }

  private build(): void {
    if (!this.content) return;
    const { timeline, words } = this.content;
    const hadFocus = this.main.contains(document.activeElement) || this.drawn === undefined;
    this.drawn = undefined;
    if (timeline.needsArticle === true || timeline.statements.length === 0) {
      const notice =
        timeline.needsArticle === true ? words.needsArticle : timeline.lanes.length > 0 ? words.noDates : words.nothing;
      this.main.replaceChildren(make('p', { class: 'nothing' }, notice));
      return;
    }
    const grid = make('div', { class: 'grid', role: 'group', 'aria-label': words.title, 'aria-describedby': 'help' });
    const strip = make('div', { class: 'strip', role: 'region', 'aria-live': 'polite', 'aria-label': words.words });
    const help = make('p', { class: 'help', id: 'help' }, words.help);
    this.main.replaceChildren(this.toolbar(timeline, words), grid, strip, help);
    this.drawn = { timeline, words, grid, strip };
    grid.addEventListener('click', ({ target }) => this.click(target));
    grid.addEventListener('dblclick', () => this.openActive());
    this.drawGrid();
    if (hadFocus) this.focusActive();
  }

  private toolbar(timeline: Timeline, words: TimelineWords): HTMLElement {
    const { isList, differsOnly } = this.switches;
    const { lanes, statements, left = 0, isWholeFolder } = timeline;
    const counts = [
      fill(words.counts, lanes.length, statements.length),
      ...(left > 0 ? [fill(words.left, left)] : []),
      ...(isWholeFolder ? [words.wholeFolder] : []),
    ];
    return makeToolbar(words.title, counts.join(' · '), [
      ...(isWholeFolder
        ? []
        : [{ label: words.differsOnly, isPressed: differsOnly, run: () => this.flip('differsOnly') }]),
      { label: isList ? words.asPicture : words.asList, run: () => this.flip('isList') },
      { label: '−', name: words.zoomOut, run: () => this.zoom('-') },
      { label: '+', name: words.zoomIn, run: () => this.zoom('+') },
      { label: words.copyAsText, run: () => this.host.postMessage({ type: 'copy', text: listText(timeline, words) }) },
      { label: words.save, run: () => void this.save() },
    ]);
  }

  /** Of a whole folder it is not worked out what differs. */
  private isDiffersOnly({ isWholeFolder }: Timeline): boolean {
    return this.switches.differsOnly && isWholeFolder !== true;
  }

  private flip(name: (typeof switchNames)[number]): void {
    this.switches = { ...this.switches, [name]: !this.switches[name] };
    this.host.setState(this.switches);
    if (name !== 'isList') this.active = -1;
    this.build();
  }

  private drawing(timeline: Timeline, words: TimelineWords): Drawing {
    const font = getComputedStyle(this.main).fontFamily;
    this.measure ??= textMeasure(font, sizes.fontSize);
    const width = (this.main.clientWidth - edges) / this.scale;
    const { isUnfolded } = this.switches;
    const layout = layoutOf(timeline, {
      width,
      isUnfolded,
      differsOnly: this.isDiffersOnly(timeline),
      measure: this.measure,
    });
    this.layout = layout;
    if (this.active >= layout.cards.length) this.active = -1;
    if (this.active < 0) this.active = nextDifference(-1, layout) ?? (layout.cards.length > 0 ? 0 : -1);
    return { timeline, layout, words, palette: screenPalette, measure: this.measure, active: this.active };
  }

  private drawGrid(): void {
    if (!this.drawn) return;
    const { timeline, words, grid } = this.drawn;
    grid.classList.toggle('list', this.switches.isList);
    if (this.switches.isList) {
      const rows = rowsOf(timeline, words, this.isDiffersOnly(timeline));
      grid.replaceChildren(makeList(rows, words, (id) => this.open(id)));
      return;
    }
    const { scrollLeft, scrollTop } = grid;
    const drawing = this.drawing(timeline, words);
    const { layout } = drawing;
    const part = (name: string, width: number, height: number, shapes: readonly Shape[]): HTMLElement => {
      const svg = makeSvg(width * this.scale, height * this.scale);
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      svg.append(...shapes.map(drawShape));
      return make('div', { class: name }, svg);
    };
    const corner = make(
      'div',
      { class: 'corner' },
      make('strong', {}, words.articles),
      make('span', {}, words.published),
    );
    grid.replaceChildren(
      corner,
      part('head', layout.width, sizes.headHeight, headShapes(drawing)),
      part('lanes', sizes.laneWidth, layout.height, laneShapes(drawing)),
      part('body', layout.width, layout.height, bodyShapes(drawing)),
    );
    grid.scrollTo(scrollLeft, scrollTop);
    this.showStrip();
  }

  private showStrip(): void {
    const card = this.layout?.cards.at(this.active);
    if (!this.drawn || !card || this.active < 0) return;
    const { timeline, words, strip } = this.drawn;
    strip.replaceChildren(
      ...makeStrip({ timeline, words, statements: statementsOf(timeline, card), open: (id) => this.open(id) }),
    );
  }

  private select(index: number | undefined): void {
    if (index === undefined || !this.drawn) return;
    this.active = index;
    for (const card of this.drawn.grid.querySelectorAll('[data-card]')) {
      const isActive = card.getAttribute('data-card') === String(index);
      card.setAttribute('tabindex', isActive ? '0' : '-1');
      card.setAttribute('aria-pressed', String(isActive));
    }
    this.showStrip();
    this.focusActive();
  }

  private focusActive(): void {
    if (this.drawn && this.switches.isList) focusFirst(this.drawn.grid);
    const card = this.drawn?.grid.querySelector(`[data-card="${this.active}"]`);
    if (!(card instanceof SVGElement)) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private click(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const card = target.closest('[data-card]')?.getAttribute('data-card');
    if (card !== null && card !== undefined) this.select(Number(card));
    else if (target.closest('[data-fold]')) this.flip('isUnfolded');
  }

  private openActive(): void {
    const card = this.layout?.cards.at(this.active);
    if (!this.drawn || !card || this.active < 0) return;
    this.open(statementsOf(this.drawn.timeline, card)[0].id);
  }

  private open(id: string): void {
    this.host.postMessage({ type: 'open', id });
  }

  private zoom(key: string): void {
    const scale = zoomed(key, this.scale);
    if (scale === undefined) return;
    this.scale = scale;
    this.drawGrid();
  }

  private press(event: KeyboardEvent): void {
    if (!this.drawn || event.altKey || event.metaKey || event.ctrlKey) return;
    const { target } = event;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isOnCard = target instanceof Element && target.closest('[data-card]') !== null;
    const isOnFold = target instanceof Element && target.closest('[data-fold]') !== null;
    const moved = isOnCard && this.layout ? cardAt(key, this.active, this.layout) : undefined;
    if (moved !== undefined) this.select(moved);
    else if ((key === 'Enter' || key === ' ') && isOnFold) this.flip('isUnfolded');
    else if (key === 'Enter' && isOnCard) this.openActive();
    else if (key === 'l') this.flip('isList');
    else if (key === 'e') this.flip('isUnfolded');
    else if (key === 'd' && this.layout && !this.switches.isList) this.select(nextDifference(this.active, this.layout));
    else if (key === 'Escape') this.host.postMessage({ type: 'leave' });
    else if (zoomed(key, this.scale) !== undefined) {
      this.zoom(key);
      if (isOnCard) this.focusActive();
    } else return;
    event.preventDefault();
  }

  private async save(): Promise<void> {
    if (!this.drawn) return;
    const palette = filePalette(document.body);
    const drawing = { ...this.drawing(this.drawn.timeline, this.drawn.words), palette };
    const { shapes, width, height } = fileShapes(drawing);
    const font = getComputedStyle(this.main).fontFamily;
    const svg = svgFile(shapes, { width, height, font, background: palette.background });
    this.host.postMessage({ type: 'save', svg, png: await pngOf(svg, width, height) });
  }
}

/** Pixels left and right of the grid, a scroll bar among them; see media/picture.css. */
const edges = 46;
