/**
 * An element with attributes and children. Text enters as text nodes and attribute values only, so that
 * article text never becomes markup.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** Puts the focus on the first thing in an element that takes it. */
export function focusFirst(element: HTMLElement): void {
  const first = element.querySelector('[tabindex="0"]');
  if (first instanceof HTMLElement || first instanceof SVGElement) first.focus();
}
