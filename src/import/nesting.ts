import { maxNesting } from './limits';
import { Refused } from './imported';

/** Elements that have no end. */
const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Elements whose end may be left out: a page of a thousand `<p>` is not nested. */
const impliedEnd: ReadonlySet<string> = new Set([
  'colgroup',
  'dd',
  'dt',
  'li',
  'optgroup',
  'option',
  'p',
  'rp',
  'rt',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);
/** Elements whose content is text, whatever stands in it. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Refuses markup that is nested too deep before a tree is made of it: building one takes quadratic time there, and
 * most readers of a tree overflow the stack. One pass; counts open elements, those whose end may be left out apart.
 * @throws Refused
 */
export function checkNesting(markup: string): void {
  let depth = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    if (markup.startsWith('<!--', at)) {
      at = endOf(markup, '-->', at + 4);
      continue;
    }
    const isEnd = markup[at + 1] === '/';
    const name = tagName(markup, isEnd ? at + 2 : at + 1);
    const end = endOf(markup, '>', at + 1);
    if (name !== '' && !voidElements.has(name) && !impliedEnd.has(name) && markup[end - 2] !== '/')
      depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maxNesting) throw new Refused('nested');
    at = end;
    if (!isEnd && rawElements.has(name)) {
      const close = indexOfClose(markup, name, end);
      at = close < 0 ? markup.length : close;
    }
  }
}

function indexOfClose(markup: string, name: string, from: number): number {
  for (let at = markup.indexOf('</', from); at >= 0; at = markup.indexOf('</', at + 2))
    if (markup.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return -1;
}

function endOf(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length;
}

/** Names of elements are not longer, those that pages make up apart. */
const maxNameLength = 40;

function tagName(markup: string, start: number): string {
  let end = start;
  while (end < start + maxNameLength && /[\w:-]/.test(markup.charAt(end))) end++;
  return /^[a-z]/i.test(markup.charAt(start)) ? markup.slice(start, end).toLowerCase() : '';
}
