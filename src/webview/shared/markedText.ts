import type { MarkedStretch } from '../../protocol/timeline';
import { make } from './dom';

/** A text with what stands out in it: in bold where articles differ, with a line under what is in common. */
export function markedText(text: string, marks: readonly MarkedStretch[], name: 'strong' | 'u'): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((one, next) => one.start - next.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), make(name, {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
