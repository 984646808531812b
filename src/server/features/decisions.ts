import { anchorOf, decisionsAmong, decisionsFile, type Anchor, type Decision } from '../../corpus/decisions/decisions';
import { textOf } from '../../corpus/index/indexRecord';
import {
  decideRequest,
  decisionsRequest,
  decisionWrittenRequest,
  restoreRequest,
  undoRequest,
  type DecideResult,
  type Intent,
  type Move,
} from '../../protocol/decisions';
import type { ServerContext } from '../context';
import { decisionLabel } from '../wording/decisionText';
import { translate } from '../wording/translate';
import { DecisionStore, type FileDraft } from '../workspace/decisionStore';
import { maxRenamed, pathIn } from '../workspace/placedNotes';
import { parseId } from '../workspace/ids';
import type { Workspace } from '../workspace/workspace';

/** What the reader decides, and takes back. */
export function registerDecisions({ connection, workspace }: ServerContext): void {
  const store = new DecisionStore((decisions) => workspace.applyDecisions(decisions));
  connection.onRequest(decisionsRequest, ({ files }) => store.set(files));
  connection.onRequest(decideRequest, (intent) =>
    intent.type === 'move' ? move(store, intent) : decide(workspace, store, intent),
  );
  connection.onRequest(undoRequest, () => undo(store));
  connection.onRequest(restoreRequest, ({ folder }) => unlabelled(store.restore(folder)));
  workspace.onAnswersChanged(() => followRenames(workspace, store));
  connection.onRequest(decisionWrittenRequest, ({ token, written, isStored }) =>
    store.settle(token, written, isStored),
  );
}

/** A decision, and the article that it is written beside. */
interface Draft {
  readonly uri: string;
  readonly decision: Decision;
}

interface Refusal {
  readonly refused: string;
}

/** Drafts a decision; it takes effect when its file is written. */
export function decide(workspace: Workspace, store: DecisionStore, intent: Intent): DecideResult {
  const draft = draftOf(workspace, store, intent);
  if ('refused' in draft) return draft;
  // What no decisions file may hold would be written and not read.
  if (decisionsAmong([draft.decision]).length === 0)
    return { refused: translate('These are more words than a decision may hold.') };
  const folder = store.folderOf(draft.uri);
  if (folder === undefined) return { refused: translate('This article lies in no folder of the window.') };
  const file = store.add(folder, draft.decision);
  if (file === 'full')
    return { refused: translate('{0} has no room for more: it would be larger than is read.', decisionsFile) };
  return file
    ? { ...file, label: decisionLabel(draft.decision) }
    : { refused: translate('{0} is no decisions file; mend or delete it first.', decisionsFile) };
}

/** Has decisions follow files that were renamed while nobody looked; in a folder of many nothing is looked for. */
export function followRenames({ corpus, files }: Workspace, store: DecisionStore): void {
  const all = [...files.all()];
  if (all.length > maxRenamed) return;
  const uris = new Map(corpus.uris().map((uri) => [corpus.pathOf(uri), uri]));
  store.followRenames(
    (folder) => new Set(all.filter((uri) => store.folderOf(uri) === folder).map((uri) => pathIn(folder, uri))),
    (folder, path) => {
      const uri = uris.get(path);
      const metadata = uri !== undefined && store.folderOf(uri) === folder ? corpus.metadata(uri) : undefined;
      return metadata && textOf(metadata);
    },
  );
}

/** Drafts that decisions go along with a file or folder; the reader is not told. */
export function move(store: DecisionStore, { from, to }: Move): DecideResult | null {
  return unlabelled(store.move(from, to));
}

/** A draft that the reader is not told of. */
function unlabelled(draft: FileDraft | undefined): DecideResult | null {
  return draft ? { ...draft, label: '' } : null;
}

export function undo(store: DecisionStore): DecideResult | null {
  const last = store.removeLast();
  return last ? { ...last.draft, label: decisionLabel(last.decision) } : null;
}

function draftOf(workspace: Workspace, store: DecisionStore, intent: Intent): Draft | Refusal {
  switch (intent.type) {
    case 'notComparable':
      return notComparable(workspace, store, intent);
    case 'boilerplate':
      return boilerplate(workspace, intent);
    default:
      return aboutEntity(workspace, intent);
  }
}

function gone(): Refusal {
  return { refused: translate('What this was about is not there any more.') };
}

function notComparable(
  workspace: Workspace,
  store: DecisionStore,
  intent: Extract<Intent, { type: 'notComparable' }>,
): Draft | Refusal {
  const [a, b] = [sentenceOf(workspace, intent.a), sentenceOf(workspace, intent.b)];
  if (!a || !b) return gone();
  if (store.folderOf(a.uri) !== store.folderOf(b.uri))
    return { refused: translate('The two articles lie in different folders.') };
  return { uri: a.uri, decision: { type: 'notComparable', passages: [a.anchor, b.anchor] } };
}

function boilerplate(
  { articles, corpus }: Workspace,
  { uri, range, is }: Extract<Intent, { type: 'boilerplate' }>,
): Draft | Refusal {
  const view = articles.currentAt(uri, range.start);
  if (!view) return gone();
  const span = view.spanOf(range);
  if (span.start >= span.end) return { refused: translate('Select the words first.') };
  const passage = anchorOf(corpus.pathOf(view.uri), view.article.text, span);
  return { uri: view.uri, decision: { type: 'boilerplate', passage, is } };
}

function aboutEntity(
  { corpus }: Workspace,
  intent: Exclude<Intent, { type: 'notComparable' | 'boilerplate' }>,
): Draft | Refusal {
  const entity = corpus.nameOf(intent.id);
  const first = corpus.articlesOf(intent.id).at(0);
  if (!entity || !first) return gone();
  const { uri } = first;
  switch (intent.type) {
    case 'merge': {
      const into = corpus.nameOf(intent.into);
      return into ? { uri, decision: { type: 'merge', entity, into } } : gone();
    }
    case 'split':
      if (intent.form) return { uri, decision: { type: 'split', entity, form: intent.form } };
      return intent.uri === undefined
        ? gone()
        : { uri: intent.uri, decision: { type: 'split', entity, path: corpus.pathOf(intent.uri) } };
    case 'rename': {
      const name = intent.name.trim();
      if (name === '') return { refused: translate('A name is needed.') };
      return { uri, decision: { type: 'rename', entity, name, ...(intent.kind ? { kind: intent.kind } : {}) } };
    }
    case 'ignore':
      return { uri, decision: { type: 'ignore', entity } };
  }
}

/** The sentence that an id leads to: a figure or quotation stands for its sentence. */
function sentenceOf({ articles, corpus }: Workspace, id: string): { uri: string; anchor: Anchor } | undefined {
  const place = parseId(id);
  const view = place && articles.current(place.uri);
  const { span } = place ?? {};
  if (!view || !span || span.end > view.article.text.length || span.start >= span.end) return undefined;
  const sentence = view.sentenceFrom(span.start) ?? span;
  return { uri: view.uri, anchor: anchorOf(corpus.pathOf(view.uri), view.article.text, sentence) };
}
