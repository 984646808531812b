import type { RoleSpan, Speech } from '../fileDocument';

/** What the form of a text tells of its stretches. */
export interface Structure {
  readonly roles: readonly RoleSpan[];
  readonly speeches: readonly Speech[];
}
