/** A part of a picture as data: it is drawn on the screen and written to a file from the same description. */
export interface Shape {
  readonly name: 'g' | 'rect' | 'line' | 'path' | 'text' | 'title' | 'tspan';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly (Shape | string)[];
}

export function shape(
  name: Shape['name'],
  attributes: Shape['attributes'],
  ...children: readonly (Shape | string)[]
): Shape {
  return { name, attributes, children };
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws a shape. Text enters as text nodes and attribute values only, so that article text never becomes markup. */
export function drawShape({ name, attributes, children = [] }: Shape): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawShape(child))));
  return element;
}

/** An empty picture of a size in pixels. */
export function makeSvg(width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return svg;
}

/** What of a picture is for its page alone: a file has no focus and no keys. */
const pageAttributes: ReadonlySet<string> = new Set(['class', 'tabindex', 'role', 'id']);

/** A picture as an SVG file. @param font of its texts, @param background colour behind it */
export function svgFile(
  shapes: readonly Shape[],
  { width, height, font, background }: { width: number; height: number; font: string; background: string },
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const ground = writeShape(shape('rect', { width, height, fill: background }));
  const open = `<svg xmlns="${svgNamespace}" ${size} font-family="${escapeXml(font)}">`;
  return `${open}${ground}${shapes.map(writeShape).join('')}</svg>\n`;
}

function writeShape({ name, attributes, children = [] }: Shape): string {
  const written = Object.entries(attributes)
    .filter(([attribute]) => !pageAttributes.has(attribute) && !/^(?:aria|data)-/.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeShape(child))).join('');
  return `<${name}${written}>${inner}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Marks of XML in a text as what they mean; characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isSurrogate = code >= 0xd800 && code <= 0xdfff;
      return (code >= 0x20 || code === 9 || code === 10) && !isSurrogate && code !== 0xfffe && code !== 0xffff;
    })
    .map((character) => escapes[character] ?? character)
    .join('');
}
