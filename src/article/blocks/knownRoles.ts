import type { RoleSpan } from '../../formats/fileDocument';
import { trimSpan } from '../../text/characters';
import { firstIndexWhere } from '../../text/search';
import type { Page } from './page';

/**
 * Gives lines the roles that the form of the file tells: the field of a headline, a caption's mark.
 * @param roles in order, apart from each other
 * @returns the line of the headline, if the file tells it
 */
export function markKnownRoles(page: Page, roles: readonly RoleSpan[]): number | undefined {
  let headline: number | undefined;
  for (const { start, end, role } of roles) {
    const first = firstIndexWhere(0, page.lines.length, (index) => page.lines[index].end > start);
    for (let i = first; i < page.lines.length && page.lines[i].start < end; i++) {
      if (start > page.lines[i].start || end < page.lines[i].end) assignPart(page, i, { start, end, role });
      else page.assignLine(i, role, 'file');
      if (role === 'headline') headline ??= i;
    }
  }
  return headline;
}

/** A part of a line: the label of a turn. What stands beside it is text. */
function assignPart(page: Page, index: number, { start, end, role }: RoleSpan): void {
  const line = page.lines[index];
  const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
  const rest = trimSpan(page.text, to, line.end);
  page.pieces[index] = [
    { start: from, end: to, kind: role, rule: 'file' },
    ...(rest.end > rest.start ? [{ ...rest, kind: 'paragraph', rule: 'paragraph' } as const] : []),
  ];
  if (from > line.start)
    page.pieces[index].unshift({ start: line.start, end: from, kind: 'boilerplate', rule: 'file' });
}
