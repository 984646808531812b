import { sentenceFrom } from '../../article/article';
import {
  anchorOf,
  formatDecisions,
  parseDecisions,
  type Anchor,
  type Decision,
  type FolderDecisions,
} from '../../corpus/decisions/decisions';
import { DecisionIndex } from '../../corpus/decisions/decisionIndex';
import type { DecideResult, DecisionDraft, DecisionFile, Intent } from '../../protocol/decisions';
import { parseId } from '../features/links';
import { offsetAt } from './positions';
import type { Session } from './session';
import { translate, shorten } from '../wording/text';

interface Page {
  readonly entries: readonly unknown[];
  readonly decisions: readonly Decision[];
  /** The file is none: it is neither applied nor written. */
  readonly broken: boolean;
}

/** A change that takes effect when the editor has written it down. */
interface Pending {
  readonly token: number;
  readonly folder: string;
  readonly page: Page;
  /** Folders of the decisions made since the start, with this change. */
  readonly made: readonly string[];
}

/**
 * The decision files of the window's folders: applies them to the corpus, drafts additions and takes back.
 * What is drafted takes effect when its file is written.
 */
export class DecisionStore {
  private readonly pages = new Map<string, Page>();
  /** Folders of the decisions made since the start, the last one last. */
  private made: readonly string[] = [];
  private pending: Pending | undefined;
  private tokens = 0;

  constructor(private readonly session: Session) {}

  /** Replaces what is known of all folders. @returns folders whose file is no decisions file */
  set(files: readonly DecisionFile[]): string[] {
    this.pages.clear();
    for (const { folder, text } of files) {
      try {
        this.pages.set(folder, { ...parseDecisions(text), broken: false });
      } catch {
        this.pages.set(folder, { entries: [], decisions: [], broken: true });
      }
    }
    this.apply();
    return [...this.pages].filter(([, { broken }]) => broken).map(([folder]) => folder);
  }

  private apply(): void {
    this.session.applyDecisions(
      new DecisionIndex([...this.pages].map(([folder, { decisions }]): FolderDecisions => ({ folder, decisions }))),
    );
  }

  decide(intent: Intent): DecideResult {
    const draft = this.draft(intent);
    if ('refused' in draft) return draft;
    const { folder, decision, label } = draft;
    const page = this.pages.get(folder);
    if (!page) return { refused: translate('This article lies in no folder of the window.') };
    if (page.broken)
      return { refused: translate('{0} is no decisions file; mend or delete it first.', '.crossread/decisions.json') };
    return this.propose(
      folder,
      { ...page, entries: [...page.entries, decision], decisions: [...page.decisions, decision] },
      [...this.made, folder],
      label,
    );
  }

  /** Notes a change as the one that waits to be written. */
  private propose(folder: string, page: Page, made: readonly string[], label: string): DecisionDraft {
    const token = ++this.tokens;
    this.pending = { token, folder, page, made };
    return { token, folder, text: formatDecisions(page.entries), label };
  }

  /** The draft of a token was written, or could not be. @returns whether it is in force */
  settle(token: number, written: boolean): boolean {
    const { pending } = this;
    if (pending?.token !== token) return false;
    this.pending = undefined;
    if (!written || !this.pages.has(pending.folder)) return false;
    this.pages.set(pending.folder, pending.page);
    this.made = pending.made;
    this.apply();
    return true;
  }

  /** Takes the last decision back: of this window, or else of the first folder that has one. */
  undo(): DecideResult | null {
    const made = [...this.made];
    let folder = made.pop();
    while (folder !== undefined && !this.pages.get(folder)?.decisions.length) folder = made.pop();
    folder ??= [...this.pages].find(([, { decisions }]) => decisions.length > 0)?.[0];
    const page = folder === undefined ? undefined : this.pages.get(folder);
    const last = page?.decisions.at(-1);
    if (!page || !last || folder === undefined) return null;
    // Entries that are read back are objects anew: the last one that says the same is it.
    const same = JSON.stringify(last);
    const index = page.entries.map((entry) => JSON.stringify(entry)).lastIndexOf(same);
    return this.propose(
      folder,
      { ...page, entries: page.entries.filter((_, at) => at !== index), decisions: page.decisions.slice(0, -1) },
      made,
      labelOf(last),
    );
  }

  private folderOf(uri: string): string {
    let best = '';
    for (const folder of this.pages.keys()) if (uri.startsWith(folder) && folder.length > best.length) best = folder;
    return best;
  }

  private draft(intent: Intent): { folder: string; decision: Decision; label: string } | { refused: string } {
    const { corpus } = this.session;
    const gone = { refused: translate('What this was about is not there any more.') };
    const done = (uri: string, decision: Decision): { folder: string; decision: Decision; label: string } => ({
      folder: this.folderOf(uri),
      decision,
      label: labelOf(decision),
    });
    if (intent.type === 'notComparable') {
      const [a, b] = [this.passage(intent.a), this.passage(intent.b)];
      if (!a || !b) return gone;
      if (this.folderOf(a.uri) !== this.folderOf(b.uri))
        return { refused: translate('The two articles lie in different folders.') };
      return done(a.uri, { type: 'notComparable', passages: [a.anchor, b.anchor] });
    }
    if (intent.type === 'boilerplate') {
      const annotated = this.session.current(intent.uri);
      if (!annotated) return gone;
      const span = {
        start: offsetAt(annotated.article, intent.range.start),
        end: offsetAt(annotated.article, intent.range.end),
      };
      if (span.start >= span.end) return { refused: translate('Select the words first.') };
      return done(intent.uri, {
        type: 'boilerplate',
        passage: anchorOf(corpus.pathOf(intent.uri), annotated.article.text, span),
        is: intent.is,
      });
    }
    const entity = corpus.nameOf(intent.id);
    const [first] = corpus.articlesOf(intent.id);
    if (!entity || !first) return gone;
    switch (intent.type) {
      case 'merge': {
        const into = corpus.nameOf(intent.into);
        return into ? done(first.uri, { type: 'merge', entity, into }) : gone;
      }
      case 'split':
        if (intent.form) return done(first.uri, { type: 'split', entity, form: intent.form });
        return intent.uri === undefined
          ? gone
          : done(intent.uri, { type: 'split', entity, path: corpus.pathOf(intent.uri) });
      case 'rename':
        if (intent.name.trim() === '') return { refused: translate('A name is needed.') };
        return done(first.uri, {
          type: 'rename',
          entity,
          name: intent.name.trim(),
          ...(intent.kind ? { kind: intent.kind } : {}),
        });
      case 'ignore':
        return done(first.uri, { type: 'ignore', entity });
    }
  }

  private passage(id: string): { uri: string; anchor: Anchor } | undefined {
    const parsed = parseId(id);
    const annotated = parsed && this.session.current(parsed.uri);
    if (
      !parsed ||
      !annotated ||
      parsed.span.end > annotated.article.text.length ||
      parsed.span.start >= parsed.span.end
    )
      return undefined;
    // A figure or quotation stands for its sentence.
    const { article } = annotated;
    const sentence = sentenceFrom(article, parsed.span.start) ?? parsed.span;
    return { uri: parsed.uri, anchor: anchorOf(this.session.corpus.pathOf(parsed.uri), article.text, sentence) };
  }
}

function labelOf(decision: Decision): string {
  switch (decision.type) {
    case 'merge':
      return translate('“{0}” merged into “{1}”', decision.entity.name, decision.into.name);
    case 'split':
      return decision.form
        ? translate('“{0}” split from “{1}”', decision.form.name, decision.entity.name)
        : translate('“{0}” split off in {1}', decision.entity.name, decision.path ?? '');
    case 'rename':
      return translate('“{0}” renamed to “{1}”', decision.entity.name, decision.name);
    case 'ignore':
      return translate('“{0}” ignored', decision.entity.name);
    case 'notComparable':
      return translate('“{0}” not comparable', shorten(decision.passages[0].exact, 40));
    case 'boilerplate':
      return decision.is
        ? translate('“{0}” is boilerplate', shorten(decision.passage.exact, 40))
        : translate('“{0}” is article text', shorten(decision.passage.exact, 40));
  }
}
