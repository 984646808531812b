import { make } from './dom';

/** A button of the bar above a picture. */
export interface ToolbarButton {
  readonly label: string;
  /** What it is called aloud, where its label is a sign. */
  readonly name?: string;
  /** Whether it is on, for a button that stays pressed. */
  readonly isPressed?: boolean;
  readonly run: () => void;
}

/** The bar above a picture: what it shows, and buttons. */
export function makeToolbar(title: string, counts: string, buttons: readonly ToolbarButton[]): HTMLElement {
  return make(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': title },
    make('h1', {}, title),
    make('span', { class: 'counts', role: 'status' }, counts),
    make(
      'span',
      { class: 'actions' },
      ...buttons.map(({ label, name, isPressed, run }) =>
        makeButton(label, run, {
          ...(name === undefined ? {} : { 'aria-label': name, title: name }),
          ...(isPressed === undefined ? {} : { 'aria-pressed': String(isPressed) }),
        }),
      ),
    ),
  );
}

export function makeButton(
  label: string,
  run: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', run);
  return button;
}

/** Words that lead to a place in an article: they break like text, which a button does not. */
export function makeLink(label: string, run: () => void): HTMLElement {
  const link = make('span', { class: 'link', role: 'link', tabindex: '0' }, label);
  link.addEventListener('click', run);
  link.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  return link;
}
