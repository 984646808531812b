/**
 * The markup of labelled text: `[stretch]{label, label}`, nested but never crossing. A backslash takes
 * the next character as it is. Nothing else is special, so that an article reads as an article.
 */

/** A stretch of text with what is said of it. Offsets are UTF-16 code units, end exclusive. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}

export class MarkupError extends Error {}

/** Text and labelled stretches of a marked text, outer stretches before those inside them. @throws MarkupError */
export function parseMarkup(marked: string): { text: string; spans: Labelled[] } {
  const parts: string[] = [];
  let length = 0;
  const open: { start: number; order: number }[] = [];
  const found: (Labelled & { order: number })[] = [];
  let order = 0;
  const where = (at: number): string => JSON.stringify(marked.slice(Math.max(0, at - 40), at + 20));
  for (let at = 0; at < marked.length; at++) {
    const c = marked[at];
    if (c === '[') open.push({ start: length, order: order++ });
    else if (c === ']') {
      const from = open.pop();
      if (!from) throw new MarkupError(`a bracket closes that was not opened: ${where(at)}`);
      const close = marked[at + 1] === '{' ? marked.indexOf('}', at) : -1;
      if (close < 0) throw new MarkupError(`a bracket without a label: ${where(at)}`);
      const labels = marked
        .slice(at + 2, close)
        .split(',')
        .map((label) => label.trim());
      if (labels.includes('')) throw new MarkupError(`an empty label: ${where(at)}`);
      found.push({ ...from, end: length, labels });
      at = close;
    } else {
      const taken = c === '\\' ? (marked[++at] ?? '') : c;
      parts.push(taken);
      length += taken.length;
    }
  }
  if (open.length > 0) throw new MarkupError(`${open.length} brackets were not closed`);
  found.sort((a, b) => a.order - b.order);
  return { text: parts.join(''), spans: found.map(({ start, end, labels }) => ({ start, end, labels })) };
}

/** The marked text of a text and its stretches; what covers the same stretch shares a bracket. @throws MarkupError when stretches cross */
export function writeMarkup(text: string, spans: readonly Labelled[]): string {
  const bySpan = new Map<string, { start: number; end: number; labels: string[] }>();
  for (const { start, end, labels } of spans) {
    const key = `${start} ${end}`;
    const held = bySpan.get(key);
    if (held) held.labels.push(...labels);
    else bySpan.set(key, { start, end, labels: [...labels] });
  }
  const sorted = [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: string[] = [];
  const open: { end: number; labels: string[] }[] = [];
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    while (open.length > 0 && open[open.length - 1].end === at) out.push(`]{${open.pop()!.labels.join(', ')}}`);
    for (; next < sorted.length && sorted[next].start === at; next++) {
      const inner = sorted[next];
      if (open.length > 0 && inner.end > open[open.length - 1].end)
        throw new MarkupError(`stretches cross: ${JSON.stringify(text.slice(inner.start, inner.end))}`);
      out.push('[');
      open.push(inner);
    }
    if (at < text.length) out.push(/[[\]\\]/.test(text[at]) ? `\\${text[at]}` : text[at]);
  }
  return out.join('');
}
