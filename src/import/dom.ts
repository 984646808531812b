import { DOMParser, parseHTML } from 'linkedom/worker';
import { maxMarks, maxPageLength, maxXmlMarks } from './limits';
import { checkNesting } from './nesting';
import { Refused } from './imported';

/**
 * A page as a tree. Scripts (data apart) and pictures written into it are dropped first; nothing is run or fetched.
 * @throws Refused where it is too large or nested too deep
 */
export function parsePage(html: string): Document {
  const lean = withShortClasses(withShortBlanks(withoutScripts(withoutDataAddresses(html))));
  if (lean.length > maxPageLength) throw new Refused('tooLarge');
  // A saved shadow tree is part of what the reader saw.
  const open = lean.includes('shadowrootmode')
    ? lean.replace(/<template\s[^<>]{0,300}>/gi, '<div>').replace(/<\/template>/gi, '</div>')
    : lean;
  checkMarks(open, maxMarks);
  checkNesting(open);
  // Without these elements linkedom makes a tree without a body.
  const whole = /<html[\s>]/i.test(open) ? open : `<html><body>${open}</body></html>`;
  const { document } = parseHTML(whole);
  if (/\s[A-Z-]{2,20}\s?=/.test(whole)) lowerAttributes(document);
  return document;
}

/** linkedom keeps the case of attributes, and asks for them by it: older pages write `<A HREF=…>`. */
function lowerAttributes(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (name !== name.toLowerCase() && !element.hasAttribute(name.toLowerCase()))
        element.setAttribute(name.toLowerCase(), value);
}

/** @throws Refused where there are more tags and entities than a tree is made of in time */
function checkMarks(markup: string, most: number): void {
  let count = 0;
  for (const mark of ['<', '&'])
    for (let at = markup.indexOf(mark); at >= 0; at = markup.indexOf(mark, at + 1))
      if (++count > most) throw new Refused('tooManyElements');
}

/** @throws Refused where a part of an office file is too large, or nested too deep, for a tree to be made of it */
export function checkXml(xml: string): void {
  if (xml.length > maxPageLength * 3) throw new Refused('tooLarge');
  checkMarks(xml, maxXmlMarks);
  checkNesting(xml, 'xml');
}

/** A part of an office file as a tree. @throws Refused where it is too large or nested too deep */
export function parseXml(xml: string): XMLDocument {
  checkXml(xml);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as XMLDocument;
}

/** Marks at which an address written into a page ends. */
const addressEnds: ReadonlySet<string> = new Set(['"', "'", ')', '>', ' ', '\n', '\t', ',']);

/** Longer runs of blanks are none of a text; what makes Markdown of one takes quadratic time. */
const maxBlanks = 400;

function withShortBlanks(html: string): string {
  return html.replace(/\s+/gu, (run) => (run.length <= maxBlanks ? run : run.includes('\n') ? '\n\n' : ' '));
}

/** A class whose words are more than linkedom can take at once says nothing of its element, in characters at least. */
const longClass = /\bclass\s*=\s*(?:"[^"]{20000,}"|'[^']{20000,}')/gi;

function withShortClasses(html: string): string {
  return html.replace(longClass, '');
}

/** Longer media types are none; the bound keeps a page of `;base64,` linear. */
const maxMediaType = 200;

/** Pictures and type written into a page as `data:…;base64,` are megabytes; of each an empty address is left. */
function withoutDataAddresses(html: string): string {
  let lean = '';
  let at = 0;
  for (let found = html.indexOf(';base64,'); found >= 0; found = html.indexOf(';base64,', found + 1)) {
    const before = Math.max(at, found - maxMediaType);
    const data = html.slice(before, found).lastIndexOf('data:');
    if (data < 0) continue;
    const start = before + data;
    let end = found + ';base64,'.length;
    while (end < html.length && !addressEnds.has(html[end])) end++;
    lean += html.slice(at, start);
    at = end;
    found = end - 1;
  }
  return lean + html.slice(at);
}

/** Scripts and styles are dropped; what search engines are told (`application/ld+json`) stays. */
function withoutScripts(html: string): string {
  let lean = '';
  let at = 0;
  const opening = /<(script|style|noscript)\b/gi;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const tagEnd = html.indexOf('>', match.index);
    if (tagEnd < 0) break;
    const closing = new RegExp(`</${match[1]}`, 'gi');
    closing.lastIndex = tagEnd;
    const close = closing.exec(html);
    const closeEnd = close ? html.indexOf('>', close.index) : -1;
    const end = closeEnd < 0 ? html.length : closeEnd + 1;
    opening.lastIndex = end;
    if (html.slice(match.index, tagEnd).includes('ld+json')) continue;
    lean += html.slice(at, match.index);
    at = end;
  }
  return lean + html.slice(at);
}

/** The words of an element, white space folded; `undefined` where there are none. */
export function wordsOf(element: { readonly textContent: string | null } | null | undefined): string | undefined {
  const text = (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** An attribute's words; `undefined` where there are none. */
export function attributeOf(element: Element | null, name: string): string | undefined {
  const text = (element?.getAttribute(name) ?? '').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** An address of the web; `undefined` for others. @param base of relative ones */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The host of an address as readers say it. */
export function hostOf(address: string | undefined): string | undefined {
  const url = webAddress(address);
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
