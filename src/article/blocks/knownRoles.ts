import type { RoleSpan } from '../../formats/fileDocument';
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
      page.assignLine(i, role, 'file');
      if (role === 'headline') headline ??= i;
    }
  }
  return headline;
}
