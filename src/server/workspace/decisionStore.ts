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
import type { DecideResult, DecisionFile, Intent } from '../../protocol/messages';
import { parseId } from '../features/links';
import { offsetAt } from './positions';
import type { Session } from './session';
import { translate, shorten } from '../wording/text';

interface Page {
  entries: unknown[];
  decisions: Decision[];
  /** The file is none: it is neither applied nor written. */
  broken: boolean;
}

/** The decision files of the window's folders: applies them to the corpus, adds to them and takes back. */
export class DecisionStore {
  private readonly pages = new Map<string, Page>();
  /** Folders of the decisions made since the start, the last one last. */
  private made: string[] = [];

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
    page.entries.push(decision);
    page.decisions.push(decision);
    this.made.push(folder);
    this.apply();
    return { folder, text: formatDecisions(page.entries), label };
  }

  /** Takes the last decision back: of this window, or else of the first folder that has one. */
  undo(): DecideResult | null {
    let folder = this.made.pop();
    while (folder !== undefined && !this.pages.get(folder)?.decisions.length) folder = this.made.pop();
    folder ??= [...this.pages].find(([, { decisions }]) => decisions.length > 0)?.[0];
    const page = folder === undefined ? undefined : this.pages.get(folder);
    const last = page?.decisions.pop();
    if (!page || !last || folder === undefined) return null;
    // Entries that are read back are objects anew: the last one that says the same is it.
    const same = JSON.stringify(last);
    for (let i = page.entries.length - 1; i >= 0; i--) {
      if (JSON.stringify(page.entries[i]) !== same) continue;
      page.entries.splice(i, 1);
      break;
    }
    this.apply();
    return { folder, text: formatDecisions(page.entries), label: labelOf(last) };
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
