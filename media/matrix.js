// @ts-check
// The page of the coverage matrix: a grid of claims and articles. Article text enters it as text nodes
// only; rows are drawn where they are seen; the keyboard moves a marked cell (aria-activedescendant),
// so that the focus survives rows that come and go.
(() => {
  const signs = { same: '●', near: '◕', paraphrase: '◐', drift: '◇', conflict: '✖', absent: '·' };
  const rowHeight = 46;
  const beyond = 8;

  // @ts-expect-error given by the webview
  const host = acquireVsCodeApi();
  const kept = host.getState() ?? {};
  const state = {
    matrix: { articles: [], rows: [] },
    words: {},
    rows: [],
    row: 0,
    column: 0,
    marked: undefined,
    entity: kept.entity ?? '',
    kind: kept.kind ?? '',
    disputed: kept.disputed ?? false,
  };

  const main = /** @type {HTMLElement} */ (document.getElementById('matrix'));

  /** An element with text and attributes. */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'class') element.className = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  const say = (/** @type {string} */ text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));

  let grid;
  let body;
  let count;

  /** The page around the rows: filters, buttons, header. */
  function build() {
    const { words, matrix } = state;
    main.replaceChildren();
    if (matrix.needsArticle || matrix.rows.length === 0) {
      main.append(make('p', { class: 'nothing' }, matrix.needsArticle ? words.needsArticle : words.nothing));
      grid = undefined;
      return;
    }
    const names = new Map();
    for (const row of matrix.rows) for (const name of row.entities) names.set(name, (names.get(name) ?? 0) + 1);
    const sorted = [...names]
      .filter(([, n]) => n > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 200);
    if (!names.has(state.entity)) state.entity = '';
    const select = (label, key, options) => {
      const field = /** @type {HTMLSelectElement} */ (make('select', { id: `filter-${key}` }));
      for (const [value, text] of options) field.append(make('option', { value }, text));
      field.value = state[key];
      field.addEventListener('change', () => {
        state[key] = field.value;
        filter();
      });
      return make('label', {}, `${label} `, field);
    };
    const disputed = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox', id: 'filter-disputed' }));
    disputed.checked = state.disputed;
    disputed.addEventListener('change', () => {
      state.disputed = disputed.checked;
      filter();
    });
    const button = (text, type, format) => {
      const element = make('button', { type: 'button' }, text);
      element.addEventListener('click', () => host.postMessage({ type, format, rows: state.rows.map(({ id }) => id) }));
      return element;
    };
    count = make('span', { class: 'count', role: 'status' });
    main.append(
      make(
        'div',
        { class: 'bar' },
        select(words.entity, 'entity', [['', words.all], ...sorted.map(([name, n]) => [name, `${name} (${n})`])]),
        select(words.kind, 'kind', [
          ['', words.all],
          ...Object.entries(words.cells).map(([kind, text]) => [kind, `${signs[kind]} ${text}`]),
        ]),
        make('label', {}, disputed, ` ${words.disputed}`),
        count,
        make('span', { class: 'gap' }),
        button(words.copyMarkdown, 'copy', 'markdown'),
        button(words.copyCsv, 'copy', 'csv'),
        button(words.asText, 'text', 'markdown'),
      ),
      make('p', { class: 'help', id: 'help' }, words.help),
    );
    const columns = `minmax(260px, 3fr) 70px repeat(${matrix.articles.length}, minmax(104px, 1fr))`;
    const header = make(
      'div',
      { class: 'row header', role: 'row', 'aria-rowindex': '1' },
      make('span', { class: 'cell claim', role: 'columnheader' }, words.claim),
      make('span', { class: 'cell', role: 'columnheader' }, words.sources),
    );
    matrix.articles.forEach(({ title, family }) => {
      const head = make(
        'span',
        { class: 'cell', role: 'columnheader', title: `${title} (${say(words.family, family + 1)})` },
        make('span', { class: 'title' }, title),
      );
      header.append(head);
    });
    body = make('div', { class: 'body', role: 'rowgroup' });
    grid = make(
      'div',
      {
        class: 'grid',
        role: 'grid',
        tabindex: '0',
        'aria-label': words.title,
        'aria-describedby': 'help',
        'aria-colcount': String(matrix.articles.length + 2),
      },
      header,
      body,
    );
    grid.style.setProperty('--columns', columns);
    grid.style.setProperty('--width', `${330 + 104 * matrix.articles.length}px`);
    grid.addEventListener('scroll', draw, { passive: true });
    grid.addEventListener('keydown', key);
    body.addEventListener('click', (event) => {
      const cell = /** @type {HTMLElement} */ (event.target).closest('[data-column]');
      if (!(cell instanceof HTMLElement)) return;
      move(Number(cell.dataset.row), Number(cell.dataset.column));
    });
    body.addEventListener('dblclick', open);
    main.append(grid);
    filter();
  }

  function filter() {
    const { matrix, entity, kind, disputed } = state;
    state.rows = matrix.rows.filter(
      (row) =>
        (!disputed || row.disputed) &&
        (entity === '' || row.entities.includes(entity)) &&
        (kind === '' || row.cells.some((cell) => cell.kind === kind)),
    );
    host.setState({ entity, kind, disputed });
    count.textContent = say(state.words.shown, state.rows.length, matrix.rows.length);
    grid.setAttribute('aria-rowcount', String(state.rows.length + 1));
    body.style.height = `${state.rows.length * rowHeight}px`;
    state.row = Math.min(state.row, Math.max(0, state.rows.length - 1));
    draw();
  }

  /** Draws the rows that are seen, and some beyond. */
  function draw() {
    const from = Math.max(0, Math.floor(grid.scrollTop / rowHeight) - beyond);
    const to = Math.min(state.rows.length, Math.ceil((grid.scrollTop + grid.clientHeight) / rowHeight) + beyond);
    const rows = [];
    for (let i = from; i < to; i++) rows.push(drawRow(i));
    body.replaceChildren(...rows);
    const active = document.getElementById(`cell-${state.row}-${state.column}`);
    if (active) grid.setAttribute('aria-activedescendant', active.id);
    else grid.removeAttribute('aria-activedescendant');
  }

  function drawRow(index) {
    const row = state.rows[index];
    const { words } = state;
    const element = make('div', {
      class: row.disputed ? 'row disputed' : 'row',
      role: 'row',
      'aria-rowindex': String(index + 2),
    });
    element.style.top = `${index * rowHeight}px`;
    const cell = (column, attributes, ...children) => {
      const active = index === state.row && column === state.column;
      const own = make(
        'span',
        {
          ...attributes,
          id: `cell-${index}-${column}`,
          'data-row': String(index),
          'data-column': String(column),
          'aria-colindex': String(column + 1),
          'aria-selected': String(active),
        },
        ...children,
      );
      if (active) own.classList.add('active');
      element.append(own);
      return own;
    };
    cell(0, { class: 'cell claim', role: 'rowheader', title: row.label }, make('span', { class: 'title' }, row.label));
    cell(1, { class: 'cell sources', role: 'gridcell' }, String(row.sources));
    row.cells.forEach(({ kind, passages }, i) => {
      const texts = passages.map(({ text }) => text).join('\n');
      const own = cell(i + 2, {
        class: `cell ${kind}`,
        role: 'gridcell',
        title: texts === '' ? words.cells[kind] : `${words.cells[kind]}\n${texts}`,
        'aria-label': `${words.cells[kind]}${texts === '' ? '' : `: ${texts}`}`,
      });
      own.append(
        make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[kind]),
        make('span', { class: 'word' }, words.cells[kind]),
      );
      if (passages.some(({ id }) => id === state.marked)) own.append(make('span', { class: 'marked' }, words.marked));
    });
    return element;
  }

  function move(row, column) {
    state.row = Math.max(0, Math.min(state.rows.length - 1, row));
    state.column = Math.max(0, Math.min(state.matrix.articles.length + 1, column));
    const top = state.row * rowHeight;
    const header = /** @type {HTMLElement} */ (grid.firstElementChild).offsetHeight;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + rowHeight > grid.scrollTop + grid.clientHeight - header)
      grid.scrollTop = top + rowHeight - grid.clientHeight + header;
    draw();
    document
      .getElementById(`cell-${state.row}-${state.column}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The passages of the active cell; of the claim itself, the first there is. */
  function passagesHere() {
    const row = state.rows[state.row];
    if (!row) return [];
    return state.column >= 2 ? row.cells[state.column - 2].passages : row.cells.flatMap(({ passages }) => passages);
  }

  function open() {
    const [passage] = passagesHere();
    if (passage) host.postMessage({ type: 'open', id: passage.id });
  }

  /** Compares with the marked passage, or with the next article that carries the claim in other words. */
  function compare() {
    const row = state.rows[state.row];
    const [own] = passagesHere();
    if (!row || !own) return;
    const others = [...row.cells.slice(Math.max(0, state.column - 1)), ...row.cells].flatMap(({ passages }) =>
      passages.slice(0, 1),
    );
    const elsewhere = others.filter(({ id }) => !id.endsWith(own.id.slice(own.id.indexOf(':'))));
    // Equal words have no difference to show.
    const next = elsewhere.find(({ text }) => text !== own.text) ?? elsewhere[0];
    const other = state.marked !== undefined && state.marked !== own.id ? state.marked : next?.id;
    if (other !== undefined) host.postMessage({ type: 'compare', a: own.id, b: other });
  }

  function mark() {
    const [own] = passagesHere();
    state.marked = own && own.id !== state.marked ? own.id : undefined;
    draw();
  }

  function key(event) {
    if (event.altKey || event.metaKey) return;
    const pageRows = Math.max(1, Math.floor(grid.clientHeight / rowHeight) - 2);
    const { row, column } = state;
    const far = event.ctrlKey;
    const moves = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + pageRows, column],
      PageUp: [row - pageRows, column],
      Home: [far ? 0 : row, 0],
      End: [far ? state.rows.length - 1 : row, state.matrix.articles.length + 1],
    };
    const to = moves[event.key];
    if (to) move(to[0], to[1]);
    else if (event.key === 'Enter') open();
    else if (!far && (event.key === 'd' || event.key === 'D')) compare();
    else if (!far && (event.key === 'm' || event.key === 'M')) mark();
    else if (event.key === 'Escape') {
      state.marked = undefined;
      draw();
    } else return;
    event.preventDefault();
  }

  window.addEventListener('message', ({ data }) => {
    if (data?.type !== 'matrix') return;
    const scroll = grid?.scrollTop ?? 0;
    const first = grid === undefined;
    const focused = grid !== undefined && document.activeElement === grid;
    state.matrix = data.matrix;
    state.words = data.words;
    build();
    if (!grid) return;
    grid.scrollTop = scroll;
    draw();
    if (first || focused) grid.focus();
  });
  window.addEventListener('resize', () => grid && draw());
  host.postMessage({ type: 'ready' });
})();
