import type { Reassigned } from '../../article/blocks/reassign';
import { addToList } from '../../text/multimap';
import type { Span } from '../../text/span';
import { fileOfPath } from '../documentPaths';
import { FolderPaths } from '../folderPaths';
import { findAnchor, type Anchor, type Decision, type FolderDecisions, type NamedEntity } from './decisions';

/**
 * UTF-16 code units of an article that are looked through for the passages of decisions on it, some tenths of a second: of
 * an article of 100,000 the last 500 decisions count.
 */
const maxLookedThrough = 50_000_000;

type EntityDecision = Extract<Decision, { entity: NamedEntity }>;

/** Decisions of all folders of the window, looked up by article. */
export class DecisionIndex {
  /** Passages that were said not to be comparable, by `passageKey`, with those that each is not comparable with. */
  private readonly incomparable = new Map<string, Set<string>>();
  /** By file: its documents get other numbers when one comes in above them. */
  private readonly boilerplateDecisions = new Map<string, { article: string; anchor: Anchor; is: boolean }[]>();
  /** Decisions on entities, in the order in which they were made. */
  readonly entities: readonly EntityDecision[];

  private readonly paths: FolderPaths;

  constructor(folders: readonly FolderDecisions[] = []) {
    this.paths = new FolderPaths(folders.map(({ folder }) => folder));
    const entities: EntityDecision[] = [];
    for (const { folder, decisions } of folders) {
      for (const decision of decisions) {
        if (decision.type === 'notComparable') {
          const [one, other] = decision.passages.map(({ path, exact }) => keyOfPassage(folder + path, exact));
          this.setApart(one, other);
          this.setApart(other, one);
        } else if (decision.type === 'boilerplate') {
          const article = folder + decision.passage.path;
          const { passage, is } = decision;
          addToList(this.boilerplateDecisions, fileOfPath(article), { article, anchor: passage, is });
        } else entities.push(decision);
      }
    }
    this.entities = entities;
  }

  private setApart(one: string, other: string): void {
    const others = this.incomparable.get(one) ?? new Set<string>();
    this.incomparable.set(one, others.add(other));
  }

  /** Path of an article in the folder whose decisions it falls under; its URI when there is none. */
  pathOf(uri: string): string {
    return this.paths.pathOf(uri);
  }

  /** What reading an article again depends on: articles for which it changes are to be read again. */
  readingKeyOf(uri: string): string {
    return JSON.stringify(this.decisionsOn(uri));
  }

  /** Whether something is decided on what is text in an article and what is not. */
  reassignsBoilerplate(uri: string): boolean {
    return this.boilerplateDecisions.size > 0 && this.decisionsOn(uri).length > 0;
  }

  /**
   * The spans of a text that are boilerplate, or not, by decision; the last one counts. Of decisions on another document
   * of the file those count whose passage stands here with the same words around it: the document had another number.
   */
  reassignedSpans(uri: string, text: string): Reassigned[] {
    const article = this.paths.keyOf(uri);
    const most = Math.max(1, Math.floor(maxLookedThrough / (text.length + 1)));
    return this.decisionsOn(uri)
      .slice(-most)
      .flatMap((decision): Reassigned[] => {
        const span = findAnchor(text, decision.anchor);
        const isHere = span && (decision.article === article || standsWhole(text, span, decision.anchor));
        return isHere ? [{ ...span, boilerplate: decision.is }] : [];
      });
  }

  private decisionsOn(uri: string): readonly { article: string; anchor: Anchor; is: boolean }[] {
    return this.boilerplateDecisions.get(fileOfPath(this.paths.keyOf(uri))) ?? [];
  }

  /** Whether any passages were said not to be comparable. */
  get hasIncomparablePassages(): boolean {
    return this.incomparable.size > 0;
  }

  /** Whether two passages were said not to be comparable, by URI and words. */
  areIncomparable(a: { uri: string; text: string }, b: { uri: string; text: string }): boolean {
    return this.incomparableWith(this.passageKey(a)).has(this.passageKey(b));
  }

  /** What a passage is known by, wherever in its file it stands. */
  passageKey({ uri, text }: { readonly uri: string; readonly text: string }): string {
    return keyOfPassage(this.paths.keyOf(uri), text);
  }

  /** Keys of the passages with which one, by its key, was said not to be comparable. */
  incomparableWith(key: string): ReadonlySet<string> {
    return this.incomparable.get(key) ?? noPassages;
  }
}

const noPassages: ReadonlySet<string> = new Set();

function keyOfPassage(article: string, text: string): string {
  return `${fileOfPath(article)}\n${text.replace(/\s+/g, ' ').trim()}`;
}

function standsWhole(text: string, { start, end }: Span, { prefix, suffix }: Anchor): boolean {
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}
