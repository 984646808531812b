// Writes many faults into one source at once, each behind a switch: `a < b` becomes
// `(__fault(17) ? (a) <= (b) : a < b)`. One build then serves for all of them.

/** Name of the function that says whether a fault is the one under test; worker.cjs defines it. */
export const switchName = '__fault';

/**
 * @param {string} text source of a file
 * @param {{ id: number, start: number, end: number, mutated: string, form: string }[]} faults of this file
 */
export function plant(text, faults) {
  /** Faults by the span they replace, outer spans first. */
  const spans = new Map();
  for (const fault of faults) {
    const key = `${fault.start}-${fault.end}-${fault.form === 'expression' ? 1 : 0}`;
    const span = spans.get(key) ?? { start: fault.start, end: fault.end, form: fault.form, faults: [], inner: [] };
    span.faults.push(fault);
    spans.set(key, span);
  }
  // Statements, rows and members stand outside an expression of the same extent.
  const outer = (span) => (span.form === 'expression' ? 1 : 0);
  const ordered = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end || outer(a) - outer(b));
  const top = { start: 0, end: text.length, inner: [] };
  const open = [top];
  for (const span of ordered) {
    while (span.start >= open.at(-1).end || span.end > open.at(-1).end) open.pop();
    open.at(-1).inner.push(span);
    open.push(span);
  }

  function written(span) {
    let result = '';
    let at = span.start;
    for (const inner of span.inner) {
      result += text.slice(at, inner.start) + switched(inner);
      at = inner.end;
    }
    return result + text.slice(at, span.end);
  }

  function switched(span) {
    const original = written(span);
    const [{ id, mutated }] = span.faults;
    switch (span.form) {
      case 'statement':
        return /^(?:continue|break|return)\b/.test(original)
          ? `{ if (!${switchName}(${id})) ${original} }`
          : `${switchName}(${id}) || (${original})`;
      case 'row':
        return `...(${switchName}(${id}) ? [] : [${original}])`;
      case 'member': {
        const [, question, name] = /^\s*(\?)?\.\s*(\w+)$/.exec(original);
        return `${question ? '?.' : ''}[${switchName}(${id}) ? '${mutated}' : '${name}']`;
      }
      default:
        return `(${span.faults.map((fault) => `${switchName}(${fault.id}) ? (${fault.mutated}) : `).join('')}${original})`;
    }
  }
  return written(top);
}
