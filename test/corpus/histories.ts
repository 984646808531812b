import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityKind } from '../../src/annotations/names/entities';
import { Corpus } from '../../src/corpus/corpus';
import { DecisionIndex } from '../../src/corpus/decisions/decisionIndex';
import type { Decision } from '../../src/corpus/decisions/decisions';
import { tagger } from '../fixtures/tagger';

const minScore = 0.75;
const uris = ['amber', 'birch', 'cedar'];

/** Sentences of one story, each in wordings that differ; an article tells some of them. */
export const wordings: readonly (readonly string[])[] = [
  [
    'The council of Kinn paid the harbour board £2.4m for the old stone bridge on Monday.',
    'The council of Kinn paid the harbour board £4.2m for the old stone bridge on Monday.',
    'On Monday the council of Kinn paid the board of the harbour £2.4m for the old bridge of stone.',
  ],
  [
    'The tide at Kinn flooded at least 200 cellars in the old town before the gates were shut.',
    'The tide at Kinn flooded 200 cellars in the old town before the gates were shut.',
    'The tide at Kinn flooded 230 cellars in the old town before the gates were shut.',
  ],
  [
    '“We will repair the harbour wall before the winter storms,” said Mayor Hanna Reyl of Kinn.',
    '“We will not repair the harbour wall before the winter storms,” said Mayor Hanna Reyl of Kinn.',
    '“We will repair the harbour wall before the winter storms,” said Jon Arvel, the deputy mayor of Kinn.',
  ],
  [
    'The ferry was met on the quay by the deputy mayor Jon Arvel and a brass band from Kinn.',
    'The ferry was met on the quay by the mayor Jon Arvel and a brass band from Kinn.',
    'A brass band from Kinn and the harbour master Jon Arvel met the ferry on the quay.',
  ],
  [
    'Crews of Kinn will pay the new berth fee unless the court lifts the order, Hanna Reyl said.',
    'Crews of Kinn will pay the new berth fee, Hanna Reyl said.',
    'Hanna Reyl, 54, said that Reyl and the crews of Kinn would not pay the berth fee.',
  ],
];

/** By sentence, the wording that an article has, or none. */
export const article = fc.tuple(...wordings.map((list) => fc.option(fc.nat(list.length - 1), { freq: 2 })));
const day = fc.constantFrom('', 'KINN, 3 March 2025 — ', 'KINN, 5 March 2025 — ');
export const text = fc
  .tuple(day, article)
  .map(
    ([dateline, picks]) =>
      `Harbour news\n\n${dateline}${picks.flatMap((pick, index) => (pick === null ? [] : [wordings[index][pick]])).join(' ')}\n`,
  );

/** An article that comes, is changed, or goes. */
const change = fc.record({ uri: fc.constantFrom(...uris), text: fc.option(text, { freq: 6 }) });

/** What the reader decides, about names and passages of the story or others. */
const named = fc.record({
  name: fc.constantFrom('Hanna Reyl', 'Jon Arvel', 'Reyl', 'Kinn', 'Harbour', 'Nobody'),
  kind: fc.constantFrom<EntityKind>('person', 'place'),
});
const path = fc.constantFrom(...uris);
const anchor = fc.record({
  path,
  exact: fc.constantFrom(...wordings.flat()),
  prefix: fc.constant(''),
  suffix: fc.constant(''),
});
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ type: fc.constant('merge' as const), entity: named, into: named }),
  fc.record({ type: fc.constant('split' as const), entity: named, path }),
  fc.record({ type: fc.constant('split' as const), entity: named, form: named }),
  fc.record(
    {
      type: fc.constant('rename' as const),
      entity: named,
      name: fc.constantFrom('The mayor', 'Jon Arvel'),
      kind: fc.constantFrom<EntityKind>('person', 'organisation'),
    },
    { requiredKeys: ['type', 'entity', 'name'] },
  ),
  fc.record({ type: fc.constant('ignore' as const), entity: named }),
  fc.record({ type: fc.constant('notComparable' as const), passages: fc.tuple(anchor, anchor) }),
  fc.record({ type: fc.constant('boilerplate' as const), passage: anchor, is: fc.boolean() }),
);
const indexOf = (decisions: readonly Decision[]): DecisionIndex => new DecisionIndex([{ folder: '', decisions }]);

/** What a reader is told of a folder, each by itself: in an order of asking that leaves other things worked out already. */
const questions: readonly ((corpus: Corpus) => unknown)[] = [
  (corpus) => corpus.entities().map((entity) => ({ ...entity, ...standingOf(corpus, entity.id) })),
  (corpus) => corpus.disputes(minScore),
  (corpus) => corpus.families(),
  (corpus) => ofEach(corpus, (uri) => [corpus.dateOf(uri), corpus.tagOf(uri), corpus.around(uri, minScore)]),
  (corpus) => ofEach(corpus, (uri) => corpus.parallelsOf(uri).map(({ a, b, kind, score }) => ({ a, b, kind, score }))),
  (corpus) => ofEach(corpus, (uri) => corpus.differencesOf(uri, minScore)),
  (corpus) => ofEach(corpus, (uri) => corpus.driftsOf(uri)),
  (corpus) => ofEach(corpus, (uri) => corpus.comparisonsOf(uri, minScore)),
  (corpus) => ofEach(corpus, (uri) => corpus.speakersOf(uri)),
  (corpus) => {
    const claims = corpus.claims(minScore);
    return [claims.claims, ofEach(corpus, (uri) => corpus.coverageOf(uri, minScore, claims))];
  },
];

/** What has been asked for when the folder changes: what is kept of it must not be told afterwards. */
const asked = fc.array(fc.constantFrom(...questions), { maxLength: 3 });

function told(corpus: Corpus): unknown[] {
  return questions.map((ask) => ask(corpus));
}

function ofEach(corpus: Corpus, ask: (uri: string) => unknown): unknown[] {
  return corpus.uris().map(ask);
}

/** Names of an entity, the articles that name it, and by what decisions know it. */
function standingOf(corpus: Corpus, id: string): object {
  return { forms: corpus.formsOf(id), articles: corpus.articlesOf(id), nameOf: corpus.nameOf(id) };
}

/** After each change of a folder it tells what one tells that was read anew. */
export const changesLeaveNoTrace = fc.property(
  fc.array(text, { minLength: 3, maxLength: 3 }),
  fc.array(fc.tuple(asked, change), { maxLength: 4 }),
  (texts, changes) => {
    const corpus = folderOf(texts);
    for (const [asks, { uri, text: changed }] of changes) {
      for (const ask of asks) ask(corpus);
      if (changed === null) corpus.remove(uri);
      else corpus.read(uri, changed);
    }
    const rebuilt = new Corpus(tagger);
    for (const uri of corpus.uris()) rebuilt.read(uri, corpus.get(uri)?.article.text ?? '');
    assert.deepEqual(told(corpus), told(rebuilt));
  },
);

/** Whenever decisions were made, a folder tells what one tells that was read anew with them. */
export const decisionsLeaveNoTrace = fc.property(
  fc.array(text, { minLength: 3, maxLength: 3 }),
  fc.array(fc.tuple(asked, fc.oneof(change, fc.array(decision, { maxLength: 4 }))), { minLength: 1, maxLength: 5 }),
  (texts, steps) => {
    const corpus = folderOf(texts);
    let decisions: readonly Decision[] = [];
    for (const [asks, step] of steps) {
      for (const ask of asks) ask(corpus);
      if ('uri' in step) {
        if (step.text === null) corpus.remove(step.uri);
        else corpus.read(step.uri, step.text);
      } else corpus.applyDecisions(indexOf((decisions = step)));
    }
    const rebuilt = new Corpus(tagger);
    rebuilt.applyDecisions(indexOf(decisions));
    for (const uri of corpus.uris().reverse()) rebuilt.read(uri, corpus.get(uri)?.article.text ?? '');
    assert.deepEqual(told(corpus), told(rebuilt));
  },
);

function folderOf(texts: readonly string[]): Corpus {
  const corpus = new Corpus(tagger);
  for (const [index, each] of texts.entries()) corpus.read(uris[index], each);
  return corpus;
}
