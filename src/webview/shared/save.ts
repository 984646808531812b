/** Pixels of a PNG for one of the picture, unless that would be too large. */
const pngScale = 2;
/** Longest side of a PNG in pixels: larger canvases stay empty in some browsers. */
const maxPngSide = 12_000;

/** Draws an SVG file on a canvas. @returns the bytes of a PNG in base 64 */
export async function pngOf(svg: string, width: number, height: number): Promise<string> {
  const scale = Math.min(pngScale, maxPngSide / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const url = canvas.toDataURL('image/png');
  return url.slice(url.indexOf(',') + 1);
}

/** A measure of text in a font, by a canvas that is never shown. */
export function textMeasure(fontFamily: string, fontSize: number): (text: string, isBold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, isBold) => {
    const key = `${isBold ? 'b' : 'p'}${text}`;
    let width = widths.get(key);
    if (width === undefined && context) {
      context.font = `${isBold ? '600 ' : ''}${fontSize}px ${fontFamily}`;
      widths.set(key, (width = context.measureText(text).width));
    }
    return width ?? text.length * fontSize * 0.55;
  };
}
