import { addToList } from '../../text/multimap';
import { fileOfPath, renamedPath } from '../documentPaths';
import type { Anchor, Decision, NamedEntity } from './decisions';

/** A decision with the paths in it as `moved` has them; the same object where all stay as they are. */
export function withMovedPaths(decision: Decision, moved: (path: string) => string): Decision {
  const passage = (anchor: Anchor): Anchor => withPath(anchor, moved);
  const entity = (named: NamedEntity): NamedEntity => withPath(named, moved);
  if (pathsIn(decision).every((path) => moved(path) === path)) return decision;
  switch (decision.type) {
    case 'merge':
      return { ...decision, entity: entity(decision.entity), into: entity(decision.into) };
    case 'split':
      return {
        ...withPath(decision, moved),
        entity: entity(decision.entity),
        ...(decision.form ? { form: entity(decision.form) } : {}),
      };
    case 'rename':
    case 'ignore':
      return { ...decision, entity: entity(decision.entity) };
    case 'notComparable':
      return { ...decision, passages: [passage(decision.passages[0]), passage(decision.passages[1])] };
    case 'boilerplate':
      return { ...decision, passage: passage(decision.passage) };
  }
}

/** Files that are gone of which one that was renamed is looked for, the first ones: in a file of more, most were never there. */
const maxGone = 1000;

/**
 * The files that were renamed while nobody looked: by the path of one that is gone, that of the one file that has the
 * words of all decisions on it where it had them. A copy of a sentence in another article stands elsewhere, and of two
 * files none is surely the one.
 * @param files paths of the files that are there
 * @param textOf text of an article by its path; asked for once
 */
export function renamedFiles(
  decisions: readonly Decision[],
  files: ReadonlySet<string>,
  textOf: (path: string) => string | undefined,
): Map<string, string> {
  const missing = new Map<string, Anchor[]>();
  for (const anchor of decisions.flatMap(anchorsIn)) {
    const file = fileOfPath(anchor.path);
    if (!files.has(file) && (missing.has(file) || missing.size < maxGone)) addToList(missing, file, anchor);
  }
  const holders = new Map<string, string[]>();
  if (missing.size === 0) return new Map();
  for (const file of files) {
    const texts = new Map<string, string | undefined>();
    const textAt = (path: string): string | undefined => {
      if (!texts.has(path)) texts.set(path, textOf(path));
      return texts.get(path);
    };
    for (const [gone, anchors] of missing)
      if (anchors.every((anchor) => standsUnmoved(textAt(renamedPath(anchor.path, gone, file)), anchor)))
        addToList(holders, gone, file);
  }
  return new Map([...holders].flatMap(([gone, [file, ...others]]) => (others.length === 0 ? [[gone, file]] : [])));
}

function standsUnmoved(text: string | undefined, { exact, prefix, suffix, start }: Anchor): boolean {
  return text !== undefined && start !== undefined && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function withPath<Subject extends { readonly path?: string }>(
  subject: Subject,
  moved: (path: string) => string,
): Subject {
  return subject.path === undefined ? subject : { ...subject, path: moved(subject.path) };
}

function anchorsIn(decision: Decision): readonly Anchor[] {
  if (decision.type === 'notComparable') return decision.passages;
  return decision.type === 'boilerplate' ? [decision.passage] : [];
}

function pathsIn(decision: Decision): string[] {
  const named = 'entity' in decision ? [decision.entity] : [];
  const others =
    decision.type === 'merge' ? [decision.into] : decision.type === 'split' ? [decision, decision.form] : [];
  return [...named, ...others, ...anchorsIn(decision)].flatMap((each) => each?.path ?? []);
}
